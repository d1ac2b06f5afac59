package io.github.locus.wording;

import io.github.locus.result.Band;
import io.github.locus.result.Code;
import io.github.locus.result.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language: texts by key, with named places in braces, and how numbers are written. A language is one
 * file, {@code LANGUAGE.properties} beside this class, in UTF-8.
 *
 * <p>English is the base: a language without a file gets English words.
 */
public final class Words {
  /** The language of those who have none of their own. */
  public static final String BASE = "en";

  /** Fewer bytes than a line has on average. */
  private static final int USUAL_LINE = 40;

  /** A place in a text. */
  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)}");

  /** What the key of a text ends in that stands for another where units stand for leaders. */
  static final String OF_UNITS = ".of-units";

  private final String language;
  private final Map<String, String> texts;
  private final Numbers numbers;

  private Words(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
    this.numbers = Numbers.of(this);
  }

  /**
   * The words of a language. Reads its file: make them once and hand them on.
   *
   * @param language language tag, such as {@code de}; {@code de-AT} gets the words of {@code de}
   * @return its words, or English ones
   */
  public static Words of(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String spoken = has(tag) ? tag : has(primary(tag)) ? primary(tag) : BASE;
    return new Words(spoken, spoken.equals(BASE) ? Base.TEXTS : read(spoken));
  }

  /**
   * Whether there is a catalogue of a language.
   *
   * @param language language tag
   * @return whether {@link #of} gives words of that very language
   */
  public static boolean has(String language) {
    return language.matches("[a-z]{2,8}(-[a-z0-9]+)*")
        && Words.class.getResource(language + ".properties") != null;
  }

  /**
   * The words for readers of a survey in which nobody says who leads, so that units stand for leaders: a text whose key has
   * a turn of its own for that, {@code KEY.of-units}, is that one.
   *
   * @return words of the same language
   */
  public Words ofUnits() {
    Map<String, String> turned = new HashMap<>(texts);
    texts.forEach(
        (key, text) -> {
          if (key.endsWith(OF_UNITS)) {
            turned.put(key.substring(0, key.length() - OF_UNITS.length()), text);
          }
        });
    return new Words(language, turned);
  }

  /**
   * The languages that have a catalogue. Looks for one of every language there is: for telling what may be asked for.
   *
   * @return language tags of two letters, in alphabetical order
   */
  public static List<String> languages() {
    return Spoken.LANGUAGES;
  }

  /** Read once, for nearly every command has words of the base language, and several that make them. */
  private static final class Base {
    static final Map<String, String> TEXTS = Collections.unmodifiableMap(read(BASE));
  }

  /** Looked for once: there are some two hundred languages. */
  private static final class Spoken {
    static final List<String> LANGUAGES =
        Arrays.stream(Locale.getISOLanguages()).filter(Words::has).sorted().toList();
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private static Map<String, String> read(String language) {
    String name = language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      // bytes, for one letter that Latin has not would make a wide text of the whole file
      byte[] file = in.readAllBytes();
      Map<String, String> texts = new HashMap<>(file.length / USUAL_LINE);
      int end;
      for (int start = 0; start < file.length; start = end + 1) {
        end = next(file, '\n', start);
        if (start < end && file[start] != '#') {
          int equals = next(file, '=', start);
          texts.put(text(file, start, equals), text(file, equals + 1, end));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a sign stands next, or the end of the file. */
  private static int next(byte[] file, char sign, int from) {
    int at = from;
    while (at < file.length && file[at] != sign) {
      at++;
    }
    return at;
  }

  private static String text(byte[] file, int start, int end) {
    return new String(file, start, end - start, StandardCharsets.UTF_8);
  }

  /**
   * The language of these words.
   *
   * @return its tag: the one asked for, or {@link #BASE}
   */
  public String language() {
    return language;
  }

  /**
   * Whether a language is that of these words.
   *
   * @param tag language tag
   * @return true for the language itself and for its regions
   */
  public boolean speaks(String tag) {
    String asked = tag.toLowerCase(Locale.ROOT);
    return asked.equals(language) || asked.startsWith(language + "-");
  }

  /**
   * How numbers are written.
   *
   * @return the formats of this language
   */
  public Numbers numbers() {
    return numbers;
  }

  /**
   * All keys.
   *
   * @return in alphabetical order
   */
  public SortedSet<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * Whether there is a text.
   *
   * @param key its key
   * @return true where {@link #pattern} has one
   */
  public boolean hasText(String key) {
    return texts.containsKey(key);
  }

  /**
   * A text with its places.
   *
   * @param key its key
   * @return such as {@code {function} should lead}
   * @throws IllegalArgumentException if there is no such key, a defect
   */
  public String pattern(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return text;
  }

  /**
   * The places of a text.
   *
   * @param key its key
   * @return their names
   */
  public SortedSet<String> places(String key) {
    SortedSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern(key));
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  /**
   * A text with words in its places.
   *
   * @param key its key
   * @param words words by place; those without a place are left out
   * @return the text
   * @throws IllegalArgumentException if a place has no word, a defect
   */
  public String fill(String key, Map<String, String> words) {
    Matcher matcher = PLACE.matcher(pattern(key));
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String word = words.get(matcher.group(1));
      if (word == null) {
        throw new IllegalArgumentException(key + " has no word for {" + matcher.group(1) + "}");
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(word));
    }
    matcher.appendTail(text);
    return text.toString();
  }

  /**
   * A text with words in its places.
   *
   * @param key its key
   * @param placesAndWords a place, its word, a place, its word and so on
   * @return the text
   * @throws IllegalArgumentException if places and words are not those of the text, a defect
   */
  public String say(String key, String... placesAndWords) {
    if (placesAndWords.length == 0) {
      return fill(key, Map.of());
    }
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i < placesAndWords.length; i += 2) {
      words.put(placesAndWords[i], placesAndWords[i + 1]);
    }
    return fill(key, words);
  }

  /**
   * What people call what results name by a code.
   *
   * @param group what it is a code of, such as {@code status}
   * @param code the code
   * @return its name; the code itself where the catalogue has none, as of a later version
   */
  public String name(String group, String code) {
    return Optional.ofNullable(texts.get(group + "." + code)).orElse(code);
  }

  /**
   * The same of a code of a closed list.
   *
   * @param group what it is a code of, such as {@code status}
   * @param code the code
   * @return its name
   */
  public String name(String group, Code code) {
    return name(group, code.code());
  }

  /**
   * So many of a thing.
   *
   * @param noun key of the thing below {@code count}
   * @param n how many
   * @return such as {@code 1 unit} or {@code 12 units}
   */
  public String count(String noun, long n) {
    return say("count." + noun + (n == 1 ? ".one" : ".many"), "n", numbers.whole(n));
  }

  /**
   * So many persons of a kind, as exactly as it may be told.
   *
   * @param noun key of the kind below {@code count}
   * @param persons how many
   * @return such as {@code 1 respondent} or {@code 10–19 respondents}
   */
  public String count(String noun, Band persons) {
    return persons.isExact()
        ? count(noun, persons.from())
        : fill("count." + noun + ".many", Map.of("n", numbers.band(persons)));
  }

  /**
   * A chance as odds, of which certainty is never written.
   *
   * @param chance in 0..1
   * @return such as {@code 95 of 100}
   */
  public String odds(double chance) {
    return switch (Numbers.ofHundred(chance)) {
      case Numbers.CERTAIN -> say("odds.above", "n", numbers.whole(99));
      case 0 -> say("odds.below", "n", numbers.whole(1));
      default -> say("odds.of-100", "n", numbers.number(100 * chance, 0));
    };
  }

  /**
   * So many records or ratings that are left out, and for what.
   *
   * @param reason code of the reason, below {@code left-out}
   * @param count how many
   * @param untold stands for a number that may not be told, such as {@code fewer than 5}
   * @return such as {@code fewer than 5 ratings by too few people}; number and code where the catalogue has no such
   *     reason, as of a later version
   */
  public String leftOut(String reason, Shown<Integer> count, String untold) {
    String number = count.map(numbers::whole).orElse(untold);
    String form = reason + (count.filter(n -> n == 1).isPresent() ? ".one" : ".many");
    String counted = name("left-out", form);
    return counted.equals(form) ? number + " " + reason : counted.replace("{n}", number);
  }

  /**
   * Words as the heading of a column, where a page begins with a capital. Signs of statistics keep their letters.
   *
   * @param words such as {@code right choice}, {@code p} or {@code rwg(j), uniform}
   * @return {@code Right choice}, the others as they are
   */
  public static String heading(String words) {
    boolean worded = words.length() > 1 && words.split(" ")[0].chars().allMatch(Words::isInWords);
    return worded ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
  }

  private static boolean isInWords(int sign) {
    return Character.isLetter(sign) || ",-‑’".indexOf(sign) >= 0;
  }

  /**
   * Words as a list.
   *
   * @param words at least one
   * @return "A", "A and B", "A, B and C"
   */
  public String list(List<String> words) {
    if (words.size() <= 1) {
      return String.join("", words);
    }
    return say(
        "list.last",
        "most",
        String.join(", ", words.subList(0, words.size() - 1)),
        "last",
        words.get(words.size() - 1));
  }
}
