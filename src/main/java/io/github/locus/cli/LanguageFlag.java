package io.github.locus.cli;

import io.github.locus.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** In which language an answer is. */
final class LanguageFlag {
  private static final String NAME = "--language";

  @Option(
      names = NAME,
      paramLabel = "TAG",
      description = "Language of the answer: en or de. Default: that of the result, else en.")
  Optional<String> language = Optional.empty();

  /**
   * The words to answer in.
   *
   * @param usual language where the command line states none
   * @return words of the language
   * @throws CommandFailure if the command line states one without words
   */
  Words of(String usual) {
    return Words.of(stated().orElse(usual));
  }

  /**
   * What the command line states.
   *
   * @return a language with words; empty where it states none
   * @throws CommandFailure if it states one without words
   */
  Optional<String> stated() {
    language.ifPresent(LanguageFlag::check);
    return language;
  }

  /**
   * Refuses a language without words.
   *
   * @param tag language tag of the command line
   * @throws CommandFailure if there are no words of it
   */
  static void check(String tag) {
    check(tag, List.of());
  }

  /**
   * Refuses a language that neither the program nor a questionnaire has words of: all would stand in English.
   *
   * @param tag language tag of the command line
   * @param ofQuestionnaire languages of the questionnaire
   * @throws CommandFailure if there are no words of it
   */
  static void check(String tag, Collection<String> ofQuestionnaire) {
    if (!Words.has(tag) && !ofQuestionnaire.contains(tag)) {
      throw CommandFailure.usage(
          NAME,
          tag,
          Stream.concat(Words.languages().stream(), ofQuestionnaire.stream()).distinct().toList());
    }
  }

  /**
   * The language to say in what is wrong with a command line, which may not have been understood.
   *
   * @param args the command line
   * @return what it states as {@code --language}, if there are words of it; else the base
   */
  static String spoken(List<String> args) {
    String tag = Words.BASE;
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(NAME + "=")) {
        tag = args.get(i).substring(NAME.length() + 1);
      } else if (args.get(i).equals(NAME) && i + 1 < args.size()) {
        tag = args.get(i + 1);
      }
    }
    return Words.has(tag) ? tag : Words.BASE;
  }
}
