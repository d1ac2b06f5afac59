package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.page.BenchmarkSection;
import io.github.locus.page.Document;
import io.github.locus.page.SummaryDocument;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.FolderContent;
import io.github.locus.report.Origin;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A result on standard output.
 *
 * @param result what to show
 * @param beside what the run has beside it
 * @param terminal where
 * @param common whether to colour
 */
record ResultAnswer(
    Result result, Deliverables.Beside beside, Terminal terminal, CommonOptions common) {
  /**
   * @param format what it looks like
   * @param folder where the deliverables are, if they were written
   * @throws IOException if it cannot be written
   */
  void print(AnswerFormat format, Optional<Path> folder) throws IOException {
    switch (format) {
      case TEXT -> text(folder);
      case JSON -> document(Deliverable.JSON, "result.json");
      case MARKDOWN -> document(Deliverable.MARKDOWN, "report.md");
      case HTML -> document(Deliverable.HTML, "report.html");
      case CSV -> document(Deliverable.TABLES, "tables/functions.csv");
    }
  }

  private void text(Optional<Path> folder) {
    TextPage page = terminal.page(common.color);
    ResultWords told = ResultWords.of(result);
    Document summary = SummaryDocument.of(told);
    TextForm.write(
        beside
            .benchmark()
            .map(others -> BenchmarkSection.below(summary, others, told))
            .orElse(summary),
        page);
    folder.ifPresent(
        place -> {
          page.typed(told.say("summary.written"), place.toString());
          Path report = place.resolve("report.html");
          if (Files.exists(report)) {
            page.typed(told.say("summary.open"), report.toString());
          }
        });
    terminal.print(page);
  }

  /** The same bytes as in the folder. */
  private void document(Deliverable deliverable, String file) throws IOException {
    try {
      FolderContent content =
          Deliverables.of(result, beside, Set.of(deliverable), Origin.unknown());
      terminal.document(Objects.requireNonNull(content.files().get(file), file));
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
  }
}
