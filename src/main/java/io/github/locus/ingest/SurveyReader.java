package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.IngestResult.Ingested;
import io.github.locus.ingest.IngestResult.ReadFailure;
import io.github.locus.ingest.IngestResult.Rejected;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.ScaleFinder;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.List;
import java.util.Optional;

/**
 * Reads tidy surveys, in one pass and bounded memory, and says what exports of survey platforms are.
 * Faulty data never make it throw: everything is read, everything is reported, and a survey is
 * handed out only if there was no error.
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
   * Reads a survey.
   *
   * @param input its files
   * @return the survey with warnings, or why there is none
   */
  public IngestResult read(SurveyInput input) {
    Diagnostics out = new Diagnostics();
    try (SourceFiles files = new SourceFiles(input.options().table(), out)) {
      if (input.study().isPresent()) {
        StudySurveyReader studied =
            new StudySurveyReader(library, input, input.study().get(), files, out);
        return result(studied.read(), files.described(), out);
      }
      List<OpenTable> tables = files.open(input.surveys());
      if (new RosterRecognizer(library.all(), input.instrument(), out).refuses(tables)) {
        tables.forEach(table -> files.reading(table, () -> files.count(table)));
        return result(Optional.empty(), files.described(), out);
      }
      TidyRecognizer tidy = new TidyRecognizer(library.all(), input);
      if (!tables.stream().allMatch(tidy::isTidy)) {
        inspect(input, tables, tidy, files, out);
        return unmapped(files.described(), out);
      }
      Optional<Instrument> instrument = instrument(input, tables, out);
      Optional<Survey> survey = instrument.flatMap(asked -> read(input, asked, files, tables, out));
      if (instrument.isEmpty()) {
        tables.forEach(table -> files.reading(table, () -> files.count(table)));
      }
      return result(survey, files.described(), out);
    }
  }

  private static void inspect(
      SurveyInput input,
      List<OpenTable> tables,
      TidyRecognizer tidy,
      SourceFiles files,
      Diagnostics out) {
    ScaleFinder scales = new ScaleFinder(LabelCatalogue.builtIn());
    ExportInspector inspector = new ExportInspector(input.options().export(), scales, files, out);
    for (OpenTable table : tables) {
      if (tidy.isTidy(table)) {
        files.reading(table, () -> files.count(table));
      } else {
        files.reading(table, () -> inspector.inspect(table));
      }
    }
  }

  private static Optional<Survey> read(
      SurveyInput input,
      Instrument instrument,
      SourceFiles files,
      List<OpenTable> tables,
      Diagnostics out) {
    SurveyDraft draft = new SurveyDraft(instrument, out);
    FileColumns columns = new FileColumns(out);
    TidyFiles tidy = new TidyFiles(draft, columns);
    tables.forEach(table -> files.reading(table, () -> tidy.read(table, files)));
    columns.compare(draft.waves().size() > 1);
    RosterReader rosterReader = new RosterReader(instrument, out);
    Optional<RosterTable> roster =
        input.roster().flatMap(source -> files.readRoster(source, rosterReader));
    if (columns.isEmpty() || (input.roster().isPresent() && roster.isEmpty())) {
      return Optional.empty();
    }
    return new SurveyAssembler(draft, input.options().waveOrder())
        .assemble(roster, columns.haveWaves());
  }

  private Optional<Instrument> instrument(
      SurveyInput input, List<OpenTable> tables, Diagnostics out) {
    if (input.instrument().isPresent() || tables.isEmpty()) {
      return input.instrument();
    }
    List<String> columns = tables.stream().flatMap(table -> table.columns().stream()).toList();
    Optional<Instrument> chosen = new InstrumentChooser(library.all()).choose(columns);
    chosen.ifPresentOrElse(
        asked -> out.add(DiagnosticCode.INSTRUMENT_CHOSEN, Place.everywhere(), asked.id()),
        () ->
            out.add(
                DiagnosticCode.NO_INSTRUMENT_FITS,
                Place.atLine(tables.get(0).name(), tables.get(0).header().line()),
                String.join(", ", library.ids())));
    return chosen;
  }

  private static IngestResult unmapped(List<SourceFile> sources, Diagnostics out) {
    return out.hasErrors()
        ? result(Optional.empty(), sources, out)
        : new IngestResult.Unmapped(sources, out.toList());
  }

  private static IngestResult result(
      Optional<Survey> survey, List<SourceFile> sources, Diagnostics out) {
    List<Diagnostic> list = out.toList();
    if (out.count(DiagnosticCode.UNREADABLE_FILE) > 0) {
      return new ReadFailure(sources, list);
    }
    if (out.hasErrors() || survey.isEmpty()) {
      return new Rejected(sources, list);
    }
    return new Ingested(survey.get(), sources, list);
  }
}
