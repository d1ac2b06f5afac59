package io.github.locus.ingest.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the organisation and its export call things: our name, then theirs.
 *
 * @param functions names of each function of the instrument
 * @param units names of each unit
 * @param windows answers for each choice of {@code window}
 * @param nominations answers for each function and for {@code none}
 */
public record StudyNames(
    Map<String, List<String>> functions,
    Map<String, List<String>> units,
    Map<String, List<String>> windows,
    Map<String, List<String>> nominations) {
  /** Copies, keeping the order of declaration. */
  public StudyNames {
    functions = copy(functions);
    units = copy(units);
    windows = copy(windows);
    nominations = copy(nominations);
  }

  /**
   * A study in which all is called as the instrument calls it.
   *
   * @return no other names
   */
  public static StudyNames none() {
    return new StudyNames(Map.of(), Map.of(), Map.of(), Map.of());
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> names) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    names.forEach((name, others) -> copy.put(name, List.copyOf(others)));
    return Collections.unmodifiableMap(copy);
  }
}
