package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ShellWord;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.ingest.proposal.ProposalSummary.Line;
import io.github.locus.report.TextPage;
import io.github.locus.report.TextWidth;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was proposed, as a person reads it.
 *
 * @param page where to write it
 * @param words the words of a language
 */
record InitView(TextPage page, Words words) {
  private static final int SUBJECT = 24;
  private static final int KIND = 11;

  /**
   * A survey that needs no study.
   *
   * @param instrument the questionnaire that was asked, where it was named
   * @param roster a roster to be filled in, where one was written
   */
  void tidy(String export, Optional<String> instrument, Optional<Path> roster) {
    page.paragraph(words.say("init.tidy", "file", export));
    roster.ifPresent(file -> page.typed(words.say("init.written"), file.toString()));
    page.typed(
        words.say(roster.isPresent() ? "init.tidy.roster" : "init.tidy.next"),
        "locus check "
            + ShellWord.of(export)
            + instrument.map(name -> " --instrument " + ShellWord.of(name)).orElse("")
            + roster.map(file -> " --roster " + ShellWord.of(file.toString())).orElse(""));
  }

  /** A tidy survey that needs one after all. */
  void inWords(String export) {
    page.paragraph(words.say("init.in-words", "file", export));
  }

  /** A proposal and the files it is in. */
  void proposed(Proposal proposal, List<Path> written, String next) {
    DiagnosticWords speech = DiagnosticWords.of(words);
    page.paragraph(speech.said(platform(proposal)));
    page.paragraph(
        speech.said(
            proposal.isDrafted()
                ? Clause.SUM_DRAFTED
                : Clause.SUM_QUESTIONNAIRE.with(proposal.instrument().id())));
    ProposalSummary.of(proposal).forEach(line -> line(line, speech));
    written.forEach(file -> page.typed(words.say("init.written"), file.toString()));
    page.typed(words.say("init.next"), next);
  }

  private static Argument platform(Proposal proposal) {
    ExportLayout layout = proposal.facts().layout();
    return Clause.SUM_PLATFORM.with(
        layout.platform() == Platform.UNKNOWN
            ? Clause.SUM_UNKNOWN_PLATFORM
            : layout.platform().title(),
        layout.headerRows(),
        layout.columns().size(),
        proposal.facts().records());
  }

  /** A long subject has a line of its own. */
  private void line(Line line, DiagnosticWords speech) {
    String kind =
        TextWidth.fit(page.glyphs().text(words.name("became", line.kind().code())), KIND) + " ";
    String subject = page.glyphs().text(speech.said(line.subject()));
    String detail = speech.said(line.detail());
    String indent = " ".repeat(KIND + 1);
    if (TextWidth.of(subject) <= SUBJECT) {
      page.hanging(
          kind + TextWidth.fit(subject, SUBJECT) + " ", " ".repeat(KIND + 1 + SUBJECT + 1), detail);
    } else {
      page.hanging(kind, indent, subject);
      page.hanging(indent, indent, detail);
    }
  }
}
