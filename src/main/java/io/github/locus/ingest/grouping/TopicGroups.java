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
import java.util.stream.Stream;

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
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FEWEST_WORDS = 3;
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
      boolean asked = isCertain(before);
      List<ColumnShape> own = asked ? cut.own() : List.of();
      List<ColumnShape> shared = asked ? cut.shared() : List.of();
      addIfAny(groups, before.subList(0, before.size() - own.size() - shared.size()), false);
      addIfAny(groups, own, true);
      int from = shared.isEmpty() ? 0 : cut.further().size();
      List<ColumnShape> topic = new ArrayList<>(shared);
      topic.addAll(run.subList(0, from));
      addIfAny(groups, topic, true);
      before = run.subList(from, run.size());
    }
    addIfAny(groups, before, false);
    return groups;
  }

  /** Whether neighbours would be placed on a scale without a question. */
  private static boolean isCertain(List<ColumnShape> run) {
    return !run.isEmpty()
        && run.stream().allMatch(ColumnShape::isNumeric)
        && NumberScale.of(ShapeGroup.of(run).counts())
            .filter(scale -> scale.certainty() == FoundScale.Certainty.CERTAIN)
            .isPresent();
  }

  private static void addIfAny(
      List<ColumnGroup> groups, List<ColumnShape> columns, boolean doubtful) {
    if (!columns.isEmpty()) {
      groups.add(new ColumnGroup(columns, doubtful));
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

    /** The last of the first columns, of whose ends none is chosen often: on the scale of the further. */
    List<ColumnShape> shared() {
      int from = first.size();
      while (from > 0 && !NumberRange.hasManyAtTheEnd(first.get(from - 1).numbers())) {
        from--;
      }
      List<ColumnShape> last = first.subList(from, first.size());
      return mayGoOn(last) && !stays(last) ? last : List.of();
    }

    /** Those of the others that may end where they do, or on the scale of the further ones. */
    List<ColumnShape> own() {
      List<ColumnShape> rest = first.subList(0, first.size() - shared().size());
      return mayGoOn(rest) && !(stays(rest) && NumberRange.hasManyAtTheEnd(counts(rest)))
          ? rest
          : List.of();
    }

    private boolean stays(List<ColumnShape> columns) {
      return NumberRange.staysBelow(counts(columns), columns.size(), counts(further));
    }

    /** Whether columns stand right before further ones that go beyond them. */
    private boolean mayGoOn(List<ColumnShape> columns) {
      return !columns.isEmpty()
          && first.get(first.size() - 1).column().index() + 1 == further.get(0).column().index()
          && Stream.concat(columns.stream(), further.stream())
              .allMatch(shape -> shape.isNumeric() && !shape.isSlider())
          && counts(columns).lastKey() < counts(further).lastKey();
    }

    private static NavigableMap<Integer, Long> counts(List<ColumnShape> columns) {
      return ShapeGroup.of(columns).counts();
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

  /** Words of a header before a sign behind which a row of theirs stands; empty where there are few. */
  static String stem(String header) {
    Matcher named = NAMED.matcher(header);
    String stem = named.matches() ? named.group(1).strip() : "";
    return BLANKS.split(stem).length < FEWEST_WORDS ? "" : stem;
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
