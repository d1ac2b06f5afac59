package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.page.Document;
import io.github.locus.report.Documents;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * A page that is no report of a result, as the answer of a command. Nothing but what is asked for is made.
 *
 * @param document what it says
 * @param html makes the page for a browser
 * @param json makes the same for scripts
 * @param table makes its figures as CSV
 */
record PageAnswer(Document document, Html html, Supplier<byte[]> json, Supplier<byte[]> table) {
  /** Makes a page, for which charts may have to be drawn. */
  interface Html {
    byte[] make() throws ChartsUnavailableException, IOException;
  }

  /**
   * Prints it in the form that is asked for; as text, also where files were written.
   *
   * @param output what is asked for
   * @param terminal where it goes
   * @param common how it is coloured
   * @param words the words of its language
   * @throws ChartsUnavailableException if a chart is due and this Java cannot draw
   * @throws IOException if it cannot be made or written
   */
  void print(OutputFlags output, Terminal terminal, CommonOptions common, Words words)
      throws ChartsUnavailableException, IOException {
    switch (output.format) {
      case TEXT -> {
        TextPage page = terminal.page(common.color);
        TextForm.write(document, page);
        output.out.ifPresent(folder -> page.typed(words.say("summary.written"), folder.toString()));
        terminal.print(page);
      }
      case MARKDOWN -> terminal.document(Documents.markdown(document));
      case HTML -> terminal.document(html.make());
      case CSV -> terminal.document(table.get());
      case JSON -> terminal.document(json.get());
    }
  }
}
