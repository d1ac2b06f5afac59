package io.github.locus.analysis;

import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ToldCounts;
import io.github.locus.result.Band;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.Figures;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.survey.LeaderSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much an analysis would use of a survey, in counts that tell of no small group. */
public final class SurveyCheck {
  private final ProtectedSurvey survey;
  private final ToldCounts told;
  private final Figures figures;
  private final List<String> units;
  private final BitSet people = new BitSet();
  private final BitSet responses = new BitSet();
  private final List<Tally> functions = new ArrayList<>();
  private final List<BitSet> peopleOfCell;

  private SurveyCheck(ProtectedSurvey survey, Set<String> coded) {
    this.survey = survey;
    units = names(survey, coded);
    told = ToldCounts.of(survey);
    figures = new Figures(survey.minGroup(), false);
    survey.functions().forEach(function -> functions.add(new Tally()));
    peopleOfCell = Stream.generate(BitSet::new).limit(survey.cells().size()).toList();
    ProtectedRatings ratings = survey.ratings();
    int items = survey.instrument().items().size();
    for (int r = 0; r < ratings.size(); r++) {
      int response = ratings.response(r);
      int person = survey.responses().respondent(response);
      people.set(person);
      responses.set(response);
      functions.get(ratings.function(r)).add(r, person, items);
      peopleOfCell.get(ratings.cell(r)).set(person);
    }
  }

  /**
   * Counts what an analysis would use.
   *
   * @param study a survey and its options
   * @param coded units whose names are not told, for they are those of persons; codes are those
   *     that a result has without a key
   * @return counts of used ratings and those who gave them
   */
  public static CheckSurvey of(Study study, Set<String> coded) {
    ProtectionRules rules = study.options().protection();
    return new SurveyCheck(Protection.protect(study.survey(), rules), coded).result();
  }

  private static List<String> names(ProtectedSurvey survey, Set<String> coded) {
    List<String> codes = Codes.units(survey);
    List<String> names = new ArrayList<>();
    for (int u = 0; u < codes.size(); u++) {
      String name = survey.units().get(u);
      names.add(coded.contains(name) ? codes.get(u) : name);
    }
    return names;
  }

  /** One function. */
  private final class Tally {
    private final BitSet people = new BitSet();
    private int ratings;
    private long missing;

    void add(int rating, int person, int items) {
      people.set(person);
      ratings++;
      for (int i = 0; i < items; i++) {
        missing += survey.ratings().answered(i, rating) ? 0 : 1;
      }
    }

    CheckSurvey.OfFunction result(int function) {
      int persons = people.cardinality();
      Map<String, Shown<Band>> byUnit = new LinkedHashMap<>();
      // the order of the names would tell whose code is whose
      Map<String, Shown<Band>> byCode = new TreeMap<>(Codes.ORDER);
      Map<Integer, BitSet> peopleOfUnit = new TreeMap<>();
      TreeSet<Integer> mergedUnits = new TreeSet<>();
      for (int cell = 0; cell < peopleOfCell.size(); cell++) {
        BitSet here = peopleOfCell.get(cell);
        int site = survey.cells().get(cell).site();
        if (survey.cells().get(cell).function() != function || here.isEmpty()) {
          continue;
        }
        if (survey.sites().get(site).single()) {
          peopleOfUnit.computeIfAbsent(site, unit -> new BitSet()).or(here);
        } else {
          mergedUnits.addAll(survey.members(cell).units());
        }
      }
      for (Map.Entry<Integer, BitSet> unit : peopleOfUnit.entrySet()) {
        String name = units.get(unit.getKey());
        boolean named = name.equals(survey.units().get(unit.getKey()));
        (named ? byUnit : byCode).put(name, figures.band(unit.getValue().cardinality()));
      }
      byUnit.putAll(byCode);
      mergedUnits.removeAll(peopleOfUnit.keySet());
      return new CheckSurvey.OfFunction(
          figures.told(told.ofFunction(function), persons, persons),
          figures.told(told.ratings(function), ratings, persons),
          missing(missing, ratings, persons),
          leaders(function),
          byUnit,
          mergedUnits.size(),
          wavesLeftOut(function));
    }
  }

  private List<String> wavesLeftOut(int function) {
    return IntStream.range(0, survey.waves().size())
        .filter(wave -> survey.account().leavesOut(function, wave))
        .mapToObj(survey.waves()::get)
        .toList();
  }

  private int leaders(int function) {
    if (survey.roster().source() == LeaderSource.UNKNOWN) {
      return 0;
    }
    return Math.toIntExact(
        survey.roster().assignments().entrySet().stream()
            .filter(entry -> entry.getKey().function() == function)
            .flatMap(entry -> entry.getValue().leader().stream())
            .distinct()
            .count());
  }

  private Shown<Double> missing(long missing, int ratings, int persons) {
    long asked = (long) ratings * survey.instrument().items().size();
    double share = asked == 0 ? 0 : missing / (double) asked;
    return figures.whole(figures.precision().shareOfAnswers(share, asked), persons);
  }

  private CheckSurvey result() {
    Map<String, CheckSurvey.OfFunction> byFunction = new LinkedHashMap<>();
    for (int f = 0; f < functions.size(); f++) {
      byFunction.put(survey.functions().get(f).name(), functions.get(f).result(f));
    }
    int persons = people.cardinality();
    int ratings = survey.ratings().size();
    Shown<Band> of = figures.told(told.ratings(), ratings, persons);
    return new CheckSurvey(
        survey.instrument().id(),
        survey.waves().size(),
        figures.told(told.everybody(), persons, persons),
        figures.told(told.responses(), responses.cardinality(), persons),
        of,
        leftOut(of),
        missing(functions.stream().mapToLong(f -> f.missing).sum(), ratings, persons),
        byFunction);
  }

  private Shown<Integer> leftOut(Shown<Band> used) {
    if (used.filter(band -> !band.isExact()).isPresent()) {
      return Shown.withheld(Reason.PART_OF_A_COUNT);
    }
    return survey.account().leavesOutFew()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : Shown.fact(survey.account().ratings() - survey.ratings().size());
  }
}
