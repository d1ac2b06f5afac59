package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.OrgFunction;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says of what a survey rates.
 *
 * @param names the organisation's own name of each, by the questionnaire's name or by itself; the
 *     same twice where the organisation has no name of its own
 * @param reading which reading of the questions is the rating, where they are asked in several
 */
public record StatedFunctions(Map<String, String> names, Optional<String> reading) {
  /** Copies, keeping the order. */
  public StatedFunctions {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * Nothing is said.
   *
   * @return no names
   */
  public static StatedFunctions none() {
    return new StatedFunctions(Map.of(), Optional.empty());
  }

  /**
   * Reads what stands on a command line.
   *
   * @param texts {@code IT=Digital & Tech}, or a name alone
   * @return the names
   */
  public static StatedFunctions of(List<String> texts) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String text : texts) {
      int split = text.indexOf('=');
      String declared = (split < 0 ? text : text.substring(0, split)).strip();
      String own = split < 0 ? declared : text.substring(split + 1).strip();
      if (!declared.isEmpty()) {
        names.put(declared, own.isEmpty() ? declared : own);
      }
    }
    return new StatedFunctions(names, Optional.empty());
  }

  /**
   * The same with a reading.
   *
   * @param rating what the headers call the reading that is the rating
   * @return a copy with it
   */
  public StatedFunctions withReading(Optional<String> rating) {
    return new StatedFunctions(names, rating);
  }

  /** Whether no function is rated: all is about the organisation as a whole. */
  public boolean isOrganisation() {
    return names.keySet().equals(Set.of(Draft.ORGANISATION));
  }

  /**
   * The names of the functions of a questionnaire.
   *
   * @param functions its functions
   * @return own name by the questionnaire's name; names of other functions are left out
   */
  public Map<String, String> ownNames(List<OrgFunction> functions) {
    Map<String, String> own = new LinkedHashMap<>();
    names.forEach(
        (declared, name) ->
            functions.stream()
                .map(OrgFunction::name)
                .filter(function -> code(function).equals(code(declared)))
                .findFirst()
                .ifPresent(function -> own.put(function, name)));
    return own;
  }

  /**
   * Whether what stands in a column are the functions that the user names.
   *
   * @param values what stands there
   * @return false where the user names none, or something else stands there
   */
  public boolean isAllOf(Collection<String> values) {
    Set<String> said = new HashSet<>();
    names.forEach((declared, own) -> said.addAll(List.of(code(declared), code(own))));
    return !values.isEmpty() && values.stream().map(StatedFunctions::code).allMatch(said::contains);
  }

  /**
   * Whether the user names a function as it stands in a file.
   *
   * @param value what stands there
   * @return false also where it is the own name of one that is named otherwise
   */
  public boolean declare(String value) {
    return names.keySet().stream().anyMatch(declared -> code(declared).equals(code(value)));
  }

  /** {@code LD} stands for L&D. */
  private static String code(String name) {
    return Wording.of(name).joined();
  }
}
