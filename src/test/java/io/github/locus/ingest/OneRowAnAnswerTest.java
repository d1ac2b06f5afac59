package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.wording.English;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of one row an answer, in which a column tells several records of a person apart. */
class OneRowAnAnswerTest {
  private static final List<String> QUESTIONS = List.of("Reliable", "Quick", "Helpful", "Clear");

  private static DraftRun draft(String header, String... times) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    Random answers = new Random(8);
    for (int person = 0; person < 30; person++) {
      for (String time : times) {
        for (String question : QUESTIONS) {
          csv.append("P").append(person).append(",S").append(person % 3).append(',');
          csv.append(time).append(',').append(question).append(',');
          csv.append(1 + answers.nextInt(5)).append('\n');
        }
      }
    }
    return DraftRun.of(csv.toString(), StatedFunctions.none());
  }

  @ParameterizedTest
  @CsvSource({
    "'Respondent ID,Unit,Function,Question,Answer', IT, HR",
    "'person id,site,function,variable,value', IT, L&D",
    "'Teilnehmer-ID,Standort,Funktion,Frage,Antwort', IT, Personal",
    "'employeeId,site,function,questionText,answerScore', IT, HR"
  })
  void columnOfTheFunction_makesARecordOfEachPersonAndFunction(String header, String a, String b) {
    DraftRun draft = draft(header, a, b);

    assertThat(draft.functions()).containsExactly(a, b);
    assertThat(draft.items()).isEqualTo(QUESTIONS);
    assertThat(draft.proposal().facts().records()).isEqualTo(60);
    assertThat(draft.asked()).isEmpty();
    assertThat(draft.read().value().orElseThrow().reading())
        .containsEntry("apart", header.split(",")[2]);
  }

  @ParameterizedTest
  @CsvSource({
    "area, IT, HR",
    "Bereich, IT, Weiterbildung",
    "Service concerné, L'informatique, Les ressources humaines"
  })
  void functionsOfWhichEachPersonHasARecord_areRated(String header, String a, String b) {
    DraftRun draft = draft("respondent,site," + header + ",item,score", a, b);

    assertThat(draft.proposal().facts().records()).isEqualTo(60);
    assertThat(draft.functions()).containsExactly(a, b);
    assertThat(draft.asked()).isEmpty();
  }

  @Test
  void anythingElseOfWhichEachPersonHasARecord_isAskedAbout() {
    DraftRun draft = draft("respondent,site,team,item,score", "Payroll", "Facilities");

    assertThat(draft.proposal().facts().records()).isEqualTo(60);
    assertThat(draft.asked()).containsOnly(OpenQuestion.FIELD);
    assertThat(draft.study())
        .contains("function: \"?\"", "Payroll 30, Facilities 30", "--functions organisation");
  }

  @Test
  void columnOfTheRound_isTheWave() {
    assertThat(draft("respondent,site,round,item,score", "2023", "2024").study())
        .contains("wave:", "an id that repeats");
  }

  /** Answers with the address of each person and the day, which no two of them share. */
  static String ofAddresses() {
    StringBuilder csv = new StringBuilder("Email,Question,Score,Date\n");
    Random answers = new Random(9);
    for (int person = 1; person <= 20; person++) {
      for (String question : QUESTIONS) {
        csv.append(
            "p%d@firm.org,%s,%d,2026-03-%02d%n"
                .formatted(person, question, 1 + answers.nextInt(5), person));
      }
    }
    return csv.toString();
  }

  @Test
  void answersThatOnlyAnAddressOwns_arePutTogetherByNothingElse() {
    DraftRun draft = DraftRun.of(ofAddresses(), StatedFunctions.none());

    assertThat(draft.read().diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.ANSWERS_OF_NOBODY);
              assertThat(English.remedy(d)).contains("code for each person").doesNotContain("@");
            });
  }

  @Test
  void sameAnswerTwiceForNoReason_namesTheLikelyCause() {
    String csv = "who,q,a\n1,x,2\n1,x,3\n";

    assertThat(
            StudyRun.of("files: [{path: f.csv, person: who, question: q, answer: a}]")
                .file("f.csv", csv)
                .read()
                .diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.ANSWERED_TWICE);
              assertThat(English.remedy(d)).contains("“apart”");
            });
  }
}
