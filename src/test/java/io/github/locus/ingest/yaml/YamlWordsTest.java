package io.github.locus.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever a text holds, a reader of YAML takes what is written for the same text, and takes it for a text. */
class YamlWordsTest {
  private static final List<String> HOSTILE =
      List.of(
          "\"",
          "'",
          "\\",
          ": ",
          " #",
          "#",
          "- ",
          "-",
          "? ",
          "?",
          "|",
          ">",
          "&a",
          "*a",
          "!",
          "!!int",
          "%",
          "@",
          "`",
          "{",
          "}",
          "[",
          "]",
          ",",
          ", ",
          "\n",
          "\r",
          "\t",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\u200b",
          "\u202e",
          "\u2066",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\ue000",
          " ",
          "  ",
          "...",
          "---",
          "yes",
          "No",
          "on",
          "null",
          "~",
          "NaN",
          ".inf",
          "0x1F",
          "1_000",
          "1e3",
          "12:30:45",
          "2024-01-01",
          "<<",
          "=",
          "\u00e4",
          "\u65e5\u672c",
          "a",
          "Z",
          "_",
          "/",
          ".",
          "9",
          "%YAML 1.2",
          "IT",
          "L&D",
          "key: value",
          "x #y");

  private static LongStream seeds(int count) {
    return LongStream.range(0, count);
  }

  static LongStream seeds() {
    return seeds(60);
  }

  static LongStream manySeeds() {
    return seeds(5_000);
  }

  private static String hostile(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int part = random.nextInt(6); part >= 0; part--) {
      text.append(
          random.nextInt(4) == 0
              ? Character.toString(random.nextInt(0xD800))
              : HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textReadBack_isTheSameText(long seed) {
    assertReadBack(hostile(seed));
  }

  @ParameterizedTest
  @MethodSource("manySeeds")
  @Tag("nightly")
  void textReadBack_isTheSameText_manySeeds(long seed) {
    assertReadBack(hostile(seed));
  }

  static List<String> single() {
    List<String> all = new ArrayList<>(HOSTILE);
    all.add("");
    return all;
  }

  @ParameterizedTest
  @MethodSource("single")
  void textOfOneSign_isTheSameText(String text) {
    assertReadBack(text);
  }

  /** As a value, as a key, in a list and in a mapping of one line, before a comment, and as an item. */
  private static void assertReadBack(String text) {
    String scalar = YamlWords.text(text);
    String file =
        "value: "
            + scalar
            + "  # said of it\n"
            + "list: "
            + YamlWords.list(List.of(text, "b", text))
            + "\n"
            + "entry: {a: "
            + scalar
            + ", "
            + "b: ["
            + scalar
            + "]}\n"
            + "items:\n  - "
            + scalar
            + "\n  - {id: x, text: {en: "
            + scalar
            + "}, n: 1}\n"
            + (text.isEmpty() ? "" : "keys: {" + scalar + ": 1}\n");

    Object read = new Load(LoadSettings.builder().build()).loadFromString(file);

    assertThat(read).isEqualTo(text.isEmpty() ? expected(text) : withKey(expected(text), text));
  }

  private static Map<String, Object> withKey(Map<String, Object> expected, String text) {
    Map<String, Object> all = new LinkedHashMap<>(expected);
    all.put("keys", Map.of(text, 1));
    return all;
  }

  private static Map<String, Object> expected(String text) {
    return Map.of(
        "value", text,
        "list", List.of(text, "b", text),
        "entry", Map.of("a", text, "b", List.of(text)),
        "items", List.of(text, Map.of("id", "x", "text", Map.of("en", text), "n", 1)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comment_endsWithItsLine(long seed) {
    String file = "a: 1  # " + YamlWords.comment(hostile(seed), 40) + "\nb: 2\n";

    assertThat(new Load(LoadSettings.builder().build()).loadFromString(file))
        .isEqualTo(Map.of("a", 1, "b", 2));
  }

  /** Words that readers of YAML 1.1 take for yes, no, a time or a number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "null",
        "~",
        "12:30",
        "1_000",
        "0o7",
        "2024-01-01",
        "NaN",
        ".inf",
        "true"
      })
  void wordThatAnOlderReaderTakesForMore_isInQuotes(String word) {
    assertThat(YamlWords.text(word)).isEqualTo('"' + word + '"');
  }
}
