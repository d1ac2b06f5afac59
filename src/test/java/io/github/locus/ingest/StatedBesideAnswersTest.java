package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.words.CodedNames;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.instrument.OrgFunction;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers, labels and legends state is taken and not asked; what they do not is not guessed. */
class StatedBesideAnswersTest {
  private static final List<String> RATED = List.of("IT", "HR", "Einkauf");

  private static Proposal propose(List<String> header, IntFunction<String> row) {
    return DraftRun.of(header, 60, row).proposal();
  }

  private static List<String> with(String first) {
    return Stream.concat(Stream.of(first), RATED.stream()).toList();
  }

  private static String rated(int person) {
    return "ABC".charAt(person % 3) + "," + DraftRun.answers(person, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lösung (umgekehrt)",
        "Lösung (umgekehrt kodiert)",
        "Rozwiązanie (odwrócone)",
        "Çözüm (ters)",
        "Lösning (omvänd)"
      })
  void headerThatSaysReversed_isHeard(String header) {
    assertThat(CodedNames.of(header).reversed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Letters", "Filters", "Das ist umgekehrt besser"})
  void wordsThatOnlyLookSo_areNot(String header) {
    assertThat(CodedNames.of(header).reversed()).isFalse();
  }

  @Test
  void legendAtTheRight_turnsTheScale() {
    String[] legend = {
      "1|very satisfied", "2|satisfied", "3|so so", "4|unsatisfied", "5|very unsatisfied"
    };
    String[] rows =
        Stream.concat(
                Stream.of("Team|IT|HR|Legal||Legend|"),
                IntStream.range(0, 60)
                    .mapToObj(
                        p ->
                            rated(p).replace(',', '|')
                                + "||"
                                + (p < legend.length ? legend[p] : "|")))
            .toArray(String[]::new);

    DraftRun run =
        new DraftRun(
            new ProposalReader(new InstrumentLibrary(), StatedFunctions.none())
                .read(
                    new StreamInput(
                        "s.xlsx",
                        new ByteArrayInputStream(new TestWorkbook().sheet("Data", rows).bytes())),
                    IngestOptions.withDefaults(),
                    Optional.empty(),
                    Optional.of("en")));

    assertThat(run.files()).contains("labels: [\"5\", \"4\", \"3\", \"2\", \"1\"]");
  }

  @Test
  void unitInMergedCells_isAsked() {
    String study =
        DraftRun.of(
                with("Bereich"),
                60,
                p -> (p % 20 == 0 ? "Nord" + p : "") + "," + DraftRun.answers(p, 3))
            .study();

    assertThat(study).contains("unit: \"?\"");
  }

  @Test
  void wordsAtTheEndsThatFallWithTheirNumbers_areAskedFor_thoughThoseBetweenAreUnknown() {
    List<String> labels =
        List.of("1 - rozhodně ano", "2 - tak nějak", "3 - no", "4 - hm", "5 - rozhodně ne");

    Proposal proposal =
        propose(
            with("Team"),
            p ->
                "ABC".charAt(p % 3)
                    + IntStream.range(0, 3)
                        .mapToObj(c -> "," + labels.get((p * 7 + c * 3) % 5))
                        .collect(Collectors.joining()));

    assertThat(proposal.questions()).containsValue(OpenQuestion.ORDER);
  }

  @Test
  void initialsOfAgreement_areAskedFor() {
    List<String> labels = List.of("SD", "D", "N", "A", "SA");

    Proposal proposal =
        propose(
            with("Team"),
            p ->
                "ABC".charAt(p % 3)
                    + IntStream.range(0, 3)
                        .mapToObj(c -> "," + labels.get((p * 7 + c * 3) % 5))
                        .collect(Collectors.joining()));

    assertThat(proposal.questions()).containsValue(OpenQuestion.ORDER);
  }

  @Test
  void monthsBetweenWeeksOfAnswers_areAskedAsRounds() {
    String study =
        DraftRun.of(
                List.of("Team", "IT", "HR", "Einkauf", "Datum"),
                60,
                p -> rated(p) + ",%02d.%s.2024".formatted(1 + p % 20, p < 30 ? "03" : "09"))
            .study();

    assertThat(study).contains("wave: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Alter (Gruppe), ATTRIBUTE",
    "Bildung (1-5), ATTRIBUTE",
    "Kinder, COUNTS",
    "Fehltage, COUNTS"
  })
  void whatSomebodyIs_isNoItem(String header, ExclusionReason reason) {
    Proposal proposal =
        propose(
            List.of("Team", "IT", "HR", "Einkauf", header), p -> rated(p) + "," + (p * 7 % 5 + 1));

    assertThat(proposal.account().leftOut()).containsOnlyKeys(reason);
  }

  @Test
  void pointTypedTwice_isNoEndOfTheScale() {
    Proposal proposal =
        DraftRun.of(with("Team"), 240, p -> p == 7 ? "A,55,3,2" : rated(p)).proposal();

    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.instrument().dimensions().get(0).scale().max()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "人事部の対応に満足していますか, 情報システム部の対応に満足していますか, 総務部の対応に満足していますか, 総務部",
    "Q1 IT, Q2 HR, Q3 Einkauf, Einkauf",
    "'IT [1..5, 6=k.A.]', 'HR [1..5, 6=k.A.]', 'Einkauf [1..5, 6=k.A.]', Einkauf"
  })
  void functionsInHeaders_areRated(String one, String two, String three, String name) {
    Proposal proposal = propose(List.of("Team", one, two, three), StatedBesideAnswersTest::rated);

    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.instrument().functions()).contains(new OrgFunction(name)).hasSize(3);
  }

  @Test
  void questionsThatOnlyOthersAnswered_areAsked() {
    Proposal proposal =
        propose(
            List.of("EN: IT is fast", "EN: HR is fast", "DE: Die IT eilt", "DE: HR eilt"),
            p -> p % 2 == 0 ? DraftRun.answers(p, 2) + ",," : ",," + DraftRun.answers(p, 2));

    assertThat(proposal.unsettled()).contains(OpenQuestion.READING);
  }
}
