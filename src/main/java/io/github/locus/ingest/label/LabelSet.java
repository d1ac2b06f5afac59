package io.github.locus.ingest.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The wording of a known response scale in one language.
 *
 * @param id name of the scale, for example {@code agreement-5}
 * @param language two letters
 * @param names the wording that stands for each point, lowest first
 * @param points point from 1 of each wording, by its folded text
 * @param doubtful folded texts among them that may be answers that are none
 */
public record LabelSet(
    String id,
    String language,
    List<String> names,
    Map<String, Integer> points,
    Set<String> doubtful) {
  public LabelSet {
    names = List.copyOf(names);
    points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    doubtful = Set.copyOf(doubtful);
  }

  /**
   * Number of points.
   *
   * @return k
   */
  public int size() {
    return names.size();
  }

  /**
   * Where a label stands.
   *
   * @param text a folded text
   * @return its point from 1, empty where the set does not have it
   */
  public OptionalInt point(String text) {
    Integer point = points.get(text);
    return point == null ? OptionalInt.empty() : OptionalInt.of(point);
  }

  /**
   * The same without its middle.
   *
   * @param name id of the set
   * @param middle the point to leave out
   * @return a set with one point less
   */
  LabelSet without(String name, int middle) {
    List<String> kept = new ArrayList<>(names);
    kept.remove(middle - 1);
    Map<String, Integer> moved = new LinkedHashMap<>();
    points.forEach(
        (text, point) -> {
          if (point != middle) {
            moved.put(text, point > middle ? point - 1 : point);
          }
        });
    Set<String> still = new HashSet<>(doubtful);
    still.retainAll(moved.keySet());
    return new LabelSet(name, language, kept, moved, still);
  }

  /**
   * A pattern's set for one word.
   *
   * @param word what stands for {@code *}, folded
   * @return the set with the word filled in
   */
  public LabelSet fill(String word) {
    Map<String, Integer> filled = new HashMap<>();
    points.forEach((text, point) -> filled.put(text.replace("*", word), point));
    return new LabelSet(
        id,
        language,
        names.stream().map(name -> name.replace("*", word)).toList(),
        filled,
        doubtful);
  }
}
