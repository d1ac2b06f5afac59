package io.github.locus.report;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataTable;
import io.github.locus.page.Document;
import io.github.locus.result.Manifest;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page that is no report of a result, in every form that is asked for. Each is called by one name: {@code NAME.html},
 * {@code tables/NAME.csv}, {@code charts/NAME.svg}.
 *
 * @param name what the files are called
 * @param page what it says
 * @param charts its charts, one or none
 * @param json the same for scripts
 * @param table its figures
 * @param words the words of its language
 */
record PageFiles(
    String name, Document page, List<Chart> charts, byte[] json, DataTable table, Words words) {
  PageFiles {
    charts = List.copyOf(charts);
  }

  /** The files, and their manifest; those of a chart only where there is one. */
  static Set<String> names(String name, Set<Deliverable> chosen) {
    Set<String> names = new TreeSet<>(Set.of(Manifest.FILE));
    chosen.forEach(one -> names.add(one.file(name)));
    return names;
  }

  /**
   * Makes the files.
   *
   * @param chosen what to make, no draws
   * @param look how documents look
   * @return bytes by path
   * @throws ChartsUnavailableException if a chart is asked for and this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  Map<String, byte[]> of(Set<Deliverable> chosen, Look look)
      throws ChartsUnavailableException, IOException {
    if (chosen.contains(Deliverable.DRAWS)) {
      throw new IllegalArgumentException("draws are of a result");
    }
    return publication(look).files(chosen, Optional.of(name));
  }

  /** The page for a screen. */
  byte[] html(Look look) throws ChartsUnavailableException, IOException {
    return publication(look).html();
  }

  private Publication publication(Look look) {
    return new Publication(
        new Publication.Contents(
            () -> page,
            charts,
            Optional.empty(),
            json::clone,
            () -> List.of(table),
            List::of,
            () -> List.of(new WorkbookFile.Sheet(table, title(), List.of())),
            Publication.PlanHeadings.none(),
            words),
        look);
  }

  private String title() {
    return charts.stream().findFirst().map(Chart::title).orElse(page.headline());
  }
}
