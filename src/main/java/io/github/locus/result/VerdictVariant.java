package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on the same survey under another rule or with less of it.
 *
 * @param kind what would be recommended
 * @param functions the functions that it would name, the first first
 * @param confidence P(best) of the named function; empty for insufficient evidence
 */
public record VerdictVariant(
    VerdictKind kind, List<String> functions, @Within(Range.SHARE) Optional<Double> confidence) {
  public VerdictVariant {
    functions = List.copyOf(functions);
  }
}
