package io.github.locus.ingest.drafting;

import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Questions of their own on one scale belong together, whatever stands between them. One with the same
 * numbers may ask for something else, unless it begins alike. So do the rows of one grid, of which one
 * between the others may be on another scale.
 */
final class JoinedGrids {
  private static final int WORDS_OF_AN_OPENING = 2;

  private final List<Grid> first = new ArrayList<>();
  private final List<List<AnswerColumn>> columns = new ArrayList<>();
  private final Map<FoundScale, Integer> scales = new IdentityHashMap<>();

  /** Places of the grids that others may be joined to, by how they ask. */
  private final Map<Asked, TreeSet<Integer>> all = new HashMap<>();

  private final Map<Asked, TreeSet<Integer>> single = new HashMap<>();

  private JoinedGrids() {}

  /**
   * How questions ask.
   *
   * @param scale number of their scale
   * @param statements whether all are meant that make a statement, however they begin
   * @param opening how they begin
   */
  private record Asked(int scale, boolean statements, List<String> opening) {}

  /**
   * Joins grids.
   *
   * @param grids grids in file order
   * @return the same columns in fewer grids
   */
  static List<Grid> of(List<Grid> grids) {
    JoinedGrids joined = new JoinedGrids();
    grids.forEach(joined::add);
    return joined.grids();
  }

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    for (int at = 0; at < first.size(); at++) {
      Grid grid = first.get(at);
      boolean alone = columns.get(at).size() == grid.columns().size();
      grids.add(alone ? grid : new Grid(grid.stem(), columns.get(at), grid.scale()));
    }
    return grids;
  }

  private void add(Grid grid) {
    boolean one = grid.columns().size() == 1;
    List<Asked> asked = asked(grid);
    OptionalInt other = place(asked, one ? all : single);
    if (other.isPresent()) {
      int at = other.getAsInt();
      columns.get(at).addAll(grid.columns());
      asked(first.get(at)).forEach(as -> single.getOrDefault(as, new TreeSet<>()).remove(at));
      return;
    }
    int at = first.size();
    first.add(grid);
    columns.add(new ArrayList<>(grid.columns()));
    for (Asked as : asked) {
      all.computeIfAbsent(as, key -> new TreeSet<>()).add(at);
      if (one) {
        single.computeIfAbsent(as, key -> new TreeSet<>()).add(at);
      }
    }
  }

  /** The first grid that a further one belongs to. */
  private static OptionalInt place(List<Asked> asked, Map<Asked, TreeSet<Integer>> places) {
    return asked.stream()
        .flatMap(as -> places.getOrDefault(as, new TreeSet<>()).stream().limit(1))
        .mapToInt(Integer::intValue)
        .min();
  }

  /** Questions are found by how they begin; statements also by being such; rows by their stem alone. */
  private List<Asked> asked(Grid grid) {
    int scale = scales.computeIfAbsent(grid.scale(), key -> scales.size());
    if (!grid.stem().isEmpty()) {
      return List.of(new Asked(scale, false, List.of("", grid.stem())));
    }
    String text = grid.columns().get(0).statement();
    List<String> words = Wording.of(text).words();
    List<String> start = words.subList(0, Math.min(WORDS_OF_AN_OPENING, words.size()));
    Asked opening = new Asked(scale, false, start);
    return text.indexOf('?') < 0
        ? List.of(opening, new Asked(scale, true, List.of()))
        : List.of(opening);
  }
}
