package io.github.locus.analysis;

import io.github.locus.result.Figures;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.result.UnreadColumn;
import io.github.locus.survey.Responses;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files that were read, as the user sees them. */
public final class InputView {
  /** Rows in which nobody answered in earnest: what a platform marks is a fact about the file. */
  private static final Set<String> NOBODY = Set.of("preview", "test", "spam", "total", "note");

  /** A row without an answer has no rating, but may have a person. */
  private static final String BLANK = "blank";

  private final Figures figures;
  private final boolean exact;

  /** What one person may have filled of a file at least: the items of all functions, as often as anybody responded. */
  private final long ofResponse;

  /** Whether it is known who answered more than once. */
  private final boolean known;

  /** How often anybody responded. */
  private final long mostOfOne;

  /**
   * What is the same for all files.
   *
   * @param figures the maker of figures
   * @param exact whether the number of records of a file may be told beside the number of ratings used
   * @param survey what was read of all files; empty where nothing came of it
   */
  public InputView(Figures figures, boolean exact, Optional<Survey> survey) {
    this.figures = figures;
    this.exact = exact;
    known = survey.isPresent();
    ofResponse =
        survey
            .map(read -> (long) read.functions().size() * read.instrument().items().size())
            .orElse(1L);
    mostOfOne = survey.map(read -> mostOfOne(read.responses())).orElse(1L);
  }

  /**
   * One file.
   *
   * @param file what reading it found
   * @return its description; records of the file and rows that are nobody's answers are told as they are, records of
   *     few people that are left out are not; where the records are not told, the blank ones are not either, since the
   *     numbers of raters could be taken from both; a file without answers, as a roster, tells all of its records
   */
  public InputFile of(SourceFile file) {
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
            : Shown.withheld(Reason.PART_OF_A_COUNT),
        file.scaleGroups().stream()
            .map(
                g ->
                    new ScaleGroup(
                        g.columns(), g.order(), List.copyOf(g.missing().keySet()), g.ordered()))
            .toList(),
        leftOut,
        nonAnswers(file, cellsOfOne(file)));
  }

  /**
   * The columns of a file that are not read.
   *
   * @param file what reading it found
   * @return them in file order; how many answers a column has is told where enough people must have given each of them,
   *     for otherwise it may tell that one person wrote what nobody else did
   */
  public List<UnreadColumn> unread(SourceFile file) {
    return file.unread().stream()
        .map(
            column ->
                new UnreadColumn(
                    file.name(),
                    column.column(),
                    column.name(),
                    column.reason(),
                    figures.whole(
                        column.values(), known ? Math.toIntExact(column.fewest() / mostOfOne) : 0)))
        .toList();
  }

  /** One person may leave out many answers: cells are counted out only where enough people must have filled them. */
  private Map<String, Shown<Integer>> nonAnswers(SourceFile file, long cellsOfOne) {
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
    cells.forEach(
        (cell, count) ->
            shown.put(
                cell,
                figures.atLeast(
                    Math.toIntExact(count),
                    Math.toIntExact((count + cellsOfOne - 1) / cellsOfOne))));
    return shown;
  }

  /**
   * The most cells with answers that one person may have filled: those of a record, or of all functions where a record
   * rates one, as often as anybody responded.
   */
  private long cellsOfOne(SourceFile file) {
    long ofRecord = file.scaleGroups().stream().mapToLong(group -> group.columns().size()).sum();
    return Math.max(1, Math.max(ofRecord, ofResponse)) * mostOfOne;
  }

  private static long mostOfOne(Responses responses) {
    return IntStream.range(0, responses.size())
        .boxed()
        .collect(Collectors.groupingBy(responses::respondent, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(1);
  }
}
