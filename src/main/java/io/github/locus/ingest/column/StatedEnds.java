package io.github.locus.ingest.column;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.EndCues;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.label.LabelSet;
import io.github.locus.ingest.table.TextFold;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which end of a scale of numbers is the best, as headers or a legend state it: "1 = best", "1 =
 * very good, 5 = very poor", "sehr gut (1) bis mangelhaft (5)".
 */
public enum StatedEnds {
  /** Nothing says it, or letters that mean nothing: numbers rise then. */
  NOT_STATED,
  /** The highest number is the best. */
  RISING,
  /** The lowest number is the best. */
  FALLING,
  /** Words say it that are not known. */
  UNKNOWN_WORDS;

  /** What stands between a number and what it means; looked for first, since columns are many. */
  private static final String SIGNS = "=:([-";

  /** A number and what it means, as far as the next number or sign. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(-?\\d{1,3})\\s*([=:(]|-(?=\\s))\\s*(\\p{L}[^\\d=:(),;|\u2026]{0,59}?)"
              + "\\s*(?=[),;|/\u2026]|\\.\\.|\\bto\\b|\\bbis\\b|\\s-|\\s\\d|$)");

  /** Between the two ends of a scale, in the languages that answers are known in, folded. */
  private static final String TO =
      "(?:[,;|/-]|\u2026|\\.{2,3}|\\b(?:to|through|bis|a|au|al|ad|tot|ate|do|til|till|naar)\\b)";

  /** Between a number and what it means, folded. */
  private static final String IS =
      "(?:(?:is|are|being|means?|meaning|stands"
          + " for|represents|equals|denotes|indicates|ist|bedeutet|heisst|steht"
          + " fur|entspricht|est|etant|signifie|veut dire|correspond a|es|siendo|significa|equivale"
          + " a|corresponde a|e|essendo|indica|sendo|betekent|staat"
          + " voor|oznacza|betyder|ar|er|znamena|je)(?:"
          + " (?:the|a|der|die|das|le|la|el|il|lo|o|het|de))?|the|der|die|das|le|la|el|il|het)";

  private static final String END_WORDS = "(\\p{L}[^\\d=:()\\[\\],;|/]{1,40}";

  /**
   * Two numbers and their words, a sign or a word between: "1 sehr gut - 6 ungenügend", "(1 best, 6
   * worst)", "de 1 très bien à 5 très mauvais".
   */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(\\d{1,2}) (?:'\\s?)?"
              + END_WORDS
              + "?)'? ?"
              + TO
              + " ?(\\d{1,2}) (?:'\\s?)?"
              + END_WORDS
              + ")(?:$|[)\\],;])");

  /** A number and what it means in a sentence: "with 1 being the best", "1 is highest". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(?<!(?:number|question|item|frage|no|nr|nummer|numero|punkt|point)"
              + " )(-?\\d{1,3}) "
              + IS
              + " (\\p{L}[^\\d=:(),;|/?\\[\\]\u2026]{0,40}?)(?="
              + " ?(?:[),;|/.?\\]\u2026-]|$|\\d|\\b(?:and|und|et|y|e|en|i|och|og|to|bis|a|tot|ate|do)\\b))");

  /** A number with its meaning in brackets: "from 1 (best) to 5". */
  private static final Pattern BRACKETS = Pattern.compile("\\d ?\\(\\p{L}[^\\d()=]*\\)");

  private static final Pattern WORDS_FIRST =
      Pattern.compile("(\\p{L}[^\\d=:(),;|\u2026]{0,59}?)\\s*[=(]\\s*(-?\\d{1,3})(?![\\d.])");

  private static final Pattern BEFORE_WORDS =
      Pattern.compile("(?:the|am|der|die|das|la|le|el|il|o|a|de|het|bis|to|from|von) ");

