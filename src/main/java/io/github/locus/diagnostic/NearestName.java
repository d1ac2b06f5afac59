package io.github.locus.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant (Levenshtein 1966; two neighbours that changed places are one change, Damerau 1964). */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name nearest to a given one.
   *
   * @param given what was written
   * @param known names that exist
   * @return the nearest, if it is near: two changes at most, and fewer than half of its letters
   */
  public static Optional<String> of(String given, Collection<String> known) {
    String written = folded(given);
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int most = Math.min(2, (name.length() - 1) / 2);
      if (written.length() - name.length() > most) {
        continue; // folding makes no name longer
      }
      String other = folded(name);
      // names are many, and most are told apart by their lengths
      if (Math.abs(written.length() - other.length()) > Math.min(most, least)) {
        continue;
      }
      int distance = changes(written, other);
      if (distance <= most && distance < least) {
        nearest = Optional.of(name);
        least = distance;
      }
    }
    return nearest;
  }

  /**
   * A hint for a message.
   *
   * @param given what was written
   * @param known names that exist
   * @return the clause {@link Clause#DID_YOU_MEAN}, or nothing
   */
  public static Argument hint(String given, Collection<String> known) {
    return of(given, known).<Argument>map(Clause.DID_YOU_MEAN::with).orElseGet(Argument::none);
  }

  /** Changes of a letter that turn one name into the other; case, blanks and dashes are free. */
  static int distance(String left, String right) {
    return changes(folded(left), folded(right));
  }

  private static int changes(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = before;
      before = above;
      above = row;
      row = oldest;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1); // two letters that changed places
        }
      }
    }
    return row[b.length()];
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != ' ' && c != '-' && c != '_') {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
