package io.github.locus.ingest;

import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.response.UnfinishedResponses;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.text.TextEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A survey file while it is open.
 *
 * @param table the file
 * @param source what the study says of it
 * @param options how it is read as an export
 */
record StudyTable(OpenTable table, StudySource source, ExportOptions options) {
  /**
   * Opens the survey files; those that fail are reported and left out.
   *
   * @param input names them, and says how they are read
   * @param study what is stated of each
   * @param files opens them
   * @return open tables
   */
  static List<StudyTable> open(SurveyInput input, StudyInput study, SourceFiles files) {
    List<StudySource> sources = study.sources().subList(0, input.surveys().size());
    List<Optional<OpenTable>> opened =
        files.open(
            input.surveys(),
            sources.stream().map(source -> tableOptions(input.options().table(), source)).toList());
    List<StudyTable> tables = new ArrayList<>();
    for (int f = 0; f < opened.size(); f++) {
      StudySource source = sources.get(f);
      ExportOptions options = exportOptions(input.options().export(), source, study);
      opened.get(f).ifPresent(table -> tables.add(new StudyTable(table, source, options)));
    }
    return tables;
  }

  /** What the command line states wins over the study. */
  private static TableOptions tableOptions(TableOptions given, StudySource source) {
    TableOptions options = given;
    if (options.encoding().isEmpty()) {
      Optional<TextEncoding> stated = source.encoding().flatMap(TextEncoding::ofCode);
      options = stated.isPresent() ? options.withEncoding(stated.get()) : options;
    }
    if (options.delimiter().isEmpty() && source.delimiter().isPresent()) {
      options = options.withDelimiter(source.delimiter().get());
    }
    if (source.answers().isPresent()) {
      options = options.withAnswers(source.answers().get());
    }
    return options.sheet().isEmpty() && source.sheet().isPresent()
        ? options.withSheet(source.sheet().get())
        : options;
  }

  private static ExportOptions exportOptions(
      ExportOptions given, StudySource source, StudyInput study) {
    ExportOptions options = given;
    if (options.platform().isEmpty() && source.platform().isPresent()) {
      options = options.withPlatform(source.platform().get());
    }
    if (options.headerRows().isEmpty() && source.headerRows().isPresent()) {
      options = options.withHeaderRows(source.headerRows().getAsInt());
    }
    return study.study().records().keepUnfinished()
        ? options
        : options.withUnfinished(UnfinishedResponses.DROP);
  }

  /** Whether the study says nothing of where the file holds what. */
  boolean isSilent() {
    return source.items().isEmpty()
        && source.columns().isEmpty()
        && source.unit().isEmpty()
        && source.wave().isEmpty()
        && source.function().isEmpty();
  }
}