  private static final Set<String> BEST =
      Set.of(
          "best",
          "beste",
          "bester",
          "bestes",
          "besten",
          "top",
          "highest",
          "hochste",
          "hochster",
          "hochstes",
          "meilleur",
          "meilleure",
          "mieux",
          "mejor",
          "migliore",
          "melhor",
          "hoogste",
          "najlepiej",
          "najlepszy",
          "najlepsza",
          "bast",
          "bedst",
          "paras",
          "quick",
          "quickly",
          "fast",
          "easy",
          "easily",
          "strong",
          "strongly",
          "high",
          "good",
          "great",
          "clear",
          "clearly",
          "useful",
          "helpful",
          "satisfied",
          "happy",
          "likely",
          "schnell",
          "einfach",
          "leicht",
          "stark",
          "hoch",
          "gut",
          "klar",
          "nutzlich",
          "hilfreich",
          "zufrieden",
          "rapide",
          "rapidement",
          "facile",
          "fort",
          "eleve",
          "bon",
          "bonne",
          "utile",
          "satisfait",
          "rapido",
          "rapidamente",
          "facil",
          "alto",
          "alta",
          "bueno",
          "buena",
          "util",
          "satisfecho",
          "veloce",
          "buono",
          "snel",
          "makkelijk",
          "hoog",
          "goed",
          "tevreden",
          "szybko",
          "dobrze",
          "latwo",
          "snabbt",
          "hurtigt",
          "bien",
          "bene",
          "bem",
          "bra",
          "dobre",
          "excelente",
          "excellent",
          "excellente",
          "excellence",
          "ottimo",
          "otimo",
          "uitstekend",
          "ausgezeichnet",
          "hervorragend",
          "nopeasti",
          "bom",
          "boa",
          "otima",
          "buona",
          "dobry",
          "dobra",
          "najwyzszy",
          "najwyzsza",
          "najwyzej",
          "najwiecej",
          "maximum",
          "maximal",
          "max",
          "haut",
          "haute",
          "elevee",
          "elevado",
          "elevada",
          "maxima",
          "maximo",
          "massimo",
          "massima",
          "wysoki",
          "wysoka",
          "melhores",
          "meilleurs");

  private static final Set<String> WORST =
      Set.of(
          "worst",
          "schlechteste",
          "schlechtester",
          "schlechtestes",
          "schlechtesten",
          "flop",
          "lowest",
          "niedrigste",
          "niedrigster",
          "niedrigstes",
          "pire",
          "peor",
          "peggiore",
          "pior",
          "slechtste",
          "laagste",
          "najgorzej",
          "najgorszy",
          "najgorsza",
          "samst",
          "darligst",
          "slow",
          "slowly",
          "hard",
          "difficult",
          "weak",
          "low",
          "bad",
          "poor",
          "poorly",
          "useless",
          "unhappy",
          "dissatisfied",
          "langsam",
          "schwer",
          "schwierig",
          "schwach",
          "niedrig",
          "gering",
          "schlecht",
          "nutzlos",
          "lent",
          "lentement",
          "difficile",
          "faible",
          "bas",
          "basse",
          "mauvais",
          "mauvaise",
          "lento",
          "lentamente",
          "dificil",
          "bajo",
          "baja",
          "malo",
          "mala",
          "basso",
          "langzaam",
          "moeilijk",
          "laag",
          "slecht",
          "wolno",
          "zle",
          "trudno",
          "langsamt",
          "mal",
          "male",
          "mau",
          "ma",
          "pesimo",
          "pessimo",
          "pessime",
          "terrible",
          "horrible",
          "furchtbar",
          "miserabel",
          "darlig",
          "darligt",
          "daligt",
          "dalig",
          "huono",
          "kiepsko",
          "hitaasti",
          "ruim",
          "fraco",
          "scarso",
          "insufficiente",
          "zly",
          "zla",
          "niski",
          "niska",
          "najnizszy",
          "najnizsza",
          "najnizej",
          "najmniej",
          "minimum",
          "minimal",
          "min",
          "minima",
          "minimo",
          "slaby",
          "slaba",
          "mangelhaft",
          "ungenugend",
          "insuffisant",
          "insuficiente",
          "onvoldoende",
          "bottom");

  private static final Pattern STRONGER =
      Pattern.compile(
          "^(?:(?:most|plus|mas|piu|mais|najbardziej|am|very|extremely|highly|quite|really|too|totally|completely|entirely|absolutely|sehr"
              + "|ausserst|extrem|ganz|vollig|vollkommen|absolut|zu|tres|extremement|totalement"
              + "|completement|muy|extremadamente|totalmente|completamente|molto|estremamente|muito|zeer|heel|erg|helemaal|bardzo|mycket|valdig|meget|veldig|erittain|velmi)"
              + " )+");

