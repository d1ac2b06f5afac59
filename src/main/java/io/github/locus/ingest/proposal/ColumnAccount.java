package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.proposal.ColumnOutcome.Asked;
import io.github.locus.ingest.proposal.ColumnOutcome.LeftOut;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.Unsettled;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.ColumnNaming;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of every column of an export: each stands in it once.
 *
 * @param outcomes one for each column, in file order
 */
public record ColumnAccount(List<ColumnOutcome> outcomes) {
  public ColumnAccount {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Accounts for the columns of a proposal. What is placed goes before what is left out, a question
   * about a placed column before both.
   *
   * @param proposal what was proposed
   * @return the account
   */
  static ColumnAccount of(Proposal proposal) {
    Map<Integer, String> uses = uses(proposal);
    Map<Integer, OpenQuestion> questions = questions(proposal);
    Map<Integer, ExclusionReason> reasons = reasons(proposal);
    List<ColumnOutcome> outcomes = new ArrayList<>();
    for (ExportColumn column : proposal.facts().layout().columns()) {
      String use = uses.get(column.index());
      OpenQuestion question = questions.get(column.index());
      if (use == null) {
        outcomes.add(new LeftOut(column, reason(column, reasons)));
      } else if (question == null) {
        outcomes.add(new ColumnOutcome.Placed(column, use));
      } else {
        outcomes.add(new Asked(column, question));
      }
    }
    return new ColumnAccount(outcomes);
  }

  /**
   * Accounts for the columns of an export of which nothing can be proposed.
   *
   * @param facts the export; no column of it is on a scale
   * @return the account: each column is left out
   */
  public static ColumnAccount without(ExportFacts facts) {
    Map<Integer, ExclusionReason> reasons = new HashMap<>();
    facts.excluded().forEach((column, why) -> reasons.put(column.index(), why));
    return new ColumnAccount(
        facts.layout().columns().stream()
            .<ColumnOutcome>map(column -> new LeftOut(column, reason(column, reasons)))
            .toList());
  }

  private static Map<Integer, String> uses(Proposal proposal) {
    Map<Integer, String> uses = new HashMap<>();
    for (Placed placed : proposal.placed()) {
      String item = proposal.instrument().item(placed.cell().item()).id();
      placed.column().columns().forEach(column -> uses.put(column.index(), item));
    }
    unsettled(proposal).ifPresent(u -> u.columns().forEach(c -> uses.putIfAbsent(c, "items")));
    proposal.fields().stream()
        .filter(field -> field.sure() || field.asked())
        .forEach(
            field ->
                field.columns().forEach(c -> uses.putIfAbsent(c.index(), field.field().key())));
    return uses;
  }

  private static Map<Integer, OpenQuestion> questions(Proposal proposal) {
    Map<Integer, OpenQuestion> questions = new HashMap<>();
    Map<String, OpenQuestion> open = proposal.questions();
    Set<String> reversed = Set.copyOf(proposal.perhapsReversed());
    Map<Integer, FoundScale> scales = new HashMap<>();
    for (FoundScale scale : proposal.facts().scales()) {
      scale.columns().forEach(column -> scales.put(column.index(), scale));
    }
    for (Placed placed : proposal.placed()) {
      OpenQuestion ofDimension =
          open.get(proposal.instrument().dimension(placed.cell().item()).id());
      for (ExportColumn column : placed.column().columns()) {
        FoundScale scale = scales.get(column.index());
        if (!proposal.rules().other().isEmpty()) {
          questions.put(column.index(), OpenQuestion.RANGE);
          continue;
        }
        if (ofDimension != null) {
          questions.put(column.index(), ofDimension);
        } else if (reversed.contains(proposal.instrument().item(placed.cell().item()).id())) {
          questions.put(column.index(), OpenQuestion.REVERSED);
        } else if (proposal.isGuessed(placed.cell().function())) {
          questions.put(column.index(), OpenQuestion.FUNCTION);
        } else if (scale != null && scale.absences().asks()) {
          questions.put(column.index(), OpenQuestion.MISSING_CODE);
        }
      }
    }
    unsettled(proposal).ifPresent(u -> u.columns().forEach(c -> questions.put(c, u.kind())));
    if (!proposal.perhapsOtherNames().isEmpty()) {
      proposal.fields().stream()
          .filter(field -> field.field() == StudyField.FUNCTION)
          .forEach(field -> questions.put(field.column().index(), OpenQuestion.FUNCTION));
    }
    proposal.fields().stream()
        .filter(PlacedField::asked)
        .forEach(
            field -> field.columns().forEach(c -> questions.put(c.index(), OpenQuestion.FIELD)));
    return questions;
  }

  private static Optional<Unsettled> unsettled(Proposal proposal) {
    return proposal.draft().flatMap(Draft::unsettled);
  }

  private static Map<Integer, ExclusionReason> reasons(Proposal proposal) {
    Map<Integer, ExclusionReason> reasons = new HashMap<>();
    proposal.facts().excluded().forEach((column, why) -> reasons.put(column.index(), why));
    proposal.fields().stream()
        .filter(field -> !field.sure())
        .forEach(field -> reasons.put(field.column().index(), ExclusionReason.UNCLEAR_FIELD));
    proposal
        .leaders()
        .values()
        .forEach(column -> reasons.put(column.index(), ExclusionReason.UNCLEAR_FIELD));
    proposal
        .unplaced()
        .forEach(
            unplaced ->
                unplaced
                    .column()
                    .columns()
                    .forEach(c -> reasons.put(c.index(), ExclusionReason.UNCLEAR_ITEM)));
    proposal
        .draft()
        .ifPresent(
            draft ->
                draft
                    .leftOut()
                    .forEach(
                        (answer, why) ->
                            answer.columns().forEach(c -> reasons.put(c.index(), why))));
    return reasons;
  }

  private static ExclusionReason reason(
      ExportColumn column, Map<Integer, ExclusionReason> reasons) {
    return switch (column.kind()) {
      case IDENTIFYING -> ExclusionReason.PERSONAL;
      case METADATA, EMBEDDED -> ExclusionReason.ADDED;
      case QUESTION -> reasons.getOrDefault(column.index(), ExclusionReason.NOT_IN_QUESTIONNAIRE);
    };
  }

  /**
   * Columns that are in the study.
   *
   * @return them, in file order
   */
  public List<ColumnOutcome.Placed> placed() {
    return of(ColumnOutcome.Placed.class);
  }

  /**
   * Columns about which the draft has a question.
   *
   * @return them, in file order
   */
  public List<Asked> asked() {
    return of(Asked.class);
  }

  /**
   * Columns that are not in the study.
   *
   * @return columns in file order, by reason
   */
  public Map<ExclusionReason, List<ExportColumn>> leftOut() {
    Map<ExclusionReason, List<ExportColumn>> byReason = new EnumMap<>(ExclusionReason.class);
    of(LeftOut.class)
        .forEach(
            left ->
                byReason.computeIfAbsent(left.reason(), r -> new ArrayList<>()).add(left.column()));
    return byReason;
  }

  /**
   * What is left out, in words.
   *
   * @return the reasons with the numbers of their columns, from 1; no header and no answer
   */
  public Argument leftOutInWords() {
    return AnswerEvidence.apart(
        leftOut().entrySet().stream()
            .map(
                left ->
                    Clause.COLUMNS_LEFT_OUT.with(
                        ColumnNaming.named(left.getValue()), left.getKey().clause()))
            .toList());
  }

  private <T extends ColumnOutcome> List<T> of(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
