package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.facts.FactsReader;
import io.github.locus.ingest.facts.NoAnswers;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.proposal.AnswerRowsFinder;
import io.github.locus.ingest.proposal.AnswerRowsFinder.FoundRows;
import io.github.locus.ingest.proposal.AnswerRowsFinder.Unowned;
import io.github.locus.ingest.proposal.ColumnAccount;
import io.github.locus.ingest.proposal.OpenPoints;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.Proposer;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.roster.RosterRecognizer;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      // both are read from the jar, which takes as long as to open a file
      Abreast.ahead(library::all);
      Abreast.ahead(LabelCatalogue::builtIn);
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
      ExportFacts facts = new FactsReader(pivot.map(FoundRows::joined)).read(export);
      if (NoAnswers.in(export, facts, out)) {
        return Read.of(Optional.empty(), out);
      }
      AnswerRowsFinder finder = new AnswerRowsFinder();
      Optional<Unowned> kept = finder.kept(facts);
      if (kept.isPresent()) {
        return ofNobody(kept.get(), table, out);
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
      Optional<Unowned> unowned = proposal.isPresent() ? Optional.empty() : finder.unowned(facts);
      if (unowned.isPresent()) {
        return ofNobody(unowned.get(), table, out);
      }
      if (proposal.isEmpty()) {
        out.add(
            DiagnosticCode.NOTHING_TO_PROPOSE,
            Place.inFile(table.name()),
            ColumnAccount.without(facts).leftOutInWords());
        return Read.of(Optional.empty(), out);
      }
      new OpenPoints(stated, table.name()).of(proposal.get(), out);
      return new Read.Done<>(StudyDraft.of(proposal.get()), out.toList());
    } catch (IOException e) {
      out.add(ReadFaults.explain(source.shown(), e));
      return Read.of(Optional.empty(), out);
    }
  }

  private static Read<StudyDraft> ofNobody(Unowned rows, OpenTable table, Diagnostics out) {
    out.add(
        DiagnosticCode.ANSWERS_OF_NOBODY,
        Place.inFile(table.name()),
        rows.question(),
        rows.answer());
    return Read.of(Optional.empty(), out);
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

  private Optional<Proposal> propose(
      ExportFacts facts, Optional<Instrument> instrument, Optional<String> language) {
    Proposer proposer = new Proposer(library.items(), stated);
    return instrument.isPresent()
        ? Optional.of(proposer.propose(facts, instrument.get()))
        : proposer.propose(facts, language);
  }
}
