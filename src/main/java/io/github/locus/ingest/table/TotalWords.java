package io.github.locus.ingest.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for what is taken together: sums, means, counts, the whole. */
public final class TotalWords {
  private static final String OF_WHAT =
      "(?: (?:score|rating|value|responses?|respondents?|answers?|all|gesamt|wert|werte|antworten))?s?(?: ?\\(.*\\))?:?";

  /** Words that are no answers to anything. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:grand|overall|column|sub|row|all)[ -]?)?(?:total|sum|mean|avg|median|std|sd|stdev|std\\.? ?dev"
              + "\\.?|standard deviation|variance|count)"
              + OF_WHAT
              + "|(?:overall|grand|total|column) average"
              + "|gesamt(?:ergebnis|summe|mittelwert|wert|zahl|durchschnitt)?|insgesamt|summen?|teilergebnis"
              + "|(?:gesamt)?mittelwerte?|mittel|mw|(?:standard|std\\.?)[ -]?(?:abweichung|abw\\.?)|stabw\\.?(?:n|s)?"
              + "|varianz|anzahl(?: antworten)?"
              + "|[\u00f8\u2205\u2211\u03c3]|n ?=? ?\\d*|moyennes?|total general|ecart[ -]type|somme|promedio|suma"
              + "|media|desv(?:iacion|io|\\.?)(?: (?:estandar|tipica|padrao|est\\.?|tip\\.?|standard))?|deviazione standard|dev\\. ?st(?:d|and)?\\.?|totaal|gemiddelden?|som|totale|somma|soma|total geral"
              + "|zwischensummen?|teilsummen?|zwischenergebnis|sous[ -]total|subtotaal|subtotale|delsumma"
              + "|delsum|valisumma|razem|suma czesciowa|celkem|mezisoucet|totalt|i alt|yhteensa|osszesen"
              + "|reszosszeg|toplam|ara toplam|standaard(?:afwijking|deviatie)|standard(?:avvik(?:else)?|afvigelse)"
              + "|odchylenie(?: standardowe| std\\.?)?|smerodatna odchylka|keskihajonta|szoras|standart sapma"
              + "|srednia|prumer|keskiarvo|atlag|ortalama|genomsnitt|gjennomsnitt|gennemsnit|medelvarde"
              + "|\u0441\u0440\u0435\u0434\u043d\u0435\u0435|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|\u03bc\u03b5\u03c3\u03bf\u03c2 \u03bf\u03c1\u03bf\u03c2|\u03c3\u03c5\u03bd\u03bf\u03bb\u03bf"
              + "|\u5e73\u5747|\u5408\u8a08|\u6a19\u6e96\u504f\u5dee|\u5e73\u5747\u503c|\u5408\u8ba1|\u6807\u51c6\u5dee");

  /** Words that somebody may answer. */
  private static final Pattern PERHAPS =
      Pattern.compile("(?:average|overall|durchschnitt|all)" + OF_WHAT);

  /** A word for what is taken together, and of what, as spreadsheets write below a group. */
  private static final Pattern OF_A_GROUP =
      Pattern.compile(
          "(?:total|subtotal|sub-total|sum|mean|average|avg|gesamt|summe|zwischensumme|ergebnis|mittelwert"
              + "|mw|durchschnitt|[\u00f8\u2205\u2211]|sous-total|moyenne|somme|suma|media|promedio"
              + "|totaal|subtotaal|gemiddelde|som|totale|somma)(?: of| for| fur| von| de| di| van)?:? (.+)"
              + "|(.+?)(?: ?[-:])? (?:total|subtotal|sum|mean|average|avg|gesamt|summe|ergebnis|mittelwert|mw"
              + "|durchschnitt|moyenne|suma|totaal|totale)");

  /** Shorter words may be initials, longer ones are sentences. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 30;
  private static final int LONGEST_GROUP = 60;

  private TotalWords() {}

  /**
   * Whether words are no answers to anything.
   *
   * @param word a folded text
   * @return true for {@code grand total} and {@code mw}
   */
  public static boolean are(String word) {
    return NAMED.matcher(word).matches();
  }

  /**
   * Whether words are for what is taken together, or an answer.
   *
   * @param word a folded text
   * @return true for {@code average} and {@code overall}
   */
  public static boolean mayBe(String word) {
    return PERHAPS.matcher(word).matches();
  }

  /**
   * The group that words say was taken together.
   *
   * @param word a folded text
   * @return {@code alpha} of {@code total alpha} and of {@code alpha ergebnis}; what it is a group
   *     of, only the table can say
   */
  public static Optional<String> group(String word) {
    // most first cells are ids, which have no blanks
    if (word.indexOf(' ') < 0 || word.length() > LONGEST_GROUP) {
      return Optional.empty();
    }
    Matcher words = OF_A_GROUP.matcher(word);
    if (!words.matches()) {
      return Optional.empty();
    }
    return Optional.of(words.group(1) == null ? words.group(2) : words.group(1));
  }

  /**
   * Whether a cell holds nothing but such words, none that may be short for a name.
   *
   * @param cell a cell without blanks around it
   * @return true for {@code Total} and {@code Overall}, not for {@code SD}
   */
  public static boolean name(String cell) {
    if (cell.length() < SHORTEST
        || cell.length() > LONGEST
        || !Character.isLetter(cell.charAt(0))) {
      return false;
    }
    // ids of persons have digits, and a file has millions of them
    for (int i = 1; i < cell.length(); i++) {
      if (cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
        return false;
      }
    }
    String word = TextFold.blanks(TextFold.letters(cell));
    return are(word) || mayBe(word);
  }
}
