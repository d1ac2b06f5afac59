package io.github.locus.cli;

import io.github.locus.page.CheckOutline;
import io.github.locus.page.CheckPage;
import io.github.locus.page.Document;
import io.github.locus.report.CodeQualityFile;
import io.github.locus.report.Documents;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.CheckResult;
import io.github.locus.result.JsonForm;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code locus check}: the reading and checking alone. */
@Command(
    name = "check",
    description = {
      "Read a survey and say what is wrong with it, without analysing it.",
      "",
      "Takes what analyze takes and ends as it would: 3 where analyze would refuse.",
      "",
      "Every diagnostic has file, line, column, a code and a remedy; at most 20 of a code are"
          + " shown."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus check survey.csv --roster roster.csv",
      "  locus check survey.csv --format json | jq '.diagnostics[].code'"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin SurveyFlags files = new SurveyFlags();
  @Mixin InstrumentFlag instrument = new InstrumentFlag();
  @Mixin StudyFlags study = new StudyFlags();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What goes to standard output: text, json, markdown, html, sarif,"
              + " codequality. Default: text.")
  Format format = Format.TEXT;

  @Option(
      names = "--redact",
      description =
          "Leave out what files, units, functions and answers are called: places, counts and the shape"
              + " of texts alone, for somebody who may not see the survey.")
  boolean redact;

  @Mixin CommonOptions common = new CommonOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Assessment found = new SurveyIntake(files, instrument, study).assess(terminal.in(), false);
    Assessment read = redact ? RedactedCheck.of(found) : found;
    CheckResult made = redact ? RedactedCheck.of(CheckDocument.of(read)) : CheckDocument.of(read);
    switch (format) {
      case JSON -> terminal.document(JsonForm.write(made));
      case MARKDOWN -> terminal.document(Documents.markdown(page(read, made)));
      case HTML -> terminal.document(Documents.html(page(read, made)));
      case SARIF ->
          terminal.document(FaultFlags.sarif(made.diagnostics(), Words.of(read.language())));
      case CODEQUALITY -> terminal.document(CodeQualityFile.of(made.diagnostics()));
      case TEXT -> {
        new Messages(terminal, common, read.language()).found(read.diagnostics());
        TextPage page = terminal.page(common.color);
        Words words = Words.of(read.language());
        TextForm.write(
            new CheckOutline(CheckDocument.facts(read, made, words), words).outline(), page);
        terminal.print(page);
      }
    }
    return read.exit().code();
  }

  private static Document page(Assessment read, CheckResult made) {
    Words words = Words.of(read.language());
    return CheckPage.of(CheckDocument.facts(read, made, words), made.diagnostics(), words);
  }

  /** What the answer looks like. */
  enum Format {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For documents. */
    MARKDOWN,
    /** A page for a browser. */
    HTML,
    /** For code hosts: SARIF 2.1.0. */
    SARIF,
    /** For GitLab. */
    CODEQUALITY;

    /** The word on the command line. */
    @Override
    public String toString() {
      return WordsDue.word(this);
    }
  }
}
