package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that tells one answer to choose is told from questions that name answers. */
class InstructionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Select \"Disagree\" for this line; Disagree|Agree",
        "Please select strongly agree; Agree|Strongly agree|Disagree",
        "This is a quality check, please choose 4; 1|2|3|4|5",
        "To show that you are reading, please click the option Agree; Agree|Disagree",
        "Bitte kreuzen Sie hier „stimme eher zu“ an; stimme eher zu|stimme eher nicht zu",
        "Bitte hier „trifft zu“ ankreuzen; trifft zu|trifft nicht zu",
        "Wählen Sie hier bitte die 2; 1|2|3",
        "Veuillez cocher « tout à fait d'accord »; d'accord|tout à fait d'accord",
        "Por favor, seleccione «De acuerdo»; De acuerdo|En desacuerdo",
        "Por favor marque discordo; concordo|discordo",
        "Per favore selezioni la risposta 'mai'; mai|spesso",
        "Kies hier 'helemaal oneens' alstublieft; oneens|helemaal oneens",
        "Proszę zaznaczyć „nie zgadzam się”; zgadzam się|nie zgadzam się",
        "Välj alternativet 'ofta' här; ofta|aldrig",
        "Attention check 2; 1|2|3",
        "Aufmerksamkeitstest: Was ist 2 + 2?; 3|4",
      })
  void answerThatIsToBeChosen_isAnInstruction(String text, String answers) {
    assertThat(Instructions.are(text, List.of(answers.split("\\|")))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "IT lets us choose good tools; good|poor",
        "Managers select good people; good|poor",
        "Select good people; good|poor",
        "Please choose from strongly disagree to strongly agree; Strongly disagree|Strongly agree",
        "Please choose a number from 1 to 5; 1|2|3|4|5",
        "Please select 1 option: IT listens; 1|2|3|4|5",
        "Please choose the answer that fits you best: IT is good; good|poor",
        "¿Está de acuerdo? - Responde en menos de 24 horas; De acuerdo|En desacuerdo",
        "Êtes-vous d'accord ? – Répondre vite est sa force; D'accord|Pas d'accord",
        "HR does a quality check of its work; 1|2|3|4|5",
        "Bitte wählen Sie aus, wie sehr Sie zustimmen; stimme zu|stimme nicht zu",
      })
  void questionThatNamesAnswersOrChoices_isNone(String text, String answers) {
    assertThat(Instructions.are(text, List.of(answers.split("\\|")))).isFalse();
  }
}
