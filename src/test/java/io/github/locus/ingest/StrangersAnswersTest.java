package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.wording.English;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are none, scales of which a file does not tell all: known, or asked. */
class StrangersAnswersTest {
  private static final String[] FIVE = {"1", "2", "3", "4", "5"};
  private static final String[] AGREEMENT = {
    "Stimme gar nicht zu", "Stimme eher nicht zu", "Teils/teils", "Stimme eher zu", "Stimme voll zu"
  };

  @TempDir private Path folder = Path.of("");

  private static InventedExport items(String... answers) {
    return InventedExport.of(";", List.of("ID", "Standort"), "", answers);
  }

  private static List<ResponseScale> scales(Proposal proposal) {
    return proposal.instrument().dimensions().stream().map(Dimension::scale).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "??",
        "x",
        "X",
        "-",
        "–",
        "--",
        "/",
        "...",
        "N/A",
        "n/a",
        "n.a.",
        "k.A.",
        "k. A.",
        "keine Angabe",
        "weiß nicht",
        "entfällt",
        "Don't know",
        "DK",
        "skipped",
        "missing",
        "blank",
        "Refused",
        "Not applicable",
        "ohne Angabe"
      })
  void wordsAndSignsForNoAnswer_areNoPoints(String none) {
    Proposal numbers = items(FIVE).mixedIn(none).proposal(folder);
    Proposal labels = items(AGREEMENT).mixedIn(none).proposal(folder);

    assertThat(scales(numbers)).containsExactly(ResponseScale.of(1, 5));
    assertThat(numbers.placed()).hasSize(6);
    assertThat(scales(labels)).singleElement().extracting(ResponseScale::options).isEqualTo(5);
    assertThat(labels.placed()).hasSize(6);
    assertThat(numbers.questions()).isEmpty();
    assertThat(labels.questions()).isEmpty();
  }

  @Test
  void labelsThatMayBeAllOrTheInnerOnesOfMore_areAskedWithBothScales() {
    String[] five = {
      "Dissatisfied", "Slightly dissatisfied", "Neutral", "Slightly satisfied", "Satisfied"
    };
    Proposal proposal = items(five).proposal(folder);

    assertThat(proposal.instrumentFile(English.SPEECH).orElseThrow())
        .contains(
            "TO DO",
            "[Dissatisfied, Slightly dissatisfied, Neutral, Slightly satisfied, Satisfied]",
            "[Extremely dissatisfied, Dissatisfied,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 (no contact)",
        "0 (no contact)",
        "6 - never used",
        "6 = nie genutzt",
        "0 (kein Kontakt)",
        "6 (aucun contact)",
        "0 (sin contacto)",
        "6 (mai utilizzato)",
        "6 (geen contact)",
        "0 (brak kontaktu)",
        "6 (cannot judge)",
        "0 (not applicable)"
      })
  void numberWhoseWordsSayThatThereWasNoContact_isNoPoint_andAskedWhereManyGaveIt(String none) {
    String[] answers = {"1 (very bad)", "2", "3", "4", "5 (very good)"};
    Proposal few = items(answers).mixedIn(none).proposal(folder);
    Proposal many = items("1 (very bad)", "2", "3", "4", "5 (very good)", none).proposal(folder);

    for (Proposal proposal : List.of(few, many)) {
      assertThat(scales(proposal))
          .singleElement()
          .satisfies(scale -> assertThat(List.of(scale.min(), scale.max())).containsExactly(1, 5));
      assertThat(proposal.rules().labels().toString()).doesNotContain(none);
    }
    assertThat(InventedExport.study(few)).contains("Answers that are none: " + none);
    assertThat(InventedExport.study(many)).contains("TO DO", none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6 (moved in May)", "0 (moved in May)", "6 = anderswo"})
  void numberWithWordsThatNobodyKnows_besideAnEnd_isAskedAbout(String unknown) {
    Proposal proposal =
        items("1 (very bad)", "2", "3", "4", "5 (very good)", unknown).proposal(folder);

    assertThat(proposal.questions()).containsValue(OpenQuestion.ORDER);
    assertThat(proposal.instrumentFile(English.SPEECH).orElseThrow()).contains("TO DO", unknown);
  }

  @Test
  void questionMarkInTheFile_isNotTheMarkOfAnOpenQuestion() {
    assertThat(InventedExport.study(items(FIVE).mixedIn("?").proposal(folder)))
        .contains("Answers that are none: ? (")
        .doesNotContain("TO DO", "\"?\"");
  }

  @ParameterizedTest
  @CsvSource({"depends on the day", "kommt darauf an", "siehe Kommentar"})
  void wordThatNobodyKnows_amongAnswers_isAskedAbout_andHidesNoItem(String word) {
    for (String[] answers : List.of(FIVE, AGREEMENT)) {
      Proposal proposal = items(answers).mixedIn(word).proposal(folder);

      assertThat(proposal.placed()).hasSize(6);
      assertThat(proposal.account().asked())
          .isNotEmpty()
          .allMatch(asked -> asked.question() == OpenQuestion.MISSING_CODE);
    }
  }

  @Test
  void wordOfFewPeople_isAskedAbout_andNotShown() {
    Proposal proposal = items(FIVE).cell(7, 3, "ask Di Foe").proposal(folder);

    assertThat(proposal.placed()).hasSize(6);
    assertThat(InventedExport.study(proposal))
        .contains("TO DO", "words in fewer than 5 cells")
        .doesNotContain("Di Foe");
  }

  @ParameterizedTest
  @CsvSource({"Sunny|Cloudy|Stormy|Foggy", "Zitrone|Apfel|Melone|Birne|Kirsche", "A2|A5|A1|A3|A4"})
  void orderThatNobodyKnows_isAsked_andNothingIsThereToPaste(String labels) {
    String[] answers = labels.split("\\|");
    Proposal proposal = items(answers).proposal(folder);
    String file = proposal.instrumentFile(English.SPEECH).orElseThrow();

    assertThat(proposal.questions()).containsValue(OpenQuestion.ORDER);
    assertThat(file).contains("TO DO", "by the alphabet", "[\"?\"]");
    assertThat(file).doesNotContainPattern("\\[[^\\]?]*" + answers[0]);
  }

  private static String[] run(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 1, 7", "0, 10, 1, 5", "1, 4, 1, 7", "1, 5, 0, 10"})
  void gridWithTwoScales_isTwoScales_certainOrAsked(int low, int high, int min, int max) {
    Proposal proposal =
        InventedExport.of(",", List.of("ID", "Site"), "Please rate", run(low, high))
            .answers(3, run(min, max))
            .proposal(folder);

    assertThat(proposal.placed()).hasSize(6);
    assertThat(scales(proposal))
        .containsExactlyInAnyOrder(ResponseScale.of(low, high), ResponseScale.of(min, max));
  }

  @Test
  void gridWithTwoScalesThatDifferByOnePoint_isAskedAbout() {
    Proposal proposal =
        InventedExport.of(";", List.of("ID", "Standort"), "Bitte bewerten", run(1, 4))
            .answers(3, run(1, 5))
            .proposal(folder);

    assertThat(proposal.placed()).hasSize(6);
    assertThat(proposal.questions()).containsValue(OpenQuestion.RANGE);
  }

  @Test
  void gridOfOneScale_whoseEndFewChose_isOneScale() {
    Proposal proposal =
        InventedExport.of(",", List.of("ID", "Site"), "Please rate", run(1, 5))
            .answers(4, "1", "1", "2", "2", "2", "3", "3", "2")
            .proposal(folder);

    assertThat(scales(proposal)).allMatch(scale -> scale.equals(ResponseScale.of(1, 5)));
  }

  @Test
  void oneToTen_ofWhichFewChoseOne_mayBeZeroToTen_soItIsAsked() {
    List<String> few =
        new ArrayList<>(Collections.nCopies(5, run(2, 10)).stream().flatMap(Stream::of).toList());
    few.add("1");
    Proposal proposal = items(few.toArray(String[]::new)).proposal(folder);

    assertThat(proposal.questions()).containsOnlyKeys("questions");
    assertThat(proposal.instrumentFile(English.SPEECH).orElseThrow())
        .contains("From 0 to 10, or from 1?");
  }

  @ParameterizedTest
  @CsvSource({
    "On a scale of 1 to 10, 1, 10",
    "On a scale from 0 to 10 how true is it, 0, 10",
    "Von 0 (gar nicht) bis 10 (voll und ganz), 0, 10",
    "Auf einer Skala von 1 bis 10, 1, 10",
    "Please rate (0-10), 0, 10",
    "0 = never and 10 = always, 0, 10",
    "Sur une échelle de 0 à 10, 0, 10"
  })
  void scaleThatTheHeaderStates_isCertain(String stem, int min, int max) {
    Proposal proposal =
        InventedExport.of(",", List.of("ID", "Site"), stem, run(2, 9)).proposal(folder);

    assertThat(scales(proposal)).containsExactly(ResponseScale.of(min, max));
    assertThat(proposal.questions()).isEmpty();
  }
}
