package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in scripts that the bundled font lacks. */
class LetterGraphicsTest {
  private static final String HEBREW = "IT \u05D0\u05D1";
  private static final ChartTheme THEME = new ChartTheme();

  private static String drawn(String text) {
    SvgPicture picture = new SvgPicture("x", 100, 20);
    LetterGraphics g = new LetterGraphics(new SvgGraphics(picture, THEME));
    g.setFont(THEME.semiBold(12));
    g.drawString(text, 0, 10);
    assertThat(THEME.isSemiBold(g.getFont())).as("the font is as before").isTrue();
    return picture.markup("", "");
  }

  @Test
  void eachLetterIsASign_soThatNoFontOfTheMachineIsInIt() {
    assertThat(drawn(HEBREW)).contains(">IT ##<");
    assertThat(drawn("IT – ≥ R̂")).contains(">IT – ≥ R̂<");
  }

  /** Java turned the rest of a title about on paper, as such a sign in a name asks. */
  @Test
  void aSignThatTurnsTheDirectionOfWriting_turnsNothing() {
    Font font = THEME.regular(12);

    assertThat(Letters.replaced("IT \u202EABC", font)).isEqualTo("IT  ABC");
    assertThat(ChartTheme.width("IT \u202EABC", font)).isEqualTo(ChartTheme.width("IT  ABC", font));
  }

  /** Java says that its fonts show them, one release others than the next; a document's font has no shape for any. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I\u200DT",
        "I\u200CT",
        "I\u00ADT",
        "I\u2060T",
        "\uFEFFIT",
        "IT\uFE0F",
        "IT\u200F",
        "IT\uDB40\uDC67"
      })
  void aSignWithoutALook_isNeitherDrawnNorSaidToBeReplaced(String text) {
    Font font = THEME.regular(12);
    LetterGraphics g = new LetterGraphics(new SvgGraphics(new SvgPicture("x", 100, 20), THEME));
    g.setFont(font);

    g.drawString(text, 0, 10);

    assertThat(drawn(text)).contains(">IT<");
    assertThat(g.hasReplaced()).isFalse();
    assertThat(ChartTheme.width(text, font)).isEqualTo(ChartTheme.width("IT", font));
  }

  @Test
  void picturesThatAreJoinedToOne_areASignEach() {
    assertThat(drawn("\uD83D\uDC69\u200D\uD83C\uDFEB \u2764\uFE0F")).contains(">## #<");
  }

  @Test
  void theyAreMeasuredWithoutTheMachine() {
    Font font = THEME.regular(12);

    assertThat(ChartTheme.width(HEBREW, font)).isEqualTo(ChartTheme.width("IT ##", font));
    assertThat(ChartTheme.width("\u5B66", font)).isEqualTo(ChartTheme.width("W", font));
  }
}
