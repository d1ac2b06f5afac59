package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
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
  public static Argument shown(List<String> waves) {
    List<String> shown =
        new ArrayList<>(
            waves.stream()
                .filter(WaveNames::saysWhen)
                .sorted(CodePointOrder.ORDER)
                .limit(SHOWN)
                .toList());
    int rest = waves.size() - shown.size();
    Argument others = rest == 1 ? Clause.ONE_TEXT : Clause.TEXTS.with(rest);
    if (shown.isEmpty()) {
      return others;
    }
    return rest == 0 ? Argument.of(shown) : Clause.AND_BESIDE.with(shown, others);
  }

  private static boolean saysWhen(String wave) {
    return wave.length() <= LONGEST && WHEN.matcher(wave).matches();
  }
}
