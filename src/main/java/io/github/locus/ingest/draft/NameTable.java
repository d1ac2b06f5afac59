package io.github.locus.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers names in the order in which they come; each is kept once. */
public final class NameTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private String lastName = "";
  private int lastNumber = -1;

  /**
   * The number of a name, new or known.
   *
   * @param name a name
   * @return its number, from 0
   */
  public int number(String name) {
    // rows of one respondent and unit mostly follow each other
    if (lastNumber >= 0 && name.equals(lastName)) {
      return lastNumber;
    }
    Integer known = numbers.get(name);
    if (known == null) {
      known = names.size();
      numbers.put(name, known);
      names.add(name);
    }
    lastName = name;
    lastNumber = known;
    return known;
  }

  /** The name of a number that was handed out. */
  public String name(int number) {
    return names.get(number);
  }

  /** Number of names. */
  public int size() {
    return names.size();
  }

  /** All names in the order of their numbers. */
  public List<String> names() {
    return List.copyOf(names);
  }
}
