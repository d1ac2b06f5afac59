package io.github.locus.ingest.words;

import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of an instrument are called: by the instrument, and in the language of
 * organisations. A name that could mean two of them means neither.
 */
public final class UsualNames {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:(?:the|our|die|der|das|den|dem|unsere?|la|le|les|notre|el|los|las|de|het|ons|onze|il|lo"
              + "|i|gli|o|a|os|as)\\s+|l['’]\\s*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_BRACKETS = Pattern.compile("(.*)\\(([^()]*)\\)\\s*");

  /** Up to so many letters, all capitals, a name is told from a word by its case. */
  private static final int SHORT = 4;

  /** Letters of an answer that may be another spelling of a name. */
  private static final int LONGEST_SPELLING = 40;

  /** By their first words: texts are many, and most name no function. */
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private final List<Name> longestFirst;

  /** Functions by the spellings of their names, made when the first answer is held against them: answers are many. */
  private @Nullable Map<String, Set<Integer>> bySpelling;

  private UsualNames(List<Name> names) {
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt(name -> -name.wording().words().size()));
    List<Name> placed = new ArrayList<>();
    for (Name name : sorted) {
      Name next = name.at(placed.size());
      placed.add(next);
      byFirstWord
          .computeIfAbsent(next.wording().words().get(0), word -> new ArrayList<>())
          .add(next);
    }
    longestFirst = List.copyOf(placed);
  }

  /**
   * The names of some functions.
   *
   * @param functions functions as an instrument declares them
   * @return their own names and the usual ones
   */
  public static UsualNames of(List<OrgFunction> functions) {
    return of(functions, Map.of());
  }

  /**
   * The names of some functions of which the organisation calls some its own way.
   *
   * @param functions functions as an instrument declares them
   * @param own what the organisation calls a function, by the place of the function; such a name
   *     means no other function, whatever it usually means
   * @return their own names and the usual ones
   */
  public static UsualNames of(List<OrgFunction> functions, Map<Integer, List<String>> own) {
    Map<List<String>, Name> names = new LinkedHashMap<>();
    Set<List<String>> unclear = new LinkedHashSet<>();
    for (int f = 0; f < functions.size(); f++) {
      for (Written name : namesOf(functions.get(f).name())) {
        List<String> words = name.wording().words();
        Name before = names.putIfAbsent(words, Name.of(f, name));
        if (before != null && before.function() != f) {
          unclear.add(words);
        }
      }
    }
    names.keySet().removeAll(unclear);
    own.forEach(
        (function, texts) ->
            texts.stream()
                .map(text -> Name.of(function, Written.of(text)))
                .filter(name -> !name.wording().isEmpty())
                .forEach(name -> names.put(name.wording().words(), name)));
    return new UsualNames(List.copyOf(names.values()));
  }

  /** A name and its words. */
  private record Written(String text, Wording wording) {
    static Written of(String text) {
      return new Written(text, Wording.of(text));
    }
  }

  /** Names that mean one function. */
  private record Group(String kind, List<Written> names) {
    /** What functions are usually called, by the words of each name. */
    static final Map<List<String>, List<Group>> USUAL = usual();

    private static Map<List<String>, List<Group>> usual() {
      Map<List<String>, List<Group>> usual = new HashMap<>();
      Phrases.read(Phrases.FUNCTIONS)
          .byKey()
          .forEach(
              (kind, names) -> {
                Group group = of(kind, names);
                group.names().stream()
                    .map(name -> name.wording().words())
                    .distinct()
                    .forEach(
                        words -> usual.computeIfAbsent(words, w -> new ArrayList<>()).add(group));
              });
      usual.replaceAll((words, groups) -> List.copyOf(groups));
      return Map.copyOf(usual);
    }

    private static Group of(String kind, List<String> names) {
      return new Group(
          kind, names.stream().map(Written::of).filter(name -> !name.wording().isEmpty()).toList());
    }
  }

  private static List<Written> namesOf(String function) {
    Written written = Written.of(function);
    if (written.wording().isEmpty()) {
      return List.of();
    }
    List<Written> own = new ArrayList<>(List.of(written));
    Group.USUAL
        .getOrDefault(written.wording().words(), List.of())
        .forEach(group -> own.addAll(group.names()));
    return own;
  }

  /**
   * The kind of function that a whole text is a usual name of, whether an instrument declares it or
   * not.
   *
   * @param text for example {@code Einkauf}
   * @return its usual name, {@code Purchasing}; empty for any other text
   */
  public static Optional<String> kindOf(String text) {
    return Group.USUAL.getOrDefault(Wording.of(bare(text)).words(), List.of()).stream()
        .map(Group::kind)
        .findFirst();
  }

  /**
   * Whether two names are usual ones of the same function.
   *
   * @param one its words, folded
   * @param other the other's
   * @return true for {@code it} and {@code informatik}
   */
  static boolean areOfOneFunction(List<String> one, List<String> other) {
    List<Group> groups = Group.USUAL.getOrDefault(one, List.of());
    return Group.USUAL.getOrDefault(other, List.of()).stream().anyMatch(groups::contains);
  }

