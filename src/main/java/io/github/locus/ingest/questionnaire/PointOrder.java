package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of a scale as a file shows them.
 *
 * @param spellings answers from lowest to highest, each as the file spells it
 * @param min lowest point
 * @param max highest point
 * @param numbers whether the answers are the points themselves, so that nothing is to be translated
 * @param certainty how far the file tells them
 */
public record PointOrder(
    List<List<String>> spellings, int min, int max, boolean numbers, Certainty certainty) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]0+)?");
  private static final Pattern LED_BY_NUMBER =
      Pattern.compile("(\\d{1,3})(?:\\D.*)?", Pattern.DOTALL);

  public PointOrder {
    spellings = List.copyOf(spellings);
  }

  /**
   * Reads a scale.
   *
   * @param scale as found in the file
   * @return its points
   */
  public static PointOrder of(FoundScale scale) {
    List<String> order = scale.order();
    int last = Math.max(1, order.size() - 1);
    if (scale.lowest().isPresent()) {
      int lowest = scale.lowest().getAsInt();
      return new PointOrder(scale.points(), lowest, lowest + last, true, scale.certainty());
    }
    List<Integer> leading = numbers(order);
    int first = isCounting(leading) ? leading.get(0) : 1;
    return new PointOrder(scale.points(), first, first + last, false, scale.certainty());
  }

  private static List<Integer> numbers(List<String> order) {
    List<Integer> numbers = new ArrayList<>();
    for (String answer : order) {
      Matcher number = LED_BY_NUMBER.matcher(answer);
      if (!number.matches()) {
        return List.of();
      }
      numbers.add(Integer.parseInt(number.group(1)));
    }
    return numbers;
  }

  /** Whether an answer is a number alone. */
  static boolean isNumber(String answer) {
    return NUMBER.matcher(answer).matches();
  }

  private static boolean isCounting(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return !numbers.isEmpty();
  }

  /**
   * The number that means the best where the lowest does, as school grades have it.
   *
   * @param labels answers from lowest to highest
   * @return the last of them; empty where they are no numbers, or rise
   */
  public static Optional<String> lowestAsBest(List<String> labels) {
    List<Integer> numbers = numbers(labels);
    boolean falls = numbers.size() > 1 && labels.stream().allMatch(NUMBER.asMatchPredicate());
    for (int i = 1; i < numbers.size(); i++) {
      falls &= numbers.get(i) < numbers.get(i - 1);
    }
    return falls ? Optional.of(labels.get(labels.size() - 1)) : Optional.empty();
  }

  /**
   * The answers.
   *
   * @return from lowest to highest, the file's most frequent spelling of each
   */
  public List<String> labels() {
    return spellings.stream().map(point -> point.get(0)).toList();
  }

  /**
   * Whether another scale may be the same: of as many points, and half of the answers are in both. Where a
   * file does not tell how far a scale goes, answers in common do.
   *
   * @param other another scale of the file
   * @return whether both may be one
   */
  public boolean isLike(PointOrder other) {
    boolean certain = certainty == Certainty.CERTAIN && other.certainty == Certainty.CERTAIN;
    if (certain && (min != other.min || max != other.max)) {
      return false;
    }
    List<String> own = labels();
    long common = other.labels().stream().filter(own::contains).count();
    return 2 * common >= Math.min(own.size(), other.spellings.size());
  }

  /**
   * How long the scale is.
   *
   * @return points between its ends, both included, at least 2
   */
  public int points() {
    return max - min + 1;
  }

  /**
   * The labels for the points of a scale that is known.
   *
   * @param scale the instrument's scale
   * @return spellings of each point, from lowest to highest; empty where they cannot be told
   */
  public List<List<String>> on(ResponseScale scale) {
    if (certainty == Certainty.CERTAIN && spellings.size() == scale.options()) {
      return spellings;
    }
    if (certainty == Certainty.ORDER_UNKNOWN) {
      return List.of();
    }
    return scale.labels().values().stream()
        .map(this::spelled)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The instrument's words, spelled as the file does; empty where the file has others. */
  private List<List<String>> spelled(List<String> words) {
    List<List<String>> result = new ArrayList<>(words.stream().map(List::of).toList());
    for (List<String> point : spellings) {
      OptionalInt at = place(words, point.get(0));
      if (at.isEmpty()) {
        return List.of();
      }
      result.set(at.getAsInt(), point);
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
