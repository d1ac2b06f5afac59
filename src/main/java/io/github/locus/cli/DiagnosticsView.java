package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Severity;
import io.github.locus.wording.DiagnosticWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnostics as lines that editors understand: {@code file:line:column: severity [code] message —
 * remedy}.
 *
 * @param least the mildest severity that is shown
 * @param glyphs what the terminal can show
 * @param words the words of a language
 */
record DiagnosticsView(Severity least, Glyphs glyphs, DiagnosticWords words) {
  /**
   * Picks what to show.
   *
   * @param common how much the user wants to hear
   * @param glyphs what the terminal can show
   * @param words the words of a language
   * @return errors alone when quiet, notes too when verbose
   */
  static DiagnosticsView of(CommonOptions common, Glyphs glyphs, DiagnosticWords words) {
    Severity least = common.verbose ? Severity.NOTE : Severity.WARNING;
    return new DiagnosticsView(common.quiet ? Severity.ERROR : least, glyphs, words);
  }

  /**
   * The lines.
   *
   * @param diagnostics in the order to be shown
   * @return a line each
   */
  List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity().compareTo(least) <= 0)
        .map(this::line)
        .toList();
  }

  /**
   * How many there are.
   *
   * @param diagnostics all of them
   * @return for example {@code 2 errors, 1 warning}; {@code no errors} without any
   */
  static String count(List<Diagnostic> diagnostics) {
    String counts =
        Stream.of(Severity.ERROR, Severity.WARNING)
            .map(severity -> count(diagnostics, severity))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no errors" : counts;
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity) {
    long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
    return count == 0 ? "" : count + " " + word(severity) + (count == 1 ? "" : "s");
  }

  private String line(Diagnostic diagnostic) {
    String place = diagnostic.place().toString();
    return glyphs.text(
        (place.isEmpty() ? "locus" : place)
            + ": "
            + word(diagnostic.severity())
            + " ["
            + diagnostic.code().code()
            + "] "
            + words.message(diagnostic)
            + times(diagnostic)
            + " — "
            + words.remedy(diagnostic));
  }

  /** How often, and where else; the file is named again where it is another. */
  private static String times(Diagnostic diagnostic) {
    if (diagnostic.count() == 1) {
      return "";
    }
    String places =
        diagnostic.also().stream()
            .map(place -> shortened(place, diagnostic.place()))
            .collect(Collectors.joining(" and "));
    return " ("
        + diagnostic.count()
        + " times"
        + (places.isEmpty() ? "" : ", also at " + places)
        + ")";
  }

  private static String shortened(Place place, Place first) {
    String text = place.toString();
    return place.file().equals(first.file()) && place.line().isPresent()
        ? text.substring(place.file().map(file -> file.length() + 1).orElse(0))
        : text;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
