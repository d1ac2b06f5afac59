package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.words.Inflection;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that are asked again and again with one word or phrase changed. The phrase may stand in
 * the stem, in the row, in both, or in a code; a verb may follow it in number.
 *
 * @param all what repeats, each set of phrases once
 * @param sentences number of sentences that were looked at
 */
record RepeatedSentences(List<Repetition> all, int sentences) {
  private static final int MOST_WORDS = 6;

  RepeatedSentences {
    all = List.copyOf(all);
  }

  /**
   * A sentence with a phrase in it.
   *
   * @param sentence the sentence
   * @param places where the phrase stands
   * @param length its words
   */
  record Filled(Sentence sentence, List<Integer> places, int length) {
    String phrase() {
      return sentence.written(places.get(0), places.get(0) + length);
    }

    /** The stem with a mark in place of the phrase. */
    String stem(String mark) {
      return sentence.marked(true, places, length, mark);
    }

    /** The statement with a mark in place of the phrase. */
    String statement(String mark) {
      return sentence.marked(false, places, length, mark);
    }

    /** Whether the statement is nothing but the phrase: the row of a grid whose stem is the item. */
    boolean isRow() {
      return sentence.split() > 0
          && sentence.words().size() - sentence.split() == length
          && places.contains(sentence.split());
    }

    /** Whether the phrase is a row of its own, or has capitals inside a sentence. */
    boolean standsApart() {
      boolean inside = places.stream().noneMatch(at -> at == 0 || at == sentence.split());
      return isRow() || (inside && capitals(phrase()) > 0);
    }
  }

  /** A sentence with a gap: what stands in it, by the words of the phrase. */
  record Pattern(Map<List<String>, Filled> byPhrase) {
    /** Whether several phrases stand in it, of which no part is the same in all. */
    private boolean repeats() {
      return byPhrase.keySet().stream().map(phrase -> phrase.get(0)).distinct().count() > 1
          && byPhrase.keySet().stream().map(p -> p.get(p.size() - 1)).distinct().count() > 1;
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
  record Repetition(Map<List<String>, String> phrases, List<Pattern> patterns) {
    /** Sentences in which they stand. */
    long columns() {
      return patterns.stream().mapToLong(pattern -> pattern.byPhrase().size()).sum();
    }

    boolean isCode() {
      return patterns.stream()
          .anyMatch(p -> p.byPhrase().values().iterator().next().sentence().code());
    }
  }

  /** Looks for repeated sentences. */
  static RepeatedSentences of(List<Sentence> asked) {
    Map<List<String>, Pattern> patterns = new LinkedHashMap<>();
    asked.forEach(sentence -> addPatterns(sentence, patterns));
    joinInflected(patterns);
    patterns.values().removeIf(pattern -> !pattern.repeats());
    List<Pattern> found = List.copyOf(patterns.values());
    return new RepeatedSentences(
        sets(found).stream().map(phrases -> repetition(phrases, found)).toList(), asked.size());
  }

  private static void addPatterns(Sentence sentence, Map<List<String>, Pattern> patterns) {
    int split = sentence.split();
    int words = sentence.words().size();
    for (int from = 0; from < words; from++) {
      int end = from < split ? split : words;
      for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        List<Integer> places = sentence.places(from, to);
        if (places.get(0) == from) {
          add(new Filled(sentence, places, to - from), patterns);
        }
      }
    }
  }

  private static void add(Filled filled, Map<List<String>, Pattern> patterns) {
    Sentence sentence = filled.sentence();
    List<String> around = new ArrayList<>();
    List<String> phrase = new ArrayList<>();
    int next = 0;
    for (int w = 0; w < sentence.words().size(); w++) {
      if (w == sentence.split()) {
        around.add("\n");
      }
      if (next < filled.places().size() && filled.places().get(next) == w) {
        around.add(Wording.FUNCTION);
        next++;
      }
      boolean inside = next > 0 && w < filled.places().get(next - 1) + filled.length();
      String word = sentence.words().get(w).folded();
      if (!inside) {
        around.add(word);
      } else if (next == 1) {
        phrase.add(word);
      }
    }
    boolean empty = around.stream().allMatch(w -> w.equals("\n") || w.equals(Wording.FUNCTION));
    boolean words =
        phrase.stream().anyMatch(w -> Character.isLetter(w.codePointAt(0)))
            || RoundNames.areTimes(phrase);
    if (!empty && words) {
      patterns
          .computeIfAbsent(around, key -> new Pattern(new LinkedHashMap<>()))
          .byPhrase()
          .putIfAbsent(phrase, filled);
    }
  }

  /** Of several units a verb has another form than of one: "IT keeps its", "they keep their". */
  private static void joinInflected(Map<List<String>, Pattern> patterns) {
    Inflection inflection = new Inflection();
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
    Set<Set<List<String>>> sets = new LinkedHashSet<>();
    patterns.forEach(pattern -> sets.add(pattern.byPhrase().keySet()));
    Set<Set<List<String>>> whole = new LinkedHashSet<>();
    for (Set<List<String>> set : sets) {
      Set<List<String>> all = new LinkedHashSet<>(set);
      sets.stream().filter(other -> overlaps(set, other)).forEach(all::addAll);
      whole.add(all);
    }
    return whole;
  }

  /** Whether two sets share two phrases at least and half of the smaller one. */
  private static boolean overlaps(Set<List<String>> set, Set<List<String>> other) {
    long shared = set.stream().filter(other::contains).count();
    return shared >= 2 && 2 * shared >= Math.min(set.size(), other.size());
  }

  private static Repetition repetition(Set<List<String>> phrases, List<Pattern> patterns) {
    List<Pattern> matched = new ArrayList<>();
    Map<List<String>, String> written = new LinkedHashMap<>();
    for (Pattern pattern : patterns) {
      Map<List<String>, Filled> here = new LinkedHashMap<>(pattern.byPhrase());
      here.keySet().retainAll(phrases);
      if (here.size() >= 2) {
        matched.add(new Pattern(here));
        here.forEach(
            (phrase, filled) ->
                written.merge(phrase, filled.phrase(), RepeatedSentences::withCapitals));
      }
    }
    return new Repetition(written, matched);
  }

  /** Of two spellings of a phrase the one with capitals. */
  private static String withCapitals(String one, String other) {
    return capitals(other) > capitals(one) ? other : one;
  }

  static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
