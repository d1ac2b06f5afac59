package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.assembly.FieldworkWaves;
import io.github.locus.ingest.assembly.ScaleUse;
import io.github.locus.ingest.assembly.SurveyAssembler;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.Vocabulary;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.grouping.ScaleFinder;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.roster.RosterReader;
import io.github.locus.ingest.roster.RosterRecognizer;
import io.github.locus.ingest.roster.RosterTable;
import io.github.locus.ingest.roster.WavePeriods;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one survey while they are read. A survey without a study is one whose study states
 * nothing; a file of which the study says nothing and whose columns are called as ours is tidy.
 */
final class SurveyReading {
  private final InstrumentLibrary library;
  private final SurveyInput input;
  private final StudyInput study;
  private final SourceFiles files;
  private final Diagnostics out;

  /** What the items of the built-in instruments are called. */
  private final Set<String> items;

  private final Set<List<Object>> tidyHeaders = new HashSet<>();

  /**
   * @param library the built-in instruments
   * @param input what is to be read
   * @param files opens the files and keeps what they were
   * @param out takes what is wrong
   */
  SurveyReading(InstrumentLibrary library, SurveyInput input, SourceFiles files, Diagnostics out) {
    this.library = library;
    this.input = input;
    this.study = input.study().orElseGet(() -> StudyInput.none(input.surveys()));
    this.files = files;
    this.out = out;
    this.items = TidyRecognizer.items(library.all());
  }

  /** A file, and whether it is in one of our own layouts, which is looked at once. */
  private record Recognized(StudyTable file, boolean tidy) {
    OpenTable table() {
      return file.table();
    }
  }

  /**
   * Reads all files to their end.
   *
   * @return the survey; not to be used if the diagnostics hold errors
   */
  Optional<Survey> read() {
    List<StudyTable> tables = StudyTable.open(input, study, files);
    List<OpenTable> open = tables.stream().map(StudyTable::table).toList();
    if (new RosterRecognizer(library.all(), input.instrument(), out).refuses(open)) {
      return countAll(tables);
    }
    List<Recognized> recognized =
        tables.stream().map(file -> new Recognized(file, isTidy(file))).toList();
    if (input.study().isEmpty() && !recognized.stream().allMatch(Recognized::tidy)) {
      recognized.forEach(this::inspect);
      return Optional.empty();
    }
    List<String> rates = study.study().rates();
    Optional<Instrument> instrument =
        instrument(tables).map(asked -> rates.isEmpty() ? asked : asked.rating(rates));
    if (instrument.isEmpty()) {
      return countAll(tables);
    }
    Optional<Survey> survey = read(instrument.get(), recognized);
    // who names the questionnaire, or maps it, has said that it was asked as it is
    boolean chosenByColumns = input.instrument().isEmpty() && input.study().isEmpty();
    // answers beyond the scale have told of another one already
    if (chosenByColumns && out.count(DiagnosticCode.OFF_SCALE) == 0) {
      survey.ifPresent(read -> ScaleUse.report(read, out));
    }
    return survey;
  }

  private Optional<Survey> countAll(List<StudyTable> tables) {
    tables.forEach(file -> files.reading(file.table(), () -> files.count(file.table())));
    return Optional.empty();
  }

  /** What no study maps is looked at for what it is. */
  private void inspect(Recognized recognized) {
    OpenTable table = recognized.table();
    StudyTable file = recognized.file();
    if (recognized.tidy()) {
      files.reading(table, () -> files.count(table));
    } else {
      ScaleFinder scales = new ScaleFinder(LabelCatalogue.builtIn());
      files.reading(
          table, () -> new ExportInspector(file.options(), scales, files, out).inspect(table));
    }
  }

