package io.github.locus.ingest.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids made of texts, each once. */
public final class Identifiers {
  private static final int WORDS = 4;
  private static final int LONGEST = 28;
  private static final int LONGEST_NAME = 24;

  /** Names that an instrument cannot give because tidy columns have them. */
  private static final Set<String> TAKEN =
      Set.of(
          "respondent",
          "function",
          "unit",
          "wave",
          "own_function",
          "weight",
          "leader",
          "headcount",
          "invited",
          "should_lead",
          "turn_to",
          "window",
          "all",
          "none");

  private final Set<String> used = new HashSet<>(TAKEN);

  /** Ids for one instrument. */
  public Identifiers() {}

  /**
   * An id from a text.
   *
   * @param text a stem or name
   * @param fallback what to begin with if the text gives no letters
   * @return an id that was not given before
   */
  public String of(String text, String fallback) {
    List<String> words = Wording.of(text).words();
    String id = String.join("_", words.subList(0, Math.min(WORDS, words.size())));
    if (id.length() > LONGEST) {
      id =
          id.substring(
              0, id.offsetByCodePoints(0, Math.min(LONGEST, id.codePointCount(0, id.length()))));
      int cut = id.lastIndexOf('_');
      id = cut > 0 ? id.substring(0, cut) : id;
    }
    boolean begins = !id.isEmpty() && Character.isLetter(id.codePointAt(0));
    return unique(begins ? id : id.isEmpty() ? fallback : fallback + "_" + id);
  }

  /** Whether a column name can be an id as it is. */
  public static boolean isFit(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && Character.isLetter(name.codePointAt(0))
        && name.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
        && !TAKEN.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Takes names as they are.
   *
   * @param names names that are fit
   * @return false, and none taken, where one was given before
   */
  public boolean take(List<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (used.contains(lower) || !folded.add(lower)) {
        return false;
      }
    }
    used.addAll(folded);
    return true;
  }

  public String unique(String wanted) {
    String id = wanted;
    for (int n = 2; !used.add(id.toLowerCase(Locale.ROOT)); n++) {
      id = wanted + "_" + n;
    }
    return id;
  }
}
