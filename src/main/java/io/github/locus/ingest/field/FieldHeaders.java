package io.github.locus.ingest.field;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.Phrases;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What headers are known to say of columns that hold something beside answers. */
final class FieldHeaders {
  /** Questions whose every answer is a rated function or none; people work elsewhere too. */
  private static final List<StudyField> NOMINATING =
      List.of(StudyField.SHOULD_LEAD, StudyField.TURN_TO);

  private static final String WHOLE = "=";
  private static final String BETWEEN_LANGUAGES = " / ";
  private static final Map<String, Headers> HEADERS = headers();

  /** What stands in this order in a question for the rated function, in whatever words. */
  private static final List<String> WHICH_IS_RATED =
      List.of("asks_which", "rated_place", "you_rate");

  /** Whose it is, in front of what a header names. */
  private static final Set<String> WHOSE =
      Set.of(
          ("your my our ihr ihre ihren ihrem ihrer dein deine mein meine votre mon ma ton su sus tu"
                  + " mi sua seu tua il la uw je jouw mijn din ditt")
              .split(" "));

  /** What stands behind a kind of place where its numbers do. */
  private static final Set<String> CODE = Set.of("code", "cd", "id", "num", "no", "nr", "recoded");

  /** Names of groups of questions in front of that of a question: {@code grp_bg/site}. */
  private static final Pattern PATH =
      Pattern.compile("(?:[\\p{L}\\p{N}_]+/)+(?=[\\p{L}\\p{N}_]+$)");

  /** Where a word begins inside another: {@code EvaluatedDept}. */
  private static final Pattern INNER_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** Words of a name: "The function that you are rating". */
  private static final int LONGEST_NAME = 7;

  /** Words of a kind of place beside a word of rating: "business area". */
  private static final int LONGEST_PLACE = 2;

  private final Map<ExportColumn, Said> texts = new ConcurrentHashMap<>();

  /**
   * Whether a header names a field: as a whole, or also within other words.
   *
   * @param key of a field
   * @param column whose header it is
   * @param whole whether the whole header has to
   */
  boolean isNamed(String key, ExportColumn column, boolean whole) {
    return whole
        ? isCalled(key, column)
        : isIn(key, column) || (key.equals(StudyField.FUNCTION.key()) && asksWhatIsRated(column));
  }

  /** Whether a question asks for functions that people name: a rated one or none. */
  boolean nominates(ExportColumn column) {
    return NOMINATING.stream().anyMatch(field -> asksFor(field, column));
  }

  /** Whether a question is the one for a field, or its column has our own name for it. */
  boolean asksFor(StudyField field, ExportColumn column) {
    return isNamed(field.key(), column, false) || column.name().equals(field.key());
  }

  /** Whether a header is one of the phrases of a key, as a whole, in one language or in two. */
  boolean isCalled(String key, ExportColumn column) {
    Said said = said(column);
    Headers headers = HEADERS.getOrDefault(key, Headers.NONE);
    return said.texts().stream().anyMatch(text -> headers.whole().contains(text.words()))
        || (!said.halves().isEmpty()
            && said.halves().stream().allMatch(half -> headers.whole().contains(half.words())));
  }

  /** Whether one of the phrases of a key stands in a header, among other words. */
  boolean isIn(String key, ExportColumn column) {
    Headers headers = HEADERS.getOrDefault(key, Headers.NONE);
    return said(column).texts().stream().anyMatch(text -> headers.areIn(text, column));
  }

  /** Whether a word of a header is one of the phrases of a key, or ends in one: "finalweight". */
  boolean endsAWord(String key, ExportColumn column) {
    Set<String> ends = HEADERS.getOrDefault(key, Headers.NONE).inside().keySet();
    return said(column).texts().stream()
        .flatMap(text -> text.words().stream())
        .anyMatch(word -> ends.stream().anyMatch(word::endsWith));
  }

  /**
   * Whether a header may be that of places where people work: any words do but those that are known
   * for something else. Numbers are codes of places only where it says so: "dept code", or is called as places are.
   */
  boolean mayNamePlaces(ColumnProfile profile) {
    boolean words =
        profile.values().keySet().stream().anyMatch(v -> v.chars().anyMatch(Character::isLetter));
    return words
        ? profile.header().mayName()
        : isCalled(StudyField.UNIT.key(), profile.column())
            || said(profile.column()).texts().stream().anyMatch(FieldHeaders::namesCodeOfPlace);
  }

  private static boolean namesCodeOfPlace(Wording text) {
    int behind = HEADERS.getOrDefault("rated_place", Headers.NONE).after(text, 0);
    return behind > 0
        && behind == text.words().size() - 1
        && CODE.contains(text.words().get(behind));
  }

