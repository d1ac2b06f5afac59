package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_isKebabCase(DiagnosticCode code) {
    assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
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
  void controlCharactersOfAValue_areReplaced() {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.MISSING_VALUE, Place.everywhere(), "a\u001B[31mb\u0000\u202Ec\uD800");

    assertThat(diagnostic.arguments())
        .containsEntry("column", new Argument.Verbatim("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD"));
  }

  @Test
  void numbersAndLists_keepTheirKind() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMNS, Place.everywhere(), 2, List.of("a", 7L));

    assertThat(diagnostic.arguments())
        .containsEntry("count", new Argument.Whole(2))
        .containsEntry(
            "columns",
            new Argument.Series(List.of(new Argument.Verbatim("a"), new Argument.Whole(7))));
  }
}
