package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {
  private final Font font = new ChartTheme().regular(12);

  @Test
  void wordsThatFitStayOnOneLine() {
    assertThat(TextLines.wrap("Learning and Development", font, 400, 3))
        .containsExactly("Learning and Development");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enterprise Architecture and Information Security",
        "Donaudampfschifffahrtsgesellschaftskapitaen",
        "x",
        "a  b\tc",
        "Ünïcode – namés ≥ wïth sïgns"
      })
  void noLineIsWiderThanItsRoom(String text) {
    for (double width : new double[] {40, 75, 140}) {
      List<String> lines = TextLines.wrap(text, font, width, 2);
      assertThat(lines).hasSizeBetween(1, 2);
      assertThat(lines).allMatch(line -> ChartTheme.width(line, font) <= width);
    }
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(TextLines.wrap("one two three four five six seven", font, 60, 2))
        .last()
        .asString()
        .endsWith("…");
  }

  @Test
  @Timeout(20)
  void aTextWithoutEndIsCutInNoTime() {
    String text = "word ".repeat(200_000);
    assertThat(TextLines.wrap(text, font, 100, 2)).hasSize(2).last().asString().endsWith("…");
    assertThat(TextLines.clip(text.replace(" ", ""), font, 100)).startsWith("wordword");
  }

  @Test
  void aCodeIsCutInTheMiddle() {
    String cut = TextLines.clipMiddle("Learning and Development-12", font, 100);
    assertThat(cut).startsWith("Learn").endsWith("…-12");
    assertThat(ChartTheme.width(cut, font)).isLessThanOrEqualTo(100);
  }

  @Test
  void anEmptyNameIsOneEmptyLine() {
    assertThat(TextLines.wrap("", font, 50, 2)).containsExactly("");
  }
}
