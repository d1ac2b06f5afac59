package io.github.locus.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes out of diagnostics what stands in files and what files are called, so that they can be shown to somebody who may not
 * see the survey: a text keeps its shape (letters become {@code x}, digits {@code 9}), a file its ending. Codes, places,
 * numbers and the program's own words stay.
 */
public final class Redaction {
  /** A shape is shown to tell one kind of value from another, and not to be counted. */
  private static final int LONGEST = 24;

  /** What a file is called once it has no name. */
  private static final String FILE = "file-";

  private final Map<String, String> files = new LinkedHashMap<>();

  /**
   * The shape of a text.
   *
   * @param text a cell, a name or a header
   * @return letters as {@code x} or {@code X}, digits as {@code 9}, other signs as they are; cut where it is long
   */
  public static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            point ->
                shape.appendCodePoint(
                    Character.isDigit(point)
                        ? '9'
                        : Character.isUpperCase(point)
                            ? 'X'
                            : Character.isLetter(point) ? 'x' : point));
    return text.codePointCount(0, text.length()) > LONGEST ? shape + "…" : shape.toString();
  }

  /**
   * What a file is called instead: the same file the same in all that is said.
   *
   * @param name path or name
   * @return a number and the ending
   */
  public String file(String name) {
    String last = Place.fileName(name);
    int dot = last.lastIndexOf('.');
    String ending = dot > 0 && last.length() - dot <= 6 ? last.substring(dot) : "";
    return files.computeIfAbsent(last, first -> FILE + (files.size() + 1) + ending);
  }

  /**
   * A diagnostic.
   *
   * @param diagnostic what was found
   * @return the same without texts of the input
   */
  public Diagnostic of(Diagnostic diagnostic) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    diagnostic.arguments().forEach((name, value) -> arguments.put(name, of(value)));
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        of(diagnostic.place()),
        diagnostic.also().stream().map(this::of).toList(),
        diagnostic.count(),
        arguments);
  }

  /**
   * A place.
   *
   * @param place where something was found
   * @return line and column of a file without its name
   */
  public Place of(Place place) {
    return new Place(place.file().map(this::file), place.line(), place.column());
  }

  private Argument of(Argument value) {
    if (value instanceof Argument.Quoted quoted) {
      return new Argument.Quoted(shape(quoted.text()));
    }
    if (value instanceof Argument.Verbatim verbatim) {
      return new Argument.Verbatim(ofText(verbatim.text()));
    }
    if (value instanceof Argument.Series series) {
      return new Argument.Series(series.members().stream().map(this::of).toList());
    }
    if (value instanceof Argument.Phrase phrase) {
      Map<String, Argument> arguments = new LinkedHashMap<>();
      phrase.arguments().forEach((name, inner) -> arguments.put(name, of(inner)));
      return new Argument.Phrase(phrase.clause(), arguments);
    }
    return value; // a number, or words of our own
  }

  /** A text that names a file names it; another keeps its shape. */
  private String ofText(String text) {
    return files.containsKey(text) ? file(text) : shape(text);
  }
}
