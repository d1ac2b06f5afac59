package io.github.locus.ingest.proposal;

import io.github.locus.ingest.label.FoundScale;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of a scale as a file shows them.
 *
 * @param labels answers from lowest to highest, as the file spells them
 * @param min lowest point
 * @param max highest point
 * @param numbers whether the answers are the points themselves, so that nothing is to be translated
 * @param known whether the order is known
 */
record PointOrder(List<String> labels, int min, int max, boolean numbers, boolean known) {
  private static final Pattern WHOLE = Pattern.compile("([+-]?\\d{1,4})(?:[.,]0+)?");
  private static final Pattern LED_BY_NUMBER =
      Pattern.compile("(\\d{1,3})(?:\\D.*)?", Pattern.DOTALL);

  PointOrder {
    labels = List.copyOf(labels);
  }

  /**
   * Reads a scale.
   *
   * @param scale as found in the file
   * @return its points; a scale of numbers begins at 1 at the latest, for the lowest point may never
   *     have been chosen
   */
  static PointOrder of(FoundScale scale) {
    List<String> order = scale.order();
    List<Integer> numbers = numbers(order, WHOLE);
    if (!numbers.isEmpty()) {
      int lowest = numbers.stream().mapToInt(n -> n).min().orElseThrow();
      int highest = numbers.stream().mapToInt(n -> n).max().orElseThrow();
      int from = lowest > 1 && lowest < 10 ? 1 : lowest;
      boolean fits = highest > from && highest - from < ResponseScale.MAX_OPTIONS;
      if (fits) {
        return new PointOrder(order, from, highest, true, scale.ordered());
      }
    }
    List<Integer> leading = numbers(order, LED_BY_NUMBER);
    int first = isCounting(leading) ? leading.get(0) : 1;
    return new PointOrder(
        order, first, first + Math.max(1, order.size() - 1), false, scale.ordered());
  }

  private static List<Integer> numbers(List<String> order, Pattern pattern) {
    List<Integer> numbers = new ArrayList<>();
    for (String answer : order) {
      Matcher number = pattern.matcher(answer);
      if (!number.matches()) {
        return List.of();
      }
      numbers.add(Integer.parseInt(number.group(1).replace("+", "")));
    }
    return numbers;
  }

  private static boolean isCounting(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return !numbers.isEmpty();
  }

  int points() {
    return max - min + 1;
  }

  /** The scale of a drafted instrument, with the labels of the file where they are complete. */
  ResponseScale scale(String language) {
    return numbers || labels.size() != points()
        ? ResponseScale.of(min, max)
        : new ResponseScale(min, max, Map.of(language, labels));
  }

  /**
   * The labels for the points of a scale that is known.
   *
   * @param scale the instrument's scale
   * @return a spelling for each point, from lowest to highest; empty where they cannot be told
   */
  List<String> on(ResponseScale scale) {
    if (!known) {
      return List.of();
    }
    if (labels.size() == scale.options()) {
      return labels;
    }
    return scale.labels().values().stream()
        .map(words -> spelled(words))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The instrument's words, spelled as the file does; empty where the file has others. */
  private List<String> spelled(List<String> words) {
    List<String> result = new ArrayList<>(words);
    for (String label : labels) {
      OptionalInt at = place(words, label);
      if (at.isEmpty()) {
        return List.of();
      }
      result.set(at.getAsInt(), label);
    }
    return result;
  }

  private static OptionalInt place(List<String> words, String label) {
    List<String> folded = Wording.of(label).words();
    for (int i = 0; i < words.size(); i++) {
      if (Wording.of(words.get(i)).words().equals(folded)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
