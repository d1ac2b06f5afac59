package io.github.locus.ingest.drafting;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.questionnaire.Unsettled;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what the questions of a file are about: several functions, one, or the organisation. */
final class SubjectFinder {
  private static final Pattern IN_BRACKETS =
      Pattern.compile(Pattern.quote(RatedItems.GAP) + " ?\\([^()]*\\)");

  private final List<OrgFunction> usual;
  private final StatedFunctions stated;
  private final Map<AnswerColumn, FoundScale> scales;
  private final SentenceComparison comparison;

  SubjectFinder(
      List<OrgFunction> usual,
      StatedFunctions stated,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison) {
    this.usual = List.copyOf(usual);
    this.stated = stated;
    this.scales = Map.copyOf(scales);
    this.comparison = comparison;
  }

  /**
   * Looks at questions.
   *
   * @param columns places of answers
   * @param byRecord whether a column says what each record rates
   * @param asked whether what is rated is asked anyway where the questions do not tell
   */
  QuestionSubject find(List<AnswerColumn> columns, boolean byRecord, boolean asked) {
    Optional<QuestionSubject> several =
        stated.isOrganisation() ? Optional.empty() : several(columns, byRecord);
    if (several.isPresent()) {
      return several.get();
    }
    boolean told = stated.isOrganisation() || byRecord || asked;
    NamedFunctions named = NamedFunctions.in(told ? List.of() : columns, usual);
    return new QuestionSubject(
        Optional.empty(),
        named.sole(),
        ofOwn(named.several())
            .or(() -> stated.isOrganisation() ? Optional.empty() : ofRounds(columns)));
  }

  /** Columns that are called by nothing but times may be one item in several rounds. */
  private static Optional<Unsettled> ofRounds(List<AnswerColumn> columns) {
    if (!RoundNames.areNothingElse(columns.stream().map(AnswerColumn::statement).toList())) {
      return Optional.empty();
    }
    return Optional.of(
        new Unsettled(
            OpenQuestion.ROUNDS,
            Clause.ASK_ROUNDS.with(
                ColumnNaming.named(columns.stream().map(AnswerColumn::first).toList())),
            List.of("--functions " + Draft.ORGANISATION),
            columns.stream().map(AnswerColumn::index).collect(Collectors.toSet())));
  }

  /** What is asked of functions that are named, else asked several times; else what may be so. */
  private Optional<QuestionSubject> several(List<AnswerColumn> columns, boolean byRecord) {
    Collection<String> names = stated.names().values();
    Optional<RatedItems> byName =
        RatedItems.find(columns, usual, names, scales, comparison)
            .map(found -> found.isImportance() ? beside(found, columns) : found);
    if (byRecord) {
      // codes alone do not speak against a column that says what is rated
      return byName.filter(found -> found.certain() || !found.byCodes()).map(QuestionSubject::of);
    }
    NumberedNames numbered =
        new NumberedNames(new FunctionPhrases(UsualNames.of(usual), names), scales);
    return numbered
        .behind(columns)
        .or(() -> byName.filter(RatedItems::certain).map(found -> orHeaders(found, columns)))
        .or(() -> numbered.inFront(columns))
        .map(QuestionSubject::of)
        .or(() -> RepeatedBlocks.find(columns, scales).map(this::about))
        .or(() -> byName.map(QuestionSubject::of))
        .or(() -> RatedItems.ofHeaders(columns, usual, names, scales).map(QuestionSubject::of))
        .or(() -> RepeatedBlocks.ofRows(columns, scales).map(this::about))
        .or(() -> RepeatedBlocks.ofCodes(columns, scales).map(this::about));
  }

  /** Names of functions say more than what some of them have in brackets behind them alike. */
  private RatedItems orHeaders(RatedItems found, List<AnswerColumn> columns) {
    boolean brackets =
        found.items().stream().allMatch(item -> IN_BRACKETS.matcher(item.statement()).matches());
    if (!brackets) {
      return found;
    }
    return RatedItems.ofHeaders(columns, usual, stated.names().values(), scales)
        .filter(headers -> headers.asked() > found.asked())
        .orElse(found);
  }

  /** How important functions are is not how good: that is said by columns called as they are. */
  private RatedItems beside(RatedItems importance, List<AnswerColumn> columns) {
    Set<AnswerColumn> asked = new HashSet<>();
    importance.items().forEach(item -> asked.addAll(item.columns().values()));
    List<AnswerColumn> others = columns.stream().filter(c -> !asked.contains(c)).toList();
    return RatedItems.ofHeaders(others, usual, stated.names().values(), scales).orElse(importance);
  }

  /** The times that the same is asked are functions in the order in which the user names them. */
  private QuestionSubject about(RepeatedBlocks blocks) {
    List<String> names = List.copyOf(stated.names().values());
    if (names.size() == blocks.times()) {
      return QuestionSubject.of(blocks.about(names, true));
    }
    int questions = blocks.questions().size();
    Argument evidence =
        names.isEmpty()
            ? (blocks.coded() ? Clause.ASK_CODED_BLOCKS : Clause.ASK_BLOCKS)
                .with(questions, blocks.times(), blocks.places())
            : Clause.ASK_BLOCKS_AS_NAMED.with(
                questions, blocks.times(), blocks.places(), names.size());
    Unsettled question =
        new Unsettled(
            OpenQuestion.FUNCTION,
            evidence,
            List.of(
                "--functions " + String.join(",", numbered("FUNCTION", blocks.times())),
                "--functions " + Draft.ORGANISATION),
            blocks.questions().stream()
                .flatMap(List::stream)
                .map(AnswerColumn::index)
                .collect(Collectors.toSet()));
    RatedItems rated = blocks.about(numbered("Block ", blocks.times()), true);
    return new QuestionSubject(Optional.of(rated), Optional.empty(), Optional.of(question));
  }

  private static List<String> numbered(String name, int times) {
    return IntStream.rangeClosed(1, times).mapToObj(time -> name + time).toList();
  }

  /**
   * Functions of which each has questions of its own are neither one organisation nor comparable.
   */
  private static Optional<Unsettled> ofOwn(Map<String, List<AnswerColumn>> byFunction) {
    if (byFunction.isEmpty()) {
      return Optional.empty();
    }
    List<Argument> parts = new ArrayList<>();
    Set<Integer> columns = new HashSet<>();
    byFunction.forEach(
        (function, questions) -> {
          parts.add(
              Clause.ABOUT.with(
                  function,
                  ColumnNaming.named(questions.stream().map(AnswerColumn::first).toList())));
          questions.forEach(question -> columns.add(question.index()));
        });
    return Optional.of(
        new Unsettled(
            OpenQuestion.FUNCTION,
            Clause.ASK_OWN_QUESTIONS.with(AnswerEvidence.apart(parts)),
            List.of("--functions " + Draft.ORGANISATION),
            columns));
  }
}
