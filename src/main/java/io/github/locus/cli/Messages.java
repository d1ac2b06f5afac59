package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is said beside the answer, on standard error.
 *
 * @param terminal where to say it
 * @param common how much the user wants to hear
 */
record Messages(Terminal terminal, CommonOptions common) {
  /**
   * Tells what is wrong with an input.
   *
   * @param diagnostics in the order to be shown
   */
  void print(List<Diagnostic> diagnostics) {
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    DiagnosticsView.of(common, glyphs).lines(diagnostics).forEach(terminal.err()::println);
  }

  /**
   * Tells what is wrong with an input that cannot be used.
   *
   * @param exit how the run ends
   * @param diagnostics at least one error
   * @return the failure to throw
   */
  CommandFailure refusal(ExitCode exit, List<Diagnostic> diagnostics) {
    print(diagnostics);
    return new CommandFailure(exit, DiagnosticsView.count(diagnostics) + "; nothing was written");
  }
}
