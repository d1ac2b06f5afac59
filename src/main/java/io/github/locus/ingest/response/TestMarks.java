package io.github.locus.ingest.response;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Columns by which any file says that a record is a test, a preview or a pilot, was screened out or
 * not answered in earnest: a status whose cell says so in words, or a column that is called so and
 * says yes. What a platform writes beside that, its own class knows.
 *
 * @param states places of columns that hold the state of a record
 * @param judged those of them that say of others that they are complete or sound: somebody may be
 *     "terminated" elsewhere
 * @param flags places of columns that say whether it is one, with the reason
 */
record TestMarks(List<Integer> states, Set<Integer> judged, Map<Integer, LeftOutReason> flags) {
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?:completion|response|record|survey|submission|participation|interview|case|entry|sample)"
              + " )?(?:status|state|mode)|(?:response|record|submission|entry|sample|data)"
              + " type|(?:antwort|bearbeitungs|teilnahme|datensatz|fragebogen|befragungs)["
              + " -]?(?:status|modus|art|typ)|modus|statut|estado|stato|situacao|(?:(?:data|response|answer|record|survey|daten|antwort)["
              + " -]?)?(?:quality|qualitat)(?:[ -]?s?["
              + " -]?(?:flag|check|status|control|code|result|kennzeichen|prufung|urteil))?|qc(?:"
              + " (?:flag|status|result))?|flag|(?:data|record|response)"
              + " flag|disposition|disqualification|qualification|screening(?: status|"
              + " result)?|screener|qualite|calidad|qualita|kwaliteit|jakosc");

  private static final Pattern POOR_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:a )?(?:speed(?:er|ing|ster)s?|straight"
              + " ?-?lin(?:er|ing)s?|bots?|fraud(?:ulent)?|careless|inattentive|low quality|poor"
              + " quality|schnellklicker|durchklicker)(?: ?(?:flag|check))?");

  private static final Pattern SCREENED_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:screened ?-?out|screen ?-?out|disqualified|quota ?-?full|over"
              + " ?-?quota)(?: ?flag)?");

  private static final Pattern TEST_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:a )?(?:test(?:"
              + " ?(?:data|record|response|entry|case|mode|run|flag))?|tester|pilot(?:"
              + " ?(?:data|record|response|test))?|pre-?test|dummy)|test(?:datensatz|daten|antwort|eintrag|fall|lauf|modus)|probelauf|(?:donnees"
              + " de )?test|prueba|proef");
  private static final Pattern PREVIEW_FLAG =
      Pattern.compile(
          "(?:is |ist )?(?:a )?(?:preview(?: ?(?:response|mode))?|vorschau|apercu|vista previa)");

  private static final Pattern TEST =
      Pattern.compile(
          "(?:survey )?(?:test|testing|tester|pilot|pre-?test|dummy)(?:"
              + " ?(?:data|record|response|entry|case"
              + "|mode|run|test))?|generated|test(?:datensatz|daten|antwort|eintrag|fall|lauf|modus)"
              + "|probe(?:lauf|datensatz)?|essai|prueba|proef|teste");
  private static final Pattern PREVIEW =
      Pattern.compile(
          "(?:survey )?preview(?: ?(?:response|mode))?|vorschau|apercu|vista previa|voorbeeld");
  private static final Pattern SPAM = Pattern.compile("(?:possible )?spam");

  private static final Pattern SCREENED =
      Pattern.compile(
          "disqualified|screened?[ -]?out|screen[ -]?fail(?:ed|ure)?|terminated?(?: early)?|quota["
              + " -]?(?:full|reached)|over[ -]?quota|ineligible|not"
              + " (?:qualified|eligible)|abgelehnt|disqualifiziert|ausgescreent|quote"
              + " voll|disqualifiee?|quota"
              + " atteint|descalificad[oa]|desqualificad[oa]|squalificat[oa]"
              + "|gediskwalificeerd|zdyskwalifikowan[ya]");

  private static final Pattern POOR =
      Pattern.compile(
          "speed(?:er|ing|ed|ster)|straight[ -]?lin(?:er|ing)|flat["
              + " -]?lin(?:er|ing)|bot|fraud(?:ulent)?|duplicate|(?:poor|low|bad)(?:"
              + " quality)?|fail(?:ed)?(?:"
              + " .{1,20})?|reject(?:ed)?|inattentive|careless|gibberish|to be"
              + " removed|removed?|excluded?|invalid|schnellklicker|durchklicker|ungultig|verworfen"
              + "|ausgeschlossen|schlecht|mangelhaft|rejete|invalide|rechazad[oa]|invalid[oa]|rejeitad[oa]|rifiutat[oa]"
              + "|afgekeurd|ongeldig|odrzucon[ya]");

  /** What is said of the other records, where that is what a column says. */
  private static final Pattern SOUND =
      Pattern.compile(
          "completed?|finished|submitted|partial(?:ly"
              + " complete)?|incomplete|ok|okay|good|valid|approved|accepted|passed"
              + "|pass|qualified|eligible|clean|vollstandig|abgeschlossen|beendet|teilweise|unvollstandig|gultig|gut"
              + "|complete?e?|termine|partiel(?:le)?|valide|complet[oa]|completad[oa]|valid[oa]|parcial|parziale"
              + "|voltooid|afgerond|gedeeltelijk|geldig|kompletn[ya]|ukonczon[ya]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?: ?%)?");

  /** Rows of totals that may stand among the records. */
  private static final int MOST_TOTALS = 2;

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
    Set<Integer> judged = new HashSet<>();
    Map<Integer, LeftOutReason> flags = new TreeMap<>();
    Map<String, Boolean> known = new HashMap<>(); // thousands of columns hold the same cells
    for (ExportColumn column : columns) {
      String name = words(column.name());
      Set<String> cells = sample.values(column.index()).keySet();
      boolean plain = column.row().isEmpty() && column.option().isEmpty();
      if (plain && STATE.matcher(name).matches()) {
        boolean sound = cells.stream().anyMatch(cell -> SOUND.matcher(words(cell)).matches());
        if (cells.stream().anyMatch(cell -> said(cell, sound).isPresent())) {
          states.add(column.index());
          if (sound) {
            judged.add(column.index());
          }
        }
      } else if (plain && areYesOrNo(sample.values(column.index()), known)) {
        flag(name).ifPresent(reason -> flags.put(column.index(), reason));
      }
    }
    return new TestMarks(List.copyOf(states), Set.copyOf(judged), flags);
  }

  private static Optional<LeftOutReason> flag(String name) {
    if (TEST_FLAG.matcher(name).matches()) {
      return Optional.of(LeftOutReason.TEST);
    }
    if (PREVIEW_FLAG.matcher(name).matches()) {
      return Optional.of(LeftOutReason.PREVIEW);
    }
    if (SCREENED_FLAG.matcher(name).matches()) {
      return Optional.of(LeftOutReason.SCREENED_OUT);
    }
    return POOR_FLAG.matcher(name).matches()
        ? Optional.of(LeftOutReason.POOR_QUALITY)
        : Optional.empty();
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
      Optional<LeftOutReason> said = said(cells[state], judged.contains(state));
      if (said.isPresent()) {
        return said;
      }
    }
    for (Map.Entry<Integer, LeftOutReason> flag : flags.entrySet()) {
      String cell = words(cells[flag.getKey()]);
      if (YES.contains(cell) || said(cell, false).isPresent()) {
        return Optional.of(flag.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether cells say yes or no, but for the numbers of rows of totals. */
  private static boolean areYesOrNo(Map<String, Integer> cells, Map<String, Boolean> known) {
    int said = 0;
    int totals = 0;
    for (Map.Entry<String, Integer> cell : cells.entrySet()) {
      if (known.computeIfAbsent(cell.getKey(), TestMarks::isYesOrNo)) {
        said++;
      } else if (NUMBER.matcher(cell.getKey()).matches()) {
        totals += cell.getValue();
      } else {
        return false;
      }
    }
    return totals == 0 || (said > 0 && totals <= MOST_TOTALS);
  }

  private static boolean isYesOrNo(String cell) {
    String word = words(cell);
    return YES.contains(word) || NO.contains(word) || said(cell, false).isPresent();
  }

  private static Optional<LeftOutReason> said(String cell, boolean judged) {
    String word = words(cell);
    if (judged && SCREENED.matcher(word).matches()) {
      return Optional.of(LeftOutReason.SCREENED_OUT);
    }
    if (judged && POOR.matcher(word).matches()) {
      return Optional.of(LeftOutReason.POOR_QUALITY);
    }
    if (TEST.matcher(word).matches()) {
      return Optional.of(LeftOutReason.TEST);
    }
    if (PREVIEW.matcher(word).matches()) {
      return Optional.of(LeftOutReason.PREVIEW);
    }
    return SPAM.matcher(word).matches() ? Optional.of(LeftOutReason.SPAM) : Optional.empty();
  }

  /** A text without the signs of a question at its end. */
  private static String asked(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '?' || text.charAt(end - 1) == ':')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String words(String text) {
    return TextFold.blanks(asked(TextFold.letters(HeaderText.clean(text)).replace('_', ' ')));
  }
}
