package io.github.locus.ingest.workbook;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats of days and times. */
final class DayPattern {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)\\[(?:h+|m+|s+)\\]|am/pm|a/p|y+|m+|d+|h+|s+(?:\\.0+)?|\"[^\"]*\"|\\\\.|[_*].|.",
          Pattern.DOTALL);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private DayPattern() {}

  /**
   * Shows a day or a time.
   *
   * @param pattern the format
   * @param value the number that the cell holds
   * @param at the day and time of it
   * @return the text; empty where the number is no day that the format could show
   */
  static Optional<String> show(String pattern, double value, LocalDateTime at) {
    List<String> tokens = tokens(pattern);
    boolean year = has(tokens, 'y');
    boolean day = has(tokens, 'd');
    boolean month = has(tokens, 'm');
    boolean time = has(tokens, 'h') || has(tokens, 's') || has(tokens, 'n');
    if ((year || day) && value < 1) {
      return Optional.empty();
    }
    if (year && month && day) {
      return Optional.of((time ? DAY_AND_TIME : DAY).format(at));
    }
    boolean half = tokens.stream().anyMatch(token -> token.equals("am/pm") || token.equals("a/p"));
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append(shown(token, value, at, half));
    }
    return Optional.of(text.toString().strip());
  }

  /** In lower case but for literals; minutes, which have the letter of months, as {@code n}. */
  private static List<String> tokens(String pattern) {
    List<String> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(pattern);
    while (found.find()) {
      String token = found.group();
      tokens.add(isLiteral(token) ? token : token.toLowerCase(Locale.ROOT));
    }
    char before = ' ';
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.matches("m+") && (before == 'h' || isBeforeSeconds(tokens, i))) {
        tokens.set(i, token.length() == 1 ? "n" : "nn");
      }
      char letter = letter(token);
      before = "ymdhs".indexOf(letter) >= 0 ? letter : before;
    }
    return tokens;
  }

  private static boolean isBeforeSeconds(List<String> tokens, int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      char letter = letter(tokens.get(i));
      if ("ymdhs".indexOf(letter) >= 0) {
        return letter == 's';
      }
    }
    return false;
  }

  private static boolean isLiteral(String token) {
    return token.startsWith("\"") || token.startsWith("\\");
  }

  private static char letter(String token) {
    boolean word = isLiteral(token) || token.equals("am/pm") || token.equals("a/p");
    return word ? ' ' : token.charAt(token.startsWith("[") && token.length() > 1 ? 1 : 0);
  }

  private static boolean has(List<String> tokens, char letter) {
    return tokens.stream().anyMatch(token -> letter(token) == letter);
  }

  private static String shown(String token, double value, LocalDateTime at, boolean half) {
    if (isLiteral(token)) {
      return token.startsWith("\\") ? token.substring(1) : token.substring(1, token.length() - 1);
    }
    boolean afternoon = at.getHour() >= 12;
    int hour = half ? (at.getHour() + 11) % 12 + 1 : at.getHour();
    String two = token.length() > 1 ? "%02d" : "%d";
    return switch (letter(token)) {
      case '[' -> token;
      case 'y' ->
          number(
              token.length() > 2 ? "%04d" : "%02d",
              at.getYear() % (token.length() > 2 ? 10_000 : 100));
      case 'm' ->
          token.startsWith("[")
              ? number("%02d", Math.round(value * 24 * 60 * 60) / 60)
              : token.length() > 2 ? month(token, at) : number(two, at.getMonthValue());
      case 'd' ->
          token.length() > 2
              ? at.getDayOfWeek()
                  .getDisplayName(
                      token.length() > 3 ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH)
              : number(two, at.getDayOfMonth());
      case 'h' ->
          token.startsWith("[")
              ? number("%d", Math.round(value * 24 * 60 * 60) / 3600)
              : number(two, hour);
      case 'n' -> number(two, at.getMinute());
      case 's' ->
          token.startsWith("[")
              ? number("%d", Math.round(value * 24 * 60 * 60))
              : number("%02d", at.getSecond());
      case '_', '*' -> "";
      default ->
          switch (token) {
            case "am/pm" -> afternoon ? "PM" : "AM";
            case "a/p" -> afternoon ? "P" : "A";
            case "@" -> "";
            default -> token;
          };
    };
  }

  private static String month(String token, LocalDateTime at) {
    TextStyle style = token.length() == 3 ? TextStyle.SHORT : TextStyle.FULL;
    String name = at.getMonth().getDisplayName(style, Locale.ENGLISH);
    return token.length() == 5 ? name.substring(0, 1) : name;
  }

  private static String number(String form, long value) {
    return String.format(Locale.ROOT, form, value);
  }
}
