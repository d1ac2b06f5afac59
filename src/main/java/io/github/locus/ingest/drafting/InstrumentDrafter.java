package io.github.locus.ingest.drafting;

import io.github.locus.diagnostic.Argument;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Basis;
import io.github.locus.ingest.item.Cell;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.DimensionSource;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.DraftedFunctions;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.questionnaire.Unsettled;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.ReadingWords;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts a questionnaire from the questions of an export that share a scale: a dimension a grid, an
 * item a row. Where grids are asked of functions, the functions are rated; else the organisation
 * is.
 */
public final class InstrumentDrafter {
  private final String id;
  private final DraftLanguages languages;
  private final Map<AnswerColumn, FoundScale> scales;
  private final SubjectFinder subjects;
  private final Set<Integer> turnedLater;

  /**
   * @param id id of the questionnaire
   * @param language tag of the language of the file's texts
   * @param usual functions that may be rated, as the built-in questionnaires declare them
   * @param stated what the user says of the rated functions
   * @param scales scales of the places of answers
   * @param comparison compares the sentences of the file
   * @param turnedLater places of the columns that the file holds a second time, turned
   */
  public InstrumentDrafter(
      String id,
      String language,
      List<OrgFunction> usual,
      StatedFunctions stated,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison,
      Set<Integer> turnedLater) {
    this.id = id;
    this.languages =
        DraftLanguages.of(
            language,
            scales.values().stream()
                .filter(scale -> scale.lowest().isEmpty())
                .flatMap(scale -> scale.order().stream())
                .distinct()
                .toList(),
            scales.keySet().stream().map(AnswerColumn::statement).toList());
    this.scales = Map.copyOf(scales);
    // the other language says the same once more, with other words around the names
    SentenceComparison once =
        languages.tags().size() == 1 ? comparison : new SentenceComparison(languages::first);
    this.subjects = new SubjectFinder(usual, stated, scales, once);
    this.turnedLater = Set.copyOf(turnedLater);
  }

  /**
   * @param grids questions that share a scale
   * @param named what a column says that each record rates; none where no column does
   * @param unnamed what must be asked where nothing else says what is rated
   * @return the draft, empty without any
   */
  public Optional<Draft> draft(List<Grid> grids, List<String> named, Optional<Argument> unnamed) {
    List<AnswerColumn> columns = grids.stream().flatMap(grid -> grid.columns().stream()).toList();
    QuestionSubject subject = subjects.find(columns, !named.isEmpty(), unnamed.isPresent());
    DraftNames names = new DraftNames(languages);
    DimensionMaker maker = new DimensionMaker(names, scales, turnedLater);
    Optional<Draft> draft;
    if (subject.rated().isPresent()) {
      RatedItems rated = subject.rated().get();
      List<DraftedDimension> dimensions = new RatedDimensions(names, maker, scales).of(rated);
      List<String> functions = rated.functions().stream().distinct().toList();
      List<String> guessed = rated.certain() ? List.of() : functions;
      draft =
          draft(
              dimensions,
              functions,
              false,
              withoutFunction(columns, dimensions, rated.unlike()),
              new DraftedFunctions(true, guessed, question(functions, unnamed)),
              subject.unsettled());
    } else {
      PlainDimensions plain =
          PlainDimensions.of(grids, subject.sole().orElse(Draft.ORGANISATION), names, maker);
      List<String> said =
          Stream.concat(named.stream(), subject.sole().stream()).distinct().toList();
      List<String> functions = said.isEmpty() ? List.of(Draft.ORGANISATION) : said;
      boolean areRated = !said.isEmpty() || subject.unsettled().isPresent();
      draft =
          draft(
              plain.dimensions(),
              functions,
              !named.isEmpty(),
              plain.leftOut(),
              new DraftedFunctions(areRated, List.of(), question(functions, unnamed)),
              subject.unsettled());
    }
    return draft;
  }

  private static Optional<Argument> question(List<String> functions, Optional<Argument> unnamed) {
    return unnamed.filter(asked -> functions.equals(List.of(Draft.ORGANISATION)));
  }

  /** Questions on a scale that are asked of no function while others are. */
  private static Map<AnswerColumn, ExclusionReason> withoutFunction(
      List<AnswerColumn> columns, List<DraftedDimension> dimensions, Set<AnswerColumn> unlike) {
    Set<AnswerColumn> taken = new HashSet<>();
    dimensions.forEach(
        made ->
            made.columns()
                .values()
                .forEach(of -> of.forEach(column -> column.ifPresent(taken::add))));
    Map<AnswerColumn, ExclusionReason> leftOut = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> !taken.contains(column))
        .forEach(column -> leftOut.put(column, reason(column, unlike)));
    return leftOut;
  }

  private static ExclusionReason reason(AnswerColumn column, Set<AnswerColumn> unlike) {
    if (unlike.contains(column)) {
      return ExclusionReason.OTHER_SCALES;
    }
    String statement = column.statement().strip();
    return ReadingWords.isImportance(statement.substring(statement.lastIndexOf(' ') + 1))
        ? ExclusionReason.OTHER_READING
        : ExclusionReason.NO_FUNCTION;
  }

  private Optional<Draft> draft(
      List<DraftedDimension> made,
      List<String> functions,
      boolean byRecord,
      Map<AnswerColumn, ExclusionReason> leftOut,
      DraftedFunctions rated,
      Optional<Unsettled> unsettled) {
    if (made.isEmpty()) {
      return Optional.empty();
    }
    Map<String, DimensionSource> sources = new LinkedHashMap<>();
    List<Placed> placed = new ArrayList<>();
    int first = 0;
    for (DraftedDimension one : made) {
      sources.put(one.dimension().id(), one.source());
      for (Map.Entry<String, List<Optional<AnswerColumn>>> of : one.columns().entrySet()) {
        OptionalInt function =
            byRecord ? OptionalInt.empty() : OptionalInt.of(functions.indexOf(of.getKey()));
        for (int i = 0; i < of.getValue().size(); i++) {
          Cell cell = new Cell(function, first + i);
          of.getValue()
              .get(i)
              .ifPresent(column -> placed.add(new Placed(column, cell, Basis.DRAFTED, 1, 0)));
        }
      }
      first += one.dimension().items().size();
    }
    Instrument instrument =
        new Instrument(
            id,
            "1",
            languages.tags(),
            functions.stream().map(OrgFunction::new).toList(),
            made.stream().map(DraftedDimension::dimension).toList(),
            List.of(),
            Map.of());
    return Optional.of(
        new Draft(instrument, sources, placed, leftOut, rated, List.of(), unsettled, Map.of()));
  }
}
