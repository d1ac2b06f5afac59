package io.github.locus.ingest.label;

import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.WordSearch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signs that a text says which end of a scale of numbers is the best. Whether it can be read is
 * another matter: a direction that is said and not read is asked, and never taken to rise.
 */
public final class EndCues {
  /** A number and a word behind it, with a sign between or none. */
  private static final Pattern NUMBER_AND_WORD =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(?<!\\d,)(-?\\d{1,3})(?:st|nd|rd|th)?(?![\\d.]) ?[=:(\\[-]? ?'?\\p{L}");

  private static final Pattern WORD_AND_NUMBER =
      Pattern.compile("\\p{L}\\)? ?[=(] ?(-?\\d{1,3})(?![\\d.])");

  /** Longer texts explain a survey and not a scale. */
  private static final int LONGEST = 300;

  private static final int HIGHEST = 100;

  private static final String LOW =
      "(?:low(?:er|est)?|small(?:er|est)?|fewer|niedrig\\w*|niedere?|klein(?:e|er|ere)|tiefe[rn]?|tiefere"
          + "|plus bas(?:se)?s?|plus faibles?|plus petite?s?|bass?es?|faibles?|menore?s?|mas baj[oa]s?|baj[oa]s?"
          + "|mais baix[oa]s?|baix[oa]s?|piu bass[oaie]|minori?|lager|lage|laag|lagere|lagre|laga|lave|lavere"
          + "|nizsz[aey]|nizszy|nizsi|mniej|nizka)";

  private static final String GOOD =
      "(?:better|best|good|besser|beste[rs]?|gut|meilleure?s?|mieux|bonne?s?|bon|mejor(?:es)?|buen[oa]s?|melhor(?:es)?"
          + "|bo[am]s?|migliori?|buon[oa]|beter|goed|battre|bast|bra|bedre|bedst|best|god|lepsz[aey]|lepiej"
          + "|lepsi|lepe|dobr[aey])";

  private static final String HIGH =
      "(?:high(?:er|est)?|large[rst]*|hoch|hohe[rsn]?|hoher|hohere|eleve(?:e|es|s)?|plus haute?s?|altos?|altas?|mayor(?:es)?"
          + "|maior(?:es)?|alt[oaie]|hoog|hoger|hogere|hog|hoga|hogre|hoj|hoje|hojere|wyzsz[aey]|vyssi)";

  private static final String BAD =
      "(?:worse|worst|bad|poor|schlechter|schlecht(?:e|este)?|pire|mauvaise?s?|moins bon|peor(?:es)?|mal[oa]s?|pior(?:es)?"
          + "|peggiori?|slechter|slecht|samre|samst|dalig|darlig|darligere|gorsz[aey]|gorzej|horsi)";

  /** "Lower is better", "low = good", "je niedriger, desto besser", folded. */
  private static final Pattern FALLING =
      Pattern.compile(
          "\\b(?:"
              + LOW
              + "\\b(?: (?:is|the|scores?|values?|numbers?|ratings?|marks?|werte?|zahl|zahlen|noten?|are|means?|ist|sind"
              + "|bedeutet|desto|umso|je|est|sont|le|la|les|el|los|il|i|e|es|son|sao|mas|puntuacion|puntaje|valore?s?"
              + "|notes?|plus|c'est|punteggi(?:o)?|is|zijn|hoe|des|ar|er|jo|tym|cim|tim|mejor|o)){0,4} ?[=:,;-]?>?"
              + " ?(?:the |desto |umso |je |tym |tim |des |hoe )?"
              + GOOD
              + "|"
              + HIGH
              + "\\b(?: (?:is|scores?|values?|numbers?|ratings?|marks?|werte?|are|means?|ist|sind|bedeutet|est|sont|es|son"
              + "|zijn|ar|er))? ?[=:,-]?>? ?(?:the |desto |umso |je |tym )?"
              + BAD
              + ")\\b");

  /** Letters of which each such text has some: the pattern need not be tried on the others. */
  private static final List<String> GOOD_AND_BAD =
      List.of(
          "better",
          "best",
          "good",
          "worse",
          "worst",
          "bad",
          "poor",
          "bess",
          "gut",
          "schlecht",
          "meill",
          "mieux",
          "bon",
          "pire",
          "mauv",
          "mejor",
          "buen",
          "peor",
          "mal",
          "melhor",
          "bo",
          "pior",
          "migl",
          "buon",
          "pegg",
          "bet",
          "goed",
          "slecht",
          "bat",
          "bast",
          "bra",
          "sam",
          "dalig",
          "darlig",
          "bed",
          "god",
          "lep",
          "gor",
          "dobr",
          "hors");

  private static final String SUPERLATIVE_BEST =
      "(?:best|beste|bester|bestes|top|highest|meilleure?|mejor|migliore|melhor|najlepsz[ay]|nejlepsi|bast|bedst)";

  private static final String SUPERLATIVE_WORST =
      "(?:worst|lowest|bottom|schlechtester?|schlechtestes|pire|peor|peggiore|pior|slechtste|najgorsz[ay]|nejhorsi)";

  /** What each text with one of them contains: hardly any header does, and none is searched for more. */
  private static final WordSearch SUPERLATIVES =
      new WordSearch(
          List.of(
              "best",
              "top",
              "highest",
              "meilleur",
              "mejor",
              "miglior",
              "melhor",
              "najlepsz",
              "nejlepsi",
              "bast",
              "bedst",
              "worst",
              "lowest",
              "bottom",
              "schlechtest",
              "pire",
              "peor",
              "peggior",
              "pior",
              "slechtst",
              "najgorsz",
              "nejhorsi"));

  private static final String GRADE =
      "(?: (?:marks?|scores?|grades?|values?|ratings?|notes?|noten?|wert|nota|ocena|znamka|cijfer|betyg))?";

  /** Letters that mean nothing: A to F alone are marks. */
  private static final Pattern LETTERS =
      Pattern.compile("\\d ?[=:] ?[a-z]\\b(?![+-]).*\\d ?[=:] ?[a-eg-z]\\b(?![+-])");

  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{3,120})[)\\]]");

  /** Numbers in a row, such as 1 2 3 4 5 or 1 - 5, with something before and behind. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(.*?)(?<![\\d.,])(\\d{1,2})((?:\\D{1,4}\\d{1,2})*)\\D{1,4}(\\d{1,2})(?!\\d)(\\D*)");

  private static final Pattern SIDE = Pattern.compile(".*[\\p{L}\\p{So}+\u2212-].*");

  /** Words around the numbers of a scale that say no more than that it is one. */
  private static final Pattern NEUTRAL_BEFORE =
      Pattern.compile(
          "|.*\\b(?:from|von|de|du|da|van|od|fra|fran|of|scales?|skala|skalen|schaal|echelle|escala|scala|rat(?:e|ed|ing)"
              + "|values?|range|between|points?|likert|score|notes?|answers?|antwort|bewertung|bitte|please) ?[:=]?");

  private static final Pattern NEUTRAL_BEHIND =
      Pattern.compile(
          "|[.,;:?!].*|(?:stars?|sternen?|points?|punkten?|puntos|punti|pontos|punten|scale|skala|scala|likert|etoiles"
              + "|estrellas|steps?|stufen|only|please|werte|values?|where|with|rating)\\b.*");

  private EndCues() {}

  /**
   * Whether a text beside the records is worth keeping for what it may say of the ends of a scale.
   *
   * @param text a title, a note, a cell of another sheet or the name of a sheet
   * @return true for {@code from 1 (excellent) to 5 (very poor)} and {@code lower is better}
   */
  public static boolean mayTell(String text) {
    if (text.length() < 3 || text.length() > LONGEST) {
      return false;
    }
    String plain = LabelFolding.plain(text);
    return (TextFold.hasDigit(plain) && hasTwoEnds(plain)) || isFalling(plain);
  }

  private static boolean hasTwoEnds(String plain) {
    List<Integer> numbers =
        Stream.of(NUMBER_AND_WORD, WORD_AND_NUMBER)
            .flatMap(form -> form.matcher(plain).results())
            .map(found -> Integer.parseInt(found.group(1)))
            .filter(number -> Math.abs(number) <= HIGHEST)
            .distinct()
            .toList();
    return numbers.stream().anyMatch(number -> number <= 1)
        && numbers.stream().anyMatch(number -> number > 1);
  }

  /**
   * Whether a text says in words that a lower number is better.
   *
   * @param plain a folded text
   * @return true for {@code lower is better} and {@code low = good, high = bad}
   */
  public static boolean isFalling(String plain) {
    return GOOD_AND_BAD.stream().anyMatch(plain::contains) && FALLING.matcher(plain).find();
  }

  /**
   * Whether a text gives the numbers of both ends a meaning that is not one of known words.
   *
   * @param plain a folded text
   * @param min the lowest number of the scale
   * @param max the highest
   * @return true for {@code (+ 1 2 3 4 5 -)}, {@code 1 = A+, 5 = F} and {@code top mark 1}
   */
  public static boolean areUnread(String plain, int min, int max) {
    if (!TextFold.hasDigit(plain)) {
      return false;
    }
    boolean given = plain.indexOf('=') >= 0 || plain.indexOf(':') >= 0;
    if (given && isGiven(plain, min) && isGiven(plain, max) && !LETTERS.matcher(plain).find()) {
      return true;
    }
    boolean turned =
        SUPERLATIVES.isAnyIn(plain)
            && (has(plain, "\\b" + SUPERLATIVE_BEST + GRADE + " ?[=:(]? ?" + min + "(?!\\d)")
                || has(plain, "\\b" + SUPERLATIVE_WORST + GRADE + " ?[=:(]? ?" + max + "(?!\\d)"));
    return turned
        || BRACKET.matcher(plain).results().anyMatch(b -> isBetween(b.group(1), min, max));
  }

  private static boolean has(String plain, String form) {
    return Pattern.compile(form).matcher(plain).find();
  }

  /** A number and a sign that gives it a meaning. */
  private static boolean isGiven(String plain, int number) {
    return has(plain, "(?<![\\d.,\\p{L}])" + number + " ?[=:] ?[^\\d\\s<>.\u2264\u2265]");
  }

  private static boolean isBetween(String bracket, int min, int max) {
    Matcher between = BETWEEN.matcher(bracket.strip());
    if (!between.matches()
        || Integer.parseInt(between.group(2)) != min
        || Integer.parseInt(between.group(4)) != max) {
      return false;
    }
    String before = between.group(1).strip();
    String behind = between.group(5).strip();
    return SIDE.matcher(before).matches()
        && SIDE.matcher(behind).matches()
        && !rises(before, behind)
        && !NEUTRAL_BEFORE.matcher(before).matches()
        && !NEUTRAL_BEHIND.matcher(behind).matches();
  }

  private static boolean rises(String before, String behind) {
    return before.startsWith("-") && behind.endsWith("+");
  }
}
