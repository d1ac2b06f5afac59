package io.github.locus.protection;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts of an answer that too few persons gave: an item of a function in a wave, a dimension or the
 * testimony of a cell. They are set missing before anything is scored. A rating of which no
 * capability dimension is left cannot be scored and is left out; where too few others are left in
 * its cell, so are they.
 *
 * @param places the cells with the ratings that can still be scored
 * @param hidden what is set missing in them
 */
record Parts(Places places, HiddenParts hidden) {

  /**
   * Finds the small parts.
   *
   * @param survey the survey
   * @param tally its used ratings, counted
   * @param places its cells
   * @param minimum bounds
   */
  static Parts of(Survey survey, Tally tally, Places places, Minimum minimum) {
    BitSet used = places.used();
    Tally counted = used.equals(tally.used()) ? tally : Tally.of(survey, used);
    while (true) {
      Search search = new Search(survey, places, counted, minimum);
      HiddenParts hidden = search.hidden();
      BitSet left = hidden.none() ? used : search.scorable(hidden);
      if (left.equals(used)) {
        return search.parts(hidden);
      }
      used = left;
      counted = Tally.of(survey, used);
    }
  }

  /** One look at what is used. */
  private static final class Search {
    private final Survey survey;
    private final Instrument instrument;
    private final Places places;
    private final List<SiteCell> cells;
    private final Tally tally;
    private final BitSet used;
    private final int minimum;
    private final Contributions contributions;
    private final RowGroups ofPart;
    private final int[] testimony;

    Search(Survey survey, Places places, Tally tally, Minimum minimum) {
      this.survey = survey;
      this.places = places;
      this.tally = tally;
      this.minimum = minimum.group();
      cells = places.order();
      used = tally.used();
      instrument = survey.instrument();
      contributions = new Contributions(survey);
      int waves = survey.waves().size();
      ofPart =
          RowGroups.of(
              used.stream().toArray(),
              survey.functions().size() * waves,
              r -> survey.ratings().function(r) * waves + survey.wave(r));
      testimony =
          Stream.of(DimensionRole.STRATEGY, DimensionRole.RELIANCE)
              .flatMap(role -> instrument.testimony(role).stream())
              .mapToInt(instrument.dimensions()::indexOf)
              .toArray();
    }

    /** What hides one part may make another small, so it is looked for until nothing is. */
    HiddenParts hidden() {
      HiddenParts hidden = HiddenParts.none(survey);
      Tally counted = tally;
      while (true) {
        HiddenParts items = items(hidden, counted);
        counted = items.count() == hidden.count() ? counted : counted(items);
        HiddenParts more = dimensions(items, counted);
        if (more.count() == items.count()) {
          return more;
        }
        counted = counted(more);
        hidden = more;
      }
    }

    private Tally counted(HiddenParts hidden) {
      return Tally.of(survey, used, hidden, unitCell -> places.cellOfUnitCell()[unitCell]);
    }

    private int cell(int rating) {
      return places.cellOfUnitCell()[tally.unitCell(rating)];
    }

    private HiddenParts items(HiddenParts hidden, Tally counted) {
      HiddenParts.Marks marks = new HiddenParts.Marks(survey, cells.size(), hidden);
      for (int f = 0; f < survey.functions().size(); f++) {
        for (int t = 0; t < survey.waves().size(); t++) {
          int all = counted.ratings(f, t);
          for (int i = 0; i < instrument.items().size(); i++) {
            int answered = counted.answered(f, t, i);
            boolean part = answered > 0 && answered < all;
            if (part
                && !contributions.surely(answered, survey.units().size(), minimum)
                && smallItem(hidden, f, t, i)) {
              marks.item(f, t, i);
            }
          }
        }
      }
      return marks.hidden();
    }

    private boolean smallItem(HiddenParts hidden, int f, int t, int item) {
      Ratings ratings = survey.ratings();
      return contributions.fewRate(
          ofPart
              .of(f * survey.waves().size() + t)
              .filter(r -> ratings.answered(item, r) && !hidden.hides(item, f, t, cell(r))),
          survey.units().size(),
          minimum);
    }

