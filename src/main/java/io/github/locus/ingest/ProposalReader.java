package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ComputedColumns;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.column.TwinColumns;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.field.RecordNumbers;
import io.github.locus.ingest.field.TableBeside;
import io.github.locus.ingest.grouping.ScaleFinder;
import io.github.locus.ingest.grouping.ScaleFindings;
import io.github.locus.ingest.item.HeaderNotes;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.mapped.ExportProfiler;
import io.github.locus.ingest.proposal.AnswerRowsFinder;
import io.github.locus.ingest.proposal.AnswerRowsFinder.FoundRows;
import io.github.locus.ingest.proposal.AnswerRowsFinder.Unowned;
import io.github.locus.ingest.proposal.ColumnAccount;
import io.github.locus.ingest.proposal.EdgeCodes;
import io.github.locus.ingest.proposal.ExportFacts;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.Proposer;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.response.NoteRows;
import io.github.locus.ingest.roster.RosterRecognizer;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.workbook.SheetMeaning;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at an export and proposes a study for it. */
public final class ProposalReader {
  /**
   * Errors of a tidy survey that a study file explains, or that do not keep it from being drafted.
   */
  private static final Set<DiagnosticCode> OF_DATA =
      Set.of(
          DiagnosticCode.NOT_A_NUMBER,
          DiagnosticCode.OFF_SCALE,
          DiagnosticCode.MISSING_COLUMN,
          DiagnosticCode.DUPLICATE_RATING,
          DiagnosticCode.CONTRADICTING_RESPONDENT,
          DiagnosticCode.NO_INSTRUMENT_FITS,
          DiagnosticCode.UNDECLARED_FUNCTION,
          DiagnosticCode.UNDECLARED_FUNCTION_COLUMN,
          DiagnosticCode.BAD_NOMINATION,
          DiagnosticCode.BAD_WINDOW);

  private final InstrumentLibrary library;
  private final StatedFunctions stated;

  /**
   * A reader that knows the built-in instruments and nothing of the organisation.
   *
   * @param library the built-in instruments
   */
  public ProposalReader(InstrumentLibrary library) {
    this(library, StatedFunctions.none());
  }

  /**
   * A reader that knows the built-in instruments and what the user says.
   *
   * @param library the built-in instruments
   * @param stated what the user says of the rated functions
   */
  public ProposalReader(InstrumentLibrary library, StatedFunctions stated) {
    this.library = library;
    this.stated = stated;
  }

  /**
   * Looks at a file.
   *
   * @param source the file
   * @param options how it is read
   * @param instrument the questionnaire that was asked, where the user says so
   * @param language language tag of a drafted questionnaire's texts; empty to tell it by their
   *     words
   * @return a proposal, or why there is none
   */
  public Read<StudyDraft> read(
      InputSource source,
      IngestOptions options,
      Optional<Instrument> instrument,
      Optional<String> language) {
    try {
      InputSource held = source.held();
      return read(held, options, instrument, language, Optional.empty());
    } catch (IOException e) {
      Diagnostics out = new Diagnostics();
      out.add(ReadFaults.explain(source.shown(), e));
      return Read.of(Optional.empty(), out);
    }
  }

  private Read<StudyDraft> read(
      InputSource source,
      IngestOptions options,
      Optional<Instrument> instrument,
      Optional<String> language,
      Optional<FoundRows> pivot) {
    Diagnostics out = new Diagnostics();
    SurveyInput input = SurveyInput.of(source).withOptions(options);
    try (OpenTable table = OpenTable.open(source, options.table())) {
      if (new TidyRecognizer(TidyRecognizer.items(library.all()), input).isTidy(table)) {
        return tidy(input, instrument, language);
      }
      if (new RosterRecognizer(library.all(), instrument, out).refuses(List.of(table))) {
        return Read.of(Optional.empty(), out);
      }
      // closed with the table
      ExportTable export = ExportTable.of(table, options.export(), out);
      ExportFacts facts = facts(export, pivot);
      if (isEmpty(export, facts, out)) {
        return Read.of(Optional.empty(), out);
      }
      AnswerRowsFinder finder = new AnswerRowsFinder();
      Optional<Unowned> unowned = finder.unowned(facts);
      if (unowned.isPresent()) {
        out.add(
            DiagnosticCode.ANSWERS_OF_NOBODY,
            Place.inFile(table.name()),
            unowned.get().question(),
            unowned.get().answer());
        return Read.of(Optional.empty(), out);
      }
      if (pivot.isEmpty() && finder.isTransposed(facts)) {
        out.add(DiagnosticCode.TRANSPOSED_TABLE, Place.inFile(table.name()));
        return Read.of(Optional.empty(), out);
      }
      Optional<FoundRows> rows = finder.find(facts);
      if (rows.isPresent() && pivot.isEmpty()) {
        return pivoted(source, options, rows.get(), instrument, language);
      }
      Optional<Proposal> proposal = propose(facts, instrument, language);
      if (proposal.isEmpty()) {
        out.add(
            DiagnosticCode.NOTHING_TO_PROPOSE,
            Place.inFile(table.name()),
            ColumnAccount.without(facts).leftOutInWords());
        return Read.of(Optional.empty(), out);
      }
      return result(proposal.get(), stated, table.name(), out);
    } catch (IOException e) {
      out.add(ReadFaults.explain(source.shown(), e));
      return Read.of(Optional.empty(), out);
    }
  }

