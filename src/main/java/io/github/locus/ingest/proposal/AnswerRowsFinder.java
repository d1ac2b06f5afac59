package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.facts.JoinedRows;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.field.FieldShapes;
import io.github.locus.ingest.field.PersonIds;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.ingest.words.UsualNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a table in which a row is one answer: few questions, each in many rows, beside one
 * answer and an id that repeats.
 */
public final class AnswerRowsFinder {
  private static final int MOST_QUESTIONS = 110;
  private static final int FEWEST_PERSONS = 5;

  private static final double MOSTLY = 0.6;

  private static final int SURELY_A_PERSON = 3;

  /** Headers of columns that tell the records of a person apart. */
  private static final List<String> TOLD =
      List.of(StudyField.FUNCTION.key(), StudyField.WAVE.key(), FieldFinder.PERIOD);

  private final FieldShapes shapes = new FieldShapes(UsualNames.of(List.of()));
  private final FieldFinder headers = new FieldFinder(UsualNames.of(List.of()));

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
    Optional<ColumnProfile> question = question(profiles);
    Optional<ColumnProfile> answer = answer(profiles);
    Optional<ColumnProfile> person =
        question.flatMap(
            asked ->
                profiles.stream()
                    .filter(p -> p.values().size() > 1 && p.repeats())
                    .filter(p -> answer.filter(p::equals).isEmpty() && calledPerson(p) > 0)
                    // an id of the survey may stand in front of that of the person
                    .max(Comparator.comparingInt(this::calledPerson))
                    .or(() -> byRows(facts, asked, answer)));
    if (question.isEmpty() || answer.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    List<ColumnProfile> others =
        profiles.stream()
            .filter(p -> !List.of(question.get(), answer.get(), person.get()).contains(p))
            .filter(shapes::mayBeRated)
            .toList();
    List<String> apart =
        others.stream()
            .filter(p -> TOLD.stream().anyMatch(key -> headers.isCalled(key, p.column())))
            .map(p -> p.column().name())
            .toList();
    AnswerRows layout =
        new AnswerRows(
            person.get().column().name(),
            question.get().column().name(),
            answer.get().column().name(),
            apart);
    List<AnswerRows> further = new ArrayList<>();
    for (ColumnProfile other : others) {
      String name = other.column().name();
      if (!apart.contains(name)) {
        List<String> more = new ArrayList<>(apart);
        more.add(name);
        further.add(new AnswerRows(layout.person(), layout.question(), layout.answer(), more));
      }
    }
    return Optional.of(
        new FoundRows(layout, further, question.get().values().size(), Optional.empty()));
  }

  /**
   * A table of answers.
   *
   * @param layout which columns hold what, as the headers say it
   * @param further what else may be, where a person answers a question several times so
   * @param questions how many questions there are
   * @param apart the column by which a person's records are told apart although its header does not
   *     say what it holds
   */
  public record FoundRows(
      AnswerRows layout, List<AnswerRows> further, int questions, Optional<String> apart) {
    public FoundRows {
      further = List.copyOf(further);
    }

    /**
     * The table read otherwise.
     *
     * @param reading one of {@code further}
     * @return the same table in that layout
     */
    public FoundRows as(AnswerRows reading) {
      List<String> columns = reading.apart();
      return new FoundRows(
          reading, List.of(), questions, Optional.of(columns.get(columns.size() - 1)));
    }

    /**
     * How the rows of a person are put together.
     *
     * @return what the columns of the joined table are
     */
    public JoinedRows joined() {
      return new JoinedRows(layout.person(), questions, apart);
    }

    /**
     * Whether the records of a reading are whole: where a column that belongs to the answers tells
     * them apart, each has a part of the questions.
     *
     * @param proposal what was proposed by that reading
     * @return true where most questions are answered
     */
    public boolean isWhole(Proposal proposal) {
      List<ColumnProfile> profiles = proposal.facts().profiles();
      double filled =
          profiles.subList(Math.max(0, profiles.size() - questions), profiles.size()).stream()
              .mapToLong(ColumnProfile::filled)
              .sum();
      return filled >= MOSTLY * questions * proposal.facts().records();
    }
  }

