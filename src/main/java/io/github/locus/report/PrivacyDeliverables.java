package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.page.DataProtectionSheet;
import io.github.locus.page.Document;
import io.github.locus.page.PrivacyDocument;
import io.github.locus.page.WorksCouncilSheet;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.result.PrivacyOptions;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An audit as files {@code privacy.*}, and the papers for data protection and works council as files of their own, which
 * people fill in: pages and texts, no figures for scripts.
 */
public final class PrivacyDeliverables {
  private static final String AUDIT = "privacy";
  private static final String DATA_PROTECTION = "data-protection";
  private static final String WORKS_COUNCIL = "works-council";

  /** Kinds of files that a paper has. */
  private static final Set<Deliverable> PAPERS =
      EnumSet.of(Deliverable.HTML, Deliverable.MARKDOWN, Deliverable.PDF, Deliverable.DOCX);

  private final PrivacyAudit audit;
  private final Words words;

  private PrivacyDeliverables(PrivacyAudit audit, Words words) {
    this.audit = audit;
    this.words = words;
  }

  /**
   * Of an audit.
   *
   * @param audit what to show
   * @param words the words of its language
   * @return what makes its files
   */
  public static PrivacyDeliverables of(PrivacyAudit audit, Words words) {
    return new PrivacyDeliverables(audit, words);
  }

  /**
   * The files of every audit.
   *
   * @param chosen what to make
   * @return relative paths
   */
  public static Set<String> names(Set<Deliverable> chosen) {
    Set<String> names = new TreeSet<>(PageFiles.names(AUDIT, chosen));
    names.addAll(PageFiles.names(DATA_PROTECTION, papers(chosen)));
    names.addAll(PageFiles.names(WORKS_COUNCIL, papers(chosen)));
    return names;
  }

  private static Set<Deliverable> papers(Set<Deliverable> chosen) {
    Set<Deliverable> papers = EnumSet.copyOf(PAPERS);
    papers.retainAll(chosen);
    return papers;
  }

  /**
   * Makes the files.
   *
   * @param chosen what to make, no draws
   * @param look how documents look
   * @param options what was audited
   * @param origin what the manifest says beside
   * @return the files and their manifest
   * @throws ChartsUnavailableException if this Java cannot draw, of which there is no need
   * @throws IOException if a file cannot be made
   */
  public FolderContent files(
      Set<Deliverable> chosen, Look look, PrivacyOptions options, Origin origin)
      throws ChartsUnavailableException, IOException {
    Map<String, byte[]> files = pages(AUDIT, document()).of(chosen, look);
    Set<Deliverable> papers = papers(chosen);
    files.putAll(pages(DATA_PROTECTION, DataProtectionSheet.of(audit, words)).of(papers, look));
    files.putAll(pages(WORKS_COUNCIL, WorksCouncilSheet.of(audit, words)).of(papers, look));
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                options,
                audit.locusVersion(),
                origin.inputs(),
                FolderContent.hashes(files),
                origin.created())));
  }

  private PageFiles pages(String name, Document page) {
    return new PageFiles(name, page, List.of(), json(), attacks(), words);
  }

  /**
   * The page before it has a form.
   *
   * @return the document
   */
  public Document document() {
    return PrivacyDocument.of(audit, words);
  }

  /**
   * The page alone.
   *
   * @return HTML in UTF-8, which needs nothing else
   * @throws ChartsUnavailableException if this Java cannot draw, of which there is no need
   * @throws IOException if it cannot be made
   */
  public byte[] page() throws ChartsUnavailableException, IOException {
    return pages(AUDIT, document()).html(Look.ours());
  }

  /**
   * The table alone.
   *
   * @return CSV: a row an attack
   */
  public byte[] table() {
    return CsvFile.of(attacks());
  }

  /**
   * For scripts.
   *
   * @return JSON
   */
  public byte[] json() {
    return JsonForm.write(audit);
  }

  private DataTable attacks() {
    return new DataTable(
        AUDIT,
        List.of(DataColumn.text("attack"), DataColumn.count("tried"), DataColumn.count("found")),
        audit.attacks().stream()
            .map(
                attack ->
                    List.<Cell>of(
                        Cell.code(attack.kind().code(), words.name("attack", attack.kind())),
                        Cell.count(attack.tried()),
                        Cell.count(attack.found().size())))
            .toList());
  }
}
