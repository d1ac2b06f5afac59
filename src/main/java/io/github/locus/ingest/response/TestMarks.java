package io.github.locus.ingest.response;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Columns by which any file says that a record is a test, a preview or a pilot: a status whose cell says
 * so in words, or a column that is called so and says yes. What a platform writes beside that, its own
 * class knows.
 *
 * @param states places of columns that hold the state of a record
 * @param flags places of columns that say whether it is one, with the reason
 */
record TestMarks(List<Integer> states, Map<Integer, LeftOutReason> flags) {
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?:completion|response|record|survey|submission|participation|interview|case|entry|sample)"
              + " )?(?:status|state|mode)|(?:response|record|submission|entry|sample|data) type"
              + "|(?:antwort|bearbeitungs|teilnahme|datensatz|fragebogen|befragungs)[ -]?(?:status|modus|art|typ)"
              + "|modus|statut|estado|stato|situacao");

  private static final Pattern TEST_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:a )?(?:test(?: ?(?:data|record|response|entry|case|mode|run|flag))?|tester|pilot"
              + "(?: ?(?:data|record|response|test))?|pre-?test|dummy)"
              + "|test(?:datensatz|daten|antwort|eintrag|fall|lauf|modus)|probelauf|(?:donnees de )?test"
              + "|prueba|proef");
  private static final Pattern PREVIEW_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:a )?(?:preview(?: ?(?:response|mode))?|vorschau|apercu|vista previa)");

  private static final Pattern TEST =
      Pattern.compile(
          "(?:survey )?(?:test|testing|tester|pilot|pre-?test|dummy)(?: ?(?:data|record|response|entry|case"
              + "|mode|run|test))?|generated|test(?:datensatz|daten|antwort|eintrag|fall|lauf|modus)"
              + "|probe(?:lauf|datensatz)?|essai|prueba|proef|teste");
  private static final Pattern PREVIEW =
      Pattern.compile(
          "(?:survey )?preview(?: ?(?:response|mode))?|vorschau|apercu|vista previa|voorbeeld");
  private static final Pattern SPAM = Pattern.compile("(?:possible )?spam");

  private static final Set<String> YES =
      Set.of(
          "1", "true", "yes", "y", "x", "ja", "j", "wahr", "oui", "vrai", "si", "verdadero", "sim");
  private static final Set<String> NO =
      Set.of(
          "0", "false", "no", "n", "nein", "falsch", "non", "faux", "falso", "nao", "nee", "live",
          "real", "na", "-");

  /**
   * Looks for them.
   *
   * @param columns the columns of a file
   * @param sample what they hold
   * @return the columns that say it; a column called so that holds other things is none
   */
  static TestMarks of(List<ExportColumn> columns, Sample sample) {
    List<Integer> states = new ArrayList<>();
    Map<Integer, LeftOutReason> flags = new TreeMap<>();
    for (ExportColumn column : columns) {
      String name = words(column.name());
      Set<String> cells = sample.values(column.index()).keySet();
      boolean plain = column.row().isEmpty() && column.option().isEmpty();
      if (plain && STATE.matcher(name).matches()) {
        if (cells.stream().anyMatch(cell -> said(cell).isPresent())) {
          states.add(column.index());
        }
      } else if (plain && cells.stream().allMatch(TestMarks::isYesOrNo)) {
        if (TEST_FLAG.matcher(name).matches()) {
          flags.put(column.index(), LeftOutReason.TEST);
        } else if (PREVIEW_FLAG.matcher(name).matches()) {
          flags.put(column.index(), LeftOutReason.PREVIEW);
        }
      }
    }
    return new TestMarks(List.copyOf(states), flags);
  }

  /** Whether a column says of records what they are, and so is no question. */
  boolean contains(ExportColumn column) {
    return states.contains(column.index()) || flags.containsKey(column.index());
  }

  /** What a platform says of a record, and where it says nothing, these columns. */
  RecordRule after(RecordRule own) {
    return states.isEmpty() && flags.isEmpty()
        ? own
        : cells -> {
          RecordRule.Verdict said = own.judge(cells);
          return said.notInEarnest().isPresent()
              ? said
              : reason(cells)
                  .map(reason -> RecordRule.Verdict.leaveOut(reason, said.unfinished()))
                  .orElse(said);
        };
  }

  private Optional<LeftOutReason> reason(String[] cells) {
    for (int state : states) {
      Optional<LeftOutReason> said = said(cells[state]);
      if (said.isPresent()) {
        return said;
      }
    }
    for (Map.Entry<Integer, LeftOutReason> flag : flags.entrySet()) {
      String cell = words(cells[flag.getKey()]);
      if (YES.contains(cell) || said(cell).isPresent()) {
        return Optional.of(flag.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isYesOrNo(String cell) {
    String word = words(cell);
    return YES.contains(word) || NO.contains(word) || said(cell).isPresent();
  }

  private static Optional<LeftOutReason> said(String cell) {
    String word = words(cell);
    if (TEST.matcher(word).matches()) {
      return Optional.of(LeftOutReason.TEST);
    }
    if (PREVIEW.matcher(word).matches()) {
      return Optional.of(LeftOutReason.PREVIEW);
    }
    return SPAM.matcher(word).matches() ? Optional.of(LeftOutReason.SPAM) : Optional.empty();
  }

  private static String words(String text) {
    return TextFold.blanks(
        TextFold.letters(HeaderText.clean(text)).replace('_', ' ').replaceAll("[?:]+$", ""));
  }
}
