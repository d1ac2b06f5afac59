package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts neighbours of numbers by what their short names begin with: where no column of a topic goes as
 * far as those of another, they may be on a shorter scale.
 */
final class TopicGroups {
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L})[ _.-]?\\d{1,3}\\D*");
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
    Map<String, ShapeGroup> topics = new LinkedHashMap<>();
    for (ColumnShape shape : run) {
      Matcher name = NUMBERED.matcher(shape.column().name());
      if (!name.matches() || !shape.isNumeric() || shape.isSlider()) {
        return List.of(ColumnGroup.of(run));
      }
      ShapeGroup before = topics.putIfAbsent(name.group(1), new ShapeGroup(shape));
      if (before != null) {
        before.add(shape);
      }
    }
    int max = topics.values().stream().mapToInt(ShapeGroup::max).max().orElse(0);
    List<ColumnShape> whole = new ArrayList<>();
    List<ColumnGroup> parts = new ArrayList<>();
    for (ShapeGroup topic : topics.values()) {
      if (topic.max() < max && isShown(topic)) {
        parts.add(new ColumnGroup(topic.members(), true));
      } else {
        whole.addAll(topic.members());
      }
    }
    parts.add(ColumnGroup.of(whole));
    return parts;
  }

  private static boolean isShown(ShapeGroup topic) {
    return topic.members().size() >= FEWEST_COLUMNS
        && topic.counts().values().stream().mapToLong(n -> n).sum() >= FEWEST_ANSWERS;
  }
}
