package io.github.locus.ingest.proposal;

import io.github.locus.ingest.label.FoundScale;
import io.github.locus.ingest.proposal.FunctionNames.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Sentences that are asked again and again with one word or phrase changed: one item, asked of several
 * functions. The phrase may stand in the stem, in the row, in both, or in a code.
 *
 * <p>Whether the phrases are functions is certain where at least two of them, and half of all, are
 * usual names and one could be nothing else, or where they are three and nothing but usual names; it is
 * a guess where they only look like names.
 */
final class RepeatedSentences {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_NAME = 4;

  /** Letters of a name in a code, where any longer word is a topic ({@code people_1}). */
  private static final int LETTERS_IN_CODE = 4;

  /** Usual names of functions that are also words of any sentence. */
  private static final Set<String> COMMON =
      Set.of(
          ("people learning training technology tech digital operations business personal personnel"
                  + " personale personeel workforce formation formacion aprendizaje treinamento"
                  + " formacao formazione opleiding opleidingen weiterbildung metiers informatique"
                  + " informatica automatisering technologie tecnologia digitales automatisierung")
              .split(" "));

  private static final java.util.regex.Pattern ARTICLE =
      java.util.regex.Pattern.compile(
          "^(?:(?:the|our|die|der|das|den|dem|unsere?|la|le|les|notre|el|los|las|de|het|ons|onze|il|lo"
              + "|i|gli|o|a|os|as)\\s+|l['’]\\s*)",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  /** Words in lower case that a name may have beside its own. */
  private static final Set<String> IN_NAMES =
      Set.of(
          ("the our die der das den unsere la le les notre el los las nuestro de het onze il lo and"
                  + " und et y e en of für for team department dept function unit group service"
                  + " services équipe département equipo departamento servicio afdeling")
              .split(" "));

  private static final double NEARLY_ALL = 0.8;

  /** So many usual names, and no other, are functions though each is a word of any sentence. */
  private static final int SURELY_FUNCTIONS = 3;

  private final FunctionNames names;
  private final Set<List<String>> stated = new LinkedHashSet<>();
  private final Map<AnswerColumn, FoundScale> scales;
  private final Map<List<String>, Pattern> patterns = new LinkedHashMap<>();
  private int sentences;

  /**
   * Prepares.
   *
   * @param names what functions are usually called
   * @param stated names that the user states
   * @param scales scales of the columns
   */
  RepeatedSentences(
      FunctionNames names, Collection<String> stated, Map<AnswerColumn, FoundScale> scales) {
    this.names = names;
    stated.forEach(name -> this.stated.add(Wording.of(name).words()));
    this.scales = scales;
  }

  /**
   * A sentence that is asked of several functions.
   *
   * @param byFunction the columns by the words of the function's name
   */
  record Item(Map<List<String>, Filled> byFunction) {}

  /**
   * A sentence with a phrase in it.
   *
   * @param sentence the sentence
   * @param places where the phrase stands
   * @param length its words
   */
  record Filled(Sentence sentence, List<Integer> places, int length) {
    String name() {
      return sentence.written(places.get(0), places.get(0) + length);
    }

    /** The stem with a mark in place of the name. */
    String stem(String mark) {
      return sentence.marked(true, places, length, mark);
    }

    /** The statement with a mark in place of the name. */
    String statement(String mark) {
      return sentence.marked(false, places, length, mark);
    }

    /** Whether the statement is nothing but the name: the row of a grid whose stem is the item. */
    boolean isRow() {
      return sentence.split() > 0
          && sentence.words().size() - sentence.split() == length
          && places.contains(sentence.split());
    }
  }

  /**
   * What was found.
   *
   * @param names the functions as the file writes them, by their words, in file order
   * @param items the items in file order
   * @param certain whether the names are those of functions; else a person must say so
   */
  record Found(Map<List<String>, String> names, List<Item> items, boolean certain) {}

  /**
   * Looks for repeated sentences.
   *
   * @param asked the sentences of a file that share scales
   * @return what repeats, empty if nothing that may be a function does
   */
  Optional<Found> find(List<Sentence> asked) {
    sentences = asked.size();
    patterns.clear();
    asked.forEach(this::addPatterns);
    patterns.values().removeIf(pattern -> !pattern.repeats());
    Optional<Candidate> best = Optional.empty();
    for (Set<List<String>> phrases : sets()) {
      Candidate candidate = candidate(phrases);
      if (candidate.grade() > 0 && best.filter(b -> !candidate.isBetterThan(b)).isEmpty()) {
        best = Optional.of(candidate);
      }
    }
    return best.map(this::found);
  }

  private void addPatterns(Sentence sentence) {
    int split = sentence.split();
    int words = sentence.words().size();
    for (int from = 0; from < words; from++) {
      int end = from < split ? split : words;
      for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        List<Integer> places = sentence.places(from, to);
        if (places.get(0) == from) {
          add(sentence, new Filled(sentence, places, to - from));
        }
      }
    }
  }

