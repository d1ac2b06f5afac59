package io.github.locus.ingest.label;

import io.github.locus.ingest.export.ExportColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column that may hold ratings: where it stands, and what it holds apart from cells that are no
 * answer.
 *
 * @param profile the column's cells
 * @param terms its answers
 */
record ColumnShape(ColumnProfile profile, List<Term> terms) {
  private static final Pattern NUMBERED_NAME = Pattern.compile("(\\S+?)(?:_|\\.|\\[)\\w+\\]?");

  ExportColumn column() {
    return profile.column();
  }

  /** Whether all its answers are numbers. */
  boolean isNumeric() {
    return !terms.isEmpty() && terms.stream().allMatch(Term::isNumber);
  }

  Set<String> keys() {
    return terms.stream().map(term -> term.label().key()).collect(Collectors.toSet());
  }

  int min() {
    return terms.stream().mapToInt(Term::number).min().orElse(0);
  }

  int max() {
    return terms.stream().mapToInt(Term::number).max().orElse(0);
  }

  /**
   * What columns of one grid have in common: the question, and the name without its last part where
   * the platform gives short names.
   *
   * @return empty for a question of its own
   */
  String stem() {
    ExportColumn column = column();
    if (column.row().isEmpty()) {
      return "";
    }
    Matcher name = NUMBERED_NAME.matcher(column.name());
    return column.question() + "\u0000" + (name.matches() ? name.group(1) : "");
  }

  /** Whether the header asks, rather than names what is rated. */
  boolean asks() {
    String header = column().question();
    return header.endsWith("?") || header.endsWith(":");
  }

  /** How its numbers are written, with decimals or without. */
  boolean hasDecimals() {
    return isNumeric() && terms.stream().allMatch(term -> term.shown().matches(".*[.,]0+"));
  }

  /** Counts of several columns together. */
  static Map<String, Long> together(List<ColumnShape> shapes) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (ColumnShape shape : shapes) {
      shape.profile().values().forEach((cell, count) -> counts.merge(cell, count, Long::sum));
    }
    return counts;
  }
}
