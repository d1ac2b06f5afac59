package io.github.locus.ingest.export;

import io.github.locus.ingest.table.TextFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * LimeSurvey's headers: {@code code[sub]}, {@code code[sub]. text [item]} or {@code text [item]};
 * with a second pair of brackets for a dual scale ({@code [item][Scale 1]}), for an array of numbers
 * ({@code [item][what is rated of it]}) or for one whose cells are ticked ({@code [row][column]}). Unknown files may be such exports without their
 * metadata.
 */
public final class BracketColumns {
  private static final Pattern CODE_AND_TEXT =
      Pattern.compile("([A-Za-z]\\w*(?:\\[[^\\]]*\\])*)\\.(?!\\d) ?(.*)", Pattern.DOTALL);
  private static final Pattern SCALE =
      Pattern.compile("(scale|skala|échelle|escala|scala|schaal) ?\\d", Pattern.CASE_INSENSITIVE);

  /** What numbers are counted in: no item of a grid. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:in )?(?:%|percent|prozent|per"
              + " ?cent|pourcentage|years?|yrs?\\.?|jahren?|months?|monaten?|days?"
              + "|tagen?|hours?|hrs\\.?|std\\.?|stunden|min\\.?|minutes|minuten|sec\\.?|sek\\.?|ans|annees"
              + "|ann\u00e9es|mois|a\u00f1os|meses|anni|mesi|jaren?|maanden|eur|euro|\u20ac|usd|\\$|chf|gbp|\u00a3|pln"
              + "|km|kg|anzahl|count|fte|vz\u00e4|h/w|h/week|std\\.?/woche|#)",
          Pattern.CASE_INSENSITIVE);

  /** What numbers mean, or from where to where they go: "1 = never, 5 = always", "1-5". */
  private static final Pattern SCALE_OF_NUMBERS =
      Pattern.compile(
          "-?\\d{1,3} ?[=:\\-\u2013] ?\\p{L}[^\\d]*\\d{1,3} ?[=:\\-\u2013] ?\\p{L}.*"
              + "|-?\\d{1,3} ?\\([^()]*\\)[^\\d]*\\d{1,3} ?\\([^()]*\\).*"
              + "|(?:scale |skala )?-?\\d{1,2} ?(?:-|\u2013|to|bis|\u2026|\\.{2,3}) ?\\d{1,3}(?: ?[,;] ?-?\\d{1,3} ?[=:] ?.+)?",
          Pattern.CASE_INSENSITIVE);

  /** How an item is counted: no item of a grid either. */
  private static final Pattern TURNED =
      Pattern.compile(
          "(?:reversed?|inverted|inverse|negative(?:ly)?)(?:[ -]?(?:scored|coded|keyed|worded|item|scale))?"
              + "|umgepolt|umgekehrt(?: kodiert)?|umkodiert|invertiert|invers\u00e9e?|invertid[oa]|invers[oa]|omgekeerd",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}");
  private static final Set<String> TICKS = Set.of("0", "1");

  /** Numbers beside those of a tick. */
  private static final int FEWEST_POINTS = 2;

  private BracketColumns() {}

  /**
   * Reads a header.
   *
   * @param header header rows, of which the first counts
   * @return a column for each field, in file order
   */
  public static List<ExportColumn> read(HeaderRows header) {
    Map<String, Integer> codes = new HashMap<>();
    for (int c = 0; c < header.width(); c++) {
      Matcher both = CODE_AND_TEXT.matcher(header.cell(0, c));
      if (both.matches() && !TextFold.hasDigit(both.group(1))) {
        codes.merge(both.group(1), 1, Integer::sum);
      }
    }
    return IntStream.range(0, header.width())
        .mapToObj(c -> column(c, header.cell(0, c), codes, holdsRatings(header, c)))
        .toList();
  }

  /** Letters that several columns begin with are no code, but an abbreviation: "RR. HH.". */
  private static ExportColumn column(
      int index, String cell, Map<String, Integer> codes, boolean rated) {
    Matcher both = CODE_AND_TEXT.matcher(cell);
    String name = cell;
    String text = cell;
    if (both.matches() && codes.getOrDefault(both.group(1), 0) < 2) {
      name = both.group(1);
      text = both.group(2).isEmpty() ? name : both.group(2);
    }
    Bracketed last = Bracketed.last(text);
    Bracketed before = Bracketed.last(last.before());
    String question = last.before();
    String row = last.inside();
    String option = "";
    if (!before.inside().isEmpty()) {
      row = before.inside();
      boolean dual = rated || SCALE.matcher(last.inside()).matches();
      question = dual ? before.before() + " [" + last.inside() + "]" : before.before();
      option = dual ? "" : last.inside();
    }
    return new ExportColumn(index, name, question, row, option, "", ColumnKind.QUESTION);
  }

  /** Whether a column holds one of several numbers, where that of an option holds a tick or nothing. */
  private static boolean holdsRatings(HeaderRows header, int column) {
    long numbers =
        header.sample().values(column).keySet().stream()
            .filter(cell -> NUMBER.matcher(cell).matches() && !TICKS.contains(cell))
            .count();
    return numbers >= FEWEST_POINTS;
  }

  /**
   * A text that ends in brackets.
   *
   * @param before what stands before them; the whole text where there are none
   * @param inside what stands in them
   */
  public record Bracketed(String before, String inside) {
    /**
     * Splits at the brackets that close at the end of a text. They may hold others.
     *
     * @param text a text without surrounding blanks
     * @return its parts; nothing inside where the text ends otherwise, is nothing but brackets, or says
     *     in them what its numbers mean or are counted in, or that it is turned
     */
    public static Bracketed last(String text) {
      if (!text.endsWith("]")) {
        return new Bracketed(text, "");
      }
      int open = opening(text);
      if (open <= 0) {
        open = text.lastIndexOf('[');
      }
      if (open <= 0) {
        return new Bracketed(text, "");
      }
      String inside = text.substring(open + 1, text.length() - 1).strip();
      boolean remark =
          MEASURE.matcher(inside).matches()
              || SCALE_OF_NUMBERS.matcher(inside).matches()
              || TURNED.matcher(inside).matches();
      return remark
          ? new Bracketed(text, "")
          : new Bracketed(text.substring(0, open).strip(), inside);
    }

    private static int opening(String text) {
      int depth = 0;
      for (int i = text.length() - 1; i >= 0; i--) {
        char c = text.charAt(i);
        depth += c == ']' ? 1 : 0;
        depth -= c == '[' ? 1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
