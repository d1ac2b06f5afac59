package io.github.locus.ingest.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Numeric;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleResolverTest {
  private static final ScaleResolver RESOLVER = new ScaleResolver(LabelCatalogue.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Disagree / Stimme nicht zu; Agree / Stimme zu; Strongly agree / Stimme voll und ganz zu",
        "Rarely/Sällan; Often/Ofta; Always/Alltid",
        "En désaccord – Mee oneens; D'accord – Mee eens; Tout à fait d'accord – Helemaal mee eens",
      })
  void labelsInTwoLanguages_haveTheOrderOfBoth(String low, String middle, String high) {
    assertThat(RESOLVER.resolve(List.of(high, low, middle)))
        .isInstanceOfSatisfying(
            Ordered.class,
            found -> {
              assertThat(found.reading().order()).containsExactly(low, middle, high);
              assertThat(found.reading().shown()).contains(low, middle, high).hasSizeBetween(4, 5);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Agree / Stimme nicht zu, Disagree / Stimme zu, Strongly agree / Stimme voll zu",
    "Agree / yksi, Disagree / kaksi, Strongly agree / kolme",
    "Agree / Oft, Disagree / Nie, Strongly agree / Manchmal",
  })
  void halvesThatDiffer_orAreUnknown_tellNoOrder(String one, String two, String three) {
    assertThat(RESOLVER.resolve(List.of(one, two, three))).isNotInstanceOf(Ordered.class);
  }

  private static ResolvedScale resolve(String labels) {
    return RESOLVER.resolve(Arrays.asList(labels.split("\\|")));
  }

  private static ResolvedScale resolve(String labels, int options) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(labels.split("\\|")).forEach(label -> counts.put(label, 1L));
    return RESOLVER.resolve(counts, OptionalInt.of(options));
  }

  private static ScaleReading ordered(ResolvedScale scale) {
    assertThat(scale).isInstanceOf(Ordered.class);
    return ((Ordered) scale).reading();
  }

  private static List<Integer> sizes(ResolvedScale scale) {
    assertThat(scale).isInstanceOf(Ambiguous.class);
    return ((Ambiguous) scale).readings().stream().map(ScaleReading::size).sorted().toList();
  }

  @Test
  void theSetDecidesWhatDisagreeIs() {
    String five = "Agree|Disagree|Strongly agree|Neutral|Strongly disagree";
    String seven = five + "|Somewhat agree|Somewhat disagree";
    assertThat(ordered(resolve(five)).order().indexOf("Disagree")).isEqualTo(1);
    assertThat(ordered(resolve(seven)).size()).isEqualTo(7);
    assertThat(ordered(resolve(seven)).order())
        .containsExactly(
            "Strongly disagree",
            "Disagree",
            "Somewhat disagree",
            "Neutral",
            "Somewhat agree",
            "Agree",
            "Strongly agree");
  }

  @Test
  void aPointThatNobodyChoseIsFilledInFromTheKnownSet() {
    ScaleReading reading = ordered(resolve("Raramente|Sempre|Às vezes|Frequentemente"));
    assertThat(reading.shown())
        .containsExactly("Nunca", "Raramente", "Às vezes", "Frequentemente", "Sempre");
    assertThat(reading.order()).doesNotContain("Nunca");
  }

  @Test
  void innerLabelsAloneMayBelongToScalesOfSeveralLengths() {
    assertThat(sizes(resolve("Disagree|Neutral|Agree"))).contains(3, 5);
    assertThat(ordered(resolve("Disagree|Neutral|Agree", 5)).shown())
        .containsExactly("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree");
  }

  @ParameterizedTest
  @CsvSource({
    "Stimme nicht zu|Stimme eher nicht zu|Stimme eher zu|Stimme zu, 4, 6",
    "Disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree|Agree, 5, 7",
    "Pas d'accord|Plutôt pas d'accord|Plutôt d'accord|D'accord, 4, 6",
    "Trifft eher nicht zu|Teils/teils|Trifft eher zu, 3, 5",
    "Never|Rarely|Often|Always, 4, 5",
    "Never|About half the time|Always, 3, 5",
  })
  void labelsThatFaceEachOtherMayBeAllThereAre(String labels, int own, int longer) {
    assertThat(sizes(resolve(labels))).containsExactly(own, longer);
    assertThat(ordered(resolve(labels, own)).shown()).containsExactly(labels.split("\\|"));
    assertThat(ordered(resolve(labels, longer)).size()).isEqualTo(longer);
  }

  @ParameterizedTest
  @CsvSource({
    "Neither agree nor disagree|Somewhat agree|Agree|Strongly agree, 7",
    "Somewhat disagree|Neither agree nor disagree|Somewhat agree|Agree|Strongly agree, 7",
    "Strongly disagree|Disagree|Agree|Strongly agree, 4",
  })
  void labelsOfOneSideAreCompletedAndAllPointsAreAll(String labels, int points) {
    assertThat(ordered(resolve(labels)).size()).isEqualTo(points);
  }

  @Test
  void oftenMayBeTheTopOfFour() {
    assertThat(sizes(resolve("Never|Rarely|Sometimes|Often"))).containsExactly(4, 5);
    assertThat(ordered(resolve("Never|Sometimes|Always")).size()).isEqualTo(3);
  }

  @Test
  void fairDependsOnItsNeighbours() {
    assertThat(ordered(resolve("Very poor|Poor|Fair|Good|Very good")).order().indexOf("Fair"))
        .isEqualTo(2);
    assertThat(ordered(resolve("Poor|Fair|Good|Very good|Excellent")).order().indexOf("Fair"))
        .isEqualTo(1);
    assertThat(resolve("Poor|Fair|Good|Excellent")).isInstanceOf(Ambiguous.class);
  }

  @Test
  void notSureBetweenFourIsTheMiddleOrNoAnswer() {
    String labels = "Strongly disagree|Disagree|Not sure|Agree|Strongly agree";
    assertThat(sizes(resolve(labels))).containsExactly(4, 5);
    assertThat(ordered(resolve(labels, 4)).absences()).containsEntry("Not sure", Absence.DONT_KNOW);
    assertThat(ordered(resolve(labels, 5)).order()).contains("Not sure");
  }

  @Test
  void notSureBesideTheMiddleIsNoAnswer() {
    ScaleReading reading =
        ordered(
            resolve(
                "Strongly disagree|Disagree|Neither agree nor disagree|Agree|Strongly agree"
                    + "|Not sure"));
    assertThat(reading.size()).isEqualTo(5);
    assertThat(reading.absences()).containsEntry("Not sure", Absence.DONT_KNOW);
  }

  @Test
  void notKnowingIsNeverTheMiddle() {
    ScaleReading reading =
        ordered(
            resolve(
                "Totalmente falso|Un poco falso|No lo sé|Un poco verdadero|Totalmente verdadero"));
    assertThat(reading.size()).isEqualTo(4);
    assertThat(reading.absences()).containsEntry("No lo sé", Absence.DONT_KNOW);
  }

  @Test
  void trifftNichtZuIsAPointAmongItsLike() {
    assertThat(
            ordered(
                    resolve(
                        "Trifft nicht zu|Trifft eher nicht zu|Teils/teils|Trifft eher zu|Trifft zu"))
                .order()
                .get(0))
        .isEqualTo("Trifft nicht zu");
    assertThat(
            ordered(
                    resolve(
                        "Stimme gar nicht zu|Stimme eher nicht zu|Stimme eher zu|Stimme voll zu"
                            + "|Trifft nicht zu"))
                .absences())
        .containsEntry("Trifft nicht zu", Absence.NOT_APPLICABLE);
  }

  @Test
  void twoWordingsOfOnePointAreNotMixed() {
    assertThat(
            resolve("Strongly disagree|Disagree|Neutral|Neither agree nor disagree|Strongly agree"))
        .isInstanceOf(Unordered.class);
    assertThat(resolve("Yes|No|Strongly agree|Agree")).isInstanceOf(Unordered.class);
  }

  @Test
  void languagesMayBeMixedInOneColumn() {
    ScaleReading reading =
        ordered(resolve("Never|Nie|Rarely|Manchmal|Sometimes|Often|Immer|Always"));
    assertThat(reading.points().get(0).spellings()).containsExactly("Never", "Nie");
    assertThat(reading.languages()).isEqualTo("en+de");
  }

  @Test
  void aWordSharedByAllPointsMakesAScale() {
    assertThat(
            ordered(
                    resolve(
                        "Very tangled|Not at all tangled|Slightly tangled|Extremely tangled"
                            + "|Moderately tangled"))
                .order())
        .containsExactly(
            "Not at all tangled",
            "Slightly tangled",
            "Moderately tangled",
            "Very tangled",
            "Extremely tangled");
  }

  @Test
  void aPlainNoIsTheLowestOfAFamilyOfDegrees() {
    assertThat(
            ordered(
                    resolve(
                        "Very tangled|Not tangled|Slightly tangled|Extremely tangled"
                            + "|Moderately tangled"))
                .shown())
        .startsWith("Not tangled", "Slightly tangled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not at all tangled|Somewhat tangled|Very tangled",
        "Not tangled|Slightly tangled|Moderately tangled|Very tangled"
      })
  void degreesWithoutTheHighestMayBeAScaleOfTheirOwn(String labels) {
    assertThat(resolve(labels))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            asked ->
                assertThat(asked.readings())
                    .extracting(ScaleReading::size)
                    .containsExactlyInAnyOrder(labels.split("\\|").length, 5));
  }

  @Test
  void ofTwoLanguagesOneMayHaveAWordThatIsNotKnown() {
    assertThat(
            ordered(
                    resolve(
                        "Lehne ab / Disagree|Stimme zu / Agree|Stimme voll zu / Strongly agree"
                            + "|Lehne stark ab / Strongly disagree|Mal so / Neutral"))
                .order())
        .containsExactly(
            "Lehne stark ab / Strongly disagree",
            "Lehne ab / Disagree",
            "Mal so / Neutral",
            "Stimme zu / Agree",
            "Stimme voll zu / Strongly agree");
  }

  @Test
  void facesRiseFromAngryToGlad() {
    assertThat(ordered(resolve("😐|😀|😡|🙂|🙁")).order())
        .containsExactly("😡", "🙁", "😐", "🙂", "😀");
  }

  @Test
  void facesMayBeAScaleOfTheirOwn() {
    assertThat(resolve("😐|😀|🙂|🙁")).isInstanceOf(Ambiguous.class);
  }

  @Test
  void ofTwoLanguagesOneThatFallsContradictsTheOther() {
    assertThat(
            resolve(
                "Always / Stimme gar nicht zu|Never / Stimme voll zu|Xyz / Teils/teils"
                    + "|Often / Stimme nicht zu|Rarely / Stimme zu"))
        .isNotInstanceOf(Ordered.class);
  }

  @Test
  void aMisspeltLabelIsAGuessThatIsNamed() {
    ScaleReading reading =
        ordered(
            resolve("stronlgy disagree|somewhat disagree|neutral|somewhat agree|strongly agree"));
    assertThat(reading.order().get(0)).isEqualTo("stronlgy disagree");
    assertThat(reading.guesses()).containsEntry("stronlgy disagree", "strongly disagree");
  }

  @Test
  void twoMisspeltLabelsAreNotGuessed() {
    assertThat(resolve("stronlgy disagree|disagree|neutral|agree|strongly agre"))
        .isInstanceOf(Unordered.class);
  }

  @Test
  void numbersInLabelsMustRiseWithThem() {
    assertThat(ordered(resolve("1 - Never|2 - Rarely|3 - Sometimes|4 - Often|5 - Always")).order())
        .startsWith("1 - Never");
    assertThat(resolve("5 - Never|4 - Rarely|3 - Sometimes|2 - Often|1 - Always"))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            both ->
                assertThat(both.readings().stream().map(reading -> reading.order().get(0)))
                    .containsExactly("5 - Never", "1 - Always"));
  }

  @Test
  void bareNumbersBetweenWordedEnds_goTheWayOfTheWords() {
    assertThat(ordered(resolve("1: strongly agree|2|3|4|5: strongly disagree")).order())
        .containsExactly("5: strongly disagree", "4", "3", "2", "1: strongly agree");
  }

  @Test
  void numbersOrderLabelsOfNoKnownSet() {
    assertThat(resolve("2|1: wholly dull|3|5: wholly bright|4"))
        .isInstanceOfSatisfying(
            Numeric.class,
            numeric -> {
              assertThat(numeric.min()).isEqualTo(1);
              assertThat(numeric.max()).isEqualTo(5);
              assertThat(numeric.numbers()).containsEntry("5: wholly bright", 5);
            });
  }

  @Test
  void wordsAtTheEndsReplaceDigits() {
    assertThat(resolve("Strongly agree|2|3|4|5|6|7|8|9|Strongly disagree"))
        .isInstanceOfSatisfying(
            Numeric.class,
            numeric -> {
              assertThat(numeric.numbers()).containsEntry("Strongly disagree", 1);
              assertThat(numeric.numbers()).containsEntry("Strongly agree", 10);
            });
    assertThat(resolve("2|3|4|Strongly agree"))
        .isInstanceOfSatisfying(Numeric.class, numeric -> assertThat(numeric.min()).isEqualTo(1));
    assertThat(sizes(resolve("Wholly dull|2|3|4|Wholly bright"))).containsExactly(5, 5);
  }

  @Test
  void neverInOneLanguageIsAnEndThoughItIsNoInAnother() {
    assertThat(resolve("Nie|2|3|4|Immer"))
        .isInstanceOfSatisfying(
            Numeric.class,
            numeric ->
                assertThat(numeric.numbers()).containsEntry("Nie", 1).containsEntry("Immer", 5));
  }

  @Test
  void codesBelowZeroAreMissingUnlessTheScaleReachesThem() {
    assertThat(resolve("1|2|3|4|5|-99|-1"))
        .isInstanceOfSatisfying(
            Numeric.class,
            numeric -> {
              assertThat(numeric.min()).isEqualTo(1);
              assertThat(numeric.absences())
                  .containsEntry("-99", Absence.CODE)
                  .containsEntry("-1", Absence.CODE);
            });
    assertThat(resolve("-2|-1|0|1|2"))
        .isInstanceOfSatisfying(Numeric.class, numeric -> assertThat(numeric.min()).isEqualTo(-2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Red|Green|Blue", "1 other|2 or more|none so far", "08:00|09:00|10:00"})
  void unknownLabelsStayUnordered(String labels) {
    assertThat(resolve(labels)).isInstanceOf(Unordered.class);
  }

  @Test
  void softwaresMissingsAreTakenOutOfAnySet() {
    assertThat(ordered(resolve("Never|Rarely|NA|Sometimes|Often|Always|#REF!")).absences())
        .containsEntry("NA", Absence.SOFTWARE)
        .containsEntry("#REF!", Absence.SPREADSHEET_ERROR);
  }
}
