package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of functions as they are typed. A shell takes {@code &} for itself, so a name may be typed
 * without it: {@code L&D} as {@code LD}, {@code LnD} or {@code L and D}, in any case.
 *
 * @param instrument id of the questionnaire
 * @param names the names that it declares
 */
record TypedFunction(String instrument, List<String> names) {
  TypedFunction {
    names = List.copyOf(names);
  }

  static TypedFunction of(Instrument instrument) {
    return new TypedFunction(
        instrument.id(), instrument.functions().stream().map(OrgFunction::name).toList());
  }

  /**
   * The function that is meant.
   *
   * @param option where it is named
   * @param typed what the user typed
   * @return the name that the questionnaire declares
   * @throws CommandFailure if it declares none that is spelled so, or several
   */
  String require(String option, String typed) {
    return find(typed)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    Clause.DUE.with(
                        option,
                        typed,
                        Clause.FUNCTION_OF.with(instrument, WordsDue.list(names)),
                        NearestName.hint(typed, names))));
  }

  private Optional<String> find(String typed) {
    if (names.contains(typed)) {
      return Optional.of(typed);
    }
    List<String> meant =
        names.stream().filter(name -> spellings(name).contains(folded(typed))).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static Set<String> spellings(String name) {
    String folded = folded(name);
    return Set.copyOf(
        List.of(
            folded, folded.replace("&", ""), folded.replace("&", "n"), folded.replace("&", "and")));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
  }
}
