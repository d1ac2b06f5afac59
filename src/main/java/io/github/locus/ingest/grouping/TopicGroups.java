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
   * Sets columns aside whose topic the end of a run cuts: they stop earlier than the further columns of
   * their topic, and not so clearly that they must be on a shorter scale, whatever their neighbours are
   * on. Those that may well end there and those that may not are asked about apart from each other. A
   * topic is a word; a series such as {@code Q1, Q2} may change its scale anywhere.
   *
   * @param runs neighbours that may share a scale, in file order
   * @return what is left of the runs, and the columns that were set aside
   */
  static List<ColumnGroup> cut(List<List<ColumnShape>> runs) {
    List<ColumnGroup> groups = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<ColumnShape> run = runs.get(i);
      Cut cut =
          i + 1 < runs.size() && isCertain(run) ? Cut.between(run, runs.get(i + 1)) : Cut.NONE;
      List<ColumnShape> may = cut.mayEnd();
      List<ColumnShape> stop = cut.mayHardlyEnd();
      addIfAny(groups, run.subList(0, run.size() - may.size() - stop.size()), false);
      addIfAny(groups, may, true);
      if (!stop.isEmpty()) {
        groups.add(new ColumnGroup(stop, true, ShapeGroup.of(cut.further()).max()));
      }
    }
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
    static final Cut NONE = new Cut(List.of(), List.of());

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
      return none ? NONE : new Cut(run.subList(from, run.size()), next.subList(0, to));
    }

    /** The last of the first columns that stop although hardly anybody stands at their end. */
    List<ColumnShape> mayHardlyEnd() {
      int from = first.size();
      while (from > 0 && !NumberRange.hasManyAtTheEnd(first.get(from - 1).numbers())) {
        from--;
      }
      List<ColumnShape> last = first.subList(from, first.size());
      return mayGoOn(last) ? last : List.of();
    }

    /** Those before them that may end where they do; none where they clearly do. */
    List<ColumnShape> mayEnd() {
      List<ColumnShape> rest = first.subList(0, first.size() - mayHardlyEnd().size());
      boolean clear =
          mayGoOn(rest) && NumberRange.stopsShort(counts(rest), rest.size(), counts(further));
      return mayGoOn(rest) && !clear ? rest : List.of();
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