  /**
   * Marks as schools give them, folded: 1 is the best in Germany, Austria and Czechia, 6 in
   * Switzerland and Poland. "Note" alone is one in German, and in French where it is not out of so
   * many.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:schul|zeugnis|gesamt)?noten?(?:"
              + " (?:fur|von|der|des|in)\\b|\\)|\\]|$|:)|\\b(?:schul|zeugnis)noten?\\b|\\bin"
              + " (?:schul)?noten\\b|\\bbenot(?:ung|en|et)\\b|\\bznamk[auy]\\b|\\boznamkuj\\p{L}*|\\b(?:ako|jako) ve?"
              + " skole\\b|\\b(?:as|like) (?:at|in) school\\b|\\bwie in der schule\\b|\\bcomme a l'ecole\\b|\\bschool"
              + " (?:marks?|grades?)\\b|\\bocena szkolna\\b");

  /** Letters of which each text of a mark has some: a pattern need not be tried on the others. */
  private static final List<String> MARK_WORDS =
      List.of("note", "benot", "znamk", "school", "ocena", "skole", "schule", "ecole");

  private static final Pattern OUT_OF = Pattern.compile("\\b(?:sur|out of|von)\\b ?\\d|/ ?\\d");

  private static final int LOWEST_MARK = 1;

  /** Of six marks a seventh looks likely where nobody fails. */
  private static final Set<Integer> HIGHEST_MARKS = Set.of(5, 6, 7);

  /** "Note Erreichbarkeit": a mark where six were given, which stars and smileys are not. */
  private static final Pattern MARK_OF = Pattern.compile("(?:schul)?note \\p{L}{3,}");

  private static final int MARKS_OF_SIX = 6;

