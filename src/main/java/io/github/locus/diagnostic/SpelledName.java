package io.github.locus.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names as they are typed. A shell takes {@code &} for itself, so a name may be typed without it: {@code L&D} as {@code
 * LD}, {@code LnD} or {@code L and D}, in any case.
 */
public final class SpelledName {
  private SpelledName() {}

  /**
   * The name that is meant.
   *
   * @param typed what was typed
   * @param names names that exist
   * @return the name; empty if none is spelled so, or several
   */
  public static Optional<String> find(String typed, Collection<String> names) {
    if (names.contains(typed)) {
      return Optional.of(typed);
    }
    List<String> meant = names.stream().filter(name -> isSpelled(typed, name)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /**
   * Whether a name may be typed so.
   *
   * @param typed what was typed
   * @param name the name
   * @return true for the name itself too
   */
  public static boolean isSpelled(String typed, String name) {
    return typed.equals(name) || spellings(name).contains(folded(typed));
  }

  private static Set<String> spellings(String name) {
    String folded = folded(name);
    return Set.copyOf(
        List.of(
            folded, folded.replace("&", ""), folded.replace("&", "n"), folded.replace("&", "and")));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
  }
}
