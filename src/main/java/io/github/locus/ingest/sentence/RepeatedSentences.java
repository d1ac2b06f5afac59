package io.github.locus.ingest.sentence;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.words.Inflection;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences that are asked again and again with one word or phrase changed. The phrase may stand in
 * the stem, in the row, in both, or in a code; a verb may follow it in number.
 *
 * @param all what repeats, each set of phrases once
 * @param sentences number of sentences that were looked at
 */
public record RepeatedSentences(List<Repetition> all, int sentences) {
  /** Between the words of the stem and those of the statement. */
  private static final String BREAK = "\n";

  /** Two names, and both with further words. */
  private static final int FEWEST_WITH_LONGER = 4;

  public RepeatedSentences {
    all = List.copyOf(all);
  }

  /**
   * A sentence with a phrase in it.
   *
   * @param sentence the sentence
   * @param places where the phrase stands
   * @param length its words
   */
  public record Filled(Sentence sentence, List<Integer> places, int length) {
    /** The phrase as it is written; of several spellings the one with capitals. */
    public String phrase() {
      if (places.size() == 1) {
        return sentence.written(places.get(0), places.get(0) + length);
      }
      return places.stream()
          .map(at -> sentence.written(at, at + length))
          .reduce(RepeatedSentences::withCapitals)
          .orElseThrow();
    }

    /** The phrase with the word in front of it, which may be an article; alone where there is none. */
    public String withWordBefore() {
      int at = places.get(0);
      return at == 0 || at == sentence.split()
          ? phrase()
          : sentence.written(at - 1, at) + " " + phrase();
    }

    /** The stem with a mark in place of the phrase. */
    public String stem(String mark) {
      return sentence.marked(true, places, length, mark);
    }

    /** The statement with a mark in place of the phrase. */
    public String statement(String mark) {
      return sentence.marked(false, places, length, mark);
    }

    /** Whether the statement is nothing but the phrase: the row of a grid whose stem is the item. */
    public boolean isRow() {
      return sentence.split() > 0
          && sentence.words().size() - sentence.split() == length
          && places.contains(sentence.split());
    }

    /** Whether the phrase is a row of its own, or has capitals inside a sentence. */
    public boolean standsApart() {
      boolean inside = places.stream().noneMatch(at -> at == 0 || at == sentence.split());
      return isRow() || (inside && capitals(phrase()) > 0);
    }
  }

  /** A sentence with a gap: what stands in it, by the words of the phrase. */
  public record Pattern(Map<List<String>, Filled> byPhrase) {
    /** Whether several phrases stand in it, of which no part is the same in all. */
    private boolean repeats() {
      if (byPhrase.isEmpty()) {
        return false;
      }
      List<String> one = byPhrase.keySet().iterator().next();
      boolean begin = false;
      boolean end = false;
      for (List<String> phrase : byPhrase.keySet()) {
        begin |= !phrase.get(0).equals(one.get(0));
        end |= !phrase.get(phrase.size() - 1).equals(one.get(one.size() - 1));
        if (begin && end) {
          return true;
        }
      }
      return false;
    }

    private boolean isApartFrom(Pattern other) {
      return byPhrase.keySet().stream().noneMatch(other.byPhrase.keySet()::contains);
    }
  }

  /**
   * Phrases that stand in the same sentences.
   *
   * @param phrases as they are written, by their words, in file order
   * @param patterns the sentences in which two of them at least stand
   */
  public record Repetition(Map<List<String>, String> phrases, List<Pattern> patterns) {
    /** Sentences in which they stand. */
    public long columns() {
      return patterns.stream().mapToLong(pattern -> pattern.byPhrase().size()).sum();
    }

    public boolean isCode() {
      return patterns.stream()
          .anyMatch(p -> p.byPhrase().values().iterator().next().sentence().code());
    }
  }

  /** Looks for repeated sentences. */
  static RepeatedSentences of(List<Sentence> asked) {
    Inflection inflection = new Inflection();
    Map<String, String> known =
        new ConcurrentHashMap<>(); // one of each word, so that the same is soon found
    List<Gaps> sentences = Abreast.map(asked, sentence -> new Gaps(sentence, inflection, known));
    int[] shared = sharedKeys(sentences);
    Map<List<String>, Pattern> patterns = new LinkedHashMap<>();
    Map<Phrase, Phrase> phrases =
        new HashMap<>(); // one each, so that they are soon found to be the same
    for (List<Gap> found : Abreast.map(sentences, gaps -> gaps(gaps, shared))) {
      for (Gap gap : found) {
        patterns
            .computeIfAbsent(gap.around(), key -> new Pattern(new LinkedHashMap<>()))
            .byPhrase()
            .putIfAbsent(phrases.computeIfAbsent(gap.phrase(), any -> any), gap.filled());
      }
    }
    joinInflected(patterns, inflection);
    Abreast.each(
        patterns.values().stream()
            .filter(pattern -> pattern.byPhrase().size() >= FEWEST_WITH_LONGER)
            .toList(),
        RepeatedSentences::dropLonger);
    List<Pattern> repeating = Abreast.filter(List.copyOf(patterns.values()), Pattern::repeats);
    return new RepeatedSentences(repetitions(repeating), asked.size());
  }

