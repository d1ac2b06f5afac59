package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.study.BatchFile;
import io.github.locus.ingest.study.ListedOrganisation;
import io.github.locus.ingest.study.StatedLook;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlReader;
import io.github.locus.ingest.yaml.YamlValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the file of a batch (YAML): options that hold for all organisations, and a list of these where they do not lie in
 * folders. All that is wrong with it is reported with line and column.
 */
public final class BatchFileReader {
  private static final String ORGANISATIONS = "organisations";
  private static final String ACCEPT = "acceptDifferencing";
  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("instrument", "brand", "template", "paper", ACCEPT, ORGANISATIONS),
              SettingsParser.KEYS.stream())
          .toList();

  private static final Map<String, String> PAPERS = Map.of("a4", "a4", "letter", "letter");
  private static final List<String> OF_AN_ORGANISATION =
      List.of("name", "title", "survey", "roster", "study");

  /** A reader without state. */
  public BatchFileReader() {}

  /**
   * Whether a YAML file is one of a batch, and no study.
   *
   * @param name name of the file
   * @param stream its bytes; closing it is left to the caller
   * @return true where it lists organisations
   */
  public boolean lists(String name, InputStream stream) {
    return YamlReader.read(name, stream, new Diagnostics())
        .filter(YamlValue::isMapping)
        .filter(root -> root.entries().containsKey(ORGANISATIONS))
        .isPresent();
  }

  /**
   * Reads the file.
   *
   * @param name name of the file
   * @param stream its bytes; closing it is left to the caller
   * @return what it states, or why it states nothing
   */
  public Read<BatchFile> read(String name, InputStream stream) {
    Diagnostics out = new Diagnostics();
    Optional<BatchFile> file =
        YamlReader.read(name, stream, out)
            .flatMap(root -> root.fields(KEYS))
            .map(BatchFileReader::file);
    return Read.of(file, out);
  }

  private static BatchFile file(YamlFields root) {
    List<ListedOrganisation> organisations = new ArrayList<>();
    root.value(ORGANISATIONS).flatMap(YamlValue::list).orElse(List.of()).stream()
        .map(entry -> entry.fields(OF_AN_ORGANISATION))
        .flatMap(Optional::stream)
        .forEach(entry -> organisation(entry).ifPresent(organisations::add));
    StatedLook look =
        new StatedLook(root.text("brand"), root.text("template"), root.choice("paper", PAPERS));
    return new BatchFile(
        root.text("instrument"),
        SettingsParser.settings(root),
        look,
        root.flag(ACCEPT).orElse(false),
        organisations);
  }

  private static Optional<ListedOrganisation> organisation(YamlFields entry) {
    Optional<String> study = entry.text("study");
    Optional<String> survey =
        study.isPresent()
            ? entry.text("survey")
            : entry.requiredText("survey", Clause.PATH_OF_FILE);
    return entry
        .requiredText("name", Clause.NAME_OF_ORGANISATION)
        .map(
            name ->
                new ListedOrganisation(
                    name, entry.text("title"), survey, entry.text("roster"), study));
  }
}
