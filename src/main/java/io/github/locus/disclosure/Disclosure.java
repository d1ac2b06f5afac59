package io.github.locus.disclosure;

import io.github.locus.result.AgreementResult;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Interval;
import io.github.locus.result.ItemResult;
import io.github.locus.result.LeaderAgreement;
import io.github.locus.result.LeaderEffect;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.ReliabilityResult;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one gate through which figures pass before they enter a result: no writer, and no sentence,
 * can leak what it never receives.
 *
 * <p>Withholds every figure about fewer respondents than the minimum, and whatever would give it
 * back by subtraction. A hidden cell still enters the sums.
 */
public final class Disclosure {
  /** The least minimum that may be asked for. */
  public static final int LEAST_MINIMUM = 3;

  private final int minimum;
  private final Suppression suppression;
  private final GroupSizes sizes;

  /**
   * A gate.
   *
   * @param minimum smallest group of respondents that is shown, at least {@link #LEAST_MINIMUM}
   * @param sizes numbers of respondents behind the figures
   */
  public Disclosure(int minimum, GroupSizes sizes) {
    if (minimum < LEAST_MINIMUM) {
      throw new IllegalArgumentException("minimum " + minimum + " is below " + LEAST_MINIMUM);
    }
    this.minimum = minimum;
    this.suppression = new Suppression(minimum);
    this.sizes = sizes;
  }

  private String why() {
    return "fewer than " + minimum + " respondents";
  }

  private String whyComplementary() {
    return "would give back a figure about fewer than " + minimum + " respondents";
  }

  private boolean tooFew(String function) {
    return sizes.byFunction().getOrDefault(function, 0) < minimum;
  }

  /**
   * What may be shown of a function.
   *
   * @param name its name
   * @param f everything that was computed of it
   * @return what may leave the program
   */
  public FunctionResult function(String name, FunctionResult f) {
    if (tooFew(name)) {
      return withheld(f);
    }
    Map<String, Integer> respondents = new LinkedHashMap<>();
    f.leaderTable().forEach(l -> respondents.put(l.code(), l.respondents().orElse(0)));
    Set<String> hidden = suppression.hidden(respondents);
    boolean showcaseHidden = f.showcaseLeader().map(hidden::contains).orElse(false);
    Map<String, String> why = new LinkedHashMap<>(f.why());
    if (showcaseHidden) {
      why.put("showcase", why());
      why.put("showcaseLeader", why());
    }
    if (!hidden.isEmpty() && f.leaveOneOut().isPresent()) {
      why.put("leaveOneOut", whyComplementary());
    }
    return new FunctionResult(
        f.today(),
        f.repeatable(),
        showcaseHidden ? Optional.empty() : f.showcase(),
        f.atRisk(),
        f.tau(),
        f.pToday(),
        f.pRepeatable(),
        f.pNewLeader(),
        f.pSpread(),
        f.status(),
        f.separation(),
        f.succession(),
        f.contested(),
        f.respondents(),
        f.units(),
        f.leaders(),
        f.readyShare(),
        showcaseHidden ? Optional.empty() : f.showcaseLeader(),
        f.dimensions(),
        f.repeatableDimensions(),
        f.pDimensionBelow(),
        f.reportedRepeatability(),
        hidden.isEmpty() ? f.leaveOneOut() : Optional.empty(),
        f.leaderTable().stream().map(l -> hidden.contains(l.code()) ? withheld(l) : l).toList(),
        f.place(),
        why);
  }

  private FunctionResult withheld(FunctionResult f) {
    Map<String, String> why = new LinkedHashMap<>();
    for (String name :
        List.of(
            "today",
            "repeatable",
            "showcase",
            "atRisk",
            "tau",
            "pToday",
            "pRepeatable",
            "pNewLeader",
            "pSpread",
            "contested",
            "respondents",
            "readyShare",
            "showcaseLeader",
            "dimensions",
            "repeatableDimensions",
            "pDimensionBelow",
            "reportedRepeatability",
            "leaveOneOut")) {
      why.put(name, why());
    }
    return new FunctionResult(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        f.status(),
        f.separation(),
        f.succession(),
        Optional.empty(),
        Optional.empty(),
        f.units(),
        f.leaders(),
        Optional.empty(),
        Optional.empty(),
        emptied(f.dimensions()),
        emptied(f.repeatableDimensions()),
        emptied(f.pDimensionBelow()),
        Optional.empty(),
        Optional.empty(),
        f.leaderTable().stream().map(this::withheld).toList(),
        withheld(f.place()),
        why);
  }