  /**
   * What tells the sentences with a gap that may stand there twice, in order. Nearly all of a long file stand there
   * once, and nothing is kept of them.
   */
  private static int[] sharedKeys(List<Gaps> sentences) {
    List<int[]> keys = Abreast.map(sentences, Gaps::keys);
    int[] all = new int[keys.stream().mapToInt(of -> of.length).sum()];
    int size = 0;
    for (int[] of : keys) {
      System.arraycopy(of, 0, all, size, of.length);
      size += of.length;
    }
    Arrays.sort(all);
    int shared = 0;
    for (int k = 1; k < size; k++) {
      if (all[k] == all[k - 1] && (shared == 0 || all[shared - 1] != all[k])) {
        all[shared++] = all[k];
      }
    }
    return Arrays.copyOf(all, shared);
  }

  private static Phrase around(Gaps gaps, Filled filled) {
    String[] words = gaps.words();
    String[] around = new String[words.length + 2];
    int size = 0;
    int next = 0;
    int ends = 0;
    for (int w = 0; w < words.length; w++) {
      if (w == gaps.split()) {
        around[size++] = BREAK;
      }
      if (next < filled.places().size() && filled.places().get(next) == w) {
        around[size++] = Wording.FUNCTION;
        ends = w + filled.length();
        next++;
      }
      if (w >= ends) {
        around[size++] = words[w];
      }
    }
    return new Phrase(Arrays.copyOf(around, size));
  }

  /** A sentence with a phrase in it, and the words of both. */
  private record Gap(Phrase around, Phrase phrase, Filled filled) {}

  /** The phrases of a sentence around which other sentences may be the same. */
  private static List<Gap> gaps(Gaps gaps, int[] shared) {
    List<Gap> found = new ArrayList<>();
    gaps.forEach(
        (places, length, key) -> {
          if (Arrays.binarySearch(shared, key) >= 0) {
            Filled filled = new Filled(gaps.sentence(), places, length);
            Phrase around = around(gaps, filled);
            int from = places.get(0);
            Phrase phrase = new Phrase(Arrays.copyOfRange(gaps.words(), from, from + length));
            if (!isEmpty(around) && (hasLetters(phrase) || RoundNames.areTimes(phrase))) {
              found.add(new Gap(around, phrase, filled));
            }
          }
        });
    return found;
  }

