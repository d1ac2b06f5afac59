package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.List;
import java.util.Optional;

/**
 * Reads surveys, tidy files and exports by a study alike, in one pass and bounded memory, and says
 * what exports are that no study maps. Faulty data never make it throw: everything is read,
 * everything is reported, and a survey is handed out only if there was no error.
 */
public final class SurveyReader {
  private final InstrumentLibrary library;

  /**
   * A reader that knows the built-in instruments.
   *
   * @param library the built-in instruments
   */
  public SurveyReader(InstrumentLibrary library) {
    this.library = library;
  }

  /**
   * Reads on other threads what a study needs of what the program brings along: the built-in instruments, and the known
   * labels, for most that a study maps is an export. It takes as long as to read the study.
   */
  public void ahead() {
    Abreast.ahead(library::all);
    Abreast.ahead(LabelCatalogue::builtIn);
  }

  /**
   * Reads a survey on so many threads, which change nothing of it.
   *
   * @param input its files
   * @param threads how many, 1 or more
   * @return the survey with warnings, or why there is none
   */
  public IngestResult read(SurveyInput input, int threads) {
    return Abreast.on(threads, () -> read(input));
  }

  /**
   * Reads a survey, on all cores where its columns or files are many.
   *
   * @param input its files
   * @return the survey with warnings, or why there is none
   */
  public IngestResult read(SurveyInput input) {
    Diagnostics out = new Diagnostics();
    List<SourceFile> sources;
    Optional<Survey> survey;
    try (SourceFiles files = new SourceFiles(input.options().table(), out)) {
      survey = new SurveyReading(library, input, files, out).read();
      sources = files.described();
    }
    return new IngestResult(sources, Read.of(survey, out));
  }
}
