package io.github.locus.report;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.PlanChart;
import io.github.locus.page.PlanDocument;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ManifestJson;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan as files, {@code plan.json} and others of that name, and a manifest of them. */
public final class PlanDeliverables {
  private static final String NAME = "plan";

  private PlanDeliverables() {}

  /**
   * The files of every plan.
   *
   * @param chosen what to make
   * @return relative paths
   */
  public static Set<String> names(Set<Deliverable> chosen) {
    return PageFiles.names(NAME, chosen);
  }

  /**
   * Makes the files.
   *
   * @param plan what to show
   * @param words the words of its language
   * @param chosen what to make, no draws
   * @param look how documents look
   * @param origin what the manifest says beside
   * @return the files and their manifest
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  public static FolderContent of(
      EvidencePlan plan, Words words, Set<Deliverable> chosen, Look look, Origin origin)
      throws ChartsUnavailableException, IOException {
    Map<String, byte[]> files = pages(plan, words).of(chosen, look);
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(plan, origin.inputs(), FolderContent.hashes(files), origin.created())));
  }

  private static PageFiles pages(EvidencePlan plan, Words words) {
    PlanChart chart = PlanChart.of(plan, words);
    return new PageFiles(
        NAME,
        PlanDocument.of(plan, words),
        List.of(chart),
        JsonForm.write(plan, new PlanSentences(words, plan).byPointer()),
        chart.table(),
        words);
  }

  /**
   * The page alone.
   *
   * @param plan what to show
   * @param words the words of its language
   * @return HTML as in {@code plan.html}
   * @throws ChartsUnavailableException if this Java cannot draw
   * @throws IOException if it cannot be made
   */
  public static byte[] page(EvidencePlan plan, Words words)
      throws ChartsUnavailableException, IOException {
    return pages(plan, words).html(Look.ours());
  }

  /**
   * The table alone.
   *
   * @param plan what to show
   * @param words the words of its language
   * @return CSV as in {@code tables/plan.csv}
   */
  public static byte[] table(EvidencePlan plan, Words words) {
    return CsvFile.of(PlanChart.of(plan, words).table());
  }
}
