package io.github.locus.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.exports.PlatformExports.Headings;
import io.github.locus.exports.PlatformExports.Values;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.questionnaire.ItemColumn;
import io.github.locus.questionnaire.QuestionCodes;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import io.github.locus.simulate.OrganisationSimulator;
import io.github.locus.simulate.Story;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What comes back under the documented names is what was answered. */
class PlatformExportsTest {
  private static final Instrument ASKED = new InstrumentLibrary().load("locus-12").orElseThrow();
  private static final Survey SURVEY =
      new OrganisationSimulator(ASKED, 60, 0.8).simulate(Story.values()[0].design(), 11).survey();
  private static final Questionnaire FORM =
      new Questionnaire(
          ASKED,
          ASKED.functions().stream()
              .map(
                  f ->
                      f.name().equals("HR")
                          ? new RatedFunction(f, "People team")
                          : RatedFunction.of(f))
              .toList(),
          SURVEY.units(),
          List.of("en"));

  @Test
  void qualtrics_underItsCodes() throws IOException {
    List<CSVRecord> rows = rows(PlatformExports.qualtrics(SURVEY, 0, FORM, Values.TEXTS));
    QuestionCodes codes = new QuestionCodes(ASKED);

    assertThat(rows.get(2).get(0))
        .isEqualTo(
            "{\"ImportId\":\"startDate\"}".replace("\"}", "\",\"timeZone\":\"Europe/Berlin\"}"));
    assertThat(rows.get(3).get(2)).isEqualTo("Survey Preview");
    assertThat(answers(rows.get(0), rows.subList(4, rows.size()), codes::qualtrics))
        .isEqualTo(answered());
  }

  @Test
  void qualtrics_secondRow_isNameAndSentence() throws IOException {
    List<CSVRecord> rows = rows(PlatformExports.qualtrics(SURVEY, 0, FORM, Values.TEXTS));
    int column = rows.get(0).toList().indexOf("HR_people_1");

    assertThat(rows.get(1).get(column))
        .isEqualTo("People team - People team understands how people here actually do their work.");
  }

  @Test
  void limeSurvey_underItsCodes() throws IOException {
    List<CSVRecord> rows =
        rows(PlatformExports.limeSurvey(SURVEY, 0, FORM, Headings.CODE, Values.TEXTS));
    QuestionCodes codes = new QuestionCodes(ASKED);

    assertThat(rows.get(0).get(0)).isEqualTo("id");
    assertThat(answers(rows.get(0), rows.subList(1, rows.size() - 1), codes::limeSurvey))
        .isEqualTo(answered());
    assertThat(rows.get(rows.size() - 1).get(1)).isEmpty();
  }

  @Test
  void limeSurvey_codeAndText_isCodeThenPromptAndSentence() throws IOException {
    assertThat(
            rows(PlatformExports.limeSurvey(SURVEY, 0, FORM, Headings.CODE_AND_TEXT, Values.CODES))
                .get(0)
                .toList())
        .contains(
            "id. Response ID",
            "HR[people1]. Please rate: People team [People team understands how people here actually"
                + " do their work.]");
  }

  @Test
  void googleForms_underPromptAndSentence() throws IOException {
    List<CSVRecord> rows = rows(PlatformExports.googleForms(SURVEY, 0, FORM));

    assertThat(rows.get(0).get(0)).isEqualTo("Timestamp");
    assertThat(
            answers(
                rows.get(0),
                rows.subList(1, rows.size()),
                (function, item) -> {
                  String name = FORM.functions().get(function).name();
                  String sentence = ASKED.items().get(item).about(name, "en");
                  return "Please rate: " + name + " [" + sentence + "]";
                }))
        .isEqualTo(answered());
  }

