package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.SpelledName;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.List;

/**
 * Names of functions as they are typed.
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
    return SpelledName.find(typed, names)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    Clause.DUE.with(
                        option,
                        typed,
                        Clause.FUNCTION_OF.with(instrument, WordsDue.list(names)),
                        NearestName.hint(typed, names))));
  }
}
