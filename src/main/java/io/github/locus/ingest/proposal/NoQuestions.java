package io.github.locus.ingest.proposal;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.stray.StrayColumns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers on a scale that are none to a question of the survey: codes of what somebody is, of the
 * function that a record rates, and weights.
 *
 * @param reasons why each is none, in the order in which they were found
 * @param functionCodes a column that holds codes of functions, on a scale or not
 */
record NoQuestions(
    Map<AnswerColumn, ExclusionReason> reasons, Optional<ExportColumn> functionCodes) {
  NoQuestions {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /**
   * Looks for them.
   *
   * @param facts an export
   * @param answers places of answers
   * @param ranks their answers, side by side
   * @param finder knows what headers say
   */
  static NoQuestions among(
      ExportFacts facts, List<AnswerColumn> answers, AnswerRanks ranks, FieldFinder finder) {
    return Abreast.both(
        answers.size(),
        () -> StrayColumns.among(answers, ranks, facts.excluded()),
        () -> Told.by(finder, facts, answers),
        (strays, told) -> among(facts, answers, finder, strays, told));
  }

  /**
   * What headers say.
   *
   * @param numbered columns of codes of functions
   * @param weights columns of weights
   */
  private record Told(List<AnswerColumn> numbered, Set<ExportColumn> weights) {
    static Told by(FieldFinder finder, ExportFacts facts, List<AnswerColumn> answers) {
      return new Told(
          Abreast.filter(
              answers,
              a ->
                  !a.isGroup()
                      && finder.ofRecords().codesFunctions(a.first(), facts.codebook(a.first()))),
          Abreast.filter(facts.profiles(), finder::weighs).stream()
              .map(ColumnProfile::column)
              .collect(Collectors.toSet()));
    }
  }

  private static NoQuestions among(
      ExportFacts facts,
      List<AnswerColumn> answers,
      FieldFinder finder,
      Map<AnswerColumn, ExclusionReason> strays,
      Told told) {
    Map<AnswerColumn, ExclusionReason> reasons = new LinkedHashMap<>(strays);
    List<AnswerColumn> numbered = told.numbered();
    Set<ExportColumn> weights = told.weights();
    numbered.forEach(a -> reasons.put(a, ExclusionReason.FUNCTION_CODES));
    answers.stream()
        .filter(a -> !a.isGroup() && weights.contains(a.first()))
        .forEach(a -> reasons.put(a, ExclusionReason.UNCLEAR_FIELD));
    Optional<ExportColumn> coded =
        Stream.concat(
                numbered.stream().map(AnswerColumn::first),
                facts.unrated().stream()
                    .map(ColumnProfile::column)
                    .filter(
                        column ->
                            finder.ofRecords().codesFunctions(column, facts.codebook(column))))
            .findFirst();
    return new NoQuestions(reasons, coded);
  }

  /** The answers that are left. */
  List<AnswerColumn> without(List<AnswerColumn> answers) {
    return answers.stream().filter(a -> !reasons.containsKey(a)).toList();
  }

  /** What is left of an export without them. */
  ExportFacts without(ExportFacts facts) {
    Set<Integer> places =
        reasons.keySet().stream()
            .flatMap(answer -> answer.columns().stream())
            .map(ExportColumn::index)
            .collect(Collectors.toSet());
    return facts.without(places).withCodes(functionCodes, ExclusionReason.FUNCTION_CODES);
  }
}
