package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What an organisation makes of an instrument: its functions' names, its units, its languages. */
final class QuestionnaireFlags {
  @Option(
      names = "--functions",
      paramLabel = "NAME[=OWN]",
      split = ",",
      description =
          "Functions to ask about, in this order, each under its own name or as your organisation"
              + " calls it: IT,LD,HR='People team'. LD stands for L&D. Default: all of the questionnaire.")
  List<String> functions = List.of();

  @Option(
      names = "--units",
      paramLabel = "NAME",
      split = ",",
      description = "Units to choose from. Default: the unit is typed.")
  List<String> units = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "Language of the questionnaire. Default: en where it has that, else its first; for"
              + " limesurvey all its languages.")
  Optional<String> language = Optional.empty();

  /**
   * Whether any was given.
   *
   * @return true if the plain questionnaire is not what is wanted
   */
  boolean given() {
    return !functions.isEmpty() || !units.isEmpty() || language.isPresent();
  }

  /**
   * The questionnaire of the organisation.
   *
   * @param instrument what is asked
   * @param inAllLanguages whether the format holds several
   * @return the questionnaire
   * @throws CommandFailure if a function or the language is not one of the instrument
   */
  Questionnaire of(Instrument instrument, boolean inAllLanguages) {
    List<String> units = this.units.stream().map(String::strip).filter(u -> !u.isEmpty()).toList();
    List<RatedFunction> asked = functions(instrument);
    if (Questionnaire.nameTwice(asked)) {
      throw CommandFailure.usage(Clause.FUNCTIONS_TWICE.with("--functions"));
    }
    return new Questionnaire(instrument, asked, units, languages(instrument, inAllLanguages));
  }

  private List<RatedFunction> functions(Instrument instrument) {
    if (functions.isEmpty()) {
      return instrument.functions().stream().map(RatedFunction::of).toList();
    }
    return functions.stream().map(given -> function(given, instrument)).toList();
  }

  private static RatedFunction function(String given, Instrument instrument) {
    int split = given.indexOf('=');
    String declared = (split < 0 ? given : given.substring(0, split)).strip();
    String own = split < 0 ? "" : given.substring(split + 1).strip();
    OrgFunction function =
        new OrgFunction(TypedFunction.of(instrument).require("--functions", declared));
    return own.isEmpty() ? RatedFunction.of(function) : new RatedFunction(function, own);
  }

  private List<String> languages(Instrument instrument, boolean inAllLanguages) {
    List<String> known = instrument.languages();
    if (language.isPresent()) {
      if (!known.contains(language.get())) {
        throw CommandFailure.usage("--language", language.get(), known);
      }
      return List.of(language.get());
    }
    String base = known.contains("en") ? "en" : known.get(0);
    if (!inAllLanguages) {
      return List.of(base);
    }
    List<String> all = new ArrayList<>(List.of(base));
    known.stream().filter(tag -> !tag.equals(base)).forEach(all::add);
    return all;
  }
}
