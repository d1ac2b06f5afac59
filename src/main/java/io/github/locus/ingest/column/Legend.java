package io.github.locus.ingest.column;

import io.github.locus.ingest.label.EndMeanings;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What rows below or above the answers say that numbers mean: "1 = best", "Scale: 1 = never, 5 =
 * always". It holds for columns whose headers say nothing.
 *
 * @param texts cells of such rows, in file order
 * @param ofColumns by place of the column, what a codebook says of it alone
 * @param platform numbers that the platform writes where there is no answer
 * @param doubtful by place of the column, numbers that may mean that there is no answer by what the
 *     other columns hold, or the same people answer to the other questions
 */
public record Legend(
    List<String> texts,
    Map<Integer, List<String>> ofColumns,
    Set<Integer> platform,
    Map<Integer, Set<Integer>> doubtful) {
  /** Scales whose points are labels go no further; ten has numbers alone. */
  private static final int HIGHEST_LABELLED = 7;

  private static final int LONGEST = 15;

  /** A file without one. */
  public static final Legend NONE = new Legend(List.of(), Map.of(), Set.of(), Map.of());

  public Legend {
    texts = List.copyOf(texts);
    ofColumns = Map.copyOf(ofColumns);
    platform = Set.copyOf(platform);
    doubtful = Map.copyOf(doubtful);
  }

  /**
   * The same with numbers of which it is not certain whether they are answers.
   *
   * @param more by place of the column, the numbers
   * @return what is known, of a column too, and these
   */
  public Legend withDoubtful(Map<Integer, Set<Integer>> more) {
    Map<Integer, Set<Integer>> all = new HashMap<>(doubtful);
    more.forEach(
        (place, codes) -> {
          Set<Integer> ofColumn = new HashSet<>(all.getOrDefault(place, Set.of()));
          ofColumn.addAll(codes);
          all.put(place, ofColumn);
        });
    return new Legend(texts, ofColumns, platform, all);
  }

  /**
   * What holds for some columns: what is said of them alone, else what is said of all.
   *
   * @param columns places of the columns
   * @return the same with these texts
   */
  public Legend of(List<Integer> columns) {
    if (ofColumns.isEmpty()) {
      return this;
    }
    List<String> own =
        columns.stream()
            .flatMap(column -> ofColumns.getOrDefault(column, List.of()).stream())
            .distinct()
            .toList();
    return own.isEmpty() ? this : new Legend(own, Map.of(), platform, doubtful);
  }

  /**
   * Whether a text says which end of a scale is the best, in words that are known.
   *
   * @param text a text of a legend
   * @param catalogue known labels
   * @return false for a list of places
   */
  public static boolean tells(String text, LabelCatalogue catalogue) {
    return StatedEnds.tells(text, catalogue);
  }

  /**
   * The numbers that the platform writes where there is no answer, on a scale of which it is
   * certain.
   *
   * @param highest the highest number that a column holds
   * @return none on a longer scale: 0 to 10 has a point at 0
   */
  Set<Integer> ofPlatform(int highest) {
    return highest <= HIGHEST_LABELLED ? platform : Set.of();
  }

  /**
   * The numbers of a column of which it is not certain whether they are answers.
   *
   * @param column place of the column
   * @param highest the highest number that it holds
   * @return numbers, none of most columns
   */
  public Set<Integer> doubtful(int column, int highest) {
    Set<Integer> all = new TreeSet<>(doubtful.getOrDefault(column, Set.of()));
    if (highest > HIGHEST_LABELLED && highest <= LONGEST) {
      all.addAll(platform);
    }
    return all;
  }

  /** All of it as one text, folded. */
  String plain() {
    return texts.stream().map(LabelFolding::plain).collect(Collectors.joining("; "));
  }

  /**
   * The codes of which it says that they mean no answer, where they can be meant: not on a longer
   * scale.
   *
   * @param highest the highest number that a column holds
   * @param catalogue known answers that are none
   */
  Set<Integer> absent(int highest, LabelCatalogue catalogue) {
    if (texts.isEmpty()) {
      return Set.of();
    }
    String plain = plain();
    Set<Integer> absent = StatedCodes.in(plain, catalogue);
    Set<Integer> told = EndMeanings.meanings(plain).keySet();
    int last = told.stream().mapToInt(n -> n).max().orElse(highest);
    // where it says nothing of the points it does not say how far they go
    return highest > last && !absent.containsAll(told) ? Set.of() : absent;
  }
}
