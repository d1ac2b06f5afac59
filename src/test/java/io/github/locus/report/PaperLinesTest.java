package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a paper end where no number, code or quotation is parted. */
class PaperLinesTest {
  @ParameterizedTest
  @CsvSource({
    "level 42 (35–47) of IT, level |42 |(35–47) |of |IT",
    "from −2.9 to 4.3, from |−2.9 |to |4.3",
    "below L&D-10 and IT-2, below |L&D-10 |and |IT-2",
    "„Versteht das Geschäft“ und, „Versteht |das |Geschäft“ |und",
    "a well-kept rule, a |well-|kept |rule",
    "99\u00a0% sicher, 99\u00a0% |sicher",
    "組織変革, 組|織|変|革",
  })
  void linesEnd_afterBlanksAndBetweenSyllablesThatAHyphenParts(String text, String parts) {
    PaperLines lines = new PaperLines();
    lines.setText(text);
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (int to = lines.next(); to >= 0; to = lines.next()) {
      parted.append(from == 0 ? "" : "|").append(text, from, to);
      from = to;
    }

    assertThat(parted).hasToString(parts);
  }
}
