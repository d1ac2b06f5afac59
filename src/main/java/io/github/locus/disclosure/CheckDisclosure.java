package io.github.locus.disclosure;

import io.github.locus.result.CheckSurvey;
import io.github.locus.result.CheckSurvey.OfFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hides the small counts of a checked survey, and what would give them back by subtraction. */
public final class CheckDisclosure {
  private final int minimum;

  /**
   * A gate.
   *
   * @param minimum respondents that a shown count has at least; 3 or more
   */
  public CheckDisclosure(int minimum) {
    if (minimum < 3) {
      throw new IllegalArgumentException("a minimum group of " + minimum + " protects nobody");
    }
    this.minimum = minimum;
  }

  /**
   * Hides.
   *
   * @param survey all counts
   * @return the same with the counts that may not be shown left empty
   */
  public CheckSurvey hide(CheckSurvey survey) {
    Suppression suppression = new Suppression(minimum);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    survey.functions().forEach((name, f) -> sizes.put(name, f.respondents().orElse(0)));
    Set<String> hidden = suppression.hidden(sizes);
    Map<String, OfFunction> shown = new LinkedHashMap<>();
    survey
        .functions()
        .forEach(
            (name, f) ->
                shown.put(
                    name, hidden.contains(name) ? closed(f) : withoutSmallUnits(f, suppression)));
    return new CheckSurvey(
        survey.instrument(),
        survey.waves(),
        survey.respondents().filter(n -> n >= minimum),
        survey.responses(),
        survey.ratings(),
        survey.missingShare(),
        shown);
  }

  private static OfFunction withoutSmallUnits(OfFunction f, Suppression suppression) {
    Set<String> hidden = suppression.hidden(f.units());
    Map<String, Integer> units = new LinkedHashMap<>(f.units());
    units.keySet().removeAll(hidden);
    return new OfFunction(
        f.respondents(), f.ratings(), f.missingShare(), f.leaders(), units, hidden.size());
  }

  private static OfFunction closed(OfFunction f) {
    return new OfFunction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        f.leaders(),
        Map.of(),
        f.units().size());
  }
}
