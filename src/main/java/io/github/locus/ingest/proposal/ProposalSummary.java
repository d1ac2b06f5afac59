package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.field.AnswerNames.OpenAnswers;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.item.Unplaced;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What was proposed, a line each, for a person to look over. No answer stands in it, and no words.
 */
public final class ProposalSummary {
  /** Columns that are named; of more, only their numbers are told. */
  private static final int MOST = 8;

  private ProposalSummary() {}

  /** What became of something in the file. */
  public enum Kind {
    /** It is in the study. */
    PLACED,
    /** It may be in the study once a person has confirmed it. */
    TO_DO,
    /** It looks like something, but not clearly. */
    NOT_PLACED,
    /** It may identify a person and is never read. */
    DROPPED,
    /** It was looked at and not taken. */
    LEFT_OUT,
    /** All of the file. */
    ALL;

    /**
     * Its name in a catalogue.
     *
     * @return for example {@code not-placed}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A line.
   *
   * @param kind what became of it
   * @param subject what it is about
   * @param detail on what ground, how sure
   */
  public record Line(Kind kind, Argument subject, Argument detail) {
    /** A line about a key of the study file. */
    static Line of(Kind kind, String key, Argument detail) {
      return new Line(kind, Argument.of(key), detail);
    }
  }

  /**
   * The lines.
   *
   * @param proposal what was proposed
   * @return lines, what was placed first
   */
  public static List<Line> of(Proposal proposal) {
    List<Line> lines = new ArrayList<>();
    ColumnNaming naming = new ColumnNaming(proposal.facts().layout());
    if (proposal.unsettled().isEmpty()) {
      items(proposal, lines);
    }
    for (PlacedField field : proposal.fields()) {
      if (field.asked()) {
        lines.add(
            Line.of(
                Kind.TO_DO,
                field.field().key(),
                Clause.ABOUT.with(naming.shown(field.column()), field.why())));
        continue;
      }
      if (!field.sure() && field.field() == StudyField.DATE) {
        // nothing is to be done about it in a survey of one round; the study file says how else
        continue;
      }
      Kind kind = field.sure() ? Kind.PLACED : Kind.NOT_PLACED;
      lines.add(
          Line.of(
              kind,
              field.field().key(),
              Argument.of(List.of(naming.shown(field.column()), field.why()))));
    }
    if (proposal.facts().layout().namesPersons()) {
      lines.add(Line.of(Kind.DROPPED, "headers", Clause.SUM_PERSONS_IN_HEADERS));
    }
    if (!proposal.leaders().isEmpty()) {
      List<ExportColumn> columns = List.copyOf(proposal.leaders().values());
      lines.add(
          Line.of(
              Kind.NOT_PLACED,
              "leaders",
              Argument.of(List.of(naming.list(columns, MOST), Clause.IS_PERHAPS_LEADER))));
    }
    labels(proposal, lines);
    questions(proposal, lines);
    for (OpenAnswers open : proposal.answers().open()) {
      lines.add(
          new Line(
              Kind.NOT_PLACED,
              Clause.SUM_ANSWERS_TO.with(open.field().key()),
              Clause.SUM_FREQUENT_AND_RARE.with(open.shown().size(), open.rare())));
    }
    for (Unplaced unplaced : proposal.unplaced()) {
      lines.add(
          new Line(
              Kind.NOT_PLACED,
              naming.shown(unplaced.column().first()),
              unplaced.reason().clause()));
    }
    ColumnAccount account = proposal.account();
    account
        .leftOut()
        .forEach(
            (reason, columns) ->
                lines.add(
                    new Line(
                        reason == ExclusionReason.PERSONAL ? Kind.DROPPED : Kind.LEFT_OUT,
                        columns(columns.size()),
                        Clause.ABOUT.with(reason.clause(), naming.list(columns, MOST)))));
    Map<LeftOutReason, Long> records = proposal.facts().leftOut();
    if (!records.isEmpty()) {
      lines.add(Line.of(Kind.LEFT_OUT, "records", AnswerEvidence.records(records)));
    }
    lines.add(new Line(Kind.ALL, columns(account.outcomes().size()), totals(account)));
    return lines;
  }

