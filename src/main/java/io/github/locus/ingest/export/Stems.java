package io.github.locus.ingest.export;

import java.util.List;
import java.util.regex.Pattern;

/** What the question texts of neighbouring columns share. */
public final class Stems {
  private static final Pattern LOOSE_END = Pattern.compile("[\\s:–-]+\\z");

  private Stems() {}

  /**
   * The stem of a run of columns: their longest common beginning, cut back to the last separator in
   * it, so that items that begin alike keep their beginnings.
   *
   * @param texts question texts, at least two
   * @param separators what may stand between stem and item, the preferred first
   * @return length of stem and separator; 0 where there is none
   */
  public static int length(List<String> texts, List<String> separators) {
    String common = texts.get(0);
    for (String text : texts) {
      common = common.substring(0, commonLength(common, text));
    }
    for (String separator : separators) {
      int at = common.lastIndexOf(separator);
      if (at > 0) {
        return at + separator.length();
      }
    }
    return 0;
  }

  private static int commonLength(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /**
   * A stem without what separates it from its items.
   *
   * @param stem a stem
   * @return the same without blanks, colons and dashes at its end
   */
  public static String stripped(String stem) {
    return LOOSE_END.matcher(stem).replaceAll("").strip();
  }
}
