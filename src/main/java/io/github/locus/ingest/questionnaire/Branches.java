package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.instrument.OrgFunction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions beside those of a draft that other people answered: a form that branches by language has
 * each question once more, and a draft of one language alone would lose the people of the others.
 */
public final class Branches {
  private static final int FEWEST_QUESTIONS = 2;

  /** People of a branch; fewer have answered by chance. */
  private static final int FEWEST_PEOPLE = 10;

  private Branches() {}

  /**
   * Asks what is to become of the others.
   *
   * @param draft a draft
   * @param sample what the first records answer, side by side
   * @return the draft with a question; the same where all people answer its questions, or no function is
   *     rated
   */
  public static Draft asked(Draft draft, AnswerSample sample) {
    List<AnswerColumn> others =
        draft.leftOut().entrySet().stream()
            .filter(column -> column.getValue() == ExclusionReason.NO_FUNCTION)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(AnswerColumn::index))
            .toList();
    List<AnswerColumn> taken = draft.placed().stream().map(Placed::column).toList();
    if (draft.unsettled().isPresent()
        || others.size() < FEWEST_QUESTIONS
        || !areApart(taken, others, sample)) {
      return draft;
    }
    String names =
        draft.instrument().functions().stream()
            .map(OrgFunction::name)
            .collect(Collectors.joining(","));
    Unsettled question =
        new Unsettled(
            OpenQuestion.READING,
            Clause.ASK_BRANCHES.with(
                ColumnNaming.named(others.stream().map(AnswerColumn::first).toList()),
                ColumnNaming.named(
                    taken.stream()
                        .sorted(Comparator.comparingInt(AnswerColumn::index))
                        .map(AnswerColumn::first)
                        .toList())),
            List.of("--functions " + names),
            Stream.concat(taken.stream(), others.stream())
                .map(AnswerColumn::index)
                .collect(Collectors.toSet()));
    return draft.withColumns(
        draft.placed(), draft.leftOut(), draft.readings(), Optional.of(question));
  }

  /** Whether nobody answers both, and enough people each. */
  private static boolean areApart(
      Collection<AnswerColumn> taken, Collection<AnswerColumn> others, AnswerSample sample) {
    Set<Integer> one = rows(taken, sample);
    Set<Integer> other = rows(others, sample);
    return one.size() >= FEWEST_PEOPLE
        && other.size() >= FEWEST_PEOPLE
        && one.stream().noneMatch(other::contains);
  }

  /** The records in which a column is filled. */
  private static Set<Integer> rows(Collection<AnswerColumn> columns, AnswerSample sample) {
    return columns.stream()
        .flatMap(column -> column.columns().stream())
        .flatMap(
            column -> {
              List<String> cells = sample.cells(column.index());
              return Stream.iterate(0, row -> row < cells.size(), row -> row + 1)
                  .filter(row -> !cells.get(row).isEmpty());
            })
        .collect(Collectors.toSet());
  }
}
