package io.github.locus.analysis;

import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.result.CheckSurvey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much an analysis would use of a survey, in counts that tell of no small group. */
public final class SurveyCheck {
  private final ProtectedSurvey survey;
  private final BitSet people = new BitSet();
  private final BitSet responses = new BitSet();
  private final List<Tally> functions = new ArrayList<>();

  private SurveyCheck(ProtectedSurvey survey) {
    this.survey = survey;
    survey.functions().forEach(function -> functions.add(new Tally()));
    ProtectedRatings ratings = survey.ratings();
    for (int r = 0; r < ratings.size(); r++) {
      int response = ratings.response(r);
      int person = survey.responses().respondent(response);
      people.set(person);
      responses.set(response);
      functions.get(ratings.function(r)).add(r, person);
    }
  }

  /**
   * Counts what an analysis would use.
   *
   * @param study a survey and its options
   * @return counts of used ratings and those who gave them
   */
  public static CheckSurvey of(Study study) {
    ProtectionRules rules = ProtectionRules.of(study.options().minGroup());
    return new SurveyCheck(Protection.protect(study.survey(), rules)).result();
  }

  /** One function. */
  private final class Tally {
    private final BitSet people = new BitSet();
    private final Map<Integer, BitSet> peopleOfUnit = new TreeMap<>();
    private final TreeSet<Integer> mergedUnits = new TreeSet<>();
    private int ratings;
    private long missing;

    void add(int rating, int person) {
      people.set(person);
      ratings++;
      for (int i = 0; i < survey.instrument().items().size(); i++) {
        missing += survey.ratings().answered(i, rating) ? 0 : 1;
      }
      int cell = survey.ratings().cell(rating);
      int site = survey.cells().get(cell).site();
      if (survey.sites().get(site).single()) {
        peopleOfUnit.computeIfAbsent(site, unit -> new BitSet()).set(person);
      } else {
        mergedUnits.addAll(survey.members(cell).units());
      }
    }

    CheckSurvey.OfFunction result(int function) {
      int all = people.cardinality();
      Map<String, Integer> units = new LinkedHashMap<>();
      TreeSet<Integer> notShown = new TreeSet<>(mergedUnits);
      peopleOfUnit.forEach(
          (unit, persons) -> {
            int n = persons.cardinality();
            if (all - n == 0 || all - n >= survey.minGroup()) {
              units.put(survey.units().get(unit), n);
            } else {
              notShown.add(unit);
            }
          });
      notShown.removeIf(unit -> units.containsKey(survey.units().get(unit)));
      boolean any = all > 0;
      return new CheckSurvey.OfFunction(
          any ? Optional.of(all) : Optional.empty(),
          any ? Optional.of(ratings) : Optional.empty(),
          any ? Optional.of(share(missing, ratings)) : Optional.empty(),
          leaders(function),
          units,
          notShown.size());
    }
  }

  private int leaders(int function) {
    return Math.toIntExact(
        survey.roster().assignments().entrySet().stream()
            .filter(entry -> entry.getKey().function() == function)
            .flatMap(entry -> entry.getValue().leader().stream())
            .distinct()
            .count());
  }

  private double share(long missing, int ratings) {
    long asked = (long) ratings * survey.instrument().items().size();
    return asked == 0 ? 0 : missing / (double) asked;
  }

  private CheckSurvey result() {
    Map<String, CheckSurvey.OfFunction> byFunction = new LinkedHashMap<>();
    for (int f = 0; f < functions.size(); f++) {
      byFunction.put(survey.functions().get(f).name(), functions.get(f).result(f));
    }
    int n = people.cardinality();
    return new CheckSurvey(
        survey.instrument().id(),
        survey.waves().size(),
        n == 0 ? Optional.empty() : Optional.of(n),
        responses.cardinality(),
        survey.ratings().size(),
        share(functions.stream().mapToLong(f -> f.missing).sum(), survey.ratings().size()),
        byFunction);
  }
}