  private static <V> Map<String, Optional<V>> emptied(Map<String, Optional<V>> map) {
    Map<String, Optional<V>> empty = new LinkedHashMap<>();
    map.keySet().forEach(key -> empty.put(key, Optional.empty()));
    return empty;
  }

  private PlaceResult withheld(PlaceResult p) {
    return new PlaceResult(
        p.ratedLeaders(),
        p.leadersOfSeveralUnits(),
        p.unitsOfSeveralLeaders(),
        Optional.empty(),
        Optional.empty(),
        Map.of("omega", why(), "share", why()));
  }

  private LeaderResult withheld(LeaderResult l) {
    Map<String, String> why = new LinkedHashMap<>(l.why());
    for (String name : List.of("respondents", "effect", "level", "pReady")) {
      why.put(name, why());
    }
    return new LeaderResult(
        l.code(),
        l.name(),
        l.units(),
        Optional.empty(),
        l.headcountShare(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        why);
  }

  /**
   * What may be shown of a fit.
   *
   * @param m the fit
   * @return what may leave the program
   */
  public ModelResult model(ModelResult m) {
    Map<String, String> why = new LinkedHashMap<>(m.why());
    Map<String, Map<String, Double>> means = new LinkedHashMap<>();
    m.means().forEach((function, byWave) -> means.put(function, means(function, byWave, why)));
    Map<String, Optional<Double>> self = new LinkedHashMap<>();
    Map<String, Interval> intervals = new LinkedHashMap<>(m.selfInflationInterval());
    m.selfInflation()
        .forEach(
            (function, delta) -> {
              boolean hide =
                  delta.isPresent() && sizes.selfByFunction().getOrDefault(function, 0) < minimum;
              if (hide) {
                intervals.remove(function);
                why.put("selfInflation/" + function, why());
              }
              self.put(function, hide ? Optional.empty() : delta);
            });
    Map<String, List<LeaderEffect>> effects = new LinkedHashMap<>();
    m.leaderEffects().forEach((function, list) -> effects.put(function, effects(list)));
    return new ModelResult(
        m.ratings(),
        m.respondents(),
        m.leaders(),
        m.remlCriterion(),
        means,
        self,
        intervals,
        m.variance(),
        effects,
        m.singular(),
        why);
  }

  /**
   * What may be shown of the scoring.
   *
   * @param s all means
   * @return what may leave the program
   */
  public ScoringResult scoring(ScoringResult s) {
    Map<String, Map<String, Optional<Double>>> means = new LinkedHashMap<>();
    Map<String, String> why = new LinkedHashMap<>(s.why());
    s.dimensionMeans()
        .forEach(
            (function, byDimension) -> {
              boolean hide = tooFew(function);
              means.put(function, hide ? emptied(byDimension) : byDimension);
              if (hide) {
                why.put("dimensionMeans/" + function, why());
              }
            });
    return new ScoringResult(
        s.rows(), s.ratingsUsed(), s.imputedShare(), means, s.leftOut(), s.weights(), why);
  }

  private Map<String, Double> means(
      String function, Map<String, Double> byWave, Map<String, String> why) {
    Map<String, Integer> respondents =
        sizes.byFunctionAndWave().getOrDefault(function, Map.of()).entrySet().stream()
            .filter(e -> byWave.containsKey(e.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    Set<String> hidden = suppression.hidden(respondents);
    Map<String, Double> shown = new LinkedHashMap<>(byWave);
    hidden.forEach(
        wave -> {
          shown.remove(wave);
          why.put("means/" + function + "/" + wave, why());
        });
    return shown;
  }

  private List<LeaderEffect> effects(List<LeaderEffect> list) {
    Set<String> hidden =
        suppression.hidden(sizesOf(list, LeaderEffect::code, LeaderEffect::respondents));
    return list.stream()
        .map(
            e ->
                hidden.contains(e.code())
                    ? new LeaderEffect(
                        e.code(), Optional.empty(), Optional.empty(), Optional.empty())
                    : e)
        .toList();
  }

  private static <T> Map<String, Integer> sizesOf(
      List<T> members, Function<T, String> code, Function<T, Optional<Integer>> size) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    members.forEach(m -> sizes.put(code.apply(m), size.apply(m).orElse(0)));
    return sizes;
  }

  /**
   * What may be shown of the quality of the measurement.
   *
   * @param q everything that was computed
   * @return what may leave the program
   */
  public QualityResult quality(QualityResult q) {
    Map<String, ReliabilityResult> reliability = new LinkedHashMap<>();
    q.reliability().forEach((id, r) -> reliability.put(id, reliability(r)));
    Map<String, AgreementResult> agreement = new LinkedHashMap<>();
    q.agreement().forEach((name, a) -> agreement.put(name, agreement(name, a)));
    Map<String, Map<String, ItemResult>> items = new LinkedHashMap<>();
    q.items()
        .forEach(
            (function, byItem) -> {
              Map<String, ItemResult> shown = new LinkedHashMap<>();
              byItem.forEach(
                  (id, item) -> {
                    if (item.n() >= minimum && !tooFew(function)) {
                      shown.put(id, item);
                    }
                  });
              items.put(function, shown);
            });
    return new QualityResult(
        q.responseRate(), reliability, agreement, q.straightLining(), q.sampler(), items, q.why());
  }

  private ReliabilityResult reliability(ReliabilityResult r) {
    if (r.n().orElse(0L) >= minimum) {
      return r;
    }
    Map<String, String> why = new LinkedHashMap<>();
    List.of("n", "alpha", "alphaInterval", "omega").forEach(name -> why.put(name, why()));
    return new ReliabilityResult(
        Optional.empty(),
        r.items(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        why);
  }

  private AgreementResult agreement(String function, AgreementResult a) {
    if (tooFew(function)) {
      return new AgreementResult(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of("leaders", why()));
    }
    Set<String> hidden =
        suppression.hidden(sizesOf(a.leaders(), LeaderAgreement::code, LeaderAgreement::n));
    List<LeaderAgreement> leaders = new ArrayList<>();
    for (LeaderAgreement l : a.leaders()) {
      leaders.add(
          hidden.contains(l.code())
              ? new LeaderAgreement(
                  l.code(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
              : l);
    }
    return new AgreementResult(
        a.icc1(),
        a.icc1UnequalSizes(),
        a.icc2(),
        a.rwgjMedian(),
        a.rwgjSkewedMedian(),
        a.admMedian(),
        leaders,
        a.why());
  }

  /**
   * What may be shown of the nominations.
   *
   * @param p all shares
   * @return what may leave the program
   */
  public PerceptionsResult perceptions(PerceptionsResult p) {
    return new PerceptionsResult(
        shares(p.shouldLead()),
        shares(p.turnTo()),
        shares(p.fromOutside()),
        shares(p.window()),
        differences(p.shouldIs()),
        p.why());
  }

  private Map<String, ShareDifference> differences(Map<String, ShareDifference> differences) {
    Map<String, ShareDifference> shown = new LinkedHashMap<>();
    differences.forEach(
        (name, d) ->
            shown.put(
                name,
                d.n().orElse(0L) >= minimum
                    ? d
                    : new ShareDifference(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    return shown;
  }

  /**
   * What may be shown of the successions.
   *
   * @param succession by {@code all} and function name
   * @param readiness the fit of readiness, nothing withheld; empty where there is none
   * @return what may leave the program
   */
  public Map<String, SuccessionResult> succession(
      Map<String, SuccessionResult> succession, Optional<ModelResult> readiness) {
    SuccessionDisclosure gate = new SuccessionDisclosure(minimum);
    Map<String, List<LeaderEffect>> effects =
        readiness.map(ModelResult::leaderEffects).orElse(Map.of());
    Map<String, SuccessionResult> shown = new LinkedHashMap<>();
    succession.forEach(
        (name, s) ->
            shown.put(
                name,
                gate.shown(
                    s,
                    sizes.byFunction().containsKey(name) && tooFew(name),
                    effects.getOrDefault(name, List.of()))));
    return shown;
  }

  private Map<String, Share> shares(Map<String, Share> shares) {
    Map<String, Share> shown = new LinkedHashMap<>();
    shares.forEach(
        (name, s) ->
            shown.put(
                name,
                s.n().orElse(0L) >= minimum
                    ? s
                    : new Share(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    return shown;
  }
}
