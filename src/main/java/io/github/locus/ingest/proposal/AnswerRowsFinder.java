package io.github.locus.ingest.proposal;

import io.github.locus.ingest.label.ColumnProfile;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.AnswerRows;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a table in which a row is one answer: few questions, each in many rows, beside one
 * answer and an id that repeats.
 */
public final class AnswerRowsFinder {
  private static final int MOST_QUESTIONS = 110;
  private static final int FEWEST_PERSONS = 5;

  private final FieldFinder headers = new FieldFinder(FunctionNames.of(List.of()));

  /** A finder without state. */
  public AnswerRowsFinder() {}

  /**
   * Looks at a file.
   *
   * @param facts what its columns hold
   * @return which columns hold what; empty where a row is a record
   */
  public Optional<FoundRows> find(ExportFacts facts) {
    List<ColumnProfile> profiles = facts.profiles();
    Optional<ColumnProfile> question =
        profiles.stream()
            .filter(p -> headers.isCalled("question", p.column()) && isQuestion(p))
            .findFirst();
    Optional<ColumnProfile> answer =
        profiles.stream()
            .filter(p -> headers.isCalled("answer", p.column()) && !p.isOpen() && p.repeats())
            .findFirst();
    Optional<ColumnProfile> person =
        question.flatMap(
            asked ->
                profiles.stream()
                    .filter(this::isCalledPerson)
                    .filter(p -> p.repeats() && answer.filter(p::equals).isEmpty())
                    .findFirst()
                    .or(() -> byRows(profiles, asked, answer)));
    return question.isPresent() && answer.isPresent() && person.isPresent()
        ? Optional.of(
            new FoundRows(
                new AnswerRows(
                    person.get().column().name(),
                    question.get().column().name(),
                    answer.get().column().name()),
                question.get().values().size()))
        : Optional.empty();
  }

  /**
   * A table of answers.
   *
   * @param layout which columns hold what
   * @param questions how many questions there are
   */
  public record FoundRows(AnswerRows layout, int questions) {}

  private boolean isCalledPerson(ColumnProfile profile) {
    return headers.isCalled(StudyField.RESPONDENT.key(), profile.column())
        || headers.isCalled("response", profile.column())
        || headers.isCalled("person", profile.column());
  }

  /** A column whose every value stands in a row for each question, or for nearly each. */
  private static Optional<ColumnProfile> byRows(
      List<ColumnProfile> profiles, ColumnProfile question, Optional<ColumnProfile> answer) {
    int questions = question.values().size();
    return profiles.stream()
        .filter(p -> !p.equals(question) && answer.filter(p::equals).isEmpty())
        .filter(p -> p.filled() == p.records() && p.values().size() >= FEWEST_PERSONS)
        .filter(p -> p.values().values().stream().allMatch(rows -> rows <= questions))
        .filter(
            p ->
                2 * p.values().values().stream().filter(rows -> rows == questions).count()
                    > p.values().size())
        .findFirst();
  }

  private static boolean isQuestion(ColumnProfile profile) {
    int questions = profile.values().size();
    boolean words =
        profile.values().keySet().stream().allMatch(q -> q.chars().anyMatch(Character::isLetter));
    return words
        && questions >= 2
        && questions <= MOST_QUESTIONS
        && profile.values().values().stream().allMatch(rows -> rows > 1);
  }
}
