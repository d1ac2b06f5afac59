package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An item with a negation among items without is asked about, with which way its answers go. */
class NegatedItemsTest {
  private static final List<String> POSITIVE =
      List.of("The goals are clear", "Leaders explain changes", "The tools fit");

  /** Three items that go together, and a fourth that goes with them or against them. */
  private static DraftRun draft(String fourth, boolean against, int persons) {
    List<String> header =
        IntStream.range(0, 4).mapToObj(i -> i < 3 ? POSITIVE.get(i) : fourth).toList();
    Random random = new Random(6);
    return DraftRun.of(
        header,
        persons,
        row -> {
          int mood = 1 + random.nextInt(5);
          return IntStream.range(0, 4)
              .map(i -> i == 3 && against ? 6 - mood : mood)
              .map(a -> random.nextInt(4) == 0 ? Math.min(5, a + 1) : a)
              .mapToObj(String::valueOf)
              .collect(Collectors.joining(","));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT does not deliver what it promises",
        "We don't have time to learn",
        "Training is never useful",
        "Management fails to listen to us",
        "Nobody helps us when we are stuck",
        "Die IT liefert nicht, was sie verspricht",
        "Wir haben keine Zeit zum Lernen",
        "Niemand hilft uns bei Fragen",
        "Es fehlt an guten Werkzeugen",
        "Nous n'avons pas le temps d'apprendre",
      })
  void negatedItemWhoseAnswersGoAgainstTheOthers_isAsked(String negated) {
    DraftRun draft = draft(negated, true, 60);
    String file = draft.proposal().instrumentFile(English.SPEECH).orElseThrow();

    assertThat(draft.asked()).containsExactly(OpenQuestion.REVERSED);
    assertThat(file)
        .contains("go against those of the other items (60")
        .containsOnlyOnce("reversed: \"?\"");
    assertThat(
            new InstrumentReader()
                .read(
                    new StreamInput(
                        "i.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.STUDY_TO_DO));
  }

  @Test
  void negatedItemWhoseAnswersGoWithTheOthers_isToldOf_andNotAsked() {
    DraftRun draft = draft("Training is never useful", false, 60);

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.files()).contains("“never” stands in it", "its answers go with those");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT slows me down (umgepolt)", "IT slows me down (R)"})
  void itemThatAHeaderCallsReversed_whoseAnswersGoWithTheOthers_isAsked(String marked) {
    DraftRun draft = draft(marked, false, 60);

    assertThat(draft.asked()).containsExactly(OpenQuestion.REVERSED);
    assertThat(draft.files()).contains("the file may have turned it", "reversed: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT slows me down (umgepolt)", "IT slows me down (R)"})
  void itemThatAHeaderCallsReversed_whoseAnswersGoAgainstTheOthers_isTurned(String marked) {
    DraftRun draft = draft(marked, true, 60);

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.files()).contains("reversed: true");
  }

  @Test
  void directionOfFewerThanFive_isNotTold() {
    assertThat(draft("Training is never useful", true, 4).files())
        .doesNotContain("go against", "go with");
  }

  @ParameterizedTest
  @CsvSource({
    "Not only managers learn here",
    "There is nothing better than our tools",
    "No matter what, help is near",
    "Nicht nur die Leitung lernt",
    "Without doubt we note each knot",
  })
  void wordsThatDenyNothing_areNoNegation(String text) {
    assertThat(draft(text.replace("Without doubt", "Clearly"), false, 60).files())
        .doesNotContain("stands in it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT costs me my evenings",
        "IT is heavy going",
        "Die IT raubt mir die Zeit",
        "Q4",
        "Effort"
      })
  void itemWithoutANegation_whoseAnswersGoAgainstTheOthers_isAsked(String opposed) {
    DraftRun draft = draft(opposed, true, 60);

    assertThat(draft.asked()).containsExactly(OpenQuestion.REVERSED);
    assertThat(draft.files())
        .contains("go against those of the other items (correlation -0.9, 60 answers)")
        .containsOnlyOnce("reversed: \"?\"");
  }

  @Test
  void negationOfOneLanguage_negatesNothingInAnother() {
    List<String> questions =
        List.of(
            "A TI ajuda no trabalho",
            "A TI responde rapidamente",
            "A TI cumpre o que promete aos outros",
            "A TI tem boas ideias para o futuro");
    String rows =
        IntStream.range(0, 40)
            .mapToObj(row -> DraftRun.answers(row, 4))
            .collect(Collectors.joining("\n", String.join(",", questions) + "\n", "\n"));

    assertThat(DraftRun.of(rows, StatedFunctions.none(), Optional.of("pt")).files())
        .doesNotContain("stands in it");
  }

  @Test
  void itemWithoutANegation_whoseAnswersGoWithTheOthers_isNotAsked() {
    assertThat(draft("IT slows me down", false, 60).asked()).isEmpty();
  }

  /** Of two sides of as many items nobody can tell by the answers which counts against. */
  @Test
  void bothSidesThatGoAgainstEachOther_areAsked() {
    Random random = new Random(8);
    DraftRun draft =
        DraftRun.of(
            List.of("climate_1", "climate_2", "climate_3", "change_1", "change_2", "change_3"),
            80,
            row -> {
              int mood = 1 + random.nextInt(5);
              return IntStream.range(0, 6)
                  .map(i -> i < 3 ? mood : 6 - mood)
                  .map(a -> random.nextInt(3) == 0 ? Math.min(5, a + 1) : a)
                  .mapToObj(String::valueOf)
                  .collect(Collectors.joining(","));
            });

    assertThat(draft.proposal().perhapsReversed()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s (von 1 „sehr gut“ bis 5 „mangelhaft“)", "%s (from 1 no use to 5 good)"})
  void wordsOfTheScaleInAHeader_negateNothing(String form) {
    DraftRun draft =
        DraftRun.ofQuestions(
            List.of("Tempo", "Ton", "Wissen").stream().map(q -> String.format(form, q)).toList(),
            StatedFunctions.none());

    assertThat(draft.proposal().perhapsReversed()).isEmpty();
  }

  @Test
  void answersThatGoNeitherWay_areNotAsked_withoutANegation() {
    List<String> questions = List.of("Goals", "Tools", "Speed", "Trust", "Voice", "Learning");

    assertThat(DraftRun.ofQuestions(questions, StatedFunctions.none()).asked()).isEmpty();
  }

  @Test
  void itemOfSeveralFunctions_isAskedOnce() {
    List<String> questions =
        List.of("IT", "HR", "L&D").stream()
            .flatMap(f -> List.of(f + " delivers", f + " helps", f + " does not listen").stream())
            .toList();
    DraftRun draft = DraftRun.ofQuestions(questions, StatedFunctions.none());

    assertThat(draft.asked()).hasSize(3).containsOnly(OpenQuestion.REVERSED);
    assertThat(draft.files()).containsOnlyOnce("reversed: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "How often do you have problems with {f}?, Never|Rarely|Sometimes|Often|Always",
    "Wie oft haben Sie Probleme mit {f}?, nie|selten|manchmal|oft|immer",
    "{f} causes delays, Strongly disagree|Disagree|Neither|Agree|Strongly agree",
    "À quelle fréquence {f} fait-elle des erreurs ?, Jamais|Rarement|Parfois|Souvent|Toujours",
  })
  void itemAboutWhatNobodyWants_isAsked_thoughItIsTheOnlyOne(String item, String labels) {
    DraftRun draft = ofTwoFunctions(item, labels);

    assertThat(draft.asked()).isNotEmpty().containsOnly(OpenQuestion.REVERSED);
    assertThat(draft.files()).contains("too few answers").containsOnlyOnce("reversed: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "How satisfied are you with how {f} handles errors?, Poor|Fair|Good|Very good|Excellent",
    "Complaints about {f}, Very dissatisfied|Dissatisfied|Neutral|Satisfied|Very satisfied",
    "{f} solves problems, Strongly disagree|Disagree|Neither|Agree|Strongly agree",
  })
  void itemAboutWhatIsDoneAgainstIt_isNotAsked(String item, String labels) {
    assertThat(ofTwoFunctions(item, labels).asked()).isEmpty();
  }

  private static DraftRun ofTwoFunctions(String item, String labels) {
    String[] points = labels.split("\\|");
    return DraftRun.of(
        List.of(item.replace("{f}", "IT"), item.replace("{f}", "HR")),
        30,
        row -> points[row % 5] + "," + points[(2 * row + 1) % 5]);
  }
}
