package io.github.locus.ingest.response;

import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.label.EndCues;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells rows that somebody wrote beside the records: a legend, a note, a source. Few of their cells
 * are filled, and all of these say what such a row says, or one alone is a sentence where the
 * records hold none. What is seen goes on from row to row: below "Legend:" a number and a word are
 * a part of it, and without one a number and an answer of some scale are.
 */
public final class NoteRows {
  /** "1 = best", "best = 1": what a number means. */
  private static final Pattern MEANING =
      Pattern.compile(
          "(?<![\\d.,\\p{L}])-?\\d{1,3} ?= ?\\p{L}.*|^-?\\d{1,3} ?[:-] ?\\p{L}.*|\\p{L}\\)? ?="
              + " ?-?\\d{1,3}(?!\\d).*|(?<![\\d.,\\p{L}])-?\\d{1,3} ?[:-]"
              + " ?\\p{L}.*[^\\d.,\\p{L}]\\d{1,3} ?[:-] ?\\p{L}.*");

  /** "a = IT, b = HR": what letters behind the numbers of questions stand for. */
  private static final Pattern LETTERS =
      Pattern.compile("(?:\\p{L}{2,}\\s*:\\s*)?a ?[=:] ?\\p{L}[^=:]*[,;|/ ] ?b ?[=:] ?\\p{L}.*");

  /** "I = worst, V = best": what the signs at the ends mean. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?:.*[^\\p{L}])?[ai] ?= ?\\p{L}[^=]*[^\\p{L}=](?:[c-hvx]|iii|iv|vi{1,3}|ix) ?= ?\\p{L}.*");

  private static final Pattern ENDS =
      Pattern.compile(
          "(?:[^\\d]{0,30}[: (])?-?\\d{1,3} ?[=:(-]? ?\\p{L}[^\\d]*[^\\d\\p{L}]-?\\d{1,3} ?[=:(-]?"
              + " ?\\p{L}.*");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:rating|response|answer|antwort|bewertungs|noten)["
              + " -]?)?(?:legend[ae]?|leyenda|scale|skala"
              + "|schlussel|echelle|escala|scala|schaal|notes?|notiz(?:en)?|sources?|quellen?|fuente|fonte"
              + "|bron|anmerkung(?:en)?|hinweise?|bemerkung(?:en)?|erlauterung(?:en)?|remarks?|schulnoten|noten"
              + "|key|clave|cle|chiave|sleutel|klucz|nyckel|nokkel|nogle|klic"
              + "|nota|remarque|objasnienia|uwaga|zrodlo|codes?|coding|codebook|stand|disclaimer"
              + "|summary|zusammenfassung|resume|resumen|riepilogo|auswertung|ergebnisse?|results?|statisti(?:cs|k|ken)|kennzahlen"
              + "|generated|exported|created|printed|erstellt|exportiert|n\\.b\\.)(?:$|:.*|["
              + " (][^:]{0,24}:.*|(?: am| by| on| from| von) .*| ?\\(?-?\\d.*)");

  /** Kinds of values, as programs of statistics and databases name them. */
  private static final Pattern TYPE =
      Pattern.compile(
          "string|numeric|number|numerisch|integer|int|float|double|decimal|text|varchar(?:\\(\\d+\\))?|char"
              + "|character|factor|date|datetime|time|boolean|bool|logical|nominal|ordinal|scale|metrisch"
              + "|interval|zeichenfolge|zahl|datum|a\\d{1,4}|f\\d{1,2}(?:\\.\\d{1,2})?");

  private static final int LONGEST_TYPE = 16;

  private static final Pattern WEIGHTS =
      Pattern.compile(
          "weights?|weighting|gewicht(?:e|ung)?|poids|pesos?|pesi|gewichten|weging|wag[ai]");

  private static final Pattern WEIGHT = Pattern.compile("\\d{0,3}(?:[.,]\\d{1,4})?%?");

  private static final Pattern CODE = Pattern.compile("-?\\d{1,3}");
  private static final Pattern WORD = Pattern.compile("\\p{L}.{1,80}");

  /** A row with more filled cells is a record, or says nothing that is known. */
  private static final int MOST_CELLS = 12;

  /** Columns in which notes begin. */
  private static final int FIRST_COLUMNS = 3;

  private static final int FEWEST_COLUMNS = 3;

  /** A column further right has a number that is none of a code. */
  private static final int MOST_NUMBERED = 999;

