package io.github.locus.wording;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Speech;

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
}