  @Test
  void itemColumns_areTheHeadersOfEveryPlatform() throws IOException {
    List<ItemColumn> columns = ItemColumn.of(FORM, "en");
    List<CSVRecord> qualtrics = rows(PlatformExports.qualtrics(SURVEY, 0, FORM, Values.TEXTS));

    assertThat(qualtrics.get(0))
        .containsAll(columns.stream().map(ItemColumn::qualtricsName).toList());
    assertThat(qualtrics.get(1))
        .containsAll(columns.stream().map(ItemColumn::qualtricsText).toList());
    assertThat(header(Headings.CODE))
        .containsAll(columns.stream().map(ItemColumn::limeSurveyCode).toList());
    assertThat(header(Headings.CODE_AND_TEXT))
        .containsAll(columns.stream().map(c -> c.limeSurveyCode() + ". " + c.text()).toList());
    assertThat(header(Headings.TEXT)).containsAll(columns.stream().map(ItemColumn::text).toList());
    assertThat(rows(PlatformExports.googleForms(SURVEY, 0, FORM)).get(0))
        .containsAll(columns.stream().map(ItemColumn::text).toList());
    assertThat(columns).extracting(ItemColumn::tidy).contains("people_1@HR").hasSize(4 * 12);
  }

  private static CSVRecord header(Headings headings) throws IOException {
    return rows(PlatformExports.limeSurvey(SURVEY, 0, FORM, headings, Values.CODES)).get(0);
  }

  @Test
  void contextQuestions_comeBackWithTheOrganisationsNames() throws IOException {
    List<CSVRecord> rows = rows(PlatformExports.qualtrics(SURVEY, 0, FORM, Values.TEXTS));
    int own = rows.get(0).toList().indexOf("own_function");

    assertThat(rows.subList(4, rows.size()))
        .extracting(row -> row.get(own))
        .contains("People team", "Another part of the organisation")
        .doesNotContain("HR");
  }

  @Test
  void codes_ofAnswersAreThePointsOfTheScale() throws IOException {
    List<CSVRecord> rows = rows(PlatformExports.qualtrics(SURVEY, 0, FORM, Values.CODES));
    int column = rows.get(0).toList().indexOf("IT_people_1");

    assertThat(rows.subList(4, rows.size()))
        .extracting(row -> row.get(column))
        .containsOnly("1", "2", "3", "4", "5", "");
  }

  /** Labels by person, function and item; empty where there is none. */
  private static List<String> answered() {
    List<String> labels =
        Objects.requireNonNull(ASKED.dimensions().get(0).scale().labels().get("en"));
    Map<OrgFunction, Integer> index = new HashMap<>();
    SURVEY.functions().forEach(f -> index.put(f, index.size()));
    List<String> answers = new ArrayList<>();
    for (Person person : Person.of(SURVEY, FORM, 0)) {
      for (OrgFunction function : ASKED.functions()) {
        for (int item = 0; item < ASKED.items().size(); item++) {
          String answer = "";
          for (int rating : person.ratings()) {
            boolean about =
                SURVEY.functions().get(SURVEY.ratings().function(rating)).equals(function);
            if (about && SURVEY.ratings().answered(item, rating)) {
              answer = labels.get(SURVEY.ratings().option(item, rating));
            }
          }
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private static List<String> answers(
      CSVRecord header, List<CSVRecord> rows, BiFunction<Integer, Integer, String> name) {
    List<Integer> columns =
        IntStream.range(0, ASKED.functions().size() * ASKED.items().size())
            .map(
                i ->
                    header
                        .toList()
                        .indexOf(name.apply(i / ASKED.items().size(), i % ASKED.items().size())))
            .boxed()
            .toList();
    assertThat(columns).doesNotContain(-1).doesNotHaveDuplicates();
    return rows.stream().flatMap(row -> columns.stream().map(row::get)).toList();
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    return CSVFormat.DEFAULT
        .builder()
        .setIgnoreEmptyLines(true)
        .get()
        .parse(new StringReader(plain))
        .getRecords();
  }
}
