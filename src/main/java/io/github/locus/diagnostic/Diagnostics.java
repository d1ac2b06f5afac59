package io.github.locus.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects diagnostics in the order in which they are found. Faults of one kind become one, with
 * their number and their first places; the first {@value #SHOWN_PER_CODE} kinds of each code are
 * kept, the faults of the rest are counted.
 */
public final class Diagnostics {
  /** How many kinds of one code are shown. */
  public static final int SHOWN_PER_CODE = 20;

  private final Map<FaultKind, Diagnostic> shown = new LinkedHashMap<>();
  private final Map<DiagnosticCode, Integer> kinds = new EnumMap<>(DiagnosticCode.class);
  private final Map<DiagnosticCode, Long> counts = new EnumMap<>(DiagnosticCode.class);
  private final Map<DiagnosticCode, Long> untold = new EnumMap<>(DiagnosticCode.class);

  /**
   * Adds a fault.
   *
   * @param code what kind of fault
   * @param place where
   * @param values one value for each gap of the code
   */
  public void add(DiagnosticCode code, Place place, Object... values) {
    if (FaultKind.isOfRows(code)) {
      // millions of rows may have it: arguments are kept for the first of a kind alone
      FaultKind kind = FaultKind.ofRows(code, place);
      if (shown.containsKey(kind)) {
        counts.merge(code, 1L, Long::sum);
        shown.computeIfPresent(kind, (same, told) -> told.with(place, 1));
        return;
      }
    }
    add(Diagnostic.of(code, place, values));
  }

  /**
   * Adds what was found elsewhere.
   *
   * @param diagnostic a diagnostic
   */
  public void add(Diagnostic diagnostic) {
    DiagnosticCode code = diagnostic.code();
    counts.merge(code, diagnostic.count(), Long::sum);
    FaultKind kind = FaultKind.of(diagnostic);
    Diagnostic told = shown.get(kind);
    if (told != null) {
      shown.put(kind, told.with(diagnostic.place(), diagnostic.count()));
    } else if (kinds.merge(code, 1, Integer::sum) <= SHOWN_PER_CODE) {
      shown.put(kind, diagnostic);
    } else {
      untold.merge(code, diagnostic.count(), Long::sum);
    }
  }

  /**
   * Whether the input is to be refused.
   *
   * @return true if an error was added
   */
  public boolean hasErrors() {
    return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR)
        || shown.values().stream().anyMatch(Diagnostic::isError);
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
   * How many were added, shown or not.
   *
   * @return count of all codes, 0 or more
   */
  public long count() {
    return counts.values().stream().mapToLong(n -> n).sum();
  }

  /**
   * What to show: errors first, then warnings, then notes, each in the order found; behind a code
   * of which not all are kept stands {@link DiagnosticCode#AND_MORE} with the number of the rest.
   *
   * @return diagnostics, one for each kind of fault, at most {@value #SHOWN_PER_CODE} of a code and
   *     one line for the rest of it
   */
  public List<Diagnostic> toList() {
    List<Diagnostic> list = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      shown.values().stream().filter(d -> d.severity() == severity).forEach(list::add);
      untold.forEach(
          (code, rest) -> {
            if (code.severity() == severity) {
              list.add(
                  Diagnostic.of(
                          DiagnosticCode.AND_MORE,
                          Place.everywhere(),
                          rest,
                          code.code(),
                          count(code))
                      .withSeverity(severity));
            }
          });
    }
    return List.copyOf(list);
  }
}