  /**
   * Whether a row is one answer and whose it is only a column tells that may identify people, so that
   * the rows of a person cannot be put together.
   *
   * @param facts what the columns of a file hold
   * @return its columns of questions and of answers; empty for any other file
   */
  public Optional<Unowned> kept(ExportFacts facts) {
    boolean named =
        facts.layout().columns().stream().anyMatch(c -> c.kind() == ColumnKind.IDENTIFYING);
    return named ? unowned(facts) : Optional.empty();
  }

  /**
   * Whether a row is one answer and no column that may be read tells whose it is.
   *
   * @param facts what the columns of a file hold
   * @return its columns of questions and of answers; empty for any other file
   */
  public Optional<Unowned> unowned(ExportFacts facts) {
    return find(facts).isPresent()
        ? Optional.empty()
        : question(facts.profiles())
            .flatMap(
                asked ->
                    answer(facts.profiles())
                        .map(given -> new Unowned(asked.column().name(), given.column().name())));
  }

  /**
   * A table of answers of which nothing that may be read tells whose they are.
   *
   * @param question header of the column of questions
   * @param answer header of the column of answers
   */
  public record Unowned(String question, String answer) {}

  /**
   * Whether a row of a table is a question, and each of its columns the answers of a person.
   *
   * @param facts what its columns hold
   * @return true for a table that must be turned before it can be read
   */
  public boolean isTransposed(ExportFacts facts) {
    return Transposed.is(facts, column -> headers.isCalled("question", column));
  }

  private Optional<ColumnProfile> question(List<ColumnProfile> profiles) {
    return profiles.stream()
        .filter(p -> headers.isCalled("question", p.column()) && isQuestion(p))
        // beside an id or a number of each question its text says what is asked
        .max(Comparator.comparing(AnswerRowsFinder::isInWords));
  }

  private Optional<ColumnProfile> answer(List<ColumnProfile> profiles) {
    return profiles.stream()
        .filter(p -> headers.isCalled("answer", p.column()) && !p.isOpen() && p.repeats())
        // "resp" is short for a response, and for who gave it; words say which number is no answer
        .max(
            Comparator.comparing((ColumnProfile p) -> calledPerson(p) < SURELY_A_PERSON)
                .thenComparing(AnswerRowsFinder::isInLetters));
  }

  /** How surely a header names a person: 0 where it does not. */
  private int calledPerson(ColumnProfile profile) {
    if (headers.isCalled(StudyField.RESPONDENT.key(), profile.column())
        || PersonIds.areIn(profile)) {
      return SURELY_A_PERSON;
    }
    if (headers.isCalled("person", profile.column())) {
      return 2;
    }
    return headers.isCalled("response", profile.column()) ? 1 : 0;
  }

  /**
   * A column whose every value stands in a row for each question, or for nearly each. A time does not
   * tell people apart, even where no two of a sample answered at the same one.
   */
  private Optional<ColumnProfile> byRows(
      ExportFacts facts, ColumnProfile question, Optional<ColumnProfile> answer) {
    int questions = question.values().size();
    return facts.profiles().stream()
        .filter(p -> !p.equals(question) && answer.filter(p::equals).isEmpty())
        .filter(p -> p.filled() == p.records() && p.values().size() >= FEWEST_PERSONS)
        .filter(p -> !headers.isCalled(StudyField.DATE.key(), p.column()))
        .filter(p -> facts.excluded().get(p.column()) != ExclusionReason.TIMES)
        .filter(p -> p.values().values().stream().allMatch(rows -> rows <= questions))
        .filter(
            p ->
                2 * p.values().values().stream().filter(rows -> rows == questions).count()
                    > p.values().size())
        .findFirst();
  }

  private static boolean isInLetters(ColumnProfile profile) {
    return profile.values().keySet().stream()
        .allMatch(a -> a.chars().anyMatch(Character::isLetter));
  }

  private static boolean isInWords(ColumnProfile profile) {
    return profile.values().keySet().stream().allMatch(q -> q.strip().indexOf(' ') > 0);
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
