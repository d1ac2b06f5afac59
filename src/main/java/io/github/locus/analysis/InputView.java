package io.github.locus.analysis;

import io.github.locus.result.Figures;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.survey.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file that was read, as the user sees it. */
public final class InputView {
  /** Rows in which nobody answered anything are nobody. */
  private static final String BLANK = "blank";

  private InputView() {}

  /**
   * One file.
   *
   * @param file what reading it found
   * @param figures the maker of figures
   * @param exact whether the number of its records may be told beside the number of ratings used
   * @return its description; numbers of records below the minimum are not told
   */
  public static InputFile of(SourceFile file, Figures figures, boolean exact) {
    Map<String, Shown<Integer>> leftOut = new LinkedHashMap<>();
    int records = (int) file.records();
    file.leftOut()
        .forEach(
            (reason, n) ->
                leftOut.put(
                    reason,
                    reason.equals(BLANK)
                        ? figures.whole(n.intValue(), records)
                        : figures.persons(n.intValue())));
    boolean tells = !exact || leftOut.values().stream().anyMatch(Shown::isEmpty);
    return new InputFile(
        file.name(),
        file.platform(),
        file.encoding(),
        file.delimiter(),
        file.headerRows(),
        file.columns(),
        tells ? Shown.withheld(Reason.TOO_FEW_PERSONS) : figures.persons(records),
        file.scaleGroups().stream()
            .map(g -> new ScaleGroup(g.columns(), g.order(), g.missing(), g.ordered()))
            .toList(),
        leftOut);
  }
}
