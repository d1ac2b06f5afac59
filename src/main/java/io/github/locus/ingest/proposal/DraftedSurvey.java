package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.ingest.drafting.InstrumentDrafter;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.questionnaire.Branches;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.questionnaire.NegatedItems;
import io.github.locus.ingest.questionnaire.Readings;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.TextLanguage;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Drafts a questionnaire for an export in which no known one was asked, and proposes a study with it. */
final class DraftedSurvey {
  private static final String USUAL_LANGUAGE = "en";

  /** Id of a drafted questionnaire. */
  private static final String DRAFT_ID = "our-survey";

  private final List<OrgFunction> usual;
  private final StatedFunctions stated;

  /**
   * @param usual functions that may be rated, as the built-in questionnaires declare them
   * @param stated what the user says of the rated functions
   */
  DraftedSurvey(List<OrgFunction> usual, StatedFunctions stated) {
    this.usual = List.copyOf(usual);
    this.stated = stated;
  }

  /**
   * Proposes a study.
   *
   * @param facts an export
   * @param all places of answers
   * @param inLanguage tag of the language of the texts; empty to tell it by their words
   * @param comparison compares the sentences of the file
   * @return the proposal; empty if no columns share a scale
   */
  Optional<Proposal> propose(
      ExportFacts facts,
      List<AnswerColumn> all,
      Optional<String> inLanguage,
      SentenceComparison comparison) {
    String language = inLanguage.or(() -> language(facts)).orElse(USUAL_LANGUAGE);
    Optional<Readings> readings =
        Readings.find(all, AnswerColumn.scales(all, facts.scales()), stated.reading(), comparison);
    List<AnswerColumn> answers = readings.map(r -> r.only(all)).orElse(all);
    UsualNames names = UsualNames.of(usual);
    FieldFinder finder = new FieldFinder(names);
    RecordSubject subject = RecordSubject.in(facts, finder.ofRecords(), names, stated);
    AnswerRanks ranks =
        new AnswerRanks(AnswerColumn.scales(answers, facts.scales()), facts.sample());
    NoQuestions others = NoQuestions.among(facts, answers, ranks, finder);
    Optional<Argument> unnamed =
        stated.isOrganisation()
            ? Optional.empty()
            : subject.question(others.functionCodes(), new SectionRows(facts, names));
    ExportFacts rest = others.without(facts);
    Map<AnswerColumn, FoundScale> scales = AnswerColumn.scales(answers, rest.scales());
    List<Grid> grids = Grid.of(others.without(answers), scales);
    return new InstrumentDrafter(
            DRAFT_ID, language, usual, stated, scales, comparison, facts.turned())
        .draft(grids, subject.functions(), unnamed)
        .map(draft -> NegatedItems.noted(draft, ranks).withLeftOut(others.reasons()))
        .map(draft -> stated.names().isEmpty() ? Branches.asked(draft, facts.sample()) : draft)
        .map(draft -> readings.map(r -> r.restored(draft, all)).orElse(draft))
        .map(draft -> new ProposalMaker(rest, all).of(subject.asked(draft), draft));
  }

  /** Compares the sentences of a file, which takes longest of all, before it is known to be drafted. */
  static void compare(ExportFacts facts, List<AnswerColumn> all, SentenceComparison comparison) {
    Readings.compare(all, AnswerColumn.scales(all, facts.scales()), comparison);
  }

  /**
   * The language of the questions; where they are too short to tell it, that of the answers too, by
   * their words or as known labels.
   */
  private static Optional<String> language(ExportFacts facts) {
    List<String> questions =
        facts.layout().questions().stream()
            .flatMap(column -> Stream.of(column.question(), column.row()))
            .distinct()
            .toList();
    return TextLanguage.of(questions)
        .or(
            () ->
                TextLanguage.of(
                    Stream.concat(
                            questions.stream(),
                            facts.scales().stream().flatMap(scale -> scale.order().stream()))
                        .distinct()
                        .toList()))
        .or(() -> ofLabels(facts.scales()));
  }

  /** The one language in which the answers are known labels. */
  private static Optional<String> ofLabels(List<FoundScale> scales) {
    List<Set<String>> told =
        scales.stream().map(FoundScale::languages).filter(tags -> !tags.isEmpty()).toList();
    Set<String> common = new HashSet<>(told.isEmpty() ? Set.of() : told.get(0));
    told.forEach(common::retainAll);
    return common.size() == 1 ? Optional.of(common.iterator().next()) : Optional.empty();
  }
}
