package io.github.locus.result;

import java.util.List;

/**
 * What a comparison was asked for.
 *
 * @param results names of the results, the earliest first
 * @param minGroup the smallest group of persons that a figure may be about
 */
public record ComparisonOptions(List<String> results, int minGroup) {
  public ComparisonOptions {
    results = List.copyOf(results);
  }
}
