package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.EndMeanings;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.table.TextFold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ends of a scale as headers state them: "from 0 to 10", "(1-5)", "(1 best, 6 worst)", "1 = never,
 * 5 = always", "0 (gar nicht) bis 10 (sehr)".
 *
 * @param min the lowest point
 * @param max the highest
 */
public record StatedRange(int min, int max) {
  private static final String TO =
      "(?:-|to|bis|au?|al|tot|ate|do|til|till|through|/|\\.{2,3}|\u2026)";

  private static final List<Pattern> FORMS =
      List.of(
          // a scale of 1 to 10, from 0 to 10, von 0 bis 10
          Pattern.compile(
              "\\b(?:scale|skala|echelle|escala|scala|schaal|from|von|de|da|van|od|between|zwischen|rate|range|wert"
                  + "|punkte?)\\b[^\\d]{0,20}(-?\\d{1,2})\\s*"
                  + TO
                  + "\\s*(\\d{1,3})\\b"),
          // from 1 (best) to 6
          Pattern.compile(
              "\\b(?:scale|skala|echelle|escala|scala|schaal|from|von|de|da|van|od|fran|fra)\\b[^\\d]{0,20}(-?\\d{1,2})"
                  + "\\s*\\([^)\\d]{1,40}\\)\\s*"
                  + TO
                  + "\\s*(\\d{1,3})\\b"),
          // (1-5), [0 to 10]
          Pattern.compile("[(\\[]\\s*(-?\\d{1,2})\\s*" + TO + "\\s*(\\d{1,3})\\s*[)\\],;]"),
          // 1 = never ... 5 = always
          Pattern.compile(
              "(?<![\\d.])(-?\\d{1,2})\\s*[=:]\\s*[^\\d]{1,60}?(\\d{1,3})\\s*[=:]\\s*\\p{L}[^\\d]*$"),
          Pattern.compile(
              "(?<![\\d.])(-?\\d{1,2})\\s*[=:]\\s*\\p{L}.*[^\\d](\\d{1,3})\\s*[=:]\\s*\\p{L}[^\\d]*$"),
          // 0 (not at all) to 10 (fully)
          Pattern.compile(
              "(?<![\\d.])(-?\\d{1,2})\\s*\\([^)\\d]{1,40}\\)\\s*"
                  + TO
                  + "?\\s*(\\d{1,3})\\s*\\([^)\\d]{1,40}\\)"));

  private static final int LONGEST_LABELLED = 15;

  /** Ends of scales whose points are not labelled one by one; they begin with zero. */
  private static final Set<Integer> SLIDERS = Set.of(20, 30, 40, 50, 60, 80, 100);

  /** Marks out of so many points are given from zero on: "note sur 20", "16/20 Punkte". */
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(?:\\b(?:out of|sur|von|su|sobre|op|av|af|z)|/)\\s*(\\d{2,3})(?:\\s*(?:points?|punkte?n?|puntos|punti"
              + "|pontos|punten|%))?\\s*(?:[)\\],;:?]|$)");

  /** A text with fewer states no range; folding takes time, and columns are many. */
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\p{Nd}\\P{Nd}+\\p{Nd}");

  private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\p{Nd})[1-9]0{1,2}(?!\\p{Nd})");

  /**
   * What the headers of a group state, else the legend beside the answers.
   *
   * @param group columns that share their answers
   * @param legend what stands beside the answers
   * @param catalogue known answers that are none: a code for one is no end
   * @return the ends; empty where none states them, or they differ
   */
  public static Optional<StatedRange> of(
      List<ColumnShape> group, Legend legend, LabelCatalogue catalogue) {
    List<StatedRange> stated =
        group.stream().flatMap(shape -> in(shape.column(), catalogue).stream()).distinct().toList();
    if (stated.isEmpty() && !legend.texts().isEmpty()) {
      String plain = StatedCodes.without(legend.plain(), catalogue);
      TreeMap<Integer, String> meanings = EndMeanings.meanings(plain);
      return in(plain)
          .or(
              () ->
                  meanings.size() == 2 && isLabelled(meanings.firstKey(), meanings.lastKey())
                      ? Optional.of(new StatedRange(meanings.firstKey(), meanings.lastKey()))
                      : Optional.empty());
    }
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  private static Optional<StatedRange> in(ExportColumn column, LabelCatalogue catalogue) {
    return Stream.of(column.row(), column.question(), column.name())
        .filter(StatedRange::hasNumbers)
        .flatMap(text -> in(StatedEnds.folded(text, catalogue)).stream())
        .findFirst();
  }

  private static boolean hasNumbers(String text) {
    boolean none = TextFold.isPlain(text) && !TextFold.hasDigit(text);
    return !none && (TWO_NUMBERS.matcher(text).find() || LONG_NUMBER.matcher(text).find());
  }

  private static Optional<StatedRange> in(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) {
        int min = Integer.parseInt(matcher.group(1));
        int max = Integer.parseInt(matcher.group(2));
        if (isLabelled(min, max) || (min == 0 && SLIDERS.contains(max))) {
          return Optional.of(new StatedRange(min, max));
        }
      }
    }
    Optional<StatedRange> worded =
        EndMeanings.pair(text)
            .filter(ends -> isLabelled(ends.get(0), ends.get(1)))
            .map(ends -> new StatedRange(ends.get(0), ends.get(1)));
    if (worded.isPresent()) {
      return worded;
    }
    Matcher points = OUT_OF.matcher(text);
    return points.find() && SLIDERS.contains(Integer.parseInt(points.group(1)))
        ? Optional.of(new StatedRange(0, Integer.parseInt(points.group(1))))
        : Optional.empty();
  }

  private static boolean isLabelled(int min, int max) {
    return max > min + 1 && max - min < LONGEST_LABELLED && min <= 1;
  }

  /** Whether answers are all on it. */
  public boolean contains(int lowest, int highest) {
    return lowest >= min && highest <= max;
  }
}
