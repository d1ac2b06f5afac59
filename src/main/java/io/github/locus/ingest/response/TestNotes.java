package io.github.locus.ingest.response;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.TextFold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Columns in which whoever tried a survey wrote that they did: "TEST - please ignore", "just a test". The bare word
 * may be an answer, the name of a team or of a place, and says nothing.
 *
 * @param columns places of the columns of which the first records hold such a note
 */
record TestNotes(List<Integer> columns) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:test(?: ?test|er|ing|s)?|dummy|asdf(?:gh)?|qwert[yz]|essai|prueba|teste|proef|prova)"
              + "(?:[ _-]?\\d{1,2})?");

  private static final int LONGEST_WORD = 12;

  /** So many records, or one of so many, may be tries; more are of something that is called so. */
  private static final int FEW = 3;

  private static final int FEW_OF = 20;

  private static final int SHORTEST = 8;
  private static final int LONGEST = 80;

  private static final String TEST =
      "(?:test(?:s|ing|run|lauf|eintrag|datensatz|daten|antwort|fall| ?(?:data|record|response|entry"
          + "|run|case))?|dummy|probe(?:lauf|eintrag)?|essai|prueba|teste|proef|prova)";

  private static final String IGNORE =
      "(?:ignore|disregard|delete|discard|remove|exclude|do not (?:use|count|include)|don't (?:use"
          + "|count)|ignorieren|loschen|entfernen|nicht (?:werten|zahlen|auswerten|beachten"
          + "|berucksichtigen)|ignorer|supprimer|ne pas (?:tenir compte|compter|prendre en compte)"
          + "|ignorar|borrar|eliminar|apagar|ignorare|eliminare|cancellare|negeren|verwijderen"
          + "|zignorowac|usunac|ignorera|ta bort|slett|slet)";

  private static final String PLEASE =
      "(?:(?:please|pls|plz|bitte|merci de|s'il vous plait|svp|por favor|per favore|a\\.?u\\.?b\\.?"
          + "|graag|prosze|prosim)[ ,:]+)?";

  private static final String THIS =
      "(?: (?:this|it|me|us|these|diese[nrs]?|dies|das|ihn|sie|ceci|esto|isto))?"
          + "(?: (?:one|record|response|entry|row|line|datensatz|antwort|eintrag|zeile))?";

  private static final Pattern NOTE =
      Pattern.compile(
          "(?:(?:this is|that is|it's|just|only|dies ist|das ist|nur|c'est|juste|esto es|es|questo e)"
              + " )+(?:an? |eine? |une? |una? )?(?:only |just )?"
              + TEST
              + "[ .!]*"
              + "|(?:.{0,12} )?"
              + TEST
              + "[^\\p{L}\\p{N}]{1,5}"
              + PLEASE
              + IGNORE
              + THIS
              + "[ .!)]*"
              + "|"
              + PLEASE
              + IGNORE
              + THIS
              + "[^\\p{L}\\p{N}]{1,5}(?:(?:this is|just|only|nur|a|an|ein|eine) )*"
              + TEST
              + "[ .!)]*");

  /** Looks for them in the first records: a survey is tried before it is sent. */
  static TestNotes of(List<ExportColumn> columns, Sample sample) {
    return new TestNotes(
        columns.stream()
            .map(ExportColumn::index)
            .filter(index -> sample.values(index).keySet().stream().anyMatch(TestNotes::isNote))
            .toList());
  }

  /**
   * A column in which a few of the first records hold the bare word for a test: whoever tried the survey
   * may have written it, and something may be called so.
   */
  static Optional<ExportColumn> perhaps(List<ExportColumn> columns, Sample sample) {
    return Abreast.filter(
            columns,
            column -> {
              if (column.kind() == ColumnKind.METADATA) {
                return false;
              }
              int words = 0;
              int filled = 0;
              for (Map.Entry<String, Integer> cell : sample.values(column.index()).entrySet()) {
                words += isWord(cell.getKey()) ? cell.getValue() : 0;
                filled += cell.getValue();
              }
              return words > 0 && words <= Math.max(FEW, filled / FEW_OF);
            })
        .stream()
        .findFirst();
  }

  private static boolean isWord(String cell) {
    return cell.length() <= LONGEST_WORD
        && WORD.matcher(TextFold.blanks(TextFold.letters(cell))).matches();
  }

  /** What is said of a record otherwise, and where nothing is, by these columns. */
  RecordRule after(RecordRule own) {
    return columns.isEmpty()
        ? own
        : cells -> {
          RecordRule.Verdict said = own.judge(cells);
          return said.notInEarnest().isEmpty()
                  && columns.stream().anyMatch(column -> isNote(cells[column]))
              ? RecordRule.Verdict.leaveOut(LeftOutReason.TEST, said.unfinished())
              : said;
        };
  }

  private static boolean isNote(String cell) {
    return cell.length() >= SHORTEST
        && cell.length() <= LONGEST
        && !Character.isDigit(cell.charAt(0))
        && NOTE.matcher(TextFold.blanks(TextFold.letters(HeaderText.clean(cell)))).matches();
  }
}
