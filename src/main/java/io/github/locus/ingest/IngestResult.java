package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Read;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.List;

/**
 * What came of reading the files of a survey.
 *
 * @param sources what the files turned out to be; those that could be read to their end, surveys
 *     first, in the order given
 * @param survey the survey, or the reasons why there is none
 */
public record IngestResult(List<SourceFile> sources, Read<Survey> survey) {
  public IngestResult {
    sources = List.copyOf(sources);
  }

  /**
   * What was found: errors, warnings and notes, each in the order found.
   *
   * @return diagnostics, at most 20 of a code and a line that counts the rest
   */
  public List<Diagnostic> diagnostics() {
    return survey.diagnostics();
  }
}
