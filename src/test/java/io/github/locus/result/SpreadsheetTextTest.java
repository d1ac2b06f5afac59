package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadsheetTextTest {
  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of("plain", "plain"),
        Arguments.of("", ""),
        Arguments.of("=1+1", "'=1+1"),
        Arguments.of("+1", "'+1"),
        Arguments.of("-1.5", "'-1.5"),
        Arguments.of("@SUM(A1)", "'@SUM(A1)"),
        Arguments.of("\t=1+1", "'\t=1+1"),
        Arguments.of("\r=1+1", "'=1+1"),
        Arguments.of("\u001b[31m=1+1", "'=1+1"),
        Arguments.of("a;=1+1", "a;'=1+1"),
        Arguments.of("a-b=c", "a-b=c"),
        Arguments.of("a,b", "\"a,b\""),
        Arguments.of("say \"x\"", "\"say \"\"x\"\"\""),
        Arguments.of("=\"x\",1", "\"'=\"\"x\"\",1\""),
        Arguments.of("a\nb", "\"a\nb\""));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void field_isTextToASpreadsheet(String text, String field) {
    assertThat(SpreadsheetText.field(text)).isEqualTo(field);
  }
}
