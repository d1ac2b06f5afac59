package io.github.locus.ingest.words;

import io.github.locus.ingest.table.WordSearch;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of what nobody wants: problems, delays, complaints. */
public final class Troubles {
  private static final Phrases WORDS = Phrases.read(Phrases.TROUBLES);
  private static final Pattern TROUBLE = pattern("trouble");

  /** The letters of any trouble, which of thousands of questions few have. */
  private static final WordSearch LETTERS =
      new WordSearch(phrases("trouble").map(phrase -> Wording.of(phrase).line()).toList());

  private static final Pattern RELIEF = pattern("relief");

  private Troubles() {}

  /**
   * The trouble that a question is about.
   *
   * @param text a question
   * @return the word as the question spells it; empty where it has none, or says that something is
   *     done about it ("solves problems"), that there is none, or asks how well that is done
   */
  public static Optional<String> in(String text) {
    List<Wording.Word> words = Wording.words(text);
    StringJoiner joined = new StringJoiner(" ");
    words.forEach(word -> joined.add(word.folded()));
    String line = joined.toString();
    if (LETTERS.in(line).isEmpty()) {
      return Optional.empty();
    }
    Matcher trouble = TROUBLE.matcher(line);
    if (!trouble.find() || RELIEF.matcher(line).find()) {
      return Optional.empty();
    }
    int first = spaces(line, trouble.start());
    int last = spaces(line, trouble.end());
    return Optional.of(text.substring(words.get(first).from(), words.get(last).to()));
  }

  /** Number of words before a place. */
  private static int spaces(String line, int place) {
    return (int) line.substring(0, place).chars().filter(c -> c == ' ').count();
  }

  private static Pattern pattern(String key) {
    return Pattern.compile(
        phrases(key)
            .map(Troubles::spelled)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
  }

  private static Stream<String> phrases(String key) {
    return WORDS.byKey().entrySet().stream()
        .filter(line -> line.getKey().startsWith(key))
        .flatMap(line -> line.getValue().stream());
  }

  private static String spelled(String phrase) {
    String letters = Pattern.quote(Wording.of(phrase).line());
    return (phrase.startsWith("*") ? "\\p{L}*" : "")
        + letters
        + (phrase.endsWith("*") ? "\\p{L}*" : "");
  }
}
