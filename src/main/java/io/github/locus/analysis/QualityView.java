package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.protection.PatternCounts;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.psychometrics.Estimable;
import io.github.locus.psychometrics.FunctionAgreement;
import io.github.locus.psychometrics.GroupAgreement;
import io.github.locus.psychometrics.ItemDistribution;
import io.github.locus.psychometrics.ItemDistributions;
import io.github.locus.psychometrics.ItemStatistics;
import io.github.locus.psychometrics.ReadinessStructure;
import io.github.locus.psychometrics.ScaleReliability;
import io.github.locus.result.AgreementResult;
import io.github.locus.result.Figures;
import io.github.locus.result.Interval;
import io.github.locus.result.ItemResult;
import io.github.locus.result.LeaderAgreement;
import io.github.locus.result.Precision;
import io.github.locus.result.QualityResult;
import io.github.locus.result.ReadinessReliability;
import io.github.locus.result.Reason;
import io.github.locus.result.ReliabilityResult;
import io.github.locus.result.Shown;
import io.github.locus.result.StraightLining;
import io.github.locus.statistics.ConfidenceInterval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Quality of the measurement as the user sees it. */
final class QualityView {
  /** Items of all capabilities from which on a leader's spread does not tell whole numbers of answers. */
  private static final int LEAST_ITEMS = 3;

  /** Reasons that lie in the instrument. */
  private static final Set<Reason> NUMBER_OF_ITEMS =
      Set.of(Reason.NEEDS_TWO_ITEMS, Reason.NEEDS_THREE_ITEMS, Reason.NO_OTHER_ITEM);

  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final ProtectedSurvey survey;
  private final Measurement measured;