  private static final int FEWEST_WORDS = 3;

  /**
   * Cells of a column that may be notes of this kind, and the share above which they are its own.
   */
  private static final int MOST_SENTENCES = 12;

  private static final double FEW = 0.25;

  /** Texts that are kept. */
  private static final int MOST_TEXTS = 40;

  private final Sample sample;
  private final int columns;
  private final List<String> meanings = new ArrayList<>();
  private boolean among;

  /**
   * @param titles what stands above the table
   * @param sample what the columns hold in the first records
   * @param columns number of columns
   */
  NoteRows(List<String> titles, Sample sample, int columns) {
    this.sample = sample;
    this.columns = columns;
    titles.forEach(this::hear);
  }

  /**
   * Whether a row of a tidy file, none of whose cells but the first are filled, is a note.
   *
   * @param fields its cells as they stand in the file
   * @return true for {@code 1 = best,,,}
   */
  public static boolean isNote(String[] fields) {
    String first = fields.length == 0 ? "" : Blanks.strip(fields[0]);
    if (first.isEmpty() || fields.length < FEWEST_COLUMNS) {
      return false;
    }
    for (int c = 1; c < fields.length; c++) {
      if (!Blanks.strip(fields[c]).isEmpty()) {
        return false;
      }
    }
    return says(first);
  }

  /**
   * Looks at the next row of the file.
   *
   * @param fields its cells as they stand in the file
   * @return true where it is a note
   */
  boolean contains(String[] fields) {
    among = columns >= FEWEST_COLUMNS && isNoteHere(fields);
    return among;
  }

  /**
   * What the notes so far say that numbers mean.
   *
   * @return texts such as {@code 1 = best}; nothing else of a note is kept
   */
  List<String> meanings() {
    return List.copyOf(meanings);
  }

