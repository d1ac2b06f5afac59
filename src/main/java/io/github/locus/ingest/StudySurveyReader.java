package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.WavePeriods.WavePeriod;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.response.UnfinishedResponses;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.study.StudyWave;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TextEncoding;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a study, exports and tidy files alike, as one survey. */
final class StudySurveyReader {
  private final InstrumentLibrary library;
  private final List<Instrument> builtIn;
  private final SurveyInput input;
  private final StudyInput study;
  private final SourceFiles files;
  private final Diagnostics out;

  /**
   * A file of the study while it is open.
   *
   * @param table the file
   * @param source what the study says of it
   * @param options how it is read as an export
   */
  private record StudyTable(OpenTable table, StudySource source, ExportOptions options) {}

  StudySurveyReader(
      InstrumentLibrary library,
      SurveyInput input,
      StudyInput study,
      SourceFiles files,
      Diagnostics out) {
    this.library = library;
    this.builtIn = library.all();
    this.input = input;
    this.study = study;
    this.files = files;
    this.out = out;
  }

  /**
   * Reads.
   *
   * @return the survey; not to be used if the diagnostics hold errors
   */
  Optional<Survey> read() {
    List<StudyTable> tables = open();
    Optional<Instrument> instrument = instrument(tables);
    if (instrument.isEmpty()) {
      tables.forEach(t -> files.reading(t.table(), () -> files.count(t.table())));
      return Optional.empty();
    }
    SurveyDraft draft = new SurveyDraft(instrument.get(), out);
    FileColumns columns = new FileColumns(out);
    TidyFiles tidy = new TidyFiles(draft, columns);
    ExportReader exports = new ExportReader(draft, study, LabelCatalogue.builtIn(), files);
    for (StudyTable file : tables) {
      OpenTable table = file.table();
      if (isTidy(file)) {
        files.reading(table, () -> tidy.read(table, files));
      } else {
        files.reading(
            table,
            () ->
                exports
                    .read(ExportTable.of(table, file.options(), out), file.source())
                    .ifPresent(mapping -> columns.add(table, mapping)));
      }
    }
    columns.compare(draft.waves().size() > 1);
    RosterReader rosterReader = new RosterReader(instrument.get(), out);
    Optional<RosterTable> roster =
        input.roster().flatMap(source -> files.readRoster(source, rosterReader));
    if (columns.isEmpty() || out.hasErrors() || (input.roster().isPresent() && roster.isEmpty())) {
      return Optional.empty();
    }
    study.study().raking().ifPresent(plan -> new RakedWeights(draft, study, plan).apply());
    return new SurveyAssembler(draft, waveOrder(), periods()).assemble(roster, columns.haveWaves());
  }

  private List<StudyTable> open() {
    List<StudyTable> tables = new ArrayList<>();
    for (int f = 0; f < input.surveys().size(); f++) {
      StudySource source = study.sources().get(f);
      ExportOptions options = exportOptions(source);
      files
          .open(input.surveys().get(f), tableOptions(source))
          .ifPresent(table -> tables.add(new StudyTable(table, source, options)));
    }
    return tables;
  }

  /** What the command line states wins over the study. */
  private TableOptions tableOptions(StudySource source) {
    TableOptions options = input.options().table();
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

  private ExportOptions exportOptions(StudySource source) {
    ExportOptions options = input.options().export();
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

  /** A file of which the study says nothing special is read as it would be without a study. */
  private boolean isTidy(StudyTable file) {
    StudySource source = file.source();
    boolean silent =
        source.items().isEmpty()
            && source.columns().isEmpty()
            && source.unit().isEmpty()
            && source.wave().isEmpty()
            && source.function().isEmpty();
    if (!silent) {
      return false;
    }
    if (file.options().platform().isPresent()) {
      return file.options().platform().get() == Platform.TIDY;
    }
    StudyFile stated = study.study();
    SurveyInput asFile = input.withOptions(input.options().withExport(file.options()));
    return stated.items().isEmpty()
        && stated.columns().isEmpty()
        && new TidyRecognizer(builtIn, asFile).isTidy(file.table());
  }

  private Optional<Instrument> instrument(List<StudyTable> tables) {
    if (input.instrument().isPresent() || tables.isEmpty()) {
      return input.instrument();
    }
    List<String> named = new ArrayList<>();
    tables.forEach(file -> named.addAll(file.table().columns()));
    study.study().items().values().stream()
        .filter(ByItem.class::isInstance)
        .forEach(placement -> named.addAll(((ByItem) placement).columns().keySet()));
    Optional<Instrument> chosen = new InstrumentChooser(builtIn).choose(named);
    chosen.ifPresentOrElse(
        asked -> out.add(DiagnosticCode.INSTRUMENT_CHOSEN, Place.everywhere(), asked.id()),
        () ->
            out.add(
                DiagnosticCode.NO_INSTRUMENT_FITS,
                Place.inFile(tables.get(0).table().name()),
                String.join(", ", library.ids())));
    return chosen;
  }

  private List<String> waveOrder() {
    List<String> stated = study.study().waves().stream().map(StudyWave::name).toList();
    return stated.isEmpty() ? input.options().waveOrder() : stated;
  }

  /** The days of waves of which the study states the first and the last. */
  private WavePeriods periods() {
    Map<String, WavePeriod> periods = new LinkedHashMap<>();
    for (StudyWave wave : study.study().waves()) {
      wave.from()
          .flatMap(from -> wave.to().map(to -> new WavePeriod(from, to)))
          .ifPresent(period -> periods.put(wave.name(), period));
    }
    return new WavePeriods(periods);
  }
}
