package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the colours of charts become on a dark screen. */
class DarkColoursTest {
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\.x \\[(fill|stroke)='#[0-9a-f]{6}']\\{(fill|stroke):#[0-9a-f]{6}}$");

  private final Map<Color, Color> dark = DarkColours.all();

  private Color turned(Color bright) {
    return Objects.requireNonNull(dark.get(bright), () -> bright + " is not turned");
  }

  @Test
  void wordsOfEveryFunctionStandOutFromTheDarkPaper() {
    for (Color hue : FunctionMark.HUES) {
      Color words = turned(new FunctionMark(hue, Marker.CIRCLE, true).ink());
      assertThat(ChartTheme.contrast(words, DarkColours.PAPER))
          .as("words beside a mark of %s", hue)
          .isGreaterThanOrEqualTo(4.5);
    }
    for (Color words : new Color[] {ChartTheme.INK, ChartTheme.MUTED}) {
      assertThat(ChartTheme.contrast(turned(words), DarkColours.PAPER)).isGreaterThan(4.5);
    }
  }

  @Test
  void marksOfEveryFunctionStandOutFromTheDarkPaper() {
    for (Color hue : FunctionMark.HUES) {
      assertThat(ChartTheme.contrast(turned(hue), DarkColours.PAPER)).isGreaterThanOrEqualTo(3);
    }
  }

  /** Tints do not turn: they have figures on them. */
  @Test
  void firstPartOfEveryFunctionsBarStandsOutFromTheDarkPaper() {
    for (Color hue : FunctionMark.HUES) {
      Color first = Tints.deepest(hue);
      assertThat(ChartTheme.contrast(first, DarkColours.PAPER)).isGreaterThanOrEqualTo(3);
      assertThat(ChartTheme.contrast(first, ChartTheme.ink(first))).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void whatStandsOnATintStaysAsItIs() {
    assertThat(dark).doesNotContainKeys(ChartTheme.ON_PALE, ChartTheme.ON_DEEP);
  }

  @Test
  void theStyleIsOneRuleForEachColourOfAShapeAndOfALine() {
    assertThat(DarkColours.css(".x").lines()).hasSize(2 * dark.size()).allMatch(this::isRule);
  }

  private boolean isRule(String line) {
    Matcher matcher = RULE.matcher(line.toLowerCase(Locale.ROOT));
    return matcher.matches() && matcher.group(1).equals(matcher.group(2));
  }
}