  /**
   * The function that a whole text names: an answer, a row of a grid.
   *
   * @param text for example {@code Human Resources (HR)}
   * @return index of the function, empty for any other text
   */
  public OptionalInt named(String text) {
    OptionalInt written = whole(Wording.of(text));
    String bare = bare(text);
    OptionalInt whole =
        written.isPresent() || bare.equals(text) ? written : whole(Wording.of(bare));
    if (whole.isPresent() || text.indexOf('(') < 0) {
      return whole;
    }
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (!brackets.matches()) {
      return whole;
    }
    OptionalInt before = whole(Wording.of(brackets.group(1)));
    OptionalInt inside = whole(Wording.of(brackets.group(2)));
    boolean differ =
        before.isPresent() && inside.isPresent() && before.getAsInt() != inside.getAsInt();
    if (differ) {
      return OptionalInt.empty();
    }
    return before.isPresent() ? before : inside;
  }

  /**
   * The function that an answer names, also where case, signs and words such as "department" tell
   * it from each of the function's names.
   *
   * @param answer for example {@code I.T.} or {@code IT-Abteilung}
   * @return index of the function, empty where it is none or may be several
   */
  public OptionalInt spelled(String answer) {
    OptionalInt named = named(answer);
    if (named.isPresent() || answer.length() > LONGEST_SPELLING) {
      return named;
    }
    Map<String, Set<Integer>> known = bySpelling();
    int[] functions =
        FunctionName.of(answer)
            .lettersOfEach()
            .flatMap(letters -> known.getOrDefault(letters, Set.of()).stream())
            .mapToInt(function -> function)
            .distinct()
            .toArray();
    return functions.length == 1 ? OptionalInt.of(functions[0]) : OptionalInt.empty();
  }

  private Map<String, Set<Integer>> bySpelling() {
    Map<String, Set<Integer>> known = bySpelling;
    if (known == null) {
      Map<String, Set<Integer>> made = new HashMap<>();
      for (Name name : longestFirst) {
        FunctionName.of(name.text())
            .lettersOfEach()
            .map(letters -> made.computeIfAbsent(letters, l -> new LinkedHashSet<>()))
            .forEach(functions -> functions.add(name.function()));
      }
      known = Map.copyOf(made);
      bySpelling = known;
    }
    return known;
  }

  /**
   * A name without the article that grammar puts before it.
   *
   * @param name a name as it is written
   * @return for example {@code informatique} of {@code L'informatique}
   */
  public static String bare(String name) {
    Matcher article = ARTICLE.matcher(name);
    return article.lookingAt() && article.end() < name.length()
        ? name.substring(article.end())
        : name;
  }

  /**
   * The names of one function.
   *
   * @param function its index
   * @return its own name and the usual ones, those that could mean another left out
   */
  public List<String> of(int function) {
    return longestFirst.stream()
        .filter(name -> name.function() == function)
        .map(Name::text)
        .toList();
  }

  private OptionalInt whole(Wording text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    return byFirstWord.getOrDefault(text.words().get(0), List.of()).stream()
        .filter(name -> name.wording().words().equals(text.words()))
        .mapToInt(Name::function)
        .findFirst();
  }

  /**
   * Where functions are named in a sentence, the longest names first; parts of a longer name are no
   * names of their own.
   *
   * @param sentence a question or statement
   * @return mentions, one a place
   */
  public List<Mention> mentioned(Wording sentence) {
    List<Mention> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.words().size()];
    for (Name name : candidates(sentence)) {
      int length = name.wording().words().size();
      for (int at = 0; at + length <= taken.length; at++) {
        if (!taken[at] && name.stands(sentence, at)) {
          Arrays.fill(taken, at, at + length, true);
          found.add(new Mention(name.function(), sentence.withFunction(at, length)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The names whose first word is in a sentence, the longest first. */
  private List<Name> candidates(Wording sentence) {
    List<Name> candidates = new ArrayList<>();
    for (String word : new LinkedHashSet<>(sentence.words())) {
      candidates.addAll(byFirstWord.getOrDefault(word, List.of()));
    }
    candidates.sort(Comparator.comparingInt(Name::place));
    return candidates;
  }

  /**
   * A function named in a sentence.
   *
   * @param function its index
   * @param sentence the sentence with a mark in place of the name
   */
  public record Mention(int function, Wording sentence) {}

  /**
   * A name of a function.
   *
   * @param function the place of the function
   * @param wording its words
   * @param text as it is written
   * @param place its place among all names, the longest first
   */
  private record Name(int function, Wording wording, String text, int place) {
    static Name of(int function, Written name) {
      return new Name(function, name.wording(), name.text(), 0);
    }

    Name at(int among) {
      return new Name(function, wording, text, among);
    }

    boolean stands(Wording sentence, int at) {
      return sentence.words().get(at).equals(wording.words().get(0))
          && sentence.words().subList(at, at + wording.words().size()).equals(wording.words())
          && isWritten(sentence, at);
    }

    /** Short names count in their own case only, unless they are the whole text. */
    private boolean isWritten(Wording sentence, int at) {
      int length = wording.words().size();
      if (sentence.words().size() == length || !isShort()) {
        return true;
      }
      return sentence.written().subList(at, at + length).equals(wording.written());
    }

    private boolean isShort() {
      String joined = String.join("", wording.written());
      return joined.length() <= SHORT && joined.chars().anyMatch(Character::isUpperCase);
    }
  }
}
