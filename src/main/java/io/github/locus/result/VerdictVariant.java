package io.github.locus.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Whether the choice stays, on whatever terms.
   *
   * @param other kind of another verdict
   * @param named the functions that it names
   * @return true where both name one function, and the same, and let it lead or both do not
   */
  public boolean keepsChoice(VerdictKind other, List<String> named) {
    return functions.size() == 1 && functions.equals(named) && kind.leads() == other.leads();
  }

  /**
   * Whether a verdict says the same; between functions in question the order makes no other verdict.
   *
   * @param other kind of the verdict
   * @param named the functions that it names
   * @return true where kind and functions are the same
   */
  public boolean says(VerdictKind other, List<String> named) {
    return kind == other
        && (kind == VerdictKind.TOO_CLOSE
            ? Set.copyOf(functions).equals(Set.copyOf(named))
            : functions.equals(named));
  }
}
