package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an input has words in every language. */
class DiagnosticWordsTest {
  private static final Words ENGLISH = Words.of("en");
  private static final DiagnosticWords GERMAN = DiagnosticWords.of("de");
  private static final List<Words> LANGUAGES = List.of(ENGLISH, Words.of("de"));

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_hasASentenceAndARemedyThatEndsWithAStop(DiagnosticCode code) {
    for (Words words : LANGUAGES) {
      assertThat(words.pattern("diagnostic." + code.code())).doesNotEndWith(".");
      assertThat(words.pattern("remedy." + code.code())).endsWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyArgumentOfACode_isSaid_andNothingElse(DiagnosticCode code) {
    SortedSet<String> places = new TreeSet<>(ENGLISH.places("diagnostic." + code.code()));
    places.addAll(ENGLISH.places("remedy." + code.code()));

    assertThat(places).isEqualTo(new TreeSet<>(code.gaps()));
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void everyClause_hasItsWords(Clause clause) {
    assertThat(ENGLISH.places("fault." + clause.code())).isEqualTo(new TreeSet<>(clause.gaps()));
  }

  @Test
  void everyTextOfAClause_isOfOne() {
    assertThat(ENGLISH.keys())
        .filteredOn(key -> key.startsWith("fault."))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Clause.values()).map(c -> "fault." + c.code()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnostic", "remedy"})
  void everySentence_isOfACode(String group) {
    assertThat(ENGLISH.keys())
        .filteredOn(key -> key.startsWith(group + "."))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DiagnosticCode.values()).map(c -> group + "." + c.code()).toList());
  }

  /** Of numbers of people's answers and of what they wrote nothing is told to those who read a result. */
  @Test
  void everyRemark_tellsNoNumberOfAnswers_norWhatStoodInThem() {
    assertThat(DiagnosticCode.values())
        .filteredOn(code -> ENGLISH.hasText("remark." + code.code()))
        .isNotEmpty()
        .allSatisfy(
            code ->
                assertThat(code.gaps())
                    .containsAll(ENGLISH.places("remark." + code.code()))
                    .containsAnyOf("count", "names", "cut"))
        .allSatisfy(
            code ->
                assertThat(ENGLISH.places("remark." + code.code()))
                    .doesNotContain("count", "names", "lowest", "highest", "cut"));
  }

  @Test
  void everyRemark_isOfACode() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(c -> "remark." + c.code()))
        .containsAll(ENGLISH.keys().stream().filter(k -> k.startsWith("remark.")).toList());
  }

  @Test
  void textsOfTheInput_areQuotedAsTheLanguageDoes() {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.BAD_COUNT, Place.everywhere(), new Argument.Quoted("x"), "headcount");

    assertThat(English.message(diagnostic)).startsWith("“x” in column “headcount”");
    assertThat(GERMAN.message(diagnostic)).startsWith("„x“ in der Spalte „headcount“");
  }

  @Test
  void longLists_areCut() {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.NO_SUCH_SHEET,
            Place.everywhere(),
            "A",
            Argument.quoted(Collections.nCopies(200, "sheet")));

    assertThat(English.message(diagnostic)).hasSizeLessThan(500).endsWith("…");
  }

  @Test
  void longValues_areCut() {
    Diagnostic diagnostic = missing("x".repeat(5000));

    assertThat(English.message(diagnostic))
        .isEqualTo("the column “" + "x".repeat(80) + "…” is empty");
    assertThat(GERMAN.message(diagnostic))
        .isEqualTo("die Spalte „" + "x".repeat(80) + "…“ ist leer");
  }

  @Test
  void bracesInAValue_areNoPlace() {
    assertThat(English.message(missing("{column}"))).isEqualTo("the column “{column}” is empty");
  }

  @Test
  void atTheBeginningOfALine_aRemarkHasACapital() {
    assertThat(DiagnosticWords.of("en").capitalized(missing("unit")))
        .startsWith("The column")
        .endsWith(DiagnosticWords.of("en").remark(missing("unit")).substring(1));
  }

  private static Diagnostic missing(String column) {
    return Diagnostic.of(DiagnosticCode.MISSING_VALUE, Place.everywhere(), column);
  }
}
