package io.github.locus.ingest.proposal;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.FieldFinder;
import io.github.locus.ingest.field.FunctionSpellings;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Proposes a study for an export: which questionnaire was asked, where its items stand, what the
 * other columns hold and what the answers mean.
 */
public final class Proposer {
  private final List<KnownItems> builtIn;
  private final StatedFunctions stated;

  /**
   * @param builtIn questionnaires that may have been asked, the preferred first; at least one
   * @param stated what the user says of the rated functions
   */
  public Proposer(List<KnownItems> builtIn, StatedFunctions stated) {
    this.builtIn = List.copyOf(builtIn);
    this.stated = stated;
  }

  /**
   * Proposes a study with the questionnaire whose items the columns show, else with one that is
   * drafted from the columns.
   *
   * @param facts an export
   * @param language tag of the language of a draft's texts; empty to tell it by their words
   * @return the proposal; empty if no questionnaire fits and no columns share a scale
   */
  public Optional<Proposal> propose(ExportFacts facts, Optional<String> language) {
    List<AnswerColumn> answers = AnswerColumn.of(facts.layout(), facts.scales());
    SentenceComparison comparison = new SentenceComparison();
    Optional<AskedQuestionnaire> asked =
        Abreast.during(
            answers.size(),
            () -> DraftedSurvey.compare(facts, answers, comparison),
            () -> AskedQuestionnaire.among(builtIn, answers, stated));
    return asked.isPresent()
        ? Optional.of(known(facts, answers, asked.get()))
        : new DraftedSurvey(builtIn.get(0).instrument().functions(), stated)
            .propose(facts, answers, language, comparison);
  }

  /**
   * Proposes a study with a questionnaire that is known to have been asked.
   *
   * @param facts an export
   * @param instrument the questionnaire
   * @return the proposal, with what could be placed
   */
  public Proposal propose(ExportFacts facts, Instrument instrument) {
    List<AnswerColumn> answers = AnswerColumn.of(facts.layout(), facts.scales());
    return known(facts, answers, AskedQuestionnaire.of(KnownItems.of(instrument), answers, stated));
  }

  /**
   * With the functions that a column names, where they are others than the questionnaire declares.
   */
  private Proposal known(ExportFacts facts, List<AnswerColumn> answers, AskedQuestionnaire asked) {
    Instrument instrument = asked.instrument();
    ProposalMaker maker = new ProposalMaker(facts, answers);
    Optional<PlacedField> column =
        stated.isOrganisation() || !asked.matches().hasUnnamedFunction()
            ? Optional.empty()
            : new FieldFinder(asked.names())
                .ofRecords()
                .recorded(maker.free(asked.matches()), stated);
    List<String> rated =
        column
            .map(field -> FunctionSpellings.of(facts.values(field.column()), stated))
            .map(spelled -> rated(spelled.functions(), asked))
            .orElse(List.of());
    List<String> declared = instrument.functions().stream().map(OrgFunction::name).toList();
    if (rated.isEmpty() || declared.containsAll(rated)) {
      return maker.of(asked, List.of());
    }
    AskedQuestionnaire others =
        AskedQuestionnaire.of(KnownItems.of(instrument.rating(rated)), answers, stated);
    return maker.of(others.withKnown(column.stream().toList()), rated);
  }

  /** Functions by the questionnaire's names, where it has them and the user says no other. */
  private List<String> rated(List<String> functions, AskedQuestionnaire asked) {
    UsualNames names = asked.names();
    return functions.stream()
        .map(
            value ->
                stated.declare(value)
                    ? value
                    : name(asked.instrument(), names.named(value)).orElse(value))
        .distinct()
        .toList();
  }

  private static Optional<String> name(Instrument instrument, OptionalInt function) {
    return function.isPresent()
        ? Optional.of(instrument.functions().get(function.getAsInt()).name())
        : Optional.empty();
  }
}