  private static void questions(Proposal proposal, List<Line> lines) {
    proposal
        .questions()
        .forEach(
            (dimension, question) ->
                lines.add(
                    new Line(Kind.TO_DO, Clause.SUM_SCALE_OF.with(dimension), question.clause())));
    proposal
        .draft()
        .flatMap(draft -> draft.functions().question())
        .ifPresent(question -> lines.add(Line.of(Kind.TO_DO, "function", question)));
    proposal
        .draft()
        .flatMap(Draft::unsettled)
        .ifPresent(u -> lines.add(Line.of(Kind.TO_DO, "items", u.evidence())));
    List<String> guessed = proposal.perhapsFunctions();
    if (!guessed.isEmpty()) {
      lines.add(Line.of(Kind.TO_DO, "functions", Clause.SUM_ASKED_AGAIN.with(guessed)));
    }
    if (!proposal.perhapsOtherNames().isEmpty()) {
      lines.add(
          Line.of(
              Kind.TO_DO, "functions", Clause.SUM_OTHER_NAMES.with(proposal.perhapsOtherNames())));
    }
    if (!proposal.perhapsReversed().isEmpty()) {
      lines.add(
          Line.of(
              Kind.TO_DO,
              "reversed",
              Clause.SUM_NEGATED.with(proposal.perhapsReversed(), OpenQuestion.REVERSED.clause())));
    }
    if (proposal.asksForPersons()) {
      lines.add(Line.of(Kind.TO_DO, "anonymous", OpenQuestion.PERSONS.clause()));
    }
    ScaleRules rules = proposal.rules();
    rules
        .other()
        .forEach(
            (scale, counts) ->
                lines.add(
                    Line.of(
                        Kind.TO_DO,
                        "instrument",
                        Clause.SUM_OTHER_SCALE.with(
                            scale.min(), scale.max(), AnswerEvidence.counts(counts)))));
    if (rules.asksForMissing()) {
      lines.add(Line.of(Kind.TO_DO, "missing", Clause.SUM_PERHAPS_MISSING.with(rules.doubts())));
    }
    if (!rules.nonAnswers().isEmpty()) {
      lines.add(
          Line.of(
              Kind.PLACED,
              "missing",
              Clause.SUM_MISSING.with(AnswerEvidence.counts(rules.nonAnswers()))));
    }
    rules
        .absentHere()
        .forEach(
            (dimension, none) ->
                lines.add(
                    Line.of(
                        Kind.PLACED,
                        "missing",
                        Clause.SUM_MISSING_IN.with(dimension, AnswerEvidence.counts(none)))));
  }

  /** A line for all dimensions that share their labels. */
  private static void labels(Proposal proposal, List<Line> lines) {
    Map<List<List<String>>, List<String>> dimensions = new LinkedHashMap<>();
    proposal
        .rules()
        .labels()
        .forEach(
            (dimension, points) ->
                dimensions.computeIfAbsent(points, p -> new ArrayList<>()).add(dimension));
    dimensions.forEach(
        (points, names) ->
            lines.add(
                Line.of(
                    Kind.PLACED,
                    "labels",
                    PointOrder.lowestAsBest(points.stream().map(p -> p.get(0)).toList())
                        .map(best -> Clause.SUM_FALLING.with(best, names))
                        .orElseGet(() -> Clause.SUM_LABELS.with(points.size(), names)))));
  }

  private static Argument columns(int count) {
    return count == 1 ? Clause.SUM_COLUMN : Clause.SUM_COLUMNS.with(count);
  }

  /** Each column once: the three numbers add up to the file's. */
  private static Argument totals(ColumnAccount account) {
    int leftOut = account.leftOut().values().stream().mapToInt(List::size).sum();
    return Clause.SUM_TOTALS.with(account.placed().size(), account.asked().size(), leftOut);
  }

  private static void items(Proposal proposal, List<Line> lines) {
    int asked = proposal.instrument().items().size();
    if (proposal.placed().stream().allMatch(p -> p.cell().function().isEmpty())) {
      lines.add(Line.of(Kind.PLACED, "items", ground(proposal.placed(), asked)));
      return;
    }
    List<OrgFunction> functions = proposal.instrument().functions();
    Kind found = proposal.perhapsFunctions().isEmpty() ? Kind.PLACED : Kind.TO_DO;
    for (int f = 0; f < functions.size(); f++) {
      OptionalInt function = OptionalInt.of(f);
      List<Placed> placed =
          proposal.placed().stream().filter(p -> p.cell().function().equals(function)).toList();
      lines.add(
          new Line(
              placed.isEmpty() ? Kind.NOT_PLACED : found,
              Clause.SUM_ITEMS_OF.with(functions.get(f).name()),
              ground(placed, asked)));
    }
  }

  private static Argument ground(List<Placed> placed, int asked) {
    List<Argument> ground = new ArrayList<>();
    ground.add(Clause.SUM_FOUND.with(placed.size(), asked));
    placed.stream().map(p -> p.basis().clause()).distinct().forEach(ground::add);
    placed.stream()
        .mapToDouble(Placed::similarity)
        .min()
        .ifPresent(least -> ground.add(Clause.SUM_CONFIDENCE.with(Math.round(100 * least))));
    return Argument.of(ground);
  }
}
