package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.field.AnswerNames.OpenAnswers;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.item.Unplaced;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What was proposed, a line each, for a person to look over. No answer stands in it. */
public final class ProposalSummary {
  /** Columns that are named; of more, only their numbers are told. */
  private static final int MOST = 8;

  private ProposalSummary() {}

  /** What became of something in the file. */
  public enum Kind {
    /** It is in the study. */
    PLACED("placed"),
    /** It may be in the study once a person has confirmed it. */
    TO_DO("to do"),
    /** It looks like something, but not clearly. */
    NOT_PLACED("not placed"),
    /** It may identify a person and is never read. */
    DROPPED("dropped"),
    /** It was looked at and not taken. */
    LEFT_OUT("left out"),
    /** All of the file. */
    ALL("in all");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /**
     * In words.
     *
     * @return for example {@code not placed}
     */
    public String words() {
      return words;
    }
  }

  /**
   * A line.
   *
   * @param kind what became of it
   * @param subject what it is about
   * @param detail on what ground, how sure
   */
  public record Line(Kind kind, String subject, String detail) {}

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
            new Line(
                Kind.TO_DO,
                field.field().key(),
                naming.shown(field.column()) + ": " + field.why()));
        continue;
      }
      if (!field.sure() && field.field() == StudyField.DATE) {
        // nothing is to be done about it in a survey of one round; the study file says how else
        continue;
      }
      Kind kind = field.sure() ? Kind.PLACED : Kind.TO_DO;
      lines.add(
          new Line(kind, field.field().key(), naming.shown(field.column()) + ", " + field.why()));
    }
    labels(proposal, lines);
    questions(proposal, lines);
    for (OpenAnswers open : proposal.answers().open()) {
      lines.add(
          new Line(
              Kind.NOT_PLACED,
              "answers to " + open.field().key(),
              open.shown().size() + " frequent ones and " + open.hidden() + " rare ones"));
    }
    for (Unplaced unplaced : proposal.unplaced()) {
      lines.add(
          new Line(
              Kind.NOT_PLACED, naming.shown(unplaced.column().first()), unplaced.reason().words()));
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
                        reason.words() + ": " + naming.list(columns, MOST))));
    Map<LeftOutReason, Long> records = proposal.facts().leftOut();
    if (!records.isEmpty()) {
      lines.add(new Line(Kind.LEFT_OUT, "records", AnswerEvidence.records(records)));
    }
    lines.add(new Line(Kind.ALL, columns(account.outcomes().size()), totals(account)));
    return lines;
  }

  private static void questions(Proposal proposal, List<Line> lines) {
    proposal
        .questions()
        .forEach(
            (dimension, question) ->
                lines.add(new Line(Kind.TO_DO, "scale of " + dimension, question.words())));
    proposal
        .draft()
        .flatMap(Draft::unsettled)
        .ifPresent(u -> lines.add(new Line(Kind.TO_DO, "items", u.evidence())));
    if (!proposal.perhapsReversed().isEmpty()) {
      lines.add(
          new Line(
              Kind.TO_DO,
              "reversed",
              "items with a negation, "
                  + String.join(", ", proposal.perhapsReversed())
                  + ": "
                  + OpenQuestion.REVERSED.words()));
    }
    ScaleRules rules = proposal.rules();
    if (rules.asksForMissing()) {
      lines.add(new Line(Kind.TO_DO, "missing", "perhaps no answer: " + rules.doubts()));
    }
    if (!rules.nonAnswers().isEmpty()) {
      lines.add(
          new Line(
              Kind.PLACED, "missing", "no answer: " + AnswerEvidence.counts(rules.nonAnswers())));
    }
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
                new Line(
                    Kind.PLACED,
                    "labels",
                    points.size() + " points, for " + String.join(", ", names))));
  }

  private static String columns(int count) {
    return count + (count == 1 ? " column" : " columns");
  }

  /** Each column once: the three numbers add up to the file's. */
  private static String totals(ColumnAccount account) {
    int leftOut = account.leftOut().values().stream().mapToInt(List::size).sum();
    return String.format(
        Locale.ROOT,
        "%d placed, %d to be settled, %d left out",
        account.placed().size(),
        account.asked().size(),
        leftOut);
  }

  private static void items(Proposal proposal, List<Line> lines) {
    int asked = proposal.instrument().items().size();
    if (proposal.placed().stream().allMatch(p -> p.cell().function().isEmpty())) {
      lines.add(new Line(Kind.PLACED, "items", ground(proposal.placed(), asked)));
      return;
    }
    List<OrgFunction> functions = proposal.instrument().functions();
    for (int f = 0; f < functions.size(); f++) {
      OptionalInt function = OptionalInt.of(f);
      List<Placed> placed =
          proposal.placed().stream().filter(p -> p.cell().function().equals(function)).toList();
      lines.add(
          new Line(
              placed.isEmpty() ? Kind.NOT_PLACED : Kind.PLACED,
              "items of " + functions.get(f).name(),
              ground(placed, asked)));
    }
  }

  private static String ground(List<Placed> placed, int asked) {
    String bases =
        placed.stream()
            .map(p -> p.basis().words())
            .distinct()
            .map(words -> ", " + words)
            .collect(Collectors.joining());
    double least = placed.stream().mapToDouble(Placed::similarity).min().orElse(0);
    String confidence =
        placed.isEmpty() ? "" : String.format(Locale.ROOT, ", confidence %.2f", least);
    return placed.size() + " of " + asked + bases + confidence;
  }
}
