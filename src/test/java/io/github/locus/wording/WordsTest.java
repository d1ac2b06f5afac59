package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Weighting;
import io.github.locus.result.Component;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue is whole, in every language alike. */
class WordsTest {
  private static final Path CATALOGUES = Path.of("src/main/resources/io/github/locus/wording");
  private static final Words ENGLISH = Words.of("en");
  private static final Words GERMAN = Words.of("de");

  static Stream<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(CATALOGUES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thereAreEnglishAndGerman() throws IOException {
    assertThat(languages()).contains("de", "en");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheKeysOfEnglish(String language) {
    assertThat(Words.of(language).keys()).isEqualTo(ENGLISH.keys());
  }

  /** A line began with the sign, after the number that it belongs to. */
  @ParameterizedTest
  @MethodSource("languages")
  void aSignOfPercentStaysWithItsNumber(String language) throws IOException {
    assertThat(CATALOGUES.resolve(language + ".properties"))
        .content(StandardCharsets.UTF_8)
        .doesNotContainPattern("[0-9}] %");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextHasThePlacesOfTheEnglishOne(String language) {
    Words words = Words.of(language);
    assertThat(ENGLISH.keys())
        .allSatisfy(key -> assertThat(words.places(key)).as(key).isEqualTo(ENGLISH.places(key)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noKeyIsGivenTwice_andNoTextIsEmptyOrEndsInASpace(String language) throws IOException {
    List<String> lines =
        Files.readAllLines(CATALOGUES.resolve(language + ".properties"), StandardCharsets.UTF_8);
    List<String> keys =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates().hasSize(ENGLISH.keys().size());
    assertThat(lines)
        .noneMatch(line -> line.endsWith(" "))
        .noneMatch(line -> line.matches("[a-z][^#]*="));
  }

  @Test
  void german_isNotEnglish() {
    assertThat(ENGLISH.keys())
        .filteredOn(key -> plain(key).split("[^\\p{L}-]+").length > 2)
        .allSatisfy(key -> assertThat(GERMAN.pattern(key)).isNotEqualTo(ENGLISH.pattern(key)));
  }

  /** Without its places. */
  private static String plain(String key) {
    return ENGLISH.pattern(key).replaceAll("\\{[^}]*}", "");
  }

  @Test
  void plainDoubleQuotes_areNotGerman() {
    String showsYaml = "fault.drafted-mixed-open";
    assertThat(GERMAN.keys())
        .filteredOn(key -> !key.equals(showsYaml))
        .allSatisfy(key -> assertThat(GERMAN.pattern(key)).as(key).doesNotContain("\"", "'"));
  }

  @Test
  void anApostrophe_isRound_inEnglish() {
    String quotesACommand = "fault.try-help";
    assertThat(ENGLISH.keys())
        .filteredOn(key -> !key.equals(quotesACommand))
        .allSatisfy(
            key -> assertThat(ENGLISH.pattern(key)).as(key).doesNotContainPattern("\\p{L}'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-AT", "DE", "de-Latn-CH"})
  void aRegionSpeaksItsLanguage(String tag) {
    assertThat(Words.of(tag).language()).isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "../en", "tlh-Latn", "e"})
  void aLanguageWithoutWords_getsEnglish(String tag) {
    assertThat(Words.has(tag)).isFalse();
    assertThat(Words.of(tag).language()).isEqualTo("en");
  }

  @Test
  void aWordWithSpecialSigns_standsAsItIs() {
    assertThat(ENGLISH.say("summary.partner", "function", "R&D {x} $1 \\"))
        .isEqualTo("partner R&D {x} $1 \\");
  }

  @Test
  void aPlaceWithoutAWord_orAnUnknownKey_isADefect() {
    assertThatThrownBy(() -> ENGLISH.say("summary.partner"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{function}");
    assertThatThrownBy(() -> ENGLISH.say("summary.nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("summary.nonsense");
  }

  @Test
  void aCodeOfALaterVersion_standsForItself() {
    assertThat(GERMAN.name("status", "quite-new")).isEqualTo("quite-new");
  }

  @Test
  void lists_endWithAnd() {
    assertThat(ENGLISH.list(List.of("A"))).isEqualTo("A");
    assertThat(ENGLISH.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(GERMAN.list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
  }

  @Test
  void oneIsNotMany() {
    assertThat(ENGLISH.count("leader", 1)).isEqualTo("1 leader");
    assertThat(GERMAN.count("leader", 1200)).isEqualTo("1.200\u00a0Leitungen");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWords_inEveryLanguage(Reason reason) {
    ResultWords english = new ResultWords(ENGLISH, ResultFixtures.rich());
    ResultWords german = new ResultWords(GERMAN, ResultFixtures.rich());
    assertThat(english.absent(reason))
        .isNotBlank()
        .isNotEqualTo(reason.code())
        .doesNotContain("{")
        .doesNotEndWith(".");
    assertThat(german.absent(reason)).isNotBlank().isNotEqualTo(english.absent(reason));
  }

  @Test
  void tooFew_namesTheMinimum() {
    assertThat(new ResultWords(ENGLISH, ResultFixtures.rich()).absent(Reason.TOO_FEW_PERSONS))
        .isEqualTo("fewer than 5 persons");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | tooFewPersons | fewer than 5 ratings by too few people
          de | tooFewPersons | weniger als 5 Bewertungen von zu wenigen Personen
          en | tooFewAnswers | fewer than 5 with too few answers
          de | tooFewAnswers | weniger als 5 mit zu wenigen Antworten
          en | withoutUnit | fewer than 5 records without a unit
          de | withoutUnit | weniger als 5 Datensätze ohne Einheit
          en | ofALaterVersion | fewer than 5 ofALaterVersion
          """)
  void whatIsLeftOut_isCountedInOneSentence(String language, String reason, String said) {
    Words words = Words.of(language);

    assertThat(
            words.leftOut(
                reason,
                Shown.withheld(Reason.TOO_FEW_PERSONS),
                words.say("number.fewer", "n", "5")))
        .isEqualTo(said);
  }

  @Test
  void oneThatIsLeftOut_isCountedInTheSingular() {
    assertThat(ENGLISH.leftOut("total", Shown.fact(1), "some")).isEqualTo("1 row of totals");
    assertThat(ENGLISH.leftOut("total", Shown.fact(2), "some")).isEqualTo("2 rows of totals");
  }

  @Test
  void leadWithAPartner_isCalledSo_onlyWhereAPartnerIsNamed() {
    Component<Result, Verdict> verdict = Result::verdict;
    Component<Verdict, VerdictKind> kind = Verdict::kind;
    Component<Verdict, Shown<String>> partner = Verdict::partner;
    Result study = ResultFixtures.rich();
    Verdict lead = kind.replaced(study.verdict(), VerdictKind.LEAD_WITH_PARTNER);
    ResultWords beside =
        new ResultWords(ENGLISH, verdict.replaced(study, partner.replaced(lead, Shown.fact("HR"))));
    ResultWords alone =
        new ResultWords(
            ENGLISH,
            verdict.replaced(
                study, partner.replaced(lead, Shown.withheld(Reason.NO_PARTNER_ADDS))));

    assertThat(List.of(beside.verdict(), beside.kicker()))
        .containsExactly("lead with a partner", "Lead with a partner");
    assertThat(List.of(alone.verdict(), alone.kicker()))
        .containsExactly("lead on conditions", "Lead on conditions");
  }

  /** The published table calls 95 of 100 very sure. */
  @ParameterizedTest
  @CsvSource({"0.95, Clear lead", "0.94, Likely lead", "0.71, Likely lead"})
  void lead_isCalledClear_onlyWhereItIsVerySure(double chance, String kicker) {
    Component<Result, Verdict> verdict = Result::verdict;
    Component<Verdict, VerdictKind> kind = Verdict::kind;
    Component<Verdict, Shown<Double>> confidence = Verdict::confidence;
    Result study = ResultFixtures.rich();
    Verdict lead = kind.replaced(study.verdict(), VerdictKind.LEAD);

    ResultWords told =
        new ResultWords(
            ENGLISH, verdict.replaced(study, confidence.replaced(lead, Shown.fact(chance))));

    assertThat(told.kicker()).isEqualTo(kicker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"locus-12", "locus-24"})
  void everyWeightingOfABuiltInQuestionnaire_hasAName_inEveryLanguage(String instrument) {
    assertThat(new InstrumentLibrary().load(instrument).orElseThrow().weightings())
        .isNotEmpty()
        .extracting(Weighting::name)
        .allSatisfy(
            name ->
                assertThat(GERMAN.name("weighting", name))
                    .isNotEqualTo(name)
                    .isNotEqualTo(ENGLISH.name("weighting", name)));
  }

  @Test
  void catalogues_areUtf8_withoutEscapes() throws IOException {
    for (String language : languages().toList()) {
      String text = Files.readString(CATALOGUES.resolve(language + ".properties"));
      Properties read = new Properties();
      read.load(new StringReader(text));

      assertThat(text).doesNotContain("\\");
      assertThat(Map.copyOf(read)).hasSize(ENGLISH.keys().size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          right choice | Right choice
          a new leader, high | A new leader, high
          p | p
          rwg(j), uniform | rwg(j), uniform
          """)
  void headingOfAColumn_beginsWithACapital_butSignsOfStatisticsStay(String words, String heading) {
    assertThat(Words.heading(words)).isEqualTo(heading);
  }
}