  private boolean isNoteHere(String[] fields) {
    int width = Math.min(fields.length, columns);
    if (areTypes(fields)) {
      return true;
    }
    if (areScales(fields) || areWeights(fields) || numberColumns(fields)) {
      return true;
    }
    List<Integer> filled = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      if (!fields[c].isEmpty() && !Blanks.strip(fields[c]).isEmpty()) {
        filled.add(c);
        if (filled.size() > Math.min(MOST_CELLS, (columns + 1) / 2)) {
          return false;
        }
      }
    }
    if (filled.isEmpty()) {
      // a blank row between notes
      return false;
    }
    List<String> cells = filled.stream().map(c -> Blanks.strip(fields[c])).toList();
    if (isPair(cells) && (among || isPoint(filled, cells))) {
      keep(cells.get(0) + " = " + cells.get(1));
      return true;
    }
    boolean said =
        filled.stream()
            .allMatch(c -> says(Blanks.strip(fields[c])) && isRare(c, Blanks.strip(fields[c])));
    boolean note = said || (filled.size() == 1 && isAlone(filled.get(0), cells.get(0)));
    if (note) {
      cells.forEach(this::hear);
    }
    return note;
  }

  /** Keeps of a title or a note what may say which end of a scale is the best, and no more. */
  private void hear(String text) {
    if (hasMeaning(text) || SIGNS.matcher(folded(text)).matches() || EndCues.mayTell(text)) {
      keep(text);
    }
  }

  private boolean isAlone(int column, String cell) {
    return isSentenceAlone(column, cell)
        || (column < FIRST_COLUMNS
            && EndCues.mayTell(cell)
            && isRare(column, cell, EndCues::mayTell));
  }

  /** A row below the header that says what kind of values each column holds. */
  private static boolean areTypes(String[] fields) {
    int types = 0;
    for (String field : fields) {
      String cell = Blanks.strip(field);
      if (!cell.isEmpty()) {
        if (cell.length() > LONGEST_TYPE || !TYPE.matcher(folded(cell)).matches()) {
          return false;
        }
        types++;
      }
    }
    return types >= FEWEST_COLUMNS;
  }

  /** A row that numbers the columns from the first on, one of which holds no other number. */
  private boolean numberColumns(String[] fields) {
    if (fields.length != columns || columns > MOST_NUMBERED) {
      return false;
    }
    boolean strange = false;
    for (int c = 0; c < columns; c++) {
      if (!Blanks.strip(fields[c]).equals(Integer.toString(c + 1))) {
        return false;
      }
      Set<String> values = sample.values(c).keySet();
      long numbers = values.stream().filter(CODE.asMatchPredicate()).count();
      strange |= numbers == 1 && values.size() > 2;
    }
    return strange;
  }

  /** A row that says how much each question weighs. */
  private static boolean areWeights(String[] fields) {
    int weights = 0;
    boolean called = false;
    for (String field : fields) {
      String cell = Blanks.strip(field);
      if (!called && !cell.isEmpty()) {
        if (cell.length() > LONGEST_TYPE || !WEIGHTS.matcher(folded(cell)).matches()) {
          return false;
        }
        called = true;
      } else if (!cell.isEmpty()) {
        if (!WEIGHT.matcher(cell).matches()) {
          return false;
        }
        weights++;
      }
    }
    return weights >= FEWEST_COLUMNS;
  }

  /** A row below the header that says of each column what its ends mean. */
  private boolean areScales(String[] fields) {
    Set<String> scales = new LinkedHashSet<>();
    int told = 0;
    for (int c = 0; c < fields.length; c++) {
      String cell = Blanks.strip(fields[c]);
      if (!cell.isEmpty()) {
        if (!hasMeaning(cell) || !tellsEnds(cell) || !isRare(c, cell)) {
          return false;
        }
        scales.add(cell);
        told++;
      }
    }
    if (told < FEWEST_COLUMNS) {
      return false;
    }
    scales.forEach(this::keep);
    return true;
  }

  private void keep(String text) {
    if (meanings.size() < MOST_TEXTS) {
      meanings.add(text);
    }
  }

  /** Whether a number and a word beside it are a point of a scale, though no legend began. */
  private boolean isPoint(List<Integer> places, List<String> cells) {
    return places.get(1) == places.get(0) + 1
        && isLabel(cells.get(1))
        && isRare(places.get(1), cells.get(1), NoteRows::isLabel);
  }

  private static boolean isLabel(String cell) {
    return LabelCatalogue.builtIn().isLabel(LabelFolding.fold(cell).text());
  }

  private static boolean isPair(List<String> cells) {
    return cells.size() == 2
        && CODE.matcher(cells.get(0)).matches()
        && WORD.matcher(cells.get(1)).matches();
  }

  /**
   * Whether a cell says what a note or a legend does.
   *
   * @param cell a cell
   * @return true for {@code 1 = best} and {@code Source: HR}
   */
  public static boolean says(String cell) {
    String text = folded(cell);
    return MEANING.matcher(text).find()
        || LETTERS.matcher(text).matches()
        || HEADING.matcher(text).matches();
  }

  /**
   * Whether a cell says what two numbers mean.
   *
   * @param cell a cell
   * @return true for {@code 1 very good - 6 poor}
   */
  public static boolean tellsEnds(String cell) {
    return ENDS.matcher(folded(cell)).matches();
  }

  private static boolean hasMeaning(String cell) {
    String text = folded(cell);
    return MEANING.matcher(text).find() || LETTERS.matcher(text).matches();
  }

  private static String folded(String cell) {
    return TextFold.blanks(TextFold.signs(TextFold.letters(cell)));
  }

  /**
   * Whether records do not hold such cells in that column: an answer may be "1 = never" as well.
   */
  private boolean isRare(int column, String cell) {
    return isRare(column, cell, NoteRows::says);
  }

  private boolean isRare(int column, String cell, Predicate<String> kind) {
    Map<String, Integer> values = sample.values(column);
    long all = values.values().stream().mapToLong(n -> n).sum();
    long such =
        values.entrySet().stream()
            .filter(v -> kind.test(v.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return values.getOrDefault(cell, 0) <= 1 && such <= Math.max(1, 2 * FEW * all);
  }

  private boolean isSentenceAlone(int column, String cell) {
    if (column >= FIRST_COLUMNS || !isSentence(cell)) {
      return false;
    }
    Map<String, Integer> values = sample.values(column);
    long all = values.values().stream().mapToLong(n -> n).sum();
    long sentences =
        values.entrySet().stream()
            .filter(v -> isSentence(v.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return values.getOrDefault(cell, 0) <= 1
        && sentences <= MOST_SENTENCES
        && sentences <= Math.max(1, FEW * all);
  }

  private static boolean isSentence(String cell) {
    return cell.split(" ", FEWEST_WORDS).length == FEWEST_WORDS
        && cell.chars().filter(Character::isLetter).count() > cell.length() / 2;
  }
}