    private HiddenParts dimensions(HiddenParts items, Tally counted) {
      HiddenParts.Marks marks = new HiddenParts.Marks(survey, cells.size(), items);
      List<int[]> rows = rowsToLookAt(counted);
      for (int c = 0; c < cells.size(); c++) {
        int cell = c;
        for (int d = 0; d < instrument.dimensions().size(); d++) {
          int dimension = d;
          if (small(rows.get(c), r -> items.scored(survey, cell, dimension, r))) {
            marks.dimension(c, d);
          }
        }
        if (testimony.length == 2
            && small(
                rows.get(c),
                r ->
                    items.scored(survey, cell, testimony[0], r)
                        && items.scored(survey, cell, testimony[1], r))) {
          marks.dimension(c, testimony[0]);
          marks.dimension(c, testimony[1]);
        }
      }
      return marks.hidden();
    }

    private boolean small(int[] rows, IntPredicate answers) {
      int[] own = IntStream.of(rows).filter(answers).toArray();
      return own.length > 0 && !contributions.ofRatings(own).atLeast(minimum);
    }

    /** The ratings of each cell of which some part may be small; none of the others. */
    private List<int[]> rowsToLookAt(Tally counted) {
      List<int[]> rows = new ArrayList<>();
      for (SiteCell cell : cells) {
        int n = sum(cell, v -> counted.ratings(cell.function(), v, cell.wave()));
        rows.add(new int[suspect(cell, n, counted) ? n : 0]);
      }
      int[] next = new int[rows.size()];
      for (int r = used.nextSetBit(0); r >= 0; r = used.nextSetBit(r + 1)) {
        int cell = cell(r);
        if (rows.get(cell).length > 0) {
          rows.get(cell)[next[cell]++] = r;
        }
      }
      return rows;
    }

    private boolean suspect(SiteCell cell, int n, Tally counted) {
      int each = members(cell).units().size();
      int[] scored = new int[instrument.dimensions().size()];
      Arrays.setAll(
          scored, d -> sum(cell, v -> counted.scored(cell.function(), v, cell.wave(), d)));
      boolean part = Arrays.stream(scored).anyMatch(s -> s > 0 && s < n && !surely(s, each));
      boolean both =
          testimony.length == 2
              && Math.min(scored[testimony[0]], scored[testimony[1]]) < n
              && !surely(scored[testimony[0]] + scored[testimony[1]] - n, each);
      return part || both;
    }

    private boolean surely(int ratings, int each) {
      return contributions.surely(ratings, each, minimum);
    }

    private CellMembers members(SiteCell cell) {
      return places.cells().getOrDefault(cell, CellMembers.NONE);
    }

    private int sum(SiteCell cell, IntUnaryOperator ofUnit) {
      return members(cell).units().stream().mapToInt(ofUnit::applyAsInt).sum();
    }

    Parts parts(HiddenParts hidden) {
      if (used.equals(places.used())) {
        return new Parts(places, hidden);
      }
      Places kept = places.keeping(survey, used);
      int[] numbers =
          IntStream.range(0, cells.size())
              .filter(c -> kept.cells().containsKey(cells.get(c)))
              .toArray();
      return new Parts(kept, hidden.ofCells(survey, numbers));
    }

    /** What is used once parts are hidden and too small cells are gone. */
    BitSet scorable(HiddenParts hidden) {
      MissingRule rule = new MissingRule(instrument);
      boolean[] present = new boolean[instrument.dimensions().size()];
      BitSet left = new BitSet();
      used.stream()
          .filter(
              r -> {
                int cell = cell(r);
                for (int d = 0; d < present.length; d++) {
                  present[d] = hidden.scored(survey, cell, d, r);
                }
                return rule.scorable(present);
              })
          .forEach(left::set);
      dropSmallCells(left);
      return left;
    }

    private void dropSmallCells(BitSet left) {
      BitSet touched = new BitSet();
      used.stream().filter(r -> !left.get(r)).forEach(r -> touched.set(cell(r)));
      RowGroups ofCell = RowGroups.of(left.stream().toArray(), cells.size(), this::cell);
      touched.stream()
          .forEach(
              cell -> {
                int[] rows = ofCell.of(cell).toArray();
                if (!contributions.ofRatings(rows).atLeast(minimum)) {
                  IntStream.of(rows).forEach(left::clear);
                }
              });
    }
  }
}