  private Optional<Survey> read(Instrument instrument, List<Recognized> tables) {
    Vocabulary vocabulary = new Vocabulary(instrument, study.study().names());
    SurveyDraft draft = new SurveyDraft(instrument, vocabulary, out);
    FileColumns columns = new FileColumns(out);
    boolean allTidy = tables.stream().allMatch(Recognized::tidy);
    readFiles(tables, draft, columns);
    columns.compare(draft.waves().size() > 1 && !study.study().records().anonymous());
    RosterReader rosterReader = new RosterReader(instrument, vocabulary, out);
    Optional<RosterTable> roster =
        input.roster().flatMap(source -> files.readRoster(source, rosterReader));
    boolean sound = !out.hasErrors();
    // rows of tidy files are in the draft whatever else is wrong, so that all of it can be told
    if (columns.isEmpty()
        || (input.roster().isPresent() && roster.isEmpty())
        || !(sound || allTidy)) {
      return Optional.empty();
    }
    if (sound) {
      FieldworkWaves.check(study.study(), study.places(), draft.waves().names(), out);
      study.study().raking().ifPresent(plan -> new RakedWeights(draft, study, plan).apply());
    }
    return new SurveyAssembler(draft, waveOrder(), WavePeriods.stated(study.study().waves()))
        .assemble(roster, columns.haveWaves());
  }

  private void readFiles(List<Recognized> tables, SurveyDraft draft, FileColumns columns) {
    TidyFiles tidy = new TidyFiles(draft, columns);
    // labels are looked up for exports alone, and reading them all takes its time
    Optional<ExportReader> exports =
        tables.stream().allMatch(Recognized::tidy)
            ? Optional.empty()
            : Optional.of(new ExportReader(draft, study, LabelCatalogue.builtIn(), files));
    Abreast.inTurn(
        tables,
        SurveyReading::header,
        (recognized, header) -> {
          OpenTable table = recognized.table();
          if (recognized.tidy()) {
            files.reading(table, () -> tidy.read(table, files));
          } else {
            files.reading(
                table,
                () ->
                    exports
                        .orElseThrow()
                        .read(ExportTable.of(header.get(), out), recognized.file().source())
                        .ifPresent(layout -> columns.add(table, layout)));
          }
        });
  }

  /** The header of an export, or why it cannot be read. */
  private interface Header {
    ExportTable.Headed get() throws IOException;
  }

  /** Of an export alone: it takes as long as reading the records of a short file. */
  private static Header header(Recognized recognized) {
    if (recognized.tidy()) {
      return () -> ExportTable.headed(recognized.table(), recognized.file().options());
    }
    try {
      ExportTable.Headed headed =
          ExportTable.headed(recognized.table(), recognized.file().options());
      return () -> headed;
    } catch (IOException e) {
      return () -> {
        throw e;
      };
    }
  }

  /** A file of which the study says nothing special is read as it would be without a study. */
  private boolean isTidy(StudyTable file) {
    if (!file.isSilent()) {
      return false;
    }
    SurveyInput asFile = input.withOptions(input.options().withExport(file.options()));
    if (file.options().platform().isPresent()) {
      return file.options().platform().get() == Platform.TIDY;
    }
    StudyFile stated = study.study();
    return stated.items().isEmpty()
        && stated.columns().isEmpty()
        && stated.leaders().isEmpty()
        && isTidy(file.table(), asFile);
  }

  /** Thousands of files of one survey have one header: it is looked at once. */
  private boolean isTidy(OpenTable table, SurveyInput asFile) {
    List<Object> header = List.of(table.columns(), asFile.options().export());
    if (tidyHeaders.contains(header)) {
      return true;
    }
    boolean tidy = new TidyRecognizer(items, asFile).isTidy(table);
    if (tidy) {
      tidyHeaders.add(header);
    }
    return tidy;
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
    Optional<Instrument> chosen = new InstrumentChooser(library.all()).choose(named);
    OpenTable first = tables.get(0).table();
    chosen.ifPresentOrElse(
        asked -> out.add(DiagnosticCode.INSTRUMENT_CHOSEN, Place.everywhere(), asked.id()),
        () ->
            out.add(
                DiagnosticCode.NO_INSTRUMENT_FITS,
                Place.atLine(first.name(), first.header().line()),
                library.ids()));
    return chosen;
  }

  private List<String> waveOrder() {
    List<String> stated = study.study().waves().stream().map(wave -> wave.name()).toList();
    return stated.isEmpty() ? input.options().waveOrder() : stated;
  }
}