  /** Whether a header asks for what is rated: which, a kind of place, and a verb of rating. */
  boolean asksWhatIsRated(ExportColumn column) {
    return column.row().isEmpty()
        && (said(column).texts().stream()
                .anyMatch(text -> asksWhatIsRated(text) || namesWhatIsRated(text))
            || namesWhatIsRated(Wording.of(INNER_WORD.matcher(column.name()).replaceAll(" "))));
  }

  /**
   * A word of rating and a kind of place, either first, and no more: "EvaluatedDept", "dept rated",
   * "Business area rated", "Function you are rating".
   */
  private static boolean namesWhatIsRated(Wording text) {
    Headers place = HEADERS.getOrDefault("rated_place", Headers.NONE);
    Headers rated = HEADERS.getOrDefault("is_rated", Headers.NONE);
    Headers rating = HEADERS.getOrDefault("you_rate", Headers.NONE);
    int size = text.words().size();
    int behind = size > LONGEST_NAME ? -1 : place.after(text, 0);
    boolean youRate = behind > 0 && rating.after(text, behind) == size;
    return youRate
        || size > 1
            && size <= LONGEST_PLACE + 1
            && ((rated.after(text, 0) == 1 && place.after(text, 1) == size)
                || (place.after(text, 0) == size - 1 && rated.after(text, size - 1) == size));
  }

  private static boolean asksWhatIsRated(Wording text) {
    int at = 0;
    for (String part : WHICH_IS_RATED) {
      at = HEADERS.getOrDefault(part, Headers.NONE).after(text, at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private Said said(ExportColumn column) {
    return texts.computeIfAbsent(column, Said::by);
  }

  /**
   * What a header says.
   *
   * @param texts its name and question
   * @param halves the same in two languages, {@code Standort / Site}; none of most headers
   */
  private record Said(List<Wording> texts, List<Wording> halves) {
    /** "Your business unit" names the same as "Business unit". */
    private static Wording withoutOwner(Wording text) {
      int from = 0;
      while (from < text.words().size() - 1 && WHOSE.contains(text.words().get(from))) {
        from++;
      }
      int size = text.words().size();
      return from == 0
          ? text
          : new Wording(text.words().subList(from, size), text.written().subList(from, size));
    }

    private static String withoutPath(String name) {
      return name.indexOf('/') < 0 ? name : PATH.matcher(name).replaceFirst("");
    }

    static Said by(ExportColumn column) {
      int at = column.name().indexOf(BETWEEN_LANGUAGES);
      return new Said(
          Stream.of(column.name(), withoutPath(column.name()), column.question())
              .distinct()
              .map(Wording::of)
              .flatMap(text -> Stream.of(text, withoutOwner(text)))
              .distinct()
              .toList(),
          at < 0
              ? List.of()
              : List.of(
                  Wording.of(column.name().substring(0, at)),
                  Wording.of(column.name().substring(at + BETWEEN_LANGUAGES.length()))));
    }
  }

  /**
   * What headers say that hold one field.
   *
   * @param whole phrases that are all that a header says
   * @param inside phrases that may stand among other words, by the first of theirs
   */
  private record Headers(Set<List<String>> whole, Map<String, List<List<String>>> inside) {
    static final Headers NONE = new Headers(Set.of(), Map.of());

    static Headers of(List<String> phrases) {
      Set<List<String>> whole = new HashSet<>();
      Map<String, List<List<String>>> inside = new HashMap<>();
      for (String phrase : phrases) {
        List<String> words = Wording.of(phrase).words();
        if (phrase.startsWith(WHOLE)) {
          whole.add(words);
        } else {
          inside.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
      }
      return new Headers(Set.copyOf(whole), Map.copyOf(inside));
    }

    boolean areIn(Wording text, ExportColumn column) {
      return column.row().isEmpty()
          && text.words().stream()
              .flatMap(word -> inside.getOrDefault(word, List.of()).stream())
              .anyMatch(words -> text.indexOf(words) >= 0);
    }

    /** The place after the first phrase that stands at or behind a place; -1 if there is none. */
    int after(Wording text, int from) {
      for (int at = from; at < text.words().size(); at++) {
        List<String> rest = text.words().subList(at, text.words().size());
        for (List<String> words : inside.getOrDefault(rest.get(0), List.of())) {
          if (Collections.indexOfSubList(rest, words) == 0) {
            return at + words.size();
          }
        }
      }
      return -1;
    }
  }

  private static Map<String, Headers> headers() {
    Map<String, Headers> headers = new HashMap<>();
    Phrases.read(Phrases.FIELDS)
        .byKey()
        .forEach((key, phrases) -> headers.put(key, Headers.of(phrases)));
    return Map.copyOf(headers);
  }
}
