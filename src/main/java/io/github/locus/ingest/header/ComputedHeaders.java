package io.github.locus.ingest.header;

import io.github.locus.ingest.table.WordSearch;
import java.util.List;
import java.util.regex.Pattern;

/** Headers of what was computed over answers, of one person or of many, and of rows about many people. */
public final class ComputedHeaders {
  /** Headers of how many people a row is about. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "n|count|responses|respondents|number of (?:responses|respondents)|response"
              + " rate|participants|headcount|anzahl(?:"
              + " \\w+)?|teilnehmer(?:zahl)?|rucklauf(?:quote)?|nombre de"
              + " reponses|respuestas|participantes|aantal(?: \\w+)?");

  /** Headers of what a row is called by that is about a group of people. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:dept|department|team|unit|division|business unit|function|site|location|plant|branch"
              + "|office|region|country|area|group|abteilung|bereich|standort|einheit|werk|gruppe|funktion"
              + "|service|departement|equipe|unite|site|departamento|unidad|sede|equipo|reparto|afdeling|vestiging|unidade)(?:"
              + " ?name)?");

  /** Headers of what was computed over several cells, of one person or of many. */
  private static final Pattern MEAN =
      Pattern.compile(
          ".*\\b(?:mean|average|avg|median|std|(?<!\\d ?[=:-]? ?)sd|stdev|favou?rable|unfavou?rable|mittelwert|durchschnitt"
              + "|moyenne|promedio|media|gemiddelde)|(?:mean|average|avg|median|mittelwert|durchschnitt|moyenne|promedio|gemiddelde)"
              + " .*|%.*|.*%|percent.*|[\u00f8\u2205].*|mw");

  /** What every text that {@link #MEAN} finds contains: hardly any header has one of these. */
  private static final WordSearch MEANS =
      new WordSearch(
          List.of(
              "mean",
              "average",
              "avg",
              "median",
              "std",
              "sd",
              "favo",
              "mittelwert",
              "durchschnitt",
              "moyenne",
              "promedio",
              "media",
              "gemiddelde",
              "%",
              "percent",
              "\u00f8",
              "\u2205",
              "mw"));

  /** A mean and nothing else. */
  private static final Pattern BARE_MEAN =
      Pattern.compile(
          "(?:(?:overall|total|row|item) )?(?:mean|average|avg|median)(?: (?:score|rating|value|of"
              + " all|total|overall))?|(?:gesamt)?(?:mittelwert|durchschnitt)(?:swert)?(?:"
              + " gesamt)?|[\u00f8\u2205]|mw|moyenne(?: generale)?|promedio|gemiddelde");

  /** Headers of sums and scores, which ratings may be called as well. */
  private static final Pattern SCORE =
      Pattern.compile(
          ".*\\b(?:sum|total|index|score|scale|skala|factor|points|summe|gesamt|gesamtwert|gesamtscore"
              + "|gesamtpunktzahl|punktzahl|punkte|skalenwert|summenwert|faktorwert|somme|suma|puntaje|som|totaal)(?:"
              + " .*)?|(?:sum|total|index|score|summe)\\w*");

  private ComputedHeaders() {}

  /**
   * Whether a name says how many people a row is about.
   *
   * @param name its words, folded
   * @return true for {@code headcount}
   */
  public static boolean namePeople(String name) {
    return PEOPLE.matcher(name).matches();
  }

  /**
   * Whether a name says what a row is called by that is about a group of people.
   *
   * @param name its words, folded
   * @return true for {@code department}
   */
  public static boolean nameGroup(String name) {
    return GROUP.matcher(name).matches();
  }

  /**
   * Whether a name is that of a mean or a share.
   *
   * @param name its words, folded
   * @return true for {@code mean it}
   */
  public static boolean nameMean(String name) {
    return MEANS.isAnyIn(name) && MEAN.matcher(name).matches();
  }

  /**
   * Whether a name is that of a mean and says nothing else.
   *
   * @param name its words, folded
   * @return true for {@code overall average}
   */
  public static boolean nameMeanAlone(String name) {
    return BARE_MEAN.matcher(name).matches();
  }

  /**
   * Whether a name is that of a sum or a score, which ratings may be called as well.
   *
   * @param name its words, folded
   * @return true for {@code engagement index}
   */
  public static boolean nameScore(String name) {
    return SCORE.matcher(name).matches();
  }
}
