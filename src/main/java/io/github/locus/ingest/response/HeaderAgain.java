package io.github.locus.ingest.response;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells rows that are the header once more, as above a second export that was pasted below the first: in the same
 * order, or in another, which answers never are.
 *
 * @param header the header, as it stands in the file
 * @param names its names, where they can be told from answers in any order; else none
 */
record HeaderAgain(List<String> header, Set<String> names) {
  /** Fewer names may be answers that differ from one another. */
  private static final int FEWEST = 4;

  private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s-]*");

  static HeaderAgain of(String[] header) {
    Set<String> names = new HashSet<>(Arrays.asList(header));
    boolean told =
        header.length >= FEWEST
            && names.size() == header.length
            && names.stream().noneMatch(NUMBER.asMatchPredicate());
    return new HeaderAgain(List.of(header), told ? Set.copyOf(names) : Set.of());
  }

  /**
   * Whether a row is it.
   *
   * @param fields the cells of a row
   * @return true for the names of the columns in any order
   */
  boolean is(String[] fields) {
    if (fields.length == 0 || fields.length != header.size()) {
      return false;
    }
    return fields[0].equals(header.get(0)) && Arrays.asList(fields).equals(header)
        || names.contains(fields[0]) && new HashSet<>(Arrays.asList(fields)).equals(names);
  }
}
