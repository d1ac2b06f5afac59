package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.LongNames;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Severity;
import io.github.locus.report.Glyphs;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
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
   * How many errors and warnings there are.
   *
   * @param diagnostics all of them
   * @param words the words of a language
   * @return for example {@code 2 errors, 1 warning}; {@code no errors} without any
   */
  static String count(List<Diagnostic> diagnostics, Words words) {
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    if (errors + warnings == 0) {
      return words.say("check.no-errors");
    }
    return Stream.of(
            errors == 0 ? "" : words.count("error", errors),
            warnings == 0 ? "" : words.count("warning", warnings))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private String line(Diagnostic diagnostic) {
    String place = place(diagnostic);
    return glyphs.text(
        (place.isEmpty() ? "locus" : place)
            + ": "
            + severity(diagnostic.severity())
            + " ["
            + diagnostic.code().code()
            + "] "
            + words.message(diagnostic)
            + times(diagnostic)
            + " — "
            + words.remedy(diagnostic));
  }

  /** As it was typed, for editors follow it; nobody follows the name of a file that cannot be read. */
  private static String place(Diagnostic diagnostic) {
    String place = diagnostic.place().toString();
    return diagnostic.code() == DiagnosticCode.UNREADABLE_FILE ? LongNames.inPath(place) : place;
  }

  /** How often, and where else; the file is named again where it is another. */
  private String times(Diagnostic diagnostic) {
    if (diagnostic.count() == 1) {
      return "";
    }
    String times = Long.toString(diagnostic.count());
    List<String> places =
        diagnostic.also().stream().map(place -> shortened(place, diagnostic.place())).toList();
    Words said = words.words();
    return " "
        + (places.isEmpty()
            ? said.say("check.times", "n", times)
            : said.say("check.times.also", "n", times, "places", said.list(places)));
  }

  private static String shortened(Place place, Place first) {
    String text = place.toString();
    return place.file().equals(first.file()) && place.line().isPresent()
        ? text.substring(place.file().map(file -> file.length() + 1).orElse(0))
        : text;
  }

  private String severity(Severity severity) {
    return words.words().name("severity", severity.name().toLowerCase(Locale.ROOT));
  }
}