  private static boolean isEmpty(List<String> around) {
    for (String word : around) {
      if (!word.equals(BREAK) && !word.equals(Wording.FUNCTION)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetters(List<String> phrase) {
    for (String word : phrase) {
      if (Character.isLetter(word.codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Phrases that are others with the same words of a sentence behind or before each: beside "IT helps",
   * "HR helps" what "IT never helps", "HR never helps" begin with is another sentence about both.
   */
  private static void dropLonger(Pattern pattern) {
    Map<String, Set<List<String>>> byAddition = new HashMap<>();
    pattern
        .byPhrase()
        .forEach(
            (phrase, filled) -> {
              for (int at = 1; at < phrase.size(); at++) {
                boolean begins = pattern.byPhrase().containsKey(phrase.subList(0, at));
                boolean ends = pattern.byPhrase().containsKey(phrase.subList(at, phrase.size()));
                if (!begins && !ends) {
                  continue; // nearly always: what is written need not be looked at
                }
                List<String> written = Wording.of(filled.phrase()).written();
                if (written.size() != phrase.size()) {
                  break;
                }
                List<String> before = written.subList(0, at);
                List<String> after = written.subList(at, written.size());
                if (begins && areNoNames(after)) {
                  addition(byAddition, "… " + String.join(" ", after)).add(phrase);
                }
                if (ends && areNoNames(before)) {
                  addition(byAddition, String.join(" ", before) + " …").add(phrase);
                }
              }
            });
    byAddition.values().stream()
        .filter(longer -> longer.size() > 1)
        .forEach(pattern.byPhrase().keySet()::removeAll);
  }

  private static Set<List<String>> addition(
      Map<String, Set<List<String>>> byAddition, String words) {
    return byAddition.computeIfAbsent(words, key -> new LinkedHashSet<>());
  }

  private static boolean areNoNames(List<String> written) {
    return written.stream().allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** Of several units a verb has another form than of one: "IT keeps its", "they keep their". */
  private static void joinInflected(Map<List<String>, Pattern> patterns, Inflection inflection) {
    Map<List<String>, List<List<String>>> alike = new HashMap<>();
    for (List<String> around : patterns.keySet()) {
      alike.computeIfAbsent(inflection.key(around), key -> new ArrayList<>()).add(around);
    }
    for (List<List<String>> group : alike.values()) {
      for (int i = 1; i < group.size(); i++) {
        for (int j = 0; j < i && patterns.containsKey(group.get(i)); j++) {
          join(group.get(j), group.get(i), inflection, patterns);
        }
      }
    }
  }

  private static void join(
      List<String> first,
      List<String> second,
      Inflection inflection,
      Map<List<String>, Pattern> patterns) {
    Pattern one = patterns.get(first);
    Pattern other = patterns.get(second);
    if (one != null
        && other != null
        && one.isApartFrom(other)
        && inflection.isSame(first, second)) {
      one.byPhrase().putAll(other.byPhrase());
      patterns.remove(second);
    }
  }

  /** The sets of phrases that stand in the same sentence, each once and with all that belongs to it. */
  private static Set<Set<List<String>>> sets(List<Pattern> patterns) {
    Set<Set<List<String>>> distinct = new LinkedHashSet<>();
    patterns.forEach(pattern -> distinct.add(pattern.byPhrase().keySet()));
    List<Set<List<String>>> sets = List.copyOf(distinct);
    SharedPhrases phrases = new SharedPhrases(sets);
    Set<Set<List<String>>> whole = new LinkedHashSet<>();
    for (Set<List<String>> set : sets) {
      Set<List<String>> all = new LinkedHashSet<>(set);
      phrases.forEachSharing(
          set,
          (other, count) -> {
            if (2 * count >= Math.min(set.size(), sets.get(other).size())) {
              all.addAll(sets.get(other));
            }
          });
      whole.add(all);
    }
    return whole;
  }

  private static List<Repetition> repetitions(List<Pattern> patterns) {
    List<Filled> filled =
        patterns.stream().flatMap(pattern -> pattern.byPhrase().values().stream()).toList();
    List<String> phrasesOf = Abreast.map(filled, Filled::phrase);
    Map<Filled, String> written =
        new IdentityHashMap<>(filled.size()); // one is looked at with many sets
    for (int f = 0; f < filled.size(); f++) {
      written.put(filled.get(f), phrasesOf.get(f));
    }
    return Abreast.both(
        patterns.size(),
        () ->
            new SharedPhrases(
                patterns.stream().map(pattern -> pattern.byPhrase().keySet()).toList()),
        () -> sets(patterns),
        (holders, sets) -> repetitions(sets, patterns, holders, written));
  }

  private static List<Repetition> repetitions(
      Set<Set<List<String>>> sets,
      List<Pattern> patterns,
      SharedPhrases holders,
      Map<Filled, String> written) {
    List<Shared> shared = new ArrayList<>();
    for (Set<List<String>> phrases : sets) {
      List<Pattern> matched = new ArrayList<>();
      holders.forEachSharing(phrases, (pattern, count) -> matched.add(patterns.get(pattern)));
      shared.add(new Shared(phrases, matched));
    }
    return Abreast.map(
        patterns.size(), shared, one -> repetition(one.phrases(), one.patterns(), written));
  }

  /** Phrases, and the sentences in which two of them at least stand. */
  private record Shared(Set<List<String>> phrases, List<Pattern> patterns) {}

  /** The phrases in the sentences that have two of them at least. */
  private static Repetition repetition(
      Set<List<String>> phrases, List<Pattern> patterns, Map<Filled, String> asWritten) {
    List<Pattern> matched = new ArrayList<>();
    Map<List<String>, String> written = new LinkedHashMap<>();
    for (Pattern pattern : patterns) {
      Map<List<String>, Filled> here = new LinkedHashMap<>();
      pattern
          .byPhrase()
          .forEach(
              (phrase, filled) -> {
                if (phrases.contains(phrase)) {
                  here.put(phrase, filled);
                  written.merge(
                      phrase,
                      Objects.requireNonNull(asWritten.get(filled)),
                      RepeatedSentences::withCapitals);
                }
              });
      matched.add(new Pattern(here));
    }
    return new Repetition(written, matched);
  }

  /** Of two spellings of a phrase the one with capitals. */
  private static String withCapitals(String one, String other) {
    return !other.equals(one) && capitals(other) > capitals(one) ? other : one;
  }

  /** How many letters of a text are capitals. */
  public static long capitals(String text) {
    long capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        capitals++;
      }
    }
    return capitals;
  }
}
