package io.github.locus.ingest.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the other sheets of a workbook are to the one that is read: a codebook, a legend, the same
 * records in words, or more records in the same columns.
 *
 * @param chosen the first rows of the sheet that is read, blank ones left out
 * @param others those of the others that have a tab, by name
 */
record OtherSheets(List<SheetRow> chosen, Map<String, List<SheetRow>> others) {
  private static final int LONGEST_TEXT = 600;
  private static final int LONGEST_WORDS = 60;
  private static final int MOST_WORDS = 6;
  private static final int FEWEST_POINTS = 2;
  private static final int MOST_POINTS = 13;
  private static final int LOWEST_FIRST = -5;
  private static final int FEWEST_TOLD = 3;
  private static final int HEADER_ROWS = 3;

  /**
   * Names of columns that two sheets of the same records have in common, divided by those of one.
   */
  private static final double SAME_COLUMNS = 0.8;

  private static final Pattern MEANING =
      Pattern.compile("(?<![\\d.,\\p{L}])-?\\d{1,3}\\s*=\\s*\\p{L}");

  private static final Pattern LIST =
      Pattern.compile("(?:\\s*-?\\d{1,3}\\s*:\\s*[^:;,|\\n]{1,60}(?:[;,|\\n]|$)){3,}");

  private static final Pattern CODE = Pattern.compile("-?\\d{1,3}");
  private static final Pattern WORDS = Pattern.compile("\\P{L}{0,3}\\p{L}.*");

  /** What stands behind the first and in front of the last of several columns: "F1-F3", "F1 bis F3". */
  private static final Pattern RANGE =
      Pattern.compile(" ?(?:[-\u2013,;]|to|bis|\u00e0|a|t/m|through) ?\\S.*");

  private static final Pattern RANGE_TO =
      Pattern.compile(".*\\S ?(?:[-\u2013,;]|to|bis|\u00e0|a|t/m|through) ?");

  private static final Pattern SIGNS = Pattern.compile("[,;:=|()\\[\\]]+");

