package io.github.locus.ingest.words;

import io.github.locus.ingest.table.PersonNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a function out of a text that names beside it who leads it: "IT (Müller)". */
public final class FunctionAndLeader {
  private static final Pattern BESIDE =
      Pattern.compile("(\\S[^()]*?)(?: ?\\(([^()]+)\\)| [-–—/|] (\\S[^()]*))");

  /** A family name, perhaps with what goes before it; capitals alone are short for something. */
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{L}+\\.? ){0,2}\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");

  private FunctionAndLeader() {}

  /**
   * What texts say of functions alone.
   *
   * @param texts names of functions, each once
   * @return by a text in which somebody is named the function without that name; empty where fewer
   *     than half of the functions are known, or two would be called the same
   */
  public static Map<String, String> parted(Collection<String> texts) {
    Map<String, String> parted = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    int known = 0;
    for (String text : texts) {
      Optional<String> function = functionOf(text);
      function.ifPresent(name -> parted.put(text, name));
      String name = function.orElse(text);
      known += UsualNames.kindOf(name).isPresent() ? 1 : 0;
      if (!names.add(name)) {
        return Map.of();
      }
    }
    return 2 * known >= texts.size() ? parted : Map.of();
  }

  /**
   * Whether a text names a known function and somebody beside it.
   *
   * @param text a name
   * @return true for {@code IT (Müller)}, not for {@code IT (Digital)}
   */
  public static boolean areIn(String text) {
    return functionOf(text).flatMap(UsualNames::kindOf).isPresent();
  }

  private static Optional<String> functionOf(String text) {
    Matcher parts = BESIDE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String function = parts.group(1).strip();
    boolean bracketed = parts.group(2) != null;
    String beside = (bracketed ? parts.group(2) : parts.group(3)).strip();
    boolean named =
        UsualNames.kindOf(beside).isEmpty()
            && (PersonNames.areIn(beside) || (bracketed && NAME.matcher(beside).matches()));
    return named ? Optional.of(function) : Optional.empty();
  }
}
