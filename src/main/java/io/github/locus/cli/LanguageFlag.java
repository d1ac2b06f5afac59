package io.github.locus.cli;

import io.github.locus.wording.Words;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which language an answer is. */
final class LanguageFlag {
  @Option(
      names = "--language",
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
    if (!Words.has(tag)) {
      throw CommandFailure.usage("--language", tag, Words.languages());
    }
  }
}
