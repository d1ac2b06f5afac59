package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The ratings of a survey by cell. */
final class CellRatings {
  private final ProtectedSurvey survey;

  /** By cell: its ratings. */
  private final int[][] rows;

  CellRatings(ProtectedSurvey survey) {
    this.survey = survey;
    int[] size = new int[survey.cells().size()];
    IntStream.range(0, survey.ratings().size()).forEach(r -> size[survey.ratings().cell(r)]++);
    rows = new int[size.length][];
    Arrays.setAll(rows, c -> new int[size[c]]);
    Arrays.fill(size, 0);
    for (int r = 0; r < survey.ratings().size(); r++) {
      int cell = survey.ratings().cell(r);
      rows[cell][size[cell]++] = r;
    }
  }

  ProtectedSurvey survey() {
    return survey;
  }

  /** Indices of all cells. */
  IntStream cells() {
    return IntStream.range(0, rows.length);
  }

  /** Cells of a function, of all waves. */
  IntStream cells(int function) {
    return cells().filter(c -> cell(c).function() == function);
  }

  /** Cells of a function in a wave. */
  IntStream cells(int function, int wave) {
    return cells(function).filter(c -> cell(c).wave() == wave);
  }

  SiteCell cell(int cell) {
    return survey.cells().get(cell);
  }

  /** Ratings of a cell. */
  IntStream ratings(int cell) {
    return Arrays.stream(rows[cell]);
  }

  /** Ratings of some cells. */
  IntStream ratings(IntStream cells) {
    return cells.flatMap(this::ratings);
  }

  /**
   * How many persons gave some ratings.
   *
   * @param atMost where to stop counting
   */
  int persons(IntStream ratings, int atMost) {
    return (int)
        ratings
            .map(r -> survey.responses().respondent(survey.ratings().response(r)))
            .distinct()
            .limit(atMost)
            .count();
  }
}
