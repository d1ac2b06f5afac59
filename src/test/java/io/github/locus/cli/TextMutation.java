package io.github.locus.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What happens to a file that people edit: a number, a word, a line or a sign is another, gone, or there twice. */
enum TextMutation {
  OTHER_NUMBER,
  OTHER_WORD,
  WORD_GONE,
  LINE_GONE,
  LINE_TWICE,
  LINES_SWAPPED,
  SIGN_PUT_IN,
  HUGE_WORD,
  CUT_SHORT,
  BYTES;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_&]*");
  private static final String[] NUMBERS = {
    "1e300", "-1", "0", "2147483648", "0.5", "4,0", "1e-12", "99999999999999999999", "-1e400"
  };
  private static final String[] WORDS = {"null", "true", "=1+1", "\u202eabc", "https://x.example"};
  private static final String SIGNS = "\",;:\t\n[]{}#&*-|>%@'?\u0000\u00a0\ufeff";

  /**
   * Mutates once.
   *
   * @param bytes a file
   * @param seed decides what happens, in turn, and where
   * @return the other bytes
   */
  static byte[] of(byte[] bytes, long seed) {
    return values()[(int) (seed % values().length)].apply(bytes, new Random(seed));
  }

  private byte[] apply(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = random.nextInt(text.length());
    return switch (this) {
      case OTHER_NUMBER -> replaced(text, NUMBER, one(NUMBERS, random), random);
      case OTHER_WORD ->
          replaced(
              text, WORD, random.nextBoolean() ? one(WORDS, random) : word(text, random), random);
      case WORD_GONE -> replaced(text, WORD, "", random);
      case HUGE_WORD -> replaced(text, WORD, "w".repeat(150_000), random);
      case SIGN_PUT_IN -> {
        int sign = random.nextInt(SIGNS.length());
        yield utf8(text.substring(0, at) + SIGNS.charAt(sign) + text.substring(at));
      }
      case LINE_GONE, LINE_TWICE, LINES_SWAPPED -> lines(text, random);
      case CUT_SHORT -> utf8(text.substring(0, at));
      case BYTES -> {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 3; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        yield damaged;
      }
    };
  }

  private byte[] lines(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    if (this == LINE_GONE) {
      lines.remove(at);
    } else if (this == LINE_TWICE) {
      lines.add(at, lines.get(at));
    } else {
      Collections.swap(lines, at, random.nextInt(lines.size()));
    }
    return utf8(String.join("\n", lines));
  }

  private static byte[] replaced(String text, Pattern what, String with, Random random) {
    List<MatchResult> found = what.matcher(text).results().toList();
    MatchResult match = found.get(random.nextInt(found.size()));
    return utf8(text.substring(0, match.start()) + with + text.substring(match.end()));
  }

  private static String word(String text, Random random) {
    List<MatchResult> found = WORD.matcher(text).results().toList();
    return found.get(random.nextInt(found.size())).group();
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
