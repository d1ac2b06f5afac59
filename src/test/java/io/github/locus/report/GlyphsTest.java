package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {
  private static final String FIGURE = "reached by 56\u00a0%";

  @Test
  void figureAndItsUnit_standOnOneLine_inAsciiToo() {
    assertThat(Glyphs.of(false).lines(FIGURE, 13)).containsExactly("reached by", "56 %");
    assertThat(Glyphs.of(true).lines(FIGURE, 13)).containsExactly("reached by", "56\u00a0%");
  }
}
