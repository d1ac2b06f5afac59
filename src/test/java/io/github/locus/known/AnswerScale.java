package io.github.locus.known;

import java.util.List;
import java.util.Set;

/**
 * How a survey writes the answers to its items.
 *
 * @param kind what it is like
 * @param points the cells, lowest first
 * @param drawable the points that anybody may choose; fewer where an end was never chosen
 * @param none cells that are no answer
 * @param noneShare share of answers that are such cells
 * @param doubts what the file does not tell of it
 */
record AnswerScale(
    String kind,
    List<String> points,
    List<Integer> drawable,
    List<String> none,
    double noneShare,
    Set<Doubt> doubts) {
  double position(int point) {
    return (double) point / (points.size() - 1);
  }
}
