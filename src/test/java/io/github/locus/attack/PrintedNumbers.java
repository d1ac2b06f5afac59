package io.github.locus.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Numbers as they stand in a text. What other formats print must be no more than {@code result.json}
 * says: then it is enough to attack that.
 */
final class PrintedNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.&#-])[−-]?(\\d+(?:\\.\\d+)?)(?![\\w.]*\\w)");

  private static final Pattern GERMAN_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern BEFORE_A_COMMA = Pattern.compile("([1-9]\\d{0,2}),$");

  private final NavigableSet<Double> known = new TreeSet<>();
  private final PrintedDays days = new PrintedDays();

  /**
   * Takes in what a result says: its numbers, also those within its texts, their differences from
   * 1 and from 100, and hundredfold. A day is one figure: that its month is a number somewhere does not explain it.
   *
   * @param result parsed {@code result.json}
   */
  PrintedNumbers(JsonNode result) {
    add(result);
  }

  private void add(JsonNode node) {
    if (node.isNumber()) {
      add(node.asDouble());
    } else if (node.isString()) {
      words(node.asString());
    } else {
      node.forEach(this::add);
      if (node.isArray()) {
        add(node.size());
      }
    }
    if (node.isObject()) {
      node.propertyNames().forEach(this::words);
      add(node.size());
    }
  }

  private void words(String text) {
    days.add(text);
    NUMBER.matcher(text).results().forEach(m -> add(Double.parseDouble(m.group(1))));
  }

  private void add(double value) {
    double size = Math.abs(value);
    known.add(size);
    known.add(100 * size);
    if (size <= 1) {
      known.add(1 - size);
      known.add(100 - 100 * size);
    }
  }

  /** Numbers and days of a text that are no rounding of a number of the result, and none of its days. */
  List<String> unexplained(String whole) {
    List<String> unexplained = new ArrayList<>(days.unexplained(whole));
    String text = PrintedDays.without(whole);
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      if (!explains(numbers.group(1)) && !explainsThousands(text, numbers)) {
        int from = Math.max(0, numbers.start() - 40);
        unexplained.add(text.substring(from, Math.min(text.length(), numbers.end() + 10)));
      }
    }
    return unexplained;
  }

  /** 1,135 in English and 1.135 in German: the last three digits, or all that looks like decimals. */
  private boolean explainsThousands(String text, Matcher number) {
    String printed = number.group(1);
    if (GERMAN_THOUSANDS.matcher(printed).matches()) {
      return explains(printed.replace(".", ""));
    }
    Matcher before =
        BEFORE_A_COMMA.matcher(text.substring(Math.max(0, number.start() - 4), number.start()));
    return printed.length() == 3 && before.find() && explains(before.group(1) + printed);
  }

  private boolean explains(String printed) {
    BigDecimal number = new BigDecimal(printed);
    double unit = Math.pow(10, -number.scale());
    double value = number.doubleValue();
    for (double candidate : known.subSet(value - unit, true, value + unit, true)) {
      BigDecimal exact = BigDecimal.valueOf(candidate);
      for (RoundingMode mode :
          List.of(RoundingMode.HALF_EVEN, RoundingMode.HALF_UP, RoundingMode.FLOOR)) {
        if (exact.setScale(number.scale(), mode).compareTo(number) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