  /**
   * A table in which a row is one answer, read as a record a person; where persons answer a
   * question several times, by what tells these times apart.
   */
  private Read<StudyDraft> pivoted(
      InputSource source,
      IngestOptions options,
      FoundRows found,
      Optional<Instrument> instrument,
      Optional<String> language) {
    AnswerRows rows = found.layout();
    Read<StudyDraft> result =
        read(source, pivoted(options, rows), instrument, language, Optional.of(found));
    boolean twice =
        result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.ANSWERED_TWICE);
    for (AnswerRows further : twice ? found.further() : List.<AnswerRows>of()) {
      Read<StudyDraft> other =
          read(
              source,
              pivoted(options, further),
              instrument,
              language,
              Optional.of(found.as(further)));
      if (other.value().flatMap(StudyDraft::proposal).filter(found::isWhole).isPresent()) {
        result = other;
        rows = further;
        break;
      }
    }
    return result instanceof Read.Done<StudyDraft> done && done.read().proposal().isPresent()
        ? pivoted(source, rows, done)
        : result;
  }

  private static IngestOptions pivoted(IngestOptions options, AnswerRows rows) {
    return options.withTable(options.table().withAnswers(rows));
  }

  private static Read<StudyDraft> pivoted(
      InputSource source, AnswerRows rows, Read.Done<StudyDraft> done) {
    Map<String, String> reading = new LinkedHashMap<>();
    reading.put("person", rows.person());
    reading.put("question", rows.question());
    reading.put("answer", rows.answer());
    if (!rows.apart().isEmpty()) {
      reading.put("apart", String.join("\n", rows.apart()));
    }
    reading.putAll(done.read().reading());
    Diagnostics out = new Diagnostics();
    out.add(
        DiagnosticCode.ONE_ROW_AN_ANSWER,
        Place.inFile(source.shown()),
        rows.question(),
        rows.answer(),
        rows.person());
    done.diagnostics().forEach(out::add);
    return new Read.Done<>(done.read().readAs(done.read().inWords(), reading), out.toList());
  }

  /**
   * A tidy survey is read to the end: whether it needs a study its answers tell, not its header.
   */
  private Read<StudyDraft> tidy(
      SurveyInput input, Optional<Instrument> instrument, Optional<String> language) {
    SurveyInput asked = instrument.map(input::withInstrument).orElse(input);
    Read<Survey> read = new SurveyReader(library).read(asked).survey();
    if (!(read instanceof Read.Refused<Survey>)) {
      return read.map(StudyDraft::none);
    }
    List<Diagnostic> errors = read.diagnostics().stream().filter(Diagnostic::isError).toList();
    IngestOptions options = input.options();
    boolean drafted = errors.stream().map(Diagnostic::code).allMatch(OF_DATA::contains);
    if (drafted && options.export().platform().isEmpty()) {
      Read<StudyDraft> asExport =
          read(
              input.surveys().get(0),
              options.withExport(options.export().withPlatform(Platform.UNKNOWN)),
              instrument,
              language);
      if (asExport instanceof Read.Done<StudyDraft> done && settles(done.read(), errors)) {
        return asExport.map(
            draft -> {
              Map<String, String> reading = new LinkedHashMap<>();
              reading.put("platform", Platform.UNKNOWN.code());
              reading.putAll(draft.reading());
              return draft.readAs(true, reading);
            });
      }
    }
    return new Read.Refused<>(errors);
  }

  /**
   * A scale longer than the questionnaire's is better told by its error than asked a dimension
   * each.
   */
  private static boolean settles(StudyDraft draft, List<Diagnostic> errors) {
    return errors.stream().noneMatch(error -> error.code() == DiagnosticCode.OFF_SCALE)
        || draft.proposal().map(Proposal::questions).orElse(Map.of()).isEmpty();
  }

  /**
   * What the columns hold.
   *
   * @param export an export
   * @param pivot how the rows of a person were put together; the last columns are then the
   *     questions
   */
  private static ExportFacts facts(ExportTable export, Optional<FoundRows> pivot)
      throws IOException {
    ExportProfiler profiler = new ExportProfiler(readable(export.layout()));
    long records = 0;
    for (Optional<ExportRecord> next = export.next(); next.isPresent(); next = export.next()) {
      profiler.add(next.get());
      records++;
    }
    // notes may stand below the records: they are known at the end
    ExportLayout layout = HeaderNotes.resolved(export.layout(), export.legend());
    List<ExportColumn> columns = readable(layout);
    List<ColumnProfile> profiles = profiler.profiles(columns);
    int first = pivot.map(rows -> layout.columns().size() - rows.questions()).orElse(0);
    Map<ExportColumn, ExclusionReason> excluded = new LinkedHashMap<>();
    List<ColumnProfile> asked = new ArrayList<>();
    LabelCatalogue catalogue = LabelCatalogue.builtIn();
    List<String> legend = new ArrayList<>(export.legend());
    Map<String, List<String>> codebook = new HashMap<>();
    for (SheetMeaning meaning : export.table().meanings()) {
      if (!meaning.column().isEmpty()) {
        codebook.computeIfAbsent(meaning.column(), any -> new ArrayList<>()).add(meaning.text());
      } else if (meaning.isScale() || Legend.tells(meaning.text(), catalogue)) {
        legend.add(meaning.text());
      }
    }
    RecordNumbers numbers = new RecordNumbers();
    AnswerSample sample = profiler.sample();
    Set<Integer> otherTable =
        pivot.isPresent() ? Set.of() : TableBeside.in(layout.columns(), profiles, sample);
    for (ColumnProfile profile : profiles) {
      if (otherTable.contains(profile.column().index())) {
        excluded.put(profile.column(), ExclusionReason.OTHER_TABLE);
      } else if (profile.column().index() < first) {
        excluded.put(profile.column(), ExclusionReason.ATTRIBUTE);
      } else if (isBesideRecords(profile)) {
        legend.addAll(profile.values().keySet());
        excluded.put(profile.column(), ExclusionReason.NOTE);
      } else if (profile.column().kind() == ColumnKind.QUESTION) {
        if (numbers.areIn(profile)) {
          excluded.put(profile.column(), ExclusionReason.RECORD_NUMBER);
        } else {
          asked.add(profile);
        }
      }
    }
    Optional<ExportColumn> person =
        pivot.flatMap(
            rows ->
                named(
                    rows.layout().person(),
                    profiles.stream().filter(profile -> !profile.repeats())));
    Optional<ExportColumn> apart =
        pivot.flatMap(FoundRows::apart).flatMap(name -> named(name, profiles.stream()));
    Map<Integer, ExclusionReason> derived = new HashMap<>();
    ComputedColumns.find(asked, sample).forEach(c -> derived.put(c, ExclusionReason.COMPUTED));
    derived.putAll(TwinColumns.find(asked, sample));
    Map<Integer, List<String>> ofColumns = ofColumns(columns, codebook);
    Legend beside = new Legend(legend, ofColumns, export.layout().platform().absent(), Map.of());
    ScaleFindings found = new ScaleFinder(catalogue, beside).find(asked, derived);
    Map<Integer, Set<Integer>> doubtful = EdgeCodes.among(found.scales(), sample);
    if (!doubtful.isEmpty()) {
      found = new ScaleFinder(catalogue, beside.withDoubtful(doubtful)).find(asked, derived);
    }
    excluded.putAll(found.excluded());
    return new ExportFacts(
        layout,
        profiles,
        found.scales(),
        excluded,
        records,
        export.leftOut(),
        person,
        apart,
        sample,
        ofColumns,
        sheets(export.table()));
  }

  /** The sheet that is read, and those with the same columns. */
  private static List<String> sheets(OpenTable table) throws IOException {
    List<String> alike = table.alike();
    return alike.isEmpty()
        ? List.of()
        : Stream.concat(table.sheet().stream(), alike.stream()).toList();
  }

  /** The columns that name nobody. */
  private static List<ExportColumn> readable(ExportLayout layout) {
    return layout.columns().stream()
        .filter(column -> column.kind() != ColumnKind.IDENTIFYING)
        .toList();
  }

  /** What a codebook says of columns, by their place; case and blanks are free. */
  private static Map<Integer, List<String>> ofColumns(
      List<ExportColumn> columns, Map<String, List<String>> codebook) {
    if (codebook.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> folded = new HashMap<>();
    codebook.forEach(
        (name, texts) ->
            folded.computeIfAbsent(TextFold.letters(name), any -> new ArrayList<>()).addAll(texts));
    Map<Integer, List<String>> ofColumns = new HashMap<>();
    for (ExportColumn column : columns) {
      List<String> texts = folded.get(TextFold.letters(column.name()));
      if (texts != null) {
        ofColumns.put(column.index(), List.copyOf(texts));
      }
    }
    return ofColumns;
  }

  /**
   * Whether a column holds a legend: the same in every record, or without a header of its own, as
   * somebody writes it at the right of a table.
   */
  private static boolean isBesideRecords(ColumnProfile profile) {
    String header = profile.column().name();
    boolean same =
        profile.values().size() == 1
            && profile.filled() > 1
            && NoteRows.tellsEnds(profile.values().keySet().iterator().next());
    return same
        || (profile.filled() > 0
            && 2 * profile.filled() < profile.records()
            && !profile.repeats()
            && (header.isEmpty() || NoteRows.says(header))
            && profile.values().keySet().stream().allMatch(NoteRows::says));
  }

  private static Optional<ExportColumn> named(String name, Stream<ColumnProfile> profiles) {
    return profiles
        .map(ColumnProfile::column)
        .filter(column -> column.name().equals(name))
        .findFirst();
  }

  /** Whether there are no answers, which is then reported. */
  private static boolean isEmpty(ExportTable export, ExportFacts facts, Diagnostics out) {
    Place place = Place.inFile(export.table().name());
    if (export.layout().isDictionary()) {
      out.add(
          DiagnosticCode.NOT_ANSWERS,
          place,
          export.layout().platform().title(),
          export.layout().platform().download());
    } else if (export.table().recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, place);
    } else if (facts.records() == 0 && !export.leftOut().isEmpty()) {
      out.add(
          DiagnosticCode.ALL_LEFT_OUT,
          place,
          export.table().recordCount(),
          AnswerEvidence.records(export.leftOut()));
    }
    return out.hasErrors();
  }

  private Optional<Proposal> propose(
      ExportFacts facts, Optional<Instrument> instrument, Optional<String> language) {
    Proposer proposer = new Proposer(library.items(), stated);
    return instrument.isPresent()
        ? Optional.of(proposer.propose(facts, instrument.get()))
        : proposer.propose(facts, language);
  }

  private static Read<StudyDraft> result(
      Proposal proposal, StatedFunctions stated, String file, Diagnostics out) {
    Place place = Place.inFile(file);
    proposal
        .notFound(stated)
        .forEach((name, found) -> out.add(DiagnosticCode.STATED_NOT_FOUND, place, name, found));
    boolean asksWhich = proposal.draft().flatMap(draft -> draft.functions().question()).isPresent();
    if (asksWhich) {
      out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.FUNCTION.clause(), "function");
    } else if (proposal.isDrafted() && !proposal.ratesFunctions()) {
      out.add(DiagnosticCode.RATES_NO_FUNCTION, place);
    }
    proposal
        .questions()
        .forEach(
            (dimension, question) ->
                out.add(DiagnosticCode.OPEN_QUESTION, place, question.clause(), dimension));
    proposal
        .unsettled()
        .ifPresent(kind -> out.add(DiagnosticCode.OPEN_QUESTION, place, kind.clause(), "items"));
    if (proposal.sheets().isEmpty() && !proposal.facts().sheets().isEmpty()) {
      List<String> sheets = proposal.facts().sheets();
      out.add(DiagnosticCode.SHEETS_ALIKE, place, sheets.get(0), sheets.subList(1, sheets.size()));
    }
    if (!proposal.rules().other().isEmpty()) {
      String asked = proposal.instrument().id();
      out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.RANGE.clause(), asked);
    }
    if (proposal.asksForPersons()) {
      out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.PERSONS.clause(), "anonymous");
    }
    if (!proposal.perhapsFunctions().isEmpty() || !proposal.perhapsOtherNames().isEmpty()) {
      out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.FUNCTION.clause(), "functions");
    }
    proposal
        .perhapsReversed()
        .forEach(
            item ->
                out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.REVERSED.clause(), item));
    if (proposal.asksForMissingCodes()) {
      out.add(DiagnosticCode.OPEN_QUESTION, place, OpenQuestion.MISSING_CODE.clause(), "missing");
    }
    return new Read.Done<>(StudyDraft.of(proposal), out.toList());
  }
}
