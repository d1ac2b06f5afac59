package io.github.locus.ingest.words;

import io.github.locus.ingest.mapping.UsualWords;
import io.github.locus.instrument.OrgFunction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The usual words of several languages, as the lists of this package have them. */
public final class KnownWords implements UsualWords {
  private final FunctionNames functions;
  private final AnswerMeanings answers = new AnswerMeanings();

  private KnownWords(FunctionNames functions) {
    this.functions = functions;
  }

  /**
   * The words about some functions.
   *
   * @param functions functions as an instrument declares them
   * @return their usual names, and the usual answers
   */
  public static KnownWords of(List<OrgFunction> functions) {
    return new KnownWords(FunctionNames.of(functions));
  }

  @Override
  public OptionalInt function(String text) {
    return functions.named(text);
  }

  @Override
  public List<String> names(int function) {
    return functions.of(function);
  }

  @Override
  public Optional<String> answer(String text) {
    return answers.meaning(text);
  }
}
