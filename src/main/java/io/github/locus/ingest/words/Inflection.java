package io.github.locus.ingest.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether two sentences differ in the number of their verbs alone: "it keeps its promise", "they keep
 * their promises". Regular forms share their consonants but for an ending of number; the others are
 * listed.
 */
public final class Inflection {
  private static final List<Set<String>> IRREGULAR =
      List.of(
              "is are",
              "was were",
              "has have",
              "does do",
              "its their",
              "it they",
              "itself themselves",
              "this these",
              "ist sind",
              "war waren",
              "hat haben",
              "wird werden",
              "kann konnen koennen",
              "darf durfen",
              "will wollen",
              "weiss wissen",
              "weiß wissen",
              "soll sollen",
              "muss mussen",
              "gibt geben",
              "nimmt nehmen",
              "ihre seine ihren seinen",
              "ihr sein",
              "ihrem seinem",
              "es sie",
              "est sont",
              "a ont",
              "fait font",
              "va vont",
              "sait savent",
              "peut peuvent",
              "son sa leur",
              "ses leurs",
              "es son",
              "esta estan",
              "ha han",
              "su sus",
              "e sono sao",
              "ha hanno",
              "fa fanno",
              "is zijn",
              "heeft hebben",
              "zijn hun")
          .stream()
          .map(forms -> Set.of(forms.split(" ")))
          .toList();

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "ein", "eine", "einen", "einem", "un", "une", "una", "een");

  private static final Pattern VOWELS = Pattern.compile("(?<!^)[aeiouyäöü]");
  private static final Pattern TWICE = Pattern.compile("(.)\\1");
  private static final Pattern ENDING = Pattern.compile("(?<=..)(?:nt|[stnd])$");

  private final Map<String, Set<String>> forms = new ConcurrentHashMap<>();
  private final Map<String, String> roots = new ConcurrentHashMap<>();

  /**
   * What sentences share that may be the same, so that each need not be compared with all: the roots of
   * their words. A number is no form of another.
   */
  public List<String> key(List<String> words) {
    List<String> key = new ArrayList<>(words.size());
    for (int w = 0; w < words.size(); w++) {
      if (counts(words, w)) {
        key.add(root(words.get(w)));
      }
    }
    return key;
  }

  /** The consonants without all endings, which all forms of a word share; nothing for an irregular one. */
  public String root(String word) {
    String known = roots.get(word);
    return known == null ? roots.computeIfAbsent(word, Inflection::rootOf) : known;
  }

  private static String rootOf(String word) {
    if (isIrregular(word)) {
      return "";
    }
    String consonants = consonants(word);
    if (consonants.length() < 2 || word.chars().allMatch(Character::isDigit)) {
      return word;
    }
    String root = ENDING.matcher(consonants).replaceAll("");
    while (!root.equals(consonants)) {
      consonants = root;
      root = ENDING.matcher(consonants).replaceAll("");
    }
    return root;
  }

  private static String consonants(String word) {
    return TWICE.matcher(VOWELS.matcher(word).replaceAll("")).replaceAll("$1");
  }

  private static boolean isIrregular(String word) {
    return IRREGULAR.stream().anyMatch(set -> set.contains(word));
  }

  /** Whether all words are forms of the same, one after the other. */
  public boolean isSame(List<String> first, List<String> second) {
    List<String> one = withoutArticles(first);
    List<String> other = withoutArticles(second);
    if (one.size() != other.size()) {
      return false;
    }
    for (int w = 0; w < one.size(); w++) {
      if (!areForms(one.get(w), other.get(w))) {
        return false;
      }
    }
    return true;
  }

  /** Several are no "a partner"; beside the gap an article belongs to what fills it. */
  private static List<String> withoutArticles(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(w -> counts(words, w))
        .mapToObj(words::get)
        .toList();
  }

  /** Whether a word is an article of one thing, which several do without. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  private static boolean counts(List<String> words, int at) {
    return !isArticle(words.get(at)) || isGap(words, at - 1) || isGap(words, at + 1);
  }

  private static boolean isGap(List<String> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).equals(Wording.FUNCTION);
  }

  private boolean areForms(String one, String other) {
    return one.equals(other)
        || IRREGULAR.stream().anyMatch(set -> set.contains(one) && set.contains(other))
        || forms(one).stream().anyMatch(forms(other)::contains);
  }

  /** The consonants of a word, with and without an ending. */
  private Set<String> forms(String word) {
    return forms.computeIfAbsent(
        word,
        w -> {
          String consonants = consonants(w);
          Set<String> both = new HashSet<>(List.of(consonants));
          both.add(ENDING.matcher(consonants).replaceAll(""));
          return consonants.length() < 2 ? Set.of(w) : both;
        });
  }
}
