package io.github.locus.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.Proposer;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {
  private static final Instrument LOCUS = new InstrumentLibrary().load("locus-12").orElseThrow();

  private final Columns columns = new Columns();
  private final List<ExportColumn> asked = new ArrayList<>();

  /** A grid a function, as the questionnaire is written for platforms. */
  private void ask(String language, String... names) {
    for (String name : names) {
      LOCUS
          .items()
          .forEach(
              item ->
                  asked.add(
                      columns.question(
                          "c" + asked.size(), "Please rate: " + name, item.about(name, language))));
    }
  }

  private OwnNames names(Map<String, String> stated) {
    return OwnNames.of(KnownItems.of(LOCUS), columns.answers(), stated);
  }

  private Proposal propose() {
    return new Proposer(List.of(KnownItems.of(LOCUS)), StatedFunctions.none())
        .propose(columns.facts(Columns.scale(asked)), Optional.of("en"))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void sentencesOfTheQuestionnaire_giveTheNamesInTheirGaps(String language) {
    ask(language, "Digital & Tech", "People", "Academy", "Business");

    assertThat(names(Map.of()).names())
        .extracting(OwnNames.OwnName::name, OwnNames.OwnName::function, OwnNames.OwnName::sure)
        .containsExactly(
            tuple("Digital & Tech", 0, true),
            tuple("People", 1, true),
            tuple("Academy", 2, true),
            tuple("Business", 3, true));
  }

  @Test
  void everyColumnUnderOwnNames_isPlaced() {
    ask("en", "Digital & Tech", "People", "Academy", "Business");
    Proposal proposal = propose();

    assertThat(proposal.placed()).hasSize(48);
    assertThat(proposal.unplaced()).isEmpty();
    assertThat(proposal.answers().functions())
        .containsEntry("L&D", List.of("Academy"))
        .containsEntry("IT", List.of("Digital & Tech"));
  }

  @Test
  void nameThatNothingExplains_isAGuessThatAsks() {
    ask("en", "IT", "HR", "Lighthouse", "BU");
    Proposal proposal = propose();

    assertThat(proposal.answers().guessed())
        .extracting(OwnNames.OwnName::name, OwnNames.OwnName::function, OwnNames.OwnName::guess)
        .containsExactly(tuple("Lighthouse", 2, Optional.of(Clause.DRAFT_AS_LAST_LEFT)));
    assertThat(Columns.study(proposal))
        .contains("TO DO: which function is which", "\"L&D\": [Lighthouse, \"?\"]");
  }

  @Test
  void guessedNames_areStatedInOnePlace() {
    ask("en", "Systems Lab", "Talent", "Campus", "Markets");

    assertThat(propose().items())
        .containsExactly(
            Map.entry(ItemPlacement.EVERY_FUNCTION, new ItemPlacement.Pattern("{text}")));
  }

  @Test
  void statedNames_areNoGuess() {
    ask("en", "Systems Lab", "Talent");

    assertThat(names(Map.of("IT", "Talent", "BU", "Systems Lab")).names())
        .extracting(OwnNames.OwnName::function, OwnNames.OwnName::sure)
        .containsExactlyInAnyOrder(tuple(0, true), tuple(3, true));
  }

  @Test
  void codesOfColumns_sayWhichFunctionAHeadingNames() {
    LOCUS.items().forEach(i -> asked.add(columns.question("LD_" + i.id(), "Campus", i.id())));
    LOCUS.items().forEach(i -> asked.add(columns.question("IT_" + i.id(), "Lab", i.id())));

    assertThat(names(Map.of()).names())
        .extracting(OwnNames.OwnName::name, OwnNames.OwnName::function, OwnNames.OwnName::sure)
        .containsExactly(tuple("Lab", 0, true), tuple("Campus", 2, true));
  }

  @Test
  void usualNamesOfOtherFunctions_giveWayToOwnNames() {
    UsualNames names = UsualNames.of(LOCUS.functions(), Map.of(0, List.of("Learning")));

    assertThat(names.named("Learning")).hasValue(0);
    assertThat(names.named("Training")).hasValue(2);
  }
}
