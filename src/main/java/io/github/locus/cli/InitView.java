package io.github.locus.cli;

import io.github.locus.diagnostic.ShellWord;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.ingest.proposal.ProposalSummary.Line;
import io.github.locus.report.Glyphs;
import io.github.locus.report.TextWidth;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What was proposed, as a person reads it.
 *
 * @param terminal where to show it
 */
record InitView(Terminal terminal) {
  private static final int SUBJECT = 24;
  private static final int KIND = 10;

  /** A survey that needs no study. */
  void tidy(String export) {
    print(export + " is a tidy survey and needs no study file.");
    print("Next: locus check " + ShellWord.of(export));
  }

  /** A tidy survey that needs one after all. */
  void inWords(String export) {
    print(
        export
            + " is laid out as a tidy survey in words or questions of its own: the study file says what"
            + " they are.");
  }

  /** A proposal and the files it is in. */
  void proposed(Proposal proposal, List<Path> written, String next) {
    ExportLayout layout = proposal.facts().layout();
    String platform = layout.platform() == Platform.UNKNOWN ? "unknown" : layout.platform().title();
    print(
        String.format(
            Locale.ROOT,
            "platform %s, header rows %d, columns %d, responses %d",
            platform,
            layout.headerRows(),
            layout.columns().size(),
            proposal.facts().records()));
    print(
        "questionnaire "
            + (proposal.isDrafted() ? "drafted from the file" : proposal.instrument().id()));
    ProposalSummary.of(proposal).forEach(this::line);
    written.forEach(file -> print("Written: " + file));
    print("Read it, correct what is wrong, then: " + next);
  }

  private void line(Line line) {
    int detail = Math.max(20, terminal.columns() - KIND - SUBJECT - 2);
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    List<String> wrapped = TextWidth.wrap(glyphs.text(line.detail()), detail);
    for (int i = 0; i < wrapped.size(); i++) {
      String kind = i == 0 ? line.kind().words() : "";
      String subject = i == 0 ? glyphs.text(line.subject()) : "";
      terminal
          .out()
          .println(
              TextWidth.fit(kind, KIND)
                  + " "
                  + TextWidth.fit(subject, SUBJECT)
                  + " "
                  + wrapped.get(i));
    }
  }

  private void print(String text) {
    terminal.out().println(Glyphs.of(terminal.unicode()).text(text));
  }
}
