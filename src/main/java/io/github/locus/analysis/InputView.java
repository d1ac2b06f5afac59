package io.github.locus.analysis;

import io.github.locus.result.Figures;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.survey.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A file that was read, as the user sees it. */
public final class InputView {
  /** Rows in which nobody answered in earnest: what a platform marks is a fact about the file. */
  private static final Set<String> NOBODY = Set.of("blank", "preview", "test", "spam");

  private InputView() {}

  /**
   * One file.
   *
   * @param file what reading it found
   * @param figures the maker of figures
   * @param exact whether the number of its records may be told beside the number of ratings used
   * @return its description; records of the file and rows that are nobody's answers are told as they are, records of
   *     few people that are left out are not; a file without answers, as a roster, tells all of its records
   */
  public static InputFile of(SourceFile file, Figures figures, boolean exact) {
    Map<String, Shown<Integer>> leftOut = new LinkedHashMap<>();
    file.leftOut()
        .forEach(
            (reason, n) ->
                leftOut.put(
                    reason,
                    NOBODY.contains(reason)
                        ? Shown.fact(n.intValue())
                        : figures.persons(n.intValue())));
    return new InputFile(
        file.name(),
        file.platform(),
        file.encoding(),
        file.delimiter(),
        file.headerRows(),
        file.columns(),
        exact || file.scaleGroups().isEmpty()
            ? Shown.fact(Math.toIntExact(file.records()))
            : Shown.withheld(Reason.TOO_FEW_PERSONS),
        file.scaleGroups().stream()
            .map(g -> new ScaleGroup(g.columns(), g.order(), g.missing(), g.ordered()))
            .toList(),
        leftOut);
  }
}
