package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.protection.Unprotected;
import io.github.locus.separation.LeaderFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What leaders and units are called where their names are not told. */
class CodesTest {
  private static final CodeKey KEY = key("a secret of sixteen bytes or more");
  private static final String ITEMS =
      "people_1,technology_1,business_1,empowerment_1,evidence_1,ecosystem_1,partnership_1,change_1,"
          + "delivery_1";

  private static CodeKey key(String secret) {
    return new CodeKey(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Twelve units of one person each; the answer of the last one is given. */
  private static LeaderFrame frame(int answer, int units) {
    StringBuilder survey = new StringBuilder("respondent,function,unit," + ITEMS);
    StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount");
    for (int v = 0; v < units; v++) {
      String unit = "Site " + (char) ('A' + v);
      survey.append("\nP").append(v).append(",IT,").append(unit);
      survey.append((v == units - 1 ? "," + answer : ",3").repeat(9));
      roster
          .append("\nIT,")
          .append(unit)
          .append(",1,Leader ")
          .append((char) ('A' + v))
          .append(",9");
    }
    return LeaderFrame.of(
        Unprotected.ofEvery(
            TextStudy.of(survey.toString())
                .roster(roster.toString())
                .instrument(UnusualStudyTest.capabilitiesOnly())
                .study(StudyOptions.defaults())
                .survey()));
  }

  @Test
  void withoutAKey_codesAreTheNumbersFromOne_eachOnce() {
    Codes codes = Codes.of(frame(3, 12), Optional.empty());

    assertThat(codes.leaders().get(0)).doesNotHaveDuplicates().hasSize(12);
    assertThat(codes.leaders().get(0)).allMatch(code -> code.matches("IT-([1-9]|1[0-2])"));
    assertThat(codes.units())
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("unit-([1-9]|1[0-2])"));
  }

  @Test
  void withoutAKey_theSameSurveyHasTheSameCodes() {
    assertThat(Codes.of(frame(3, 12), Optional.empty()))
        .isEqualTo(Codes.of(frame(3, 12), Optional.empty()));
  }

  @Test
  void withoutAKey_codesFollowNoAlphabet_andOneOtherAnswerDealsThemAnew() {
    Codes codes = Codes.of(frame(3, 12), Optional.empty());

    assertThat(codes.units()).isNotEqualTo(inOrder("unit-", 12));
    assertThat(codes.leaders().get(0)).isNotEqualTo(inOrder("IT-", 12));
    assertThat(codes.leaders()).isNotEqualTo(Codes.of(frame(4, 12), Optional.empty()).leaders());
    assertThat(codes.units()).isNotEqualTo(Codes.of(frame(4, 12), Optional.empty()).units());
  }

  private static List<String> inOrder(String prefix, int count) {
    return java.util.stream.IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).toList();
  }

  @Test
  void withAKey_aCodeKeepsWhateverIsAnswered_andWhoeverElseIsThere() {
    Codes codes = Codes.of(frame(3, 12), Optional.of(KEY));
    Codes later = Codes.of(frame(5, 10), Optional.of(KEY));

    assertThat(later.leaders().get(0)).isEqualTo(codes.leaders().get(0).subList(0, 10));
    assertThat(later.units()).isEqualTo(codes.units().subList(0, 10));
    assertThat(codes.leaders().get(0)).allMatch(code -> code.matches("IT-[0-9a-f]{6}"));
  }

  @Test
  void anotherKey_hasOtherCodes_andAnotherFingerprint() {
    CodeKey other = key("another secret of sixteen bytes");

    assertThat(Codes.of(frame(3, 12), Optional.of(other)).units())
        .doesNotContainAnyElementsOf(Codes.of(frame(3, 12), Optional.of(KEY)).units());
    assertThat(other.fingerprint()).isNotEqualTo(KEY.fingerprint());
  }

  @Test
  void digestsThatBeginAlike_getLongerCodes() {
    assertThat(Codes.codes("IT", List.of("abcdef01", "abcdef02", "12345678")))
        .containsExactly("IT-abcdef01", "IT-abcdef02", "IT-12345678");
    assertThat(Codes.codes("IT", List.of("abcdef01", "abcdee02")))
        .containsExactly("IT-abcdef", "IT-abcdee");
  }

  @Test
  void aKeyThatCanBeGuessed_isRefused_andNoKeyPrintsItself() {
    assertThatThrownBy(() -> key("short")).isInstanceOf(IllegalArgumentException.class);
    assertThat(KEY).hasToString("CodeKey");
  }

  @Test
  void wordsAreKeptApart() {
    assertThat(KEY.digest("leader", "IT", "A")).isNotEqualTo(KEY.digest("leader", "ITA", ""));
  }
}
