package io.github.locus.ingest.response;

import io.github.locus.diagnostic.MailAddress;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.table.PersonNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers without the names and addresses of persons that stand in them, so that nothing that comes
 * after can show them. Where a name is beside what is rated, as in {@code IT (Anna Doe)}, it is taken out; where it
 * is what tells columns apart, each person has a code.
 */
final class NamedHeaders {
  private static final Pattern ENDS = Pattern.compile("[\\s(\\[{:,;/|>–—-]*");

  private final List<ExportColumn> columns;
  private final Map<String, String> codes = new LinkedHashMap<>();

  private NamedHeaders(List<ExportColumn> columns) {
    this.columns = columns;
    Map<String, Integer> often = new LinkedHashMap<>();
    Set<String> apart = new HashSet<>();
    for (ExportColumn column : columns) {
      for (String text : new HashSet<>(List.of(column.name(), column.question(), column.row()))) {
        MailAddress.in(text).forEach(this::code);
        Matcher words = PersonNames.words(text);
        for (int at = 0; words.find(at); at = words.start() + 1) {
          if (PersonNames.isOne(words.group())) {
            often.merge(words.group(), 1, Integer::sum);
            if (standsApart(text, words)) {
              apart.add(words.group());
            }
          }
        }
      }
    }
    often.forEach(
        (name, n) -> {
          // two words with capitals in one sentence may be any: "Mark Twain Street is loud"
          if (n > 1 || apart.contains(name)) {
            code(name);
          }
        });
  }

  private void code(String person) {
    if (!codes.containsKey(person)) {
      codes.put(person, "Person" + letters(codes.size()));
    }
  }

  /** A, B, …, Z, AA: a code of letters is read as a name. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  private static boolean standsApart(String text, Matcher words) {
    String before = text.substring(0, words.start());
    String after = text.substring(words.end());
    return ENDS.matcher(before.substring(Math.max(0, before.length() - 1))).matches()
        && (after.isEmpty() || ")]}:,;/|>–—- ".indexOf(after.charAt(0)) >= 0)
        && !(after.length() > 1 && after.charAt(0) == ' ' && Character.isLetter(after.charAt(1)));
  }

  /**
   * Takes names out.
   *
   * @param columns columns as their headers say it
   * @return the same columns; those whose headers name nobody are the same objects
   */
  static List<ExportColumn> without(List<ExportColumn> columns) {
    NamedHeaders named = new NamedHeaders(columns);
    if (named.codes.isEmpty()) {
      return columns;
    }
    List<ExportColumn> bare = named.mapped(named::removed);
    return texts(bare) == texts(columns) ? bare : named.mapped(named::coded);
  }

  private static long texts(List<ExportColumn> columns) {
    return columns.stream().map(c -> List.of(c.name(), c.question(), c.row())).distinct().count();
  }

  private List<ExportColumn> mapped(UnaryOperator<String> text) {
    return columns.stream()
        .map(c -> c.withTexts(text.apply(c.name()), text.apply(c.question()), text.apply(c.row())))
        .toList();
  }

  /** A name goes with its brackets and what else is in them, or with the dash before it. */
  private String removed(String text) {
    String bare = text;
    for (String name : codes.keySet()) {
      // a header names few of all persons, and a pattern for each takes long
      if (bare.contains(name)) {
        String quoted = Pattern.quote(name);
        bare =
            bare.replaceAll("\\s*[(\\[][^()\\[\\]]*" + quoted + "[^()\\[\\]]*[)\\]]", "")
                .replaceAll("\\s*[-–—,/|]\\s*" + quoted, "")
                .replaceAll(quoted + "\\s*[-–—,:/|]?\\s*", "");
      }
    }
    return bare.strip();
  }

  private String coded(String text) {
    String coded = text;
    for (Map.Entry<String, String> code : codes.entrySet()) {
      coded = coded.replace(code.getKey(), code.getValue());
    }
    return coded;
  }
}
