package io.github.locus.ingest.item;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.UsualNames.Mention;
import io.github.locus.ingest.words.Wording;
import io.github.locus.ingest.words.Wording.Word;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an organisation calls the functions of a questionnaire, read from an export: what stands in
 * the gap of the questionnaire's own sentences, or above the columns whose codes name a function.
 *
 * @param names names in the order in which the file shows them
 */
public record OwnNames(List<OwnName> names) {
  private static final String GAP = "{function}";

  /** Sentences in whose gap a name must stand; one alone may be a sentence that was rewritten. */
  private static final int SENTENCES = 2;

  private static final int MOST_WORDS = 6;

  /** Words beside the gap without which a sentence fits too much. */
  private static final int FEWEST_WORDS = 2;

  public OwnNames {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param name as the file writes it
   * @param function place of the function that it means
   * @param guess on what ground it is guessed, which a person must confirm; empty where something says so
   */
  public record OwnName(String name, int function, Optional<Clause> guess) {
    public static OwnName sure(String name, int function) {
      return new OwnName(name, function, Optional.empty());
    }

    public boolean sure() {
      return guess.isEmpty();
    }
  }

  /** No names of the organisation's own. */
  public static OwnNames none() {
    return new OwnNames(List.of());
  }

  /**
   * Finds the names.
   *
   * @param items what may have been asked
   * @param columns places of answers in file order
   * @param stated names that the user states, by function of the instrument
   * @return the names that are not the instrument's own
   */
  public static OwnNames of(
      KnownItems items, List<AnswerColumn> columns, Map<String, String> stated) {
    Instrument instrument = items.instrument();
    List<OrgFunction> functions = instrument.functions();
    Map<List<String>, OwnName> known = new LinkedHashMap<>();
    stated.forEach(
        (function, name) -> {
          int at = functions.indexOf(new OrgFunction(function));
          if (at >= 0) {
            known.put(Wording.of(name).words(), OwnName.sure(name, at));
          }
        });
    coded(items.codes(), columns).forEach(known::putIfAbsent);
    Map<List<String>, String> asked = inSentences(instrument, columns);
    asked.keySet().removeAll(known.keySet());
    assign(asked, functions, known);
    return of(known, functions);
  }

  private static OwnNames of(Map<List<String>, OwnName> known, List<OrgFunction> functions) {
    return new OwnNames(
        known.values().stream()
            .filter(own -> !own.name().equals(functions.get(own.function()).name()))
            .toList());
  }

  /** The names by the place of their function. */
  public Map<Integer, List<String>> byFunction() {
    Map<Integer, List<String>> byFunction = new TreeMap<>();
    names.forEach(
        own -> byFunction.computeIfAbsent(own.function(), f -> new ArrayList<>()).add(own.name()));
    return byFunction;
  }

  /** Further names, such as answers that name functions. */
  public OwnNames with(List<String> texts, List<OrgFunction> functions) {
    Map<List<String>, OwnName> known = new LinkedHashMap<>();
    names.forEach(own -> known.put(Wording.of(own.name()).words(), own));
    Map<List<String>, String> found = new LinkedHashMap<>();
    texts.forEach(text -> found.put(Wording.of(text).words(), text));
    found.keySet().removeAll(known.keySet());
    assign(found, functions, known);
    return of(known, functions);
  }

  /** Whether which function a name means is a guess. */
  public boolean areGuessed() {
    return names.stream().anyMatch(own -> !own.sure());
  }

  /** Stems of columns whose codes name a function: one stem a function, each its own. */
  private static Map<List<String>, OwnName> coded(ItemCodes codes, List<AnswerColumn> columns) {
    Map<Integer, Set<String>> stems = new TreeMap<>();
    for (AnswerColumn column : columns) {
      Optional<Cell> named = column.row().isEmpty() ? Optional.empty() : codes.of(column.name());
      named
          .filter(cell -> cell.function().isPresent())
          .ifPresent(
              cell ->
                  stems
                      .computeIfAbsent(cell.function().getAsInt(), f -> new LinkedHashSet<>())
                      .add(column.question()));
    }
    Map<List<String>, OwnName> names = new LinkedHashMap<>();
    boolean apart = stems.values().stream().distinct().count() == stems.size();
    stems.forEach(
        (function, texts) -> {
          String name = texts.iterator().next().strip();
          List<String> words = Wording.of(name).words();
          if (apart && texts.size() == 1 && !words.isEmpty() && words.size() <= MOST_WORDS) {
            names.put(words, OwnName.sure(name, function));
          }
        });
    return names;
  }

  /** What stands in the gaps of the questionnaire's sentences, by its words. */
  private static Map<List<String>, String> inSentences(
      Instrument instrument, List<AnswerColumn> columns) {
    List<Gap> gaps = new ArrayList<>();
    List<SurveyItem> items = instrument.items();
    for (int item = 0; item < items.size(); item++) {
      for (String sentence : items.get(item).text().byLanguage().values()) {
        Gap.of(item, sentence).ifPresent(gaps::add);
      }
    }
    Map<List<String>, String> written = new LinkedHashMap<>();
    Map<List<String>, Set<Integer>> about = new HashMap<>();
    for (AnswerColumn column : columns) {
      String statement = column.statement();
      List<Word> words = Wording.words(statement);
      for (Gap gap : gaps) {
        Optional<String> name = gap.filling(statement, words);
        if (name.isPresent()) {
          List<String> folded = Wording.of(name.get()).words();
          written.putIfAbsent(folded, name.get());
          about.computeIfAbsent(folded, f -> new LinkedHashSet<>()).add(gap.item());
        }
      }
    }
    int least = Math.min(SENTENCES, items.size());
    written.keySet().removeIf(name -> about.getOrDefault(name, Set.of()).size() < least);
    return written;
  }

  /** Gives each name a function: the one that is usually called so, else one that is left. */
  private static void assign(
      Map<List<String>, String> found,
      List<OrgFunction> functions,
      Map<List<String>, OwnName> known) {
    UsualNames usual = UsualNames.of(functions);
    Map<String, OptionalInt> meant = new LinkedHashMap<>();
    found.values().forEach(name -> meant.put(name, meant(name, usual)));
    Set<Integer> free = new LinkedHashSet<>();
    for (int f = 0; f < functions.size(); f++) {
      free.add(f);
    }
    known.values().forEach(own -> free.remove(own.function()));
    List<String> unclear = new ArrayList<>();
    meant.forEach(
        (name, function) -> {
          boolean once =
              meant.values().stream().filter(f -> f.isPresent() && f.equals(function)).count() == 1;
          if (once && free.remove(function.getAsInt())) {
            put(known, OwnName.sure(name, function.getAsInt()));
          } else {
            unclear.add(name);
          }
        });
    for (String name : unclear) {
      if (!free.isEmpty()) {
        boolean last = free.size() == 1 && unclear.size() == 1;
        int function = free.iterator().next();
        free.remove(function);
        Clause why = last ? Clause.DRAFT_AS_LAST_LEFT : Clause.DRAFT_BY_PLACE;
        put(known, new OwnName(name, function, Optional.of(why)));
      }
    }
  }

  private static void put(Map<List<String>, OwnName> known, OwnName name) {
    known.put(Wording.of(name.name()).words(), name);
  }

  /** The function of a name that is a usual one, or whose words all point to one function. */
  private static OptionalInt meant(String name, UsualNames usual) {
    OptionalInt whole = usual.named(name);
    if (whole.isPresent()) {
      return whole;
    }
    List<Integer> mentioned =
        usual.mentioned(Wording.of(name)).stream().map(Mention::function).distinct().toList();
    return mentioned.size() == 1 ? OptionalInt.of(mentioned.get(0)) : OptionalInt.empty();
  }

  /** A sentence of the questionnaire around its gap. */
  private record Gap(int item, List<String> before, List<String> after) {
    public static Optional<Gap> of(int item, String sentence) {
      int at = sentence.indexOf(GAP);
      if (at < 0 || sentence.indexOf(GAP, at + 1) >= 0) {
        return Optional.empty();
      }
      Gap gap =
          new Gap(
              item,
              Wording.of(sentence.substring(0, at)).words(),
              Wording.of(sentence.substring(at + GAP.length())).words());
      return Optional.of(gap).filter(g -> g.before().size() + g.after().size() >= FEWEST_WORDS);
    }

    /** What stands in the place of the gap in a text that has the other words. */
    Optional<String> filling(String text, List<Word> words) {
      int from = before.size();
      int to = words.size() - after.size();
      if (to <= from || to - from > MOST_WORDS) {
        return Optional.empty();
      }
      return stands(before, words, 0) && stands(after, words, to)
          ? Optional.of(text.substring(words.get(from).from(), words.get(to - 1).to()))
          : Optional.empty();
    }

    private static boolean stands(List<String> part, List<Word> words, int at) {
      for (int w = 0; w < part.size(); w++) {
        if (!words.get(at + w).folded().equals(part.get(w))) {
          return false;
        }
      }
      return true;
    }
  }
}
