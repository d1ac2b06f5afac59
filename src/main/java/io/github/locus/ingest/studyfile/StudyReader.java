package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.study.StatedStudy;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.yaml.YamlReader;
import io.github.locus.ingest.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads a study file (YAML) and reports all that is wrong with it, each with line and column. */
public final class StudyReader {
  /** A reader without state. */
  public StudyReader() {}

  /**
   * Reads a study.
   *
   * @param name name of the file
   * @param stream its bytes; closing it is left to the caller
   * @return the study with warnings, or why there is none
   */
  public Read<StatedStudy> read(String name, InputStream stream) {
    Diagnostics out = new Diagnostics();
    Optional<YamlValue> root = YamlReader.read(name, stream, out);
    root.ifPresent(node -> OpenQuestions.report(node));
    if (out.count(DiagnosticCode.STUDY_TO_DO) + out.count(DiagnosticCode.STUDY_WITHOUT_ITEMS) > 0) {
      // what else is wrong may be wrong for that
      return new Read.Refused<>(out.toList());
    }
    Optional<StatedStudy> study =
        root.flatMap(
            node ->
                StudyParser.parse(node)
                    .map(stated -> new StatedStudy(stated, StudyPlaces.of(name, node))));
    return Read.of(study, out);
  }

  /**
   * What to say of a study file that cannot be opened.
   *
   * @param name name of the file
   * @param cause why
   * @return a result without a study
   */
  public static Read<StatedStudy> unreadable(String name, IOException cause) {
    return new Read.Unreadable<>(List.of(ReadFaults.explain(name, cause)));
  }
}
