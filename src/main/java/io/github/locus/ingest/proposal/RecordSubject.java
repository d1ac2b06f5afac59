package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.FunctionSpellings;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.field.RatedColumn;
import io.github.locus.ingest.item.ItemMatches;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.words.UsualNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a record rates, as its columns or its sheet say it.
 *
 * @param ratee a column that tells which person is rated
 * @param merged a column with the names of functions in the first record of each only
 * @param function the column that tells the function
 * @param spelled how it spells the functions
 * @param functions what is rated; none where neither a column nor a sheet says so
 */
record RecordSubject(
    Optional<ExportColumn> ratee,
    Optional<ExportColumn> merged,
    Optional<PlacedField> function,
    Optional<FunctionSpellings> spelled,
    List<String> functions) {
  RecordSubject {
    functions = List.copyOf(functions);
  }

  /**
   * Looks for it.
   *
   * @param facts an export
   * @param finder knows what headers say
   * @param names what functions are usually called
   * @param stated what the user says of the rated functions
   */
  static RecordSubject in(
      ExportFacts facts, RatedColumn finder, UsualNames names, StatedFunctions stated) {
    if (stated.isOrganisation()) {
      return new RecordSubject(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
    List<ColumnProfile> others = facts.unrated();
    Optional<ExportColumn> ratee = finder.ratee(others);
    Optional<ExportColumn> merged = finder.filledDown(others);
    Optional<PlacedField> function =
        merged.isPresent()
            ? Optional.empty()
            : finder
                .rated(others, stated, facts.apart(), facts.sample())
                // beside the person who is rated a department tells where somebody works
                .filter(field -> field.sure() || ratee.isEmpty());
    Optional<FunctionSpellings> spelled =
        function.map(field -> FunctionSpellings.of(facts.values(field.column()), stated));
    List<String> functions =
        spelled
            .map(FunctionSpellings::functions)
            .orElseGet(() -> functionsOfSheets(facts.sheets(), names, stated));
    return new RecordSubject(ratee, merged, function, spelled, functions);
  }

  /** The names of sheets with the same columns, where these are functions: each sheet rates one. */
  private static List<String> functionsOfSheets(
      List<String> sheets, UsualNames names, StatedFunctions stated) {
    Set<Integer> known = new HashSet<>();
    sheets.forEach(sheet -> names.named(sheet).ifPresent(known::add));
    boolean functions =
        2 * known.size() > sheets.size()
            || (!sheets.isEmpty() && stated.names().values().containsAll(sheets));
    return functions && sheets.size() > 1 ? sheets : List.of();
  }

  /**
   * What must be asked where nothing else says what is rated.
   *
   * @param codes a column that holds codes of functions
   * @param sections rows that are headings of the records below
   * @return the question; empty where there is nothing to be asked
   */
  Optional<Argument> question(Optional<ExportColumn> codes, SectionRows sections) {
    if (ratee.isPresent()) {
      return ratee.map(column -> asked(Clause.ASK_WHOSE_UNIT, column));
    }
    if (function.isPresent()) {
      return Optional.empty();
    }
    return merged
        .map(column -> asked(Clause.ASK_FILLED_DOWN, column))
        .or(() -> codes.map(column -> asked(Clause.ASK_FUNCTION_CODES, column)))
        .or(() -> sections.column().map(column -> asked(Clause.ASK_SECTIONS, column)));
  }

  private static Argument asked(Clause question, ExportColumn column) {
    return question.with(column.index() + 1, Draft.ORGANISATION);
  }

  /** The questionnaire of a draft, with the columns that say what a record rates. */
  AskedQuestionnaire asked(Draft draft) {
    Optional<FunctionSpellings> named =
        spelled.filter(s -> s.areThoseOf(draft.instrument().functions()));
    List<PlacedField> known = new ArrayList<>();
    function.map(f -> named.map(s -> s.saidOf(f)).orElse(f)).ifPresent(known::add);
    ratee
        .filter(column -> draft.functions().question().isPresent())
        .map(PlacedField::ratee)
        .ifPresent(known::add);
    return new AskedQuestionnaire(
        draft.instrument(),
        named.map(FunctionSpellings::others).orElse(OwnNames.none()),
        new ItemMatches(draft.placed(), List.of()),
        known);
  }
}