  private static final Pattern DENYING =
      Pattern.compile("un|in|im|il|ir|dis|non-?|non |des|de|mal|miss|nie|o|on|be|ne");

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|nicht|keine?|kaum|nie|pas|jamais|nada|nunca|niente|mai|niet|nooit|wcale|nigdy"
              + "|inte|aldrig|ikke|aldri|ei)\\b");

  private static final int SHORTEST_WORD = 3;

  /** "Low = good": shorter texts do not say that a lower number is better. */
  private static final int SHORTEST_CUE = 8;

  /** What is bad to have: never and always rise with it in words and fall in what they say. */
  private static final Pattern BURDEN =
      Pattern.compile(
          "\\b(?:problem\\p{L}*|problemes?|difficult(?:y|ies)|troubles?|complaints?|delays?|errors?|mistakes?|issues?"
              + "|fehler|beschwerden?|schwierigkeiten|verzogerung(?:en)?|difficultes?|retards?|erreurs?|plaintes?"
              + "|dificultad(?:es)?|errores|quejas?|retrasos?|erros?|difficolta|errori|fouten|klachten|bledy"
              + "|problemy)\\b");

  /** "1st = best": a place is the number. */
  private static final Pattern PLACE =
      Pattern.compile("(?<![\\d.\\p{L}])(\\d{1,2})(?:st|nd|rd|th)\\b");

  /**
   * What is stated.
   *
   * @param group columns that share their answers; what their headers say goes before the legend
   * @param legend what stands beside the answers
   * @param min lowest point of their scale
   * @param max highest point
   * @param catalogue known labels
   * @return which end is the best
   */
  public static StatedEnds of(
      List<ColumnShape> group, Legend legend, int min, int max, LabelCatalogue catalogue) {
    Set<StatedEnds> said = EnumSet.noneOf(StatedEnds.class);
    Abreast.map(group, shape -> in(shape.column(), min, max, catalogue)).forEach(said::addAll);
    said.remove(NOT_STATED);
    if (said.contains(RISING) && said.contains(FALLING)) {
      return UNKNOWN_WORDS;
    }
    if (!said.isEmpty()) {
      // known words say what those of other columns of the group mean
      return said.iterator().next();
    }
    StatedEnds beside = beside(legend, min, max, catalogue);
    boolean marks =
        min == LOWEST_MARK
            && HIGHEST_MARKS.contains(max)
            && group.stream().anyMatch(shape -> isMark(shape, max));
    return beside == NOT_STATED && marks ? UNKNOWN_WORDS : beside;
  }

  /** What the header of a column says. */
  private static Set<StatedEnds> in(
      ExportColumn column, int min, int max, LabelCatalogue catalogue) {
    Set<StatedEnds> said = EnumSet.noneOf(StatedEnds.class);
    Set<String> texts = new LinkedHashSet<>(List.of(column.row(), column.question()));
    texts.add(column.name());
    for (String text : texts) {
      if (TextFold.hasDigit(text)) {
        String plain = StatedCodes.without(LabelFolding.plain(text), catalogue);
        said.add(in(plain, min, max, catalogue, false));
      } else if (text.length() >= SHORTEST_CUE && EndCues.isFalling(LabelFolding.plain(text))) {
        said.add(UNKNOWN_WORDS);
      }
    }
    return said;
  }

  /**
   * A legend of several scales that run against each other says nothing that holds for a column.
   */
  private static StatedEnds beside(Legend legend, int min, int max, LabelCatalogue catalogue) {
    if (legend.texts().isEmpty()) {
      return NOT_STATED;
    }
    Set<StatedEnds> alone = EnumSet.noneOf(StatedEnds.class);
    for (String text : legend.texts()) {
      String plain = StatedCodes.without(LabelFolding.plain(text), catalogue);
      if (meanings(plain).size() > 1) {
        alone.add(in(plain, min, max, catalogue, false));
      }
    }
    if (alone.contains(RISING) || alone.contains(FALLING)) {
      boolean both = alone.contains(RISING) && alone.contains(FALLING);
      return both ? UNKNOWN_WORDS : alone.contains(RISING) ? RISING : FALLING;
    }
    return in(StatedCodes.without(legend.plain(), catalogue), min, max, catalogue, true);
  }

  /** Whether the words of the first and the last number of a text tell which is the best. */
  static boolean tells(String text, LabelCatalogue catalogue) {
    TreeMap<Integer, String> meanings =
        meanings(StatedCodes.without(LabelFolding.plain(text), catalogue));
    return meanings.size() > 1
        && rises(meanings.firstEntry().getValue(), meanings.lastEntry().getValue(), catalogue) != 0;
  }

  private static boolean isMark(ColumnShape shape, int max) {
    return Stream.of(shape.column().row(), shape.column().question(), shape.column().name())
        .filter(text -> !text.isEmpty())
        .distinct()
        .map(LabelFolding::plain)
        .filter(text -> MARK_WORDS.stream().anyMatch(text::contains))
        .anyMatch(
            text ->
                (MARKS.matcher(text).find()
                        || (max >= MARKS_OF_SIX && MARK_OF.matcher(text).matches()))
                    && !OUT_OF.matcher(text).find());
  }

  /**
   * A header may count its questions, so that one number alone is an end there only if words say
   * so.
   */
  private static StatedEnds in(
      String text, int min, int max, LabelCatalogue catalogue, boolean legend) {
    String plain = PLACE.matcher(text).replaceAll("$1");
    StatedEnds read = read(plain, min, max, catalogue, legend);
    boolean unread =
        read == NOT_STATED && (EndCues.areUnread(plain, min, max) || EndCues.isFalling(plain));
    return unread ? UNKNOWN_WORDS : read;
  }

  private static StatedEnds read(
      String plain, int min, int max, LabelCatalogue catalogue, boolean legend) {
    TreeMap<Integer, String> meanings = meanings(plain);
    String low = meanings.getOrDefault(min, "");
    String high = meanings.getOrDefault(max, "");
    boolean one = low.isEmpty() || high.isEmpty();
    boolean equal = plain.indexOf('=') >= 0;
    if (one && !equal && !SENTENCE.matcher(plain).find() && !BRACKETS.matcher(plain).find()) {
      // a count in front of a question
      return NOT_STATED;
    }
    if (low.length() < SHORTEST_WORD && high.length() < SHORTEST_WORD) {
      return NOT_STATED;
    }
    int rises = rises(low, high, catalogue);
    if (rises != 0) {
      boolean told = !one || equal || names(plain, low.isEmpty() ? min : max);
      return rises > 0 ? (told ? RISING : NOT_STATED) : told ? FALLING : UNKNOWN_WORDS;
    }
    boolean both = low.length() >= SHORTEST_WORD && high.length() >= SHORTEST_WORD;
    return both || legend ? UNKNOWN_WORDS : NOT_STATED;
  }

  /** Whether a number stands in a text: the other end of a scale of which one end has words. */
  private static boolean names(String plain, int number) {
    return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(plain).find();
  }

  /**
   * The numbers of both ends, where a folded text states them with their words: "1 poor to 5
   * excellent".
   *
   * @param plain a folded text
   * @return the two numbers as they stand; empty where the text does not
   */
  static Optional<List<Integer>> pair(String plain) {
    Matcher ends = ENDS.matcher(plain);
    return ends.find()
        ? Optional.of(List.of(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(3))))
        : Optional.empty();
  }

  /** What a folded text says that numbers mean. */
  static TreeMap<Integer, String> meanings(String plain) {
    TreeMap<Integer, String> meanings = new TreeMap<>();
    boolean signs = plain.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    if (signs) {
      put(NUMBER_FIRST.matcher(plain), 1, 3, meanings);
    }
    Matcher ends = ENDS.matcher(plain);
    if (meanings.isEmpty() && ends.find()) {
      meanings.put(Integer.parseInt(ends.group(1)), words(ends.group(2)));
      meanings.put(Integer.parseInt(ends.group(3)), words(ends.group(4)));
    }
    if (meanings.isEmpty()) {
      put(SENTENCE.matcher(plain), 1, 2, meanings);
    }
    if (meanings.isEmpty() && signs) {
      put(WORDS_FIRST.matcher(plain), 2, 1, meanings);
    }
    return meanings;
  }

  private static void put(Matcher entry, int number, int words, Map<Integer, String> meanings) {
    while (entry.find()) {
      meanings.putIfAbsent(Integer.parseInt(entry.group(number)), words(entry.group(words)));
    }
  }

  private static String words(String text) {
    String words = LabelFolding.fold(text).text().strip();
    Matcher article = BEFORE_WORDS.matcher(words);
    return article.lookingAt() ? words.substring(article.end()) : words;
  }

  /**
   * 1 where the words rise from the first to the second, -1 where they fall, 0 where they do not
   * tell.
   */
  private static int rises(String low, String high, LabelCatalogue catalogue) {
    if (BURDEN.matcher(low).find() || BURDEN.matcher(high).find()) {
      return 0;
    }
    int bySets = 0;
    for (LabelSet set : catalogue.sets()) {
      OptionalInt first = set.point(low);
      OptionalInt last = set.point(high);
      if (first.isPresent() && last.isPresent() && first.getAsInt() != last.getAsInt()) {
        int here = first.getAsInt() < last.getAsInt() ? 1 : -1;
        if (bySets == -here) {
          return 0;
        }
        bySets = here;
      }
    }
    if (bySets != 0) {
      return bySets;
    }
    int byRank = Integer.signum(rank(high, catalogue) - rank(low, catalogue));
    return byRank != 0 ? byRank : byPrefix(low, high);
  }

  /**
   * Of a word and the same with a prefix that denies it, the second is the lower: "unclear",
   * "clear".
   */
  private static int byPrefix(String low, String high) {
    String first = adjective(low);
    String last = adjective(high);
    if (first.length() < SHORTEST_WORD || last.length() < SHORTEST_WORD) {
      return 0;
    }
    if (first.endsWith(last)
        && DENYING.matcher(first.substring(0, first.length() - last.length())).matches()) {
      return 1;
    }
    return last.endsWith(first)
            && DENYING.matcher(last.substring(0, last.length() - first.length())).matches()
        ? -1
        : 0;
  }

  /** A word without what makes it stronger or weaker. */
  private static String adjective(String words) {
    return STRONGER.matcher(words).replaceFirst("");
  }

  /** 1 for a word for the best, -1 for one for the worst, 0 for others. */
  private static int rank(String word, LabelCatalogue catalogue) {
    if (word.isEmpty()) {
      return 0;
    }
    String first = adjective(word).split(" ", 2)[0];
    if (BEST.contains(first) || WORST.contains(first)) {
      return BEST.contains(first) ? 1 : -1;
    }
    boolean lowest = catalogue.isEnd(word, true);
    boolean highest = catalogue.isEnd(word, false);
    if (lowest != highest) {
      return highest ? 1 : -1;
    }
    return NEGATED.matcher(word).find() ? -1 : 0;
  }
}