  private void add(Sentence sentence, Filled filled) {
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
    if (!empty && phrase.stream().anyMatch(w -> Character.isLetter(w.codePointAt(0)))) {
      patterns
          .computeIfAbsent(around, key -> new Pattern(new LinkedHashMap<>()))
          .byPhrase()
          .putIfAbsent(phrase, filled);
    }
  }

  /** The sets of phrases that stand in the same sentence, each once and with all that belongs to it. */
  private Set<Set<List<String>>> sets() {
    Set<Set<List<String>>> sets = new LinkedHashSet<>();
    for (Pattern pattern : patterns.values()) {
      sets.add(pattern.byPhrase().keySet());
    }
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

  private Candidate candidate(Set<List<String>> phrases) {
    List<Pattern> matched = new ArrayList<>();
    Map<List<String>, String> written = new LinkedHashMap<>();
    long columns = 0;
    boolean code = false;
    for (Pattern pattern : patterns.values()) {
      Map<List<String>, Filled> here = new LinkedHashMap<>(pattern.byPhrase());
      here.keySet().retainAll(phrases);
      if (here.size() >= 2) {
        matched.add(new Pattern(here));
        columns += here.size();
        here.forEach((phrase, filled) -> written.merge(phrase, filled.name(), this::better));
        code |= here.values().iterator().next().sentence().code();
      }
    }
    return new Candidate(written, matched, columns, grade(written, matched, columns, code));
  }

  /** Of two spellings of a name the one with capitals. */
  private String better(String one, String other) {
    return capitals(other) > capitals(one) ? other : one;
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }

  /** 2 where the phrases are functions, 1 where they may be, 0 where they are not. */
  private int grade(
      Map<List<String>, String> written, List<Pattern> matched, long columns, boolean code) {
    Set<Object> known = new LinkedHashSet<>();
    int named = 0;
    boolean hard = false;
    boolean apart = matched.stream().allMatch(RepeatedSentences::standsApart);
    for (Map.Entry<List<String>, String> phrase : written.entrySet()) {
      if (stated.contains(phrase.getKey())) {
        known.add(phrase.getKey());
        named++;
        hard = true;
      } else {
        OptionalInt function = function(phrase.getValue(), code);
        function.ifPresent(known::add);
        named += function.isPresent() ? 1 : 0;
        hard |= function.isPresent() && (code || isNoCommonWord(phrase.getValue()));
      }
    }
    if (matched.isEmpty()) {
      return 0;
    }
    boolean most = 2 * columns >= sentences;
    boolean usual = known.size() >= 2 && 2 * named >= written.size();
    // two of them may be topics of any survey, such as training and technology; three are not
    boolean sure = apart || known.size() >= SURELY_FUNCTIONS;
    if (usual && (hard || (sure && named == written.size()))) {
      return most ? 2 : 1;
    }
    boolean crossed =
        !code
            && most
            && matched.size() >= 2
            && columns >= NEARLY_ALL * matched.size() * written.size();
    boolean names = written.values().stream().allMatch(RepeatedSentences::looksLikeAName);
    if (crossed && names && hard && columns >= NEARLY_ALL * sentences) {
      return 2;
    }
    return crossed && (names || named > 0) ? 1 : 0;
  }

  /** Whether the phrases are rows of their own, or have capitals inside a sentence. */
  private static boolean standsApart(Pattern pattern) {
    return pattern.byPhrase().values().stream()
        .allMatch(
            filled ->
                filled.isRow()
                    || (filled.places().stream()
                            .noneMatch(at -> at == 0 || at == filled.sentence().split())
                        && capitals(filled.name()) > 0));
  }

  /** The function that a phrase is a usual name of, or whose words name one and no other. */
  private OptionalInt function(String phrase, boolean code) {
    if (code) {
      return phrase.chars().filter(Character::isLetter).count() <= LETTERS_IN_CODE
              && isNoCommonWord(phrase)
          ? names.named(phrase)
          : OptionalInt.empty();
    }
    if (capitals(phrase) == 0) {
      return OptionalInt.empty();
    }
    OptionalInt whole = names.named(phrase);
    if (whole.isPresent()) {
      return whole;
    }
    Wording words = Wording.of(phrase);
    List<Integer> mentioned =
        names.mentioned(words).stream().map(Mention::function).distinct().toList();
    boolean name =
        words.written().stream()
            .allMatch(
                word -> Character.isUpperCase(word.codePointAt(0)) || IN_NAMES.contains(word));
    return name && mentioned.size() == 1 ? OptionalInt.of(mentioned.get(0)) : OptionalInt.empty();
  }

  /** Training, people and technology are also words of any sentence; IT and Human Resources not. */
  private static boolean isNoCommonWord(String name) {
    return !COMMON.contains(String.join(" ", Wording.of(shown(name)).words()));
  }

  private static boolean looksLikeAName(String phrase) {
    return Character.isUpperCase(phrase.codePointAt(0))
        && phrase.chars().noneMatch(Character::isDigit)
        && Wording.of(phrase).words().size() <= LONGEST_NAME;
  }

  private Found found(Candidate candidate) {
    Map<AnswerColumn, Pattern> most = new HashMap<>();
    for (Pattern pattern : candidate.matched()) {
      for (Filled filled : pattern.byPhrase().values()) {
        most.merge(
            filled.sentence().column(),
            pattern,
            (a, b) -> b.byPhrase().size() > a.byPhrase().size() ? b : a);
      }
    }
    List<Item> items = new ArrayList<>();
    for (Pattern pattern : candidate.matched()) {
      Map<List<String>, Filled> own = new LinkedHashMap<>(pattern.byPhrase());
      own.values().removeIf(filled -> most.get(filled.sentence().column()) != pattern);
      if (!own.isEmpty() && isOneScale(own.values())) {
        items.add(new Item(own));
      }
    }
    items.sort(Comparator.comparingInt(RepeatedSentences::first));
    Map<List<String>, String> written = new LinkedHashMap<>();
    candidate.written().forEach((phrase, name) -> written.put(phrase, shown(name)));
    return new Found(written, items, candidate.grade() == 2);
  }

  /** A name without the article that grammar puts before it. */
  private static String shown(String name) {
    String bare = ARTICLE.matcher(name).replaceFirst("");
    return bare.isEmpty() ? name : bare;
  }

  private static int first(Item item) {
    return item.byFunction().values().stream()
        .mapToInt(filled -> filled.sentence().column().index())
        .min()
        .orElse(0);
  }

  /** Whether the columns have at least half of their answers in common. */
  private boolean isOneScale(Collection<Filled> columns) {
    Set<String> first = new LinkedHashSet<>();
    for (Filled filled : columns) {
      FoundScale scale = scales.get(filled.sentence().column());
      List<String> order = scale == null ? List.of() : scale.order();
      if (first.isEmpty()) {
        first.addAll(order);
      } else if (2 * order.stream().filter(first::contains).count() < order.size()) {
        return false;
      }
    }
    return true;
  }

  /** A sentence with a gap, and what stands in it. */
  private record Pattern(Map<List<String>, Filled> byPhrase) {
    /** Whether several phrases stand in it, of which no part is the same in all. */
    boolean repeats() {
      Set<String> first = new LinkedHashSet<>();
      Set<String> last = new LinkedHashSet<>();
      byPhrase
          .keySet()
          .forEach(
              phrase -> {
                first.add(phrase.get(0));
                last.add(phrase.get(phrase.size() - 1));
              });
      return first.size() > 1 && last.size() > 1;
    }
  }

  private record Candidate(
      Map<List<String>, String> written, List<Pattern> matched, long columns, int grade) {
    boolean isBetterThan(Candidate other) {
      if (grade != other.grade) {
        return grade > other.grade;
      }
      return columns != other.columns ? columns > other.columns : words() < other.words();
    }

    private int words() {
      return written.keySet().stream().mapToInt(List::size).sum();
    }
  }
}