  /** How a heading of a scale begins. */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:legend|leyenda|scal|skal|échelle|echelle|escala|schaal|antwort|answer|response|réponse"
              + "|respuesta|risposta|resposta|odpowied|rating|bewertung).*");

  /**
   * What the other sheets say that numbers mean, for a column each or for all, and sentences that
   * may say it: who knows labels tells.
   */
  List<SheetMeaning> meanings() {
    Set<SheetMeaning> meanings = new LinkedHashSet<>();
    others.forEach(
        (name, rows) ->
            meanings.addAll(hasSameColumns(rows) ? inWords(rows) : new Told(name).of(rows)));
    return List.copyOf(meanings);
  }

  /** Names of the sheets that have the same columns, and hold other records than these in words. */
  List<String> alike() {
    return others.entrySet().stream()
        .filter(other -> hasSameColumns(other.getValue()) && inWords(other.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Whether another sheet is there to explain this one: a row a column of it, or a list of numbers
   * with what they mean.
   *
   * @param name of the other sheet
   */
  boolean isExplainedBy(String name) {
    List<SheetRow> rows = others.getOrDefault(name, List.of());
    if (rows.isEmpty() || hasSameColumns(rows)) {
      return false;
    }
    Set<String> columns = new HashSet<>(names(chosen));
    long named = rows.stream().filter(row -> columns.contains(folded(first(row)))).count();
    long pairs = rows.stream().filter(row -> isPair(filled(row))).count();
    return 2 * named >= columns.size() && 2 * named >= rows.size() - 1
        || (named >= FEWEST_TOLD && pairs >= FEWEST_POINTS && 2 * (named + pairs) >= rows.size())
        || (pairs >= FEWEST_POINTS && pairs <= MOST_POINTS && 2 * pairs >= rows.size());
  }

  private boolean hasSameColumns(List<SheetRow> rows) {
    List<String> here = names(chosen);
    Set<String> there = new HashSet<>(names(rows));
    long same = here.stream().filter(there::contains).count();
    return here.size() > 1
        && same >= SAME_COLUMNS * here.size()
        && same >= SAME_COLUMNS * there.size();
  }

  /** What the headers are called, folded. */
  private static List<String> names(List<SheetRow> rows) {
    return header(rows).stream().filter(name -> !name.isEmpty()).map(OtherSheets::folded).toList();
  }

  /** The widest of the first rows. */
  private static List<String> header(List<SheetRow> rows) {
    SheetRow widest = new SheetRow(0, new String[0]);
    for (SheetRow row : rows.subList(0, Math.min(rows.size(), HEADER_ROWS))) {
      widest = row.filled() > widest.filled() ? row : widest;
    }
    return Arrays.stream(widest.cells()).map(String::strip).toList();
  }

  /** The same records with words for numbers: which word each number of a column is. */
  private List<SheetMeaning> inWords(List<SheetRow> rows) {
    List<String> header = header(chosen);
    List<String> there = header(rows).stream().map(OtherSheets::folded).toList();
    Map<String, SheetMeaning> told = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      int at = there.indexOf(folded(header.get(column)));
      Map<Integer, String> words = at < 0 ? Map.of() : words(rows, column, at);
      if (words.size() >= FEWEST_TOLD && words.size() <= MOST_POINTS) {
        told.put(header.get(column), new SheetMeaning(header.get(column), list(words), true));
      }
    }
    return List.copyOf(told.values());
  }

  /** By number, the word that stands in its place in the other sheet; nothing where they differ. */
  private Map<Integer, String> words(List<SheetRow> rows, int column, int at) {
    Map<Integer, String> words = new TreeMap<>();
    for (int r = 0; r < Math.min(chosen.size(), rows.size()); r++) {
      String code = cell(chosen.get(r), column);
      String word = cell(rows.get(r), at);
      if (!CODE.matcher(code).matches() || !WORDS.matcher(word).matches()) {
        continue;
      }
      String before = words.putIfAbsent(Integer.parseInt(code), word);
      if (before != null && !before.equals(word)) {
        return Map.of();
      }
    }
    return new HashSet<>(words.values()).size() == words.size() ? words : Map.of();
  }

  private static String list(Map<Integer, String> words) {
    return words.entrySet().stream()
        .map(e -> e.getKey() + " = " + SIGNS.matcher(e.getValue()).replaceAll(" ").strip())
        .collect(Collectors.joining(", "));
  }

  private static String cell(SheetRow row, int column) {
    return column < row.cells().length ? row.cells()[column].strip() : "";
  }

  private static List<String> filled(SheetRow row) {
    return Arrays.stream(row.cells()).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private static String first(SheetRow row) {
    return filled(row).stream().findFirst().orElse("");
  }

  private static boolean isPair(List<String> cells) {
    return cells.size() == 2
        && CODE.matcher(cells.get(0)).matches()
        && WORDS.matcher(cells.get(1)).matches();
  }

  private static boolean means(String cell) {
    return MEANING.matcher(cell).find() || LIST.matcher(cell).matches();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** What one sheet says row by row, of the column that was named last. */
  private final class Told {
    private final Set<String> columns = new HashSet<>(names(chosen));
    private final boolean scale;
    private final List<SheetMeaning> said = new ArrayList<>();
    private final List<SheetMeaning> turned = new ArrayList<>();
    private final Map<Integer, String> run = new TreeMap<>();
    private String owner = "";
    private boolean inItsRow;
    private boolean headed;
    private Optional<Polarity> polarity = Optional.empty();

    Told(String sheet) {
      this.scale = isScale(sheet);
    }

    List<SheetMeaning> of(List<SheetRow> rows) {
      for (SheetRow row : rows) {
        List<String> cells = filled(row);
        boolean named = !cells.isEmpty() && columns.contains(folded(cells.get(0)));
        if (!named && polarity.isEmpty() && !inItsRow) {
          polarity = Polarity.in(row);
        }
        if (named) {
          cells = ofColumn(cells);
          if (polarity.filter(of -> of.isReversed(row)).isPresent()) {
            turned.add(new SheetMeaning(owner, SheetMeaning.REVERSED, false));
          }
        } else if (beginsARange(cells)) {
          end();
          own("", false);
          headed = true;
          cells = cells.subList(cells.size() - 2, cells.size());
        } else if (inItsRow && run.isEmpty() && !cell(row, 0).isEmpty()) {
          // a list at the margin goes on with no row above it
          own("", false);
        }
        if (isPair(cells)) {
          int code = Integer.parseInt(cells.get(0));
          if (run.containsKey(code)) {
            end();
          }
          run.put(code, cells.get(1));
          continue;
        }
        texts(cells);
        if (named) {
          end();
        } else if (!cells.isEmpty()) {
          heading(cells);
        }
      }
      end();
      said.addAll(turned);
      return said;
    }

    /** A row that names several columns, from one to another, and the first point of their scale. */
    private boolean beginsARange(List<String> cells) {
      return cells.size() >= 3
          && isPair(cells.subList(cells.size() - 2, cells.size()))
          && columns.stream().filter(column -> isEndOf(folded(cells.get(0)), column)).count() == 2;
    }

    private static boolean isEndOf(String range, String column) {
      return range.startsWith(column) && RANGE.matcher(range.substring(column.length())).matches()
          || range.endsWith(column)
              && RANGE_TO.matcher(range.substring(0, range.length() - column.length())).matches();
    }

    /**
     * A row that begins with a column says something of it: of a number the words are the last cell,
     * what the column asks may stand before it. The same column may begin each row of its list.
     */
    private List<String> ofColumn(List<String> cells) {
      if (!folded(owner).equals(folded(cells.get(0)))) {
        end();
      }
      own(cells.get(0), true);
      List<String> last = cells.subList(Math.max(1, cells.size() - 2), cells.size());
      if (!isPair(last)) {
        return cells.subList(1, cells.size());
      }
      texts(cells.subList(1, Math.max(1, cells.size() - 2)));
      return last;
    }

    private void own(String column, boolean row) {
      owner = column;
      inItsRow = row;
    }

    private void texts(List<String> cells) {
      cells.stream()
          .filter(cell -> cell.length() <= LONGEST_TEXT)
          .filter(cell -> means(cell) || cell.indexOf(' ') > 0)
          .forEach(cell -> said.add(new SheetMeaning(owner, cell, means(cell))));
    }

    /** A row that is no number and its meaning ends a list, and may say what the next one is of. */
    private void heading(List<String> cells) {
      end();
      own(
          cells.stream()
              .flatMap(cell -> names(chosen).stream().filter(name -> isNamed(name, folded(cell))))
              .findFirst()
              .orElse(""),
          false);
      headed = cells.stream().anyMatch(OtherSheets::isScale);
    }

    private void end() {
      boolean list =
          run.size() >= FEWEST_POINTS
              && run.size() <= MOST_POINTS
              && run.keySet().iterator().next() >= LOWEST_FIRST
              && run.keySet().iterator().next() <= 1
              && run.values().stream().allMatch(OtherSheets::isShort);
      if (list) {
        said.add(new SheetMeaning(owner, list(run), scale || headed || !owner.isEmpty()));
      }
      run.clear();
    }
  }

  /** "Sites" and "Site code" name the column "Site". */
  private static boolean isNamed(String column, String heading) {
    return heading.equals(column)
        || heading.equals(column + "s")
        || heading.startsWith(column + " ")
        || column.startsWith(heading + " ");
  }

  private static boolean isScale(String heading) {
    return SCALE.matcher(folded(heading)).matches();
  }

  /** An answer is said in few words, a question is not. */
  private static boolean isShort(String words) {
    return words.length() <= LONGEST_WORDS && words.split(" ", -1).length <= MOST_WORDS;
  }
}
