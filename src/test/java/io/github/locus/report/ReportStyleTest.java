package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of words against their ground after WCAG 2.2, level AA. */
class ReportStyleTest {
  @ParameterizedTest
  @CsvSource({
    "ink,paper",
    "ink,ground",
    "muted,paper",
    "muted,ground",
    "accent,paper",
    "accent,ground",
    "accent,tint"
  })
  void wordsStandOutInLightDarkAndPrint(String words, String ground) throws Exception {
    String css = css();
    int dark = css.indexOf("prefers-color-scheme:dark");
    int print = css.indexOf("@media print");
    for (String rules : new String[] {css, css.substring(dark), css.substring(print)}) {
      Map<String, Integer> colors = variables(rules.substring(rules.indexOf(":root{")));
      assertThat(contrast(color(colors, words), color(colors, ground)))
          .as(words + " on " + ground + " in " + colors)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /** Paper cannot be unfolded, and a section may hold nothing but folded tables. */
  @Test
  void printShowsWhatIsFolded_butFiguresUnderTheirChart() throws Exception {
    String css = css();
    String print = css.substring(css.indexOf("@media print"));
    List<String> hidden =
        Pattern.compile("([^{}]+)\\{[^}]*display:none[^}]*\\}")
            .matcher(print)
            .results()
            .map(rule -> rule.group(1))
            .toList();

    assertThat(print).contains("details::details-content{content-visibility:visible}");
    assertThat(hidden)
        .containsExactlyInAnyOrder(
            "nav,.skip",
            "figure details:not([open])",
            ".drawn>summary",
            ".pair .paper .wide"); // the same chart is there as its narrow drawing
  }

  private static int color(Map<String, Integer> colors, String name) {
    return Optional.ofNullable(colors.get(name)).orElseThrow();
  }

  private static Map<String, Integer> variables(String from) {
    Map<String, Integer> colors = new LinkedHashMap<>();
    String root = from.substring(0, from.indexOf('}'));
    Pattern.compile("--([a-z]+):#([0-9a-f]{6}|[0-9a-f]{3})\\b")
        .matcher(root)
        .results()
        .forEach(m -> colors.put(m.group(1), Integer.parseInt(six(m.group(2)), 16)));
    return colors;
  }

  private static String six(String hex) {
    return hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Many an action had the figure of its goal alone on its last line. */
  @Test
  void noParagraphEndsWithALineOfOneWord_whereABrowserCanSeeToIt() throws Exception {
    assertThat(css()).containsPattern("(?m)^body\\{[^}]*text-wrap:pretty[;}]");
  }

  /** A word of 23 letters, as the name of a function, stood upon what was said of it. */
  @Test
  void aLongWordOfTheGlossaryIsBroken() throws Exception {
    assertThat(css()).containsPattern("(?m)^\\.terms dt\\{[^}]*overflow-wrap:break-word[;}]");
  }

  /** Whose figures they are is seen beside each of them. */
  @Test
  void onAPhoneTheFirstColumnStaysInView_whenATableIsMovedSideways() throws Exception {
    assertThat(css())
        .containsPattern(
            "@media \\(max-width:40rem\\)\\{.*\\.scroll tbody th,\\.scroll thead th:first-child\\{"
                + "position:sticky;left:0;background:var\\(--under\\)[;}]");
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static String css() throws Exception {
    try (InputStream in =
        Optional.ofNullable(ReportStyleTest.class.getResourceAsStream("report.css"))
            .orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
