package io.github.locus.ingest.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of the two ends of a scale is the better by what words call them. */
public final class EndRanks {
  private static final String FILE = "/io/github/locus/ingest/label/ends.txt";
  private static final Set<String> BEST = words("best");
  private static final Set<String> WORST = words("worst");

  private static final Pattern STRONGER =
      Pattern.compile(
          "^(?:(?:most|plus|mas|piu|mais|najbardziej|am|very|extremely|highly|quite|really|too|totally|completely|entirely|absolutely|sehr"
              + "|ausserst|extrem|ganz|vollig|vollkommen|absolut|zu|tres|extremement|totalement"
              + "|completement|muy|extremadamente|totalmente|completamente|molto|estremamente|muito|zeer|heel|erg|helemaal|bardzo|mycket|valdig|meget|veldig|erittain|velmi)"
              + " )+");

  private static final Pattern DENYING =
      Pattern.compile("un|in|im|il|ir|dis|non-?|non |des|de|mal|miss|nie|o|on|be|ne");

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|nicht|keine?|kaum|nie|pas|jamais|nada|nunca|niente|mai|niet|nooit|wcale|nigdy"
              + "|inte|aldrig|ikke|aldri|ei)\\b");

  private static final int SHORTEST_WORD = 3;

  /** What is bad to have: never and always rise with it in words and fall in what they say. */
  private static final Pattern BURDEN =
      Pattern.compile(
          "\\b(?:problem\\p{L}*|problemes?|difficult(?:y|ies)|troubles?|complaints?|delays?|errors?|mistakes?|issues?"
              + "|fehler|beschwerden?|schwierigkeiten|verzogerung(?:en)?|difficultes?|retards?|erreurs?|plaintes?"
              + "|dificultad(?:es)?|errores|quejas?|retrasos?|erros?|difficolta|errori|fouten|klachten|bledy"
              + "|problemy)\\b");

  private EndRanks() {}

  private static Set<String> words(String end) {
    try (InputStream stream = Objects.requireNonNull(EndRanks.class.getResourceAsStream(FILE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(end + ":"))
          .flatMap(line -> Arrays.stream(line.substring(end.length() + 1).split("\\|")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Which of two ends is the better.
   *
   * @param low what the first means, folded
   * @param high what the last means
   * @param catalogue known labels
   * @return 1 where the words rise from the first to the second, -1 where they fall, 0 where they do
   *     not tell
   */
  public static int rises(String low, String high, LabelCatalogue catalogue) {
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
