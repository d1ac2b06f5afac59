package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_isKebabCase(DiagnosticCode code) {
    assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_hasASentenceAndARemedyThatEndsWithAStop(DiagnosticCode code) {
    assertThat(code.message()).isNotBlank().doesNotEndWith(".");
    assertThat(code.remedy()).isNotBlank().endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyGap_isFilled(DiagnosticCode code) {
    Object[] values = code.gaps().stream().map(gap -> "<" + gap + ">").toArray();

    Diagnostic diagnostic = Diagnostic.of(code, Place.inFile("f.csv"), values);

    assertThat(diagnostic.message() + diagnostic.remedy()).doesNotContain("{").doesNotContain("}");
    assertThat(diagnostic.severity()).isEqualTo(code.severity());
  }

  @Test
  void codes_areUnique() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code))
        .doesNotHaveDuplicates();
  }

  @Test
  void missingValue_isADefectOfTheCaller() {
    assertThatThrownBy(() -> Diagnostic.of(DiagnosticCode.MISSING_VALUE, Place.everywhere()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column");
  }

  @Test
  void controlCharactersOfAValue_doNotReachTheScreen() {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.MISSING_VALUE, Place.everywhere(), "a\u001B[31mb\u0000\u202Ec\uD800");

    assertThat(diagnostic.message())
        .isEqualTo("the column “a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD” is empty");
  }

  @Test
  void longValues_areCut() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.MISSING_VALUE, Place.everywhere(), "x".repeat(5000));

    assertThat(diagnostic.message()).hasSizeLessThan(300).contains("x…”");
  }

  @Test
  void bracesInAValue_areNoGap() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.MISSING_VALUE, Place.everywhere(), "{column}");

    assertThat(diagnostic.message()).isEqualTo("the column “{column}” is empty");
  }
}
