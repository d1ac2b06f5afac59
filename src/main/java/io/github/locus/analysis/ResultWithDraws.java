package io.github.locus.analysis;

import io.github.locus.result.DrawTable;
import io.github.locus.result.Result;
import java.util.List;

/**
 * A result that is internal, and the draws that its figures are read off.
 *
 * @param result published with all digits
 * @param draws a table a posterior; lacks those that could not be drawn
 */
public record ResultWithDraws(Result result, List<DrawTable> draws) {
  /** Draws as they are given, unchangeable. */
  public ResultWithDraws {
    draws = List.copyOf(draws);
  }
}
