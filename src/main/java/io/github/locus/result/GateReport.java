package io.github.locus.result;

import java.util.List;

/**
 * Results held against gates. Its JSON form is what {@code gate --format json} prints.
 *
 * @param schemaVersion version of this form
 * @param passed whether a result was held against them, nothing failed or is broken, and nothing is unknown unless that is
 *     let pass
 * @param unknownPasses whether a gate without a figure lets the run pass
 * @param results the results in the order in which they were named
 * @param missing organisations of a batch that have no result
 * @param broken organisations of a batch that a gate could not be held against, such as for a place that only others have
 */
public record GateReport(
    int schemaVersion,
    boolean passed,
    boolean unknownPasses,
    List<GatedResult> results,
    List<MissingResult> missing,
    List<MissingResult> broken) {
  public GateReport {
    results = List.copyOf(results);
    missing = List.copyOf(missing);
    broken = List.copyOf(broken);
  }

  /**
   * A report.
   *
   * @param results the results
   * @param missing organisations that have none
   * @param broken organisations that a gate could not be held against
   * @param unknownPasses whether a gate without a figure lets the run pass
   * @return the report, of the version that this program writes
   */
  public static GateReport of(
      List<GatedResult> results,
      List<MissingResult> missing,
      List<MissingResult> broken,
      boolean unknownPasses) {
    boolean held = !results.isEmpty() && broken.isEmpty();
    boolean failed = count(results, GateStatus.FAILED) > 0;
    boolean unknown = count(results, GateStatus.UNKNOWN) > 0;
    return new GateReport(
        Contract.GATE.version(),
        held && !failed && (unknownPasses || !unknown),
        unknownPasses,
        results,
        missing,
        broken);
  }

  /**
   * What each result is called, so that two of one title can be told apart.
   *
   * @param result one of the results
   * @return its title; with its name where another has the same title; its name where it has none
   */
  public String called(GatedResult result) {
    return result
        .title()
        .map(
            title ->
                results.stream().filter(other -> other.title().equals(result.title())).count() > 1
                    ? title + " (" + result.name() + ")"
                    : title)
        .orElse(result.name());
  }

  /**
   * How many gates of all results ended so.
   *
   * @param status how
   * @return 0 or more
   */
  public long count(GateStatus status) {
    return count(results, status);
  }

  private static long count(List<GatedResult> results, GateStatus status) {
    return results.stream().mapToLong(result -> result.count(status)).sum();
  }
}
