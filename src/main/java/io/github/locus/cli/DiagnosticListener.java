package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.wording.Words;
import java.util.List;

/** Told what is found wrong with an input, file by file. */
interface DiagnosticListener {
  /**
   * Takes what was found.
   *
   * @param diagnostics in the order to be shown
   */
  void found(List<Diagnostic> diagnostics);

  /**
   * Takes what is wrong with an input that cannot be used.
   *
   * @param exit how the run ends
   * @param diagnostics at least one error
   * @return the failure to throw
   */
  default InputRefusal refusal(ExitCode exit, List<Diagnostic> diagnostics) {
    return refusal(exit, diagnostics, Words.BASE);
  }

  /**
   * The same in a language.
   *
   * @param exit how the run ends
   * @param diagnostics at least one error
   * @param language language tag of what is said
   * @return the failure to throw
   */
  default InputRefusal refusal(ExitCode exit, List<Diagnostic> diagnostics, String language) {
    found(diagnostics);
    Words words = Words.of(language);
    return new InputRefusal(
        exit,
        Argument.of(
            words.say("check.refused", "counts", DiagnosticsView.count(diagnostics, words))));
  }
}
