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
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final int FEWEST_COLUMNS = 2;
  private static final long FEWEST_ANSWERS = 20;

  private TopicGroups() {}

  /**
   * Sets topics aside that the end of a run cuts: their first columns stop earlier than the further
   * ones, and not so clearly that they must be on a shorter scale, whatever their neighbours are on.
   * They are asked about by themselves where they may well end there, else the topic as one. A topic
   * is a word; a series such as {@code Q1, Q2} may change its scale anywhere.
   *
   * @param runs neighbours that may share a scale, in file order
   * @return what is left of the runs, and the topics that were set aside
   */
  static List<ColumnGroup> cut(List<List<ColumnShape>> runs) {
    List<ColumnGroup> groups = new ArrayList<>();
    List<ColumnShape> before = List.of();
    for (List<ColumnShape> run : runs) {
      Cut cut = Cut.between(before, run);
      boolean doubtful = cut.mayGoOn();
      List<ColumnShape> asked = doubtful ? cut.asked() : List.of();
      addIfAny(groups, doubtful ? before.subList(0, before.size() - cut.first().size()) : before);
      if (doubtful) {
        groups.add(new ColumnGroup(asked, true));
      }
      before = run.subList(Math.max(0, asked.size() - cut.first().size()), run.size());
    }
    addIfAny(groups, before);
    return groups;
  }

  private static void addIfAny(List<ColumnGroup> groups, List<ColumnShape> columns) {
    if (!columns.isEmpty()) {
      groups.add(ColumnGroup.of(columns));
    }
  }

  /**
   * A topic at the end of a run and the beginning of the next.
   *
   * @param first its columns in the one
   * @param further its columns in the other
   */
  private record Cut(List<ColumnShape> first, List<ColumnShape> further) {
    static Cut between(List<ColumnShape> run, List<ColumnShape> next) {
      String topic = word(next.get(0));
      int from = run.size();
      while (from > 0 && topic.equals(word(run.get(from - 1)))) {
        from--;
      }
      int to = 0;
      while (to < next.size() && topic.equals(word(next.get(to)))) {
        to++;
      }
      boolean none = topic.isEmpty() || from == run.size();
      return none
          ? new Cut(List.of(), List.of())
          : new Cut(run.subList(from, run.size()), next.subList(0, to));
    }

    /** Whether the first columns may be on the scale of those right behind them, which go further. */
    boolean mayGoOn() {
      if (first.isEmpty()) {
        return false;
      }
      ShapeGroup stopping = group(first);
      ShapeGroup going = group(further);
      return stopping.last().column().index() + 1 == going.first().column().index()
          && stopping.isNumeric()
          && going.isNumeric()
          && !stopping.isSlider()
          && !going.isSlider()
          && going.max() > stopping.max()
          && !NumberRange.stopsShort(stopping.counts(), stopping.size(), going.counts());
    }

    /**
     * The columns to be asked about as one: the first alone where much tells that their scale ends
     * there, or that they are answered in another way than the further ones.
     */
    List<ColumnShape> asked() {
      ShapeGroup stopping = group(first);
      boolean apart =
          NumberRange.hasManyAtTheEnd(stopping.counts())
              || NumberRange.staysBelow(
                  stopping.counts(), stopping.size(), group(further).counts());
      List<ColumnShape> asked = new ArrayList<>(first);
      asked.addAll(apart ? List.of() : further);
      return asked;
    }

    private static ShapeGroup group(List<ColumnShape> columns) {
      ShapeGroup group = new ShapeGroup(columns.get(0));
      columns.stream().skip(1).forEach(group::add);
      return group;
    }

    /** The word before the number of a column; empty where there is none. */
    private static String word(ColumnShape shape) {
      Matcher name = NUMBERED.matcher(shape.column().name());
      return name.matches() && WORD.matcher(name.group(1)).find() ? name.group(1) : "";
    }
  }

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
