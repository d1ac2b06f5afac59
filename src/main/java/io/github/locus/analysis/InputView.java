package io.github.locus.analysis;

import io.github.locus.result.Figures;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.survey.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file that was read, as the user sees it. */
public final class InputView {
  /** Rows in which nobody answered in earnest: what a platform marks is a fact about the file. */
  private static final Set<String> NOBODY = Set.of("preview", "test", "spam", "total");

  /** A row without an answer has no rating, but may have a person. */
  private static final String BLANK = "blank";

  private InputView() {}

  /**
   * One file.
   *
   * @param file what reading it found
   * @param figures the maker of figures
   * @param exact whether the number of its records may be told beside the number of ratings used
   * @return its description; records of the file and rows that are nobody's answers are told as they are, records of
   *     few people that are left out are not; where the records are not told, the blank ones are not either, since the
   *     numbers of raters could be taken from both; a file without answers, as a roster, tells all of its records
   */
  public static InputFile of(SourceFile file, Figures figures, boolean exact) {
    Map<String, Shown<Integer>> leftOut = new LinkedHashMap<>();
    boolean tellsRows = exact || file.scaleGroups().isEmpty();
    file.leftOut()
        .forEach(
            (reason, n) ->
                leftOut.put(
                    reason,
                    NOBODY.contains(reason) || (tellsRows && reason.equals(BLANK))
                        ? Shown.fact(n.intValue())
                        : reason.equals(BLANK)
                            ? Shown.withheld(Reason.PART_OF_A_COUNT)
                            : figures.persons(n.intValue())));
    return new InputFile(
        file.name(),
        file.platform(),
        file.encoding(),
        file.delimiter(),
        file.headerRows(),
        file.columns(),
        tellsRows
            ? Shown.fact(Math.toIntExact(file.records()))
            : Shown.withheld(Reason.TOO_FEW_PERSONS),
        file.scaleGroups().stream()
            .map(
                g ->
                    new ScaleGroup(
                        g.columns(), g.order(), List.copyOf(g.missing().keySet()), g.ordered()))
            .toList(),
        leftOut,
        nonAnswers(file, figures));
  }

  /** Cells of few people are not counted out. */
  private static Map<String, Shown<Integer>> nonAnswers(SourceFile file, Figures figures) {
    Map<String, Long> cells = new LinkedHashMap<>();
    file.scaleGroups()
        .forEach(
            group ->
                group
                    .missing()
                    .forEach(
                        (cell, count) -> {
                          if (!cell.isEmpty()) {
                            cells.merge(cell, count, Long::sum);
                          }
                        }));
    Map<String, Shown<Integer>> shown = new LinkedHashMap<>();
    cells.forEach((cell, count) -> shown.put(cell, figures.persons(Math.toIntExact(count))));
    return shown;
  }
}