  QualityView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.survey = computed.survey();
    this.measured = publication.measurement();
  }

  QualityResult result() {
    io.github.locus.psychometrics.StraightLining lines = measured.lines();
    ResponseView response = new ResponseView(publication);
    return new QualityResult(
        response.rate(),
        reliability(measured.scales()),
        readiness(),
        response.byUnit(),
        agreement(),
        Publication.shown(lines.share(), share -> straightLining(lines, share)),
        new SamplerView(publication).result(),
        items());
  }

  private ReadinessReliability readiness() {
    int persons = publication.persons().used();
    ReadinessStructure structure = measured.structure();
    return new ReadinessReliability(
        coefficient(structure.alpha(), persons),
        coefficient(structure.alphaWithin(), persons),
        Publication.shown(
            structure.eigenvalues(),
            values ->
                figures.whole(
                    values.stream().map(figures.precision()::coefficient).toList(), persons),
            Reason.RATINGS_DO_NOT_VARY),
        unitMeans(measured.units()),
        unitDifferences(measured.units()));
  }

  private Map<String, Shown<Double>> unitMeans(Optional<UnitReliability> units) {
    Map<String, Shown<Double>> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      map.put(
          computed.functionName(f),
          figures.unlessAlike(
              publication.alike().function(function),
              () ->
                  Publication.shown(
                      units.flatMap(u -> u.mean(function)),
                      value -> figures.coefficient(value, computed.counts().ofFunction(function)),
                      units.map(u -> u.why(function)).orElse(Reason.NEEDS_TWO_LEADERS))));
    }
    return map;
  }

  private Map<String, Map<String, Shown<Double>>> unitDifferences(Optional<UnitReliability> units) {
    Map<String, Map<String, Shown<Double>>> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      Map<String, Shown<Double>> row = new LinkedHashMap<>();
      for (int g = f + 1; g < computed.functions(); g++) {
        int one = f;
        int other = g;
        row.put(
            computed.functionName(g),
            figures.unlessAlike(
                publication
                    .alike()
                    .function(one)
                    .or(() -> publication.alike().function(other))
                    .map(alike -> Reason.BESIDE_ALIKE),
                () ->
                    Publication.shown(
                        units.flatMap(u -> u.difference(one, other)),
                        value ->
                            figures.coefficient(value, publication.fewest(List.of(one, other))),
                        Reason.NEEDS_TWO_LEADERS)));
      }
      if (!row.isEmpty()) {
        map.put(computed.functionName(f), row);
      }
    }
    return map;
  }

  /**
   * Of so few that the number of ratings would tell it, not even the share is told. Ratings that contradict themselves by
   * one answer are a part of these, and their number follows from that of the ratings used: where few persons gave the
   * others, all together are not told either.
   */
  private Shown<StraightLining> straightLining(
      io.github.locus.psychometrics.StraightLining lines, double share) {
    long identical = lines.identical();
    PatternCounts patterns = survey.account().patterns();
    if (!figures.precision().full() && identical > 0) {
      int minimum = figures.precision().minimum();
      if (patterns.straightPersons() < minimum) {
        return Shown.withheld(Reason.TOO_FEW_PERSONS);
      }
      int others = patterns.consistentPersons();
      if (patterns.careless() > 0 && others > 0 && others < minimum) {
        return Shown.withheld(Reason.PART_OF_A_COUNT);
      }
    }
    int persons = publication.persons().used();
    return figures.whole(
        new StraightLining(
            figures.precision().cases(lines.eligible()),
            figures.precision().cases(identical),
            figures.precision().share(share, persons)),
        persons);
  }

  private Map<String, ReliabilityResult> reliability(List<ScaleReliability> scales) {
    Map<String, ReliabilityResult> map = new LinkedHashMap<>();
    List<Dimension> dimensions = survey.instrument().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      map.put(
          dimensions.get(d).id(),
          reliability(dimensions.get(d), scales.get(d), publication.persons().complete(d)));
    }
    return map;
  }

  private ReliabilityResult reliability(Dimension dimension, ScaleReliability r, int persons) {
    Map<String, Shown<Double>> itemRest = new LinkedHashMap<>();
    Map<String, Shown<Double>> dropped = new LinkedHashMap<>();
    for (int i = 0; i < dimension.items().size(); i++) {
      String item = dimension.items().get(i).id();
      ItemStatistics statistics = r.itemStatistics().get(i);
      itemRest.put(item, consistency(statistics.itemRestCorrelation(), persons));
      dropped.put(item, consistency(statistics.alphaIfDropped(), persons));
    }
    return new ReliabilityResult(
        figures.cases(r.n(), persons),
        r.items(),
        consistency(r.alpha(), persons),
        unlessOfFew(
            persons,
            () ->
                Publication.shown(
                    r.alphaInterval(), interval -> interval(interval, persons), whyNot(r.alpha()))),
        consistency(r.omega(), persons),
        consistency(r.alphaWithin(), persons),
        consistency(r.omegaWithin(), persons),
        itemRest,
        dropped);
  }

  private Shown<Interval> interval(ConfidenceInterval interval, int persons) {
    return figures.whole(
        new Interval(
            figures.precision().coefficient(interval.low()),
            figures.precision().coefficient(interval.high())),
        persons);
  }

  private static Reason whyNot(Estimable value) {
    return value.why().orElse(Reason.NEEDS_TWO_RATINGS);
  }

  private Shown<Double> consistency(Estimable value, int persons) {
    return value.why().filter(NUMBER_OF_ITEMS::contains).isPresent()
        ? coefficient(value, persons)
        : unlessOfFew(persons, () -> coefficient(value, persons));
  }

  /** That there is none because nothing varies would be the answer of each of a few. */
  private <T> Shown<T> unlessOfFew(int persons, Supplier<Shown<T>> figure) {
    return persons >= figures.precision().minimum() && figures.precision().isSmall(persons)
        ? Shown.withheld(Reason.VARIES_AMONG_FEW)
        : figure.get();
  }

  private Shown<Double> coefficient(Estimable value, int persons) {
    return Publication.shown(value, v -> figures.coefficient(v, persons));
  }

  private Map<String, AgreementResult> agreement() {
    List<FunctionAgreement> functions = measured.agreement();
    Map<String, AgreementResult> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      map.put(computed.functionName(f), agreement(f, functions.get(f)));
    }
    return map;
  }

  private AgreementResult agreement(int function, FunctionAgreement a) {
    ToldLeaders leaders = publication.leaders().get(function);
    return new AgreementResult(
        agreement(function, a.icc1()),
        agreement(function, a.icc1UnequalSizes()),
        agreement(function, a.icc2()),
        median(function, a.rwgjMedian()),
        median(function, a.rwgjSkewedMedian()),
        median(function, a.admMedian()),
        a.groups().stream()
            .filter(g -> g.group() < computed.frame().leaders(function).size())
            .filter(g -> computed.options().fullPrecision() || leaders.tells(g.group()))
            .map(g -> leader(function, leaders, g))
            .sorted(Comparator.comparing(LeaderAgreement::code, Codes.ORDER))
            .toList());
  }

  /** Of all leaders: their means weigh otherwise in these than in the model, so that they are further equations in them. */
  private Shown<Double> agreement(int function, Estimable index) {
    return figures.unlessAlike(
        publication.alike().function(function).or(() -> publication.alike().anyLeader(function)),
        () -> coefficient(index, computed.counts().ofFunction(function)));
  }

  /** Of few leaders it is one's. */
  private Shown<Double> median(int function, Estimable index) {
    return figures.unlessAlike(ofFewItems(), () -> agreement(function, index));
  }

  private LeaderAgreement leader(int function, ToldLeaders leaders, GroupAgreement g) {
    int raters = computed.counts().ofLeader(function, g.group());
    int persons = leaders.isOpen(g.group()) ? raters : leaders.persons(g.group());
    Optional<Reason> alike = publication.alike().leader(function, g.group()).or(this::ofFewItems);
    return new LeaderAgreement(
        publication.codes().leader(function, g.group()),
        leaders.isOpen(g.group()) ? figures.band(raters) : Shown.withheld(Reason.TELLS_WHOSE),
        figures.unlessAlike(alike, () -> coefficient(g.rwgj(), persons)),
        figures.unlessAlike(alike, () -> coefficient(g.rwgjSkewed(), persons)),
        figures.unlessAlike(alike, () -> coefficient(g.adm(), persons)));
  }

  /** Of one or two items, spread and deviation of a few whole numbers tell their sum, and with it a plain mean. */
  private Optional<Reason> ofFewItems() {
    int items = computed.capabilities().stream().mapToInt(d -> d.items().size()).sum();
    return figures.precision().full() || items >= LEAST_ITEMS
        ? Optional.empty()
        : Optional.of(Reason.FULL_PRECISION_ONLY);
  }

  private Map<String, Map<String, Shown<ItemResult>>> items() {
    ItemDistributions distributions = measured.items();
    Map<String, Map<String, Shown<ItemResult>>> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      Map<String, Shown<ItemResult>> byItem = new LinkedHashMap<>();
      Optional<Reason> alike = publication.alike().items(f);
      for (int i = 0; i < survey.instrument().items().size(); i++) {
        SurveyItem item = survey.instrument().items().get(i);
        int persons = publication.persons().ofItem(f, i);
        if (persons > 0) {
          ItemDistribution d = distributions.of(f, i);
          byItem.put(item.id(), item(d, alike, item.reversed(), persons));
        }
      }
      map.put(computed.functionName(f), byItem);
    }
    return map;
  }

  private Shown<ItemResult> item(
      ItemDistribution d, Optional<Reason> alike, boolean reversed, int persons) {
    Precision precision = figures.precision();
    List<Double> shares = precision.answers(d.shares(), persons);
    double favourable = d.favourableShare(reversed).value().orElseThrow();
    boolean nearlyAll = precision.isNearlyAll(d.shares(), persons);
    if (!nearlyAll && alike.isPresent()) {
      return Shown.withheld(alike.get());
    }
    if (!nearlyAll && precision.answerSteps(persons).isEmpty()) {
      return Shown.withheld(Reason.ANSWERS_OF_FEW);
    }
    return figures.whole(
        new ItemResult(
            precision.cases(d.n()),
            precision.answers((double) d.missing() / (d.n() + d.missing()), persons),
            exactly(d.mean(), persons),
            exactly(d.sd(), persons),
            nearlyAll ? Math.rint(favourable) : precision.answers(favourable, persons),
            shares,
            nearlyAll),
        persons);
  }

  private Shown<Double> exactly(Estimable value, int persons) {
    return figures.precision().full()
        ? Publication.shown(value, v -> figures.whole(v, persons))
        : Shown.withheld(Reason.FULL_PRECISION_ONLY);
  }
}
