package io.github.locus.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of waves as a message may show them. */
public final class WaveNames {
  private static final int LONGEST = 20;
  private static final int SHOWN = 6;

  /** A number with signs around it, and one short word at most: Q1, FY25, Wave 2, 2024/3. */
  private static final Pattern WHEN =
      Pattern.compile("(?=.*\\d)[\\d ./:_-]*\\p{L}{0,4}[\\d ./:_-]*");

  private WaveNames() {}

  /**
   * The names that say when, by a number with one short word at most. Any other text may be a
   * remark that slipped into the column.
   *
   * @param waves names of waves
   * @return for example {@code 2024 Q1, FY25 and 2 others}
   */
  public static String shown(List<String> waves) {
    List<String> shown =
        new ArrayList<>(
            waves.stream()
                .filter(WaveNames::saysWhen)
                .sorted(CodePointOrder.ORDER)
                .limit(SHOWN)
                .toList());
    int rest = waves.size() - shown.size();
    String others = rest == 1 ? "one text" : rest + " texts";
    if (shown.isEmpty()) {
      return others;
    }
    return String.join(", ", shown) + (rest == 0 ? "" : " and " + others + " beside");
  }

  private static boolean saysWhen(String wave) {
    return wave.length() <= LONGEST && WHEN.matcher(wave).matches();
  }
}
