package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Explained;
import io.github.locus.diagnostic.Speech;
import java.util.function.Consumer;

/** What diagnostics say in English, the base. */
public final class English {
  private static final DiagnosticWords WORDS = DiagnosticWords.of(Words.BASE);

  /** What drafts say. */
  public static final Speech SPEECH = DiagnosticWords.whole(Words.of(Words.BASE));

  private English() {}

  /**
   * What is wrong.
   *
   * @param diagnostic a diagnostic
   * @return its message
   */
  public static String message(Diagnostic diagnostic) {
    return WORDS.message(diagnostic);
  }

  /**
   * What to do.
   *
   * @param diagnostic a diagnostic
   * @return its remedy
   */
  public static String remedy(Diagnostic diagnostic) {
    return WORDS.remedy(diagnostic);
  }

  /**
   * What a part of a sentence says.
   *
   * @param argument such as why something failed
   * @return its words
   */
  public static String said(Argument argument) {
    return SPEECH.said(argument);
  }

  /**
   * Holds failures to what they say.
   *
   * @param parts what their sentence has
   * @return an assertion about a failure that says why
   */
  public static Consumer<Throwable> saying(String... parts) {
    return failure -> assertThat(said(((Explained) failure).why())).contains(parts);
  }
}
