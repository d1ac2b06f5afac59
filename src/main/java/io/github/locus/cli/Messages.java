package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.report.Glyphs;
import io.github.locus.wording.DiagnosticWords;
import java.util.List;

/**
 * What is said beside the answer, on standard error.
 *
 * @param terminal where to say it
 * @param common how much the user wants to hear
 * @param language language tag of what is said
 */
record Messages(Terminal terminal, CommonOptions common, String language)
    implements DiagnosticListener {
  @Override
  public void found(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return; // and no words are read
    }
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    terminal.tell(
        DiagnosticsView.of(common, glyphs, DiagnosticWords.of(language)).lines(diagnostics));
  }

  @Override
  public InputRefusal refusal(ExitCode exit, List<Diagnostic> diagnostics) {
    return refusal(exit, diagnostics, language);
  }
}
