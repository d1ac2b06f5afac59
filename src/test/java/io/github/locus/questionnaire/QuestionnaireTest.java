package io.github.locus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.exports.FormQuestion;
import io.github.locus.exports.GoogleFormsImport;
import io.github.locus.exports.LimeSurveyImport;
import io.github.locus.exports.QualtricsImport;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.Urgency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class QuestionnaireTest {
  private static final Instrument LONG = new InstrumentLibrary().load("locus-24").orElseThrow();
  private static final Instrument SHORT = new InstrumentLibrary().load("locus-12").orElseThrow();

  @Test
  void qualtrics_asksEveryItemOfEveryFunction_underItsCode() {
    List<String> columns =
        QualtricsImport.read(new QualtricsText(Questionnaire.of(LONG, "en")).text()).stream()
            .flatMap(q -> q.rows().stream().map(row -> q.code() + "_" + row.code()))
            .toList();
    QuestionCodes codes = new QuestionCodes(LONG);

    assertThat(columns).doesNotHaveDuplicates().containsExactlyElementsOf(all(codes::qualtrics));
    assertThat(columns).contains("IT_people_1", "LD_reliance_3");
  }

  @Test
  void limeSurvey_asksEveryItemOfEveryFunction_underItsCode() {
    List<String> columns =
        LimeSurveyImport.read(new LimeSurveyTable(Questionnaire.of(LONG, "en")).text(), "en")
            .stream()
            .flatMap(q -> q.rows().stream().map(row -> q.code() + "[" + row.code() + "]"))
            .toList();
    QuestionCodes codes = new QuestionCodes(LONG);

    assertThat(columns).doesNotHaveDuplicates().containsExactlyElementsOf(all(codes::limeSurvey));
    assertThat(columns).contains("IT[people1]", "LD[reliance3]");
  }

  @Test
  void limeSurvey_hasAllLanguagesOfTheInstrument_inStep() {
    String table =
        new LimeSurveyTable(
                new Questionnaire(
                    SHORT,
                    Questionnaire.of(SHORT, "en").functions(),
                    List.of(),
                    List.of("en", "de")))
            .text();
    List<FormQuestion> english = LimeSurveyImport.read(table, "en");
    List<FormQuestion> german = LimeSurveyImport.read(table, "de");

    assertThat(german).extracting(FormQuestion::code).containsExactlyElementsOf(codesOf(english));
    assertThat(german.get(2).options()).extracting(FormQuestion.Entry::text).contains("Weder noch");
    assertThat(table).contains("S\t\tadditional_languages\t\tde\t");
  }

  @Test
  void googleForms_hasAGridForEachFunction_thatNamesIt() {
    List<FormQuestion> grids =
        GoogleFormsImport.read(new GoogleFormsScript(Questionnaire.of(LONG, "en")).text()).stream()
            .filter(FormQuestion::isGrid)
            .toList();

    assertThat(grids)
        .extracting(FormQuestion::title)
        .containsExactly(
            "Please rate: IT", "Please rate: HR", "Please rate: L&D", "Please rate: BU");
    assertThat(grids).allSatisfy(grid -> assertThat(grid.rows()).hasSize(24));
  }

  @ParameterizedTest
  @CsvSource({"own_function,5", "unit,0", "should_lead,5", "turn_to,5", "window,4"})
  void everyPlatform_asksOnce(String code, int options) {
    Questionnaire asked = Questionnaire.of(SHORT, "en");
    String sentence = ContextQuestion.valueOf(code.toUpperCase(Locale.ROOT)).sentence().in("en");

    assertThat(
            Stream.of(
                    QualtricsImport.read(new QualtricsText(asked).text()),
                    LimeSurveyImport.read(new LimeSurveyTable(asked).text(), "en"),
                    GoogleFormsImport.read(new GoogleFormsScript(asked).text()))
                .map(form -> form.stream().filter(q -> q.title().equals(sentence)).toList()))
        .allSatisfy(
            found -> {
              assertThat(found).hasSize(1);
              assertThat(found.get(0).options()).hasSize(options);
            });
  }

  @Test
  void ownNamesAndAFewFunctions_changeTheSentences_notTheCodes() {
    Questionnaire asked =
        new Questionnaire(
            SHORT,
            List.of(
                new RatedFunction(new OrgFunction("L&D"), "Learning & Growth"),
                RatedFunction.of(new OrgFunction("IT"))),
            List.of("North", "South"),
            List.of("en"));
    List<FormQuestion> form = QualtricsImport.read(new QualtricsText(asked).text());

    assertThat(form.get(1).options())
        .extracting(FormQuestion.Entry::text)
        .containsExactly("North", "South");
    assertThat(form.get(2).code()).isEqualTo("LD_people");
    assertThat(form.get(2).rows().get(0).text())
        .isEqualTo("Learning & Growth understands how people here actually do their work.");
    assertThat(codesOf(form)).noneMatch(code -> code.startsWith("HR"));
  }

  @Test
  void codesOfFunctions_areDifferentWhateverTheirNames() {
    Instrument odd =
        HostileInstrument.about(
            "Human Resources",
            "Human Relations",
            "L&D",
            "LD",
            "人事",
            "ÉTUDES",
            "3D",
            "unit",
            "other");
    QuestionCodes codes = new QuestionCodes(odd);

    assertThat(Stream.iterate(0, i -> i + 1).limit(9).map(codes::function))
        .containsExactly("Human", "Huma2", "LD", "LD2", "F", "ETUDE", "F3D", "unit2", "othe2");
  }

  @Test
  void windowCodes_areTheWordsOfATidySurvey() {
    assertThat(ContextQuestion.windowCodes())
        .containsExactlyElementsOf(Arrays.stream(Urgency.values()).map(Urgency::code).toList());
  }

  @Test
  void hostileText_isShownAsItIs_andStartsNothing() throws Exception {
    Instrument hostile = HostileInstrument.about(HostileInstrument.NAMES);
    Questionnaire asked =
        new Questionnaire(
            hostile,
            hostile.functions().stream().map(RatedFunction::of).toList(),
            List.of("[[PageBreak]]", "<b>&amp;"),
            List.of("en"));
    String qualtrics = new QualtricsText(asked).text();
    String limeSurvey = new LimeSurveyTable(asked).text();
    String script = new GoogleFormsScript(asked).text();

    assertThat(shown(QualtricsImport.read(qualtrics))).containsAll(HostileInstrument.shown(asked));
    assertThat(shown(LimeSurveyImport.read(limeSurvey, "en")))
        .containsAll(HostileInstrument.shown(asked));
    assertThat(shown(GoogleFormsImport.read(script))).containsAll(HostileInstrument.shown(asked));
    assertThat(qualtrics).doesNotContain("${", "<script");
    assertThat(limeSurvey).doesNotContain("{", "<script");
    assertThat(script).doesNotContain("</script", "\u2028", "`");
    assertThat(script.substring(script.indexOf("\n};\n")))
        .isEqualTo(code(new GoogleFormsScript(Questionnaire.of(SHORT, "en")).text()));
    assertThat(parsed(new PaperForm(asked)).getElementsByTagName("script").getLength()).isZero();
    assertThat(parsed(new PaperForm(asked)).getDocumentElement().getTextContent())
        .contains(HostileInstrument.shown(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void paper_isOneWellFormedPage_withABoxForEachAnswer(String language) throws Exception {
    Document page = parsed(new PaperForm(Questionnaire.of(LONG, language)));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(1 + 4 + 1 + 1);
    long boxes =
        Stream.iterate(0, i -> i + 1)
            .limit(page.getElementsByTagName("span").getLength())
            .map(i -> page.getElementsByTagName("span").item(i).getAttributes())
            .filter(a -> a.getNamedItem("class").getNodeValue().equals("box"))
            .count();
    assertThat(boxes).isEqualTo(4 * 24 * 5 + 5 + 5 + 5 + 4);
    assertThat(page.getElementsByTagName("pre").item(0).getTextContent())
        .startsWith("respondent,own_function,unit,should_lead,turn_to,window,people_1@IT,")
        .endsWith(",reliance_3@BU");
    for (String loads : List.of("link", "img", "script", "iframe")) {
      assertThat(page.getElementsByTagName(loads).getLength()).as(loads).isZero();
    }
  }

  @Test
  void functionOfAnotherInstrument_isRefused() {
    assertThatThrownBy(
            () ->
                new Questionnaire(
                    SHORT,
                    List.of(RatedFunction.of(new OrgFunction("Sales"))),
                    List.of(),
                    List.of("en")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> shown(List<FormQuestion> form) {
    return form.stream()
        .flatMap(
            q ->
                Stream.concat(
                    Stream.of(q.title()),
                    Stream.concat(q.rows().stream(), q.options().stream())
                        .map(FormQuestion.Entry::text)))
        .toList();
  }

  private static String code(String script) {
    return script.substring(script.indexOf("\n};\n"));
  }

  private static List<String> codesOf(List<FormQuestion> form) {
    return form.stream().map(FormQuestion::code).toList();
  }

  private interface Coded {
    String of(int function, int item);
  }

  private static List<String> all(Coded code) {
    return Stream.iterate(0, i -> i + 1).limit(4L * 24).map(i -> code.of(i / 24, i % 24)).toList();
  }

  private static Document parsed(PaperForm form)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(form.text().getBytes(StandardCharsets.UTF_8)));
  }
}
