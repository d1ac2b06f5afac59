package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts neighbours of numbers by what their headers begin with: where no column of a topic, such as
 * {@code trust_1, trust_2}, goes as far as those of another, they may be on a shorter scale; and so may
 * those of a name before a sign, such as {@code IT: speed, IT: care}, where it is clear.
 */
final class TopicGroups {
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L})[ _.-]?\\d{1,3}\\D*");
  private static final Pattern NAMED =
      Pattern.compile(
          "([^:>\\u2013\\u2014|/]*[^:>\\u2013\\u2014|/\\s])(?:\\s*[:>|/]|\\s+[-\\u2013\\u2014]\\s).*");
  private static final int FEWEST_COLUMNS = 2;
  private static final long FEWEST_ANSWERS = 20;

  private TopicGroups() {}

  /**
   * Parts them.
   *
   * @param run neighbours that may share a scale
   * @return the run, or its topics that stop short, each to be confirmed, and the rest
   */
  static List<ColumnGroup> part(List<ColumnShape> run) {
    Map<String, ShapeGroup> topics = topics(run, NUMBERED);
    boolean numbered = !topics.isEmpty();
    if (!numbered) {
      topics = topics(run, NAMED);
    }
    if (topics.isEmpty()) {
      return List.of(ColumnGroup.of(run));
    }
    int max = topics.values().stream().mapToInt(ShapeGroup::max).max().orElse(0);
    NavigableMap<Integer, Long> all = new TreeMap<>();
    topics.values().stream()
        .filter(topic -> topic.max() == max)
        .forEach(topic -> topic.counts().forEach((number, n) -> all.merge(number, n, Long::sum)));
    List<ColumnShape> whole = new ArrayList<>();
    List<ColumnGroup> parts = new ArrayList<>();
    for (ShapeGroup topic : topics.values()) {
      boolean far = numbered || NumberRange.stopsShort(topic.counts(), topic.members().size(), all);
      if (topic.max() < max && isShown(topic) && far) {
        parts.add(new ColumnGroup(topic.members(), true));
      } else {
        whole.addAll(topic.members());
      }
    }
    parts.add(ColumnGroup.of(whole));
    return parts;
  }

  /** The columns by what stands in front; none where one column has no such part, or no numbers. */
  private static Map<String, ShapeGroup> topics(List<ColumnShape> run, Pattern parted) {
    Map<String, ShapeGroup> topics = new LinkedHashMap<>();
    for (ColumnShape shape : run) {
      Matcher name = parted.matcher(shape.column().name());
      if (!name.matches() || !shape.isNumeric() || shape.isSlider()) {
        return Map.of();
      }
      ShapeGroup before = topics.putIfAbsent(name.group(1), new ShapeGroup(shape));
      if (before != null) {
        before.add(shape);
      }
    }
    return topics;
  }

  private static boolean isShown(ShapeGroup topic) {
    return topic.members().size() >= FEWEST_COLUMNS
        && topic.counts().values().stream().mapToLong(n -> n).sum() >= FEWEST_ANSWERS;
  }
}
