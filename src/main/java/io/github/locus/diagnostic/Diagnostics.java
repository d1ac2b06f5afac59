package io.github.locus.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects diagnostics in the order in which they are found: the first {@value #SHOWN_PER_CODE} of
 * each code are kept, the rest are counted.
 */
public final class Diagnostics {
  /** How many of one code are shown. */
  public static final int SHOWN_PER_CODE = 20;

  private final List<Diagnostic> shown = new ArrayList<>();
  private final Map<DiagnosticCode, Long> counts = new EnumMap<>(DiagnosticCode.class);

  /**
   * Adds a fault.
   *
   * @param code what kind of fault
   * @param place where
   * @param values one value for each gap of the code
   */
  public void add(DiagnosticCode code, Place place, Object... values) {
    if (counts.merge(code, 1L, Long::sum) <= SHOWN_PER_CODE) {
      shown.add(Diagnostic.of(code, place, values));
    }
  }

  /**
   * Adds what was found elsewhere.
   *
   * @param diagnostic a diagnostic
   */
  public void add(Diagnostic diagnostic) {
    if (counts.merge(diagnostic.code(), 1L, Long::sum) <= SHOWN_PER_CODE) {
      shown.add(diagnostic);
    }
  }

  /**
   * Whether the input is to be refused.
   *
   * @return true if an error was added
   */
  public boolean hasErrors() {
    return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR)
        || shown.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * How many of a code were added, shown or not.
   *
   * @param code a code
   * @return count, 0 or more
   */
  public long count(DiagnosticCode code) {
    return counts.getOrDefault(code, 0L);
  }

  /**
   * What to show: errors first, then warnings, then notes, each in the order found; behind a code
   * of which not all are kept stands {@link DiagnosticCode#AND_MORE} with the number of the rest.
   *
   * @return diagnostics, at most {@value #SHOWN_PER_CODE} of a code and one line for the rest of it
   */
  public List<Diagnostic> toList() {
    List<Diagnostic> list = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      shown.stream().filter(d -> d.severity() == severity).forEach(list::add);
      counts.forEach(
          (code, count) -> {
            if (code.severity() == severity && count > SHOWN_PER_CODE) {
              long rest = count - SHOWN_PER_CODE;
              list.add(
                  Diagnostic.of(
                          DiagnosticCode.AND_MORE, Place.everywhere(), rest, code.code(), count)
                      .withSeverity(severity));
            }
          });
    }
    return List.copyOf(list);
  }
}
