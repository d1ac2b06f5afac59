package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.TextFold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of which a header says that they mean no answer: "1 = strongly disagree, 5 = strongly agree,
 * 6 = don't know". What a header says goes before what the numbers look like.
 */
public final class StatedCodes {
  /** A number and its meaning, as far as the next number or sign. */
  private static final Pattern ENTRY =
      Pattern.compile("(?<![\\d.])(-?\\d{1,4})\\s*[=:]\\s*(\\p{L}[^\\d=:;,()\\[\\]|]{1,60})");

  private static final int USUAL_TOP = 5;

  private StatedCodes() {}

  /**
   * The codes that the texts of a header state.
   *
   * @param column a column
   * @param catalogue known answers that are none
   * @return the numbers; none in most headers
   */
  public static Set<Integer> of(ExportColumn column, LabelCatalogue catalogue) {
    Set<Integer> codes = new TreeSet<>();
    for (String text : List.of(column.row(), column.question(), column.name())) {
      if (mayState(text)) {
        codes.addAll(in(LabelFolding.plain(text), catalogue));
      }
    }
    return codes;
  }

  /** The codes that a folded text states. */
  static Set<Integer> in(String plain, LabelCatalogue catalogue) {
    return absent(plain, catalogue).keySet();
  }

  /**
   * A text as it states the scale alone.
   *
   * @param plain text of a header, folded
   * @param catalogue known answers that are none
   * @return the text without the codes that mean no answer
   */
  static String without(String plain, LabelCatalogue catalogue) {
    String rest = plain;
    if (mayState(plain)) {
      for (String entry : absent(plain, catalogue).values()) {
        rest = rest.replace(entry, "");
      }
    }
    return rest;
  }

  private static boolean mayState(String text) {
    return (text.indexOf('=') >= 0 || text.indexOf(':') >= 0)
        && (TextFold.hasDigit(text) || !TextFold.isPlain(text));
  }

  /** Whether most scales have a number: alone it is not said to be none. */
  private static boolean isUsualPoint(int number) {
    return number > 0 && number <= USUAL_TOP;
  }

  /**
   * Entries by number. A word that may be a point as well means no answer where it is the middle of
   * every scale, such as "undecided", and stands at an end of the numbers.
   */
  private static Map<Integer, String> absent(String plain, LabelCatalogue catalogue) {
    TreeMap<Integer, String> entries = new TreeMap<>();
    TreeMap<Integer, String> absent = new TreeMap<>();
    Set<Integer> middle = new TreeSet<>();
    Set<Integer> points = new TreeSet<>();
    Matcher entry = ENTRY.matcher(plain);
    while (entry.find()) {
      int number = Integer.parseInt(entry.group(1));
      String words = LabelFolding.fold(entry.group(2)).text();
      entries.put(number, entry.group());
      if (catalogue.absence(words).isPresent()) {
        absent.put(number, entry.group());
        if (catalogue.isDoubtful(words)) {
          (catalogue.isMiddle(words) ? middle : points).add(number);
        }
      }
    }
    middle.removeIf(n -> n.equals(entries.firstKey()) || n.equals(entries.lastKey()));
    absent.keySet().removeAll(middle);
    absent.keySet().removeAll(points);
    boolean beyond = absent.keySet().stream().noneMatch(StatedCodes::isUsualPoint);
    return absent.size() < entries.size() || beyond ? absent : Map.of();
  }
}
