package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is said beside the answer, on standard error.
 *
 * @param terminal where to say it
 * @param common how much the user wants to hear
 */
record Messages(Terminal terminal, CommonOptions common) implements DiagnosticListener {
  @Override
  public void found(List<Diagnostic> diagnostics) {
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    DiagnosticsView.of(common, glyphs).lines(diagnostics).forEach(terminal.err()::println);
  }
}
