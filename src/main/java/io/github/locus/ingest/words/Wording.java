package io.github.locus.ingest.words;

import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text, as far as they matter for comparing it with another: letters and digits alone,
 * without case and accents.
 *
 * @param words folded words in order
 * @param written the same words as they were written, for names that case tells from other words
 */
public record Wording(List<String> words, List<String> written) {
  /** Stands for the name of a function in a sentence. */
  public static final String FUNCTION = "\uE000";

  private static final int LAST_ASCII = 0x7F;

  /** From here on stand the scripts of East Asia. */
  private static final int FIRST_KANA = 0x3041;

  /** Belongs to the letters before it, in either script of syllables. */
  private static final int LONG_VOWEL = 0x30FC;

  public Wording {
    words = List.copyOf(words);
    written = List.copyOf(written);
  }

  /**
   * The words of a text.
   *
   * @param text anything
   * @return its words; none for a text of signs alone
   */
  public static Wording of(String text) {
    List<String> folded = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (Word word : words(text)) {
      folded.add(word.folded());
      boolean same =
          word.folded().length() == word.to() - word.from()
              && text.startsWith(word.folded(), word.from());
      written.add(same ? word.folded() : text.substring(word.from(), word.to()));
    }
    return new Wording(folded, written);
  }

  /**
   * Where the words of a text stand in it.
   *
   * @param text anything
   * @return its words in order, as {@link #of} has them
   */
  public static List<Word> words(String text) {
    return TextFold.isPlain(text) ? plainWords(text) : anyWords(text);
  }

  /** Of a text of ASCII, as most are, a word is letters and digits, and only their case is folded. */
  private static List<Word> plainWords(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    boolean capitals = false;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        from = from < 0 ? at : from;
        capitals |= capital;
      } else if (from >= 0) {
        String word = text.substring(from, at);
        words.add(new Word(from, at, capitals ? word.toLowerCase(Locale.ROOT) : word));
        from = -1;
        capitals = false;
      }
    }
    return words;
  }

  private static List<Word> anyWords(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    int next;
    for (int at = 0; at <= text.length(); at = next) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      next = at + Character.charCount(c);
      boolean inside = Character.isLetterOrDigit(c) || (c > LAST_ASCII && belongs(c));
      boolean ends = from >= 0 && (!inside || changesScript(text, at, c));
      if (ends) {
        String folded = TextFold.letters(text.substring(from, at));
        if (!folded.isEmpty()) {
          words.add(new Word(from, at, folded));
        }
      }
      if (!inside) {
        from = -1;
      } else if (from < 0 || ends) {
        from = at;
      }
    }
    return words;
  }

  /** Japanese has no spaces: what tells its words apart is the change of script. */
  private static boolean changesScript(String text, int at, int next) {
    if (next < FIRST_KANA || isAccent(next)) {
      return false;
    }
    int before = text.codePointBefore(at);
    return before >= FIRST_KANA
        && before != LONG_VOWEL
        && next != LONG_VOWEL
        && Character.UnicodeScript.of(before) != Character.UnicodeScript.of(next);
  }

  /**
   * A word where it stands.
   *
   * @param from its first character
   * @param to the character after its last
   * @param folded the word without case and accents
   */
  public record Word(int from, int to, String folded) {}

  private static boolean belongs(int character) {
    return isAccent(character) || character == FUNCTION.codePointAt(0);
  }

  private static boolean isAccent(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** As of any record; written out, for wordings are looked up by the hundred thousand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording
        && words.equals(wording.words)
        && written.equals(wording.written);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + written.hashCode();
  }

  boolean namesAFunction() {
    return words.contains(FUNCTION);
  }

  /** The same words with those from one place on replaced by the mark of a function. */
  Wording withFunction(int from, int length) {
    return new Wording(replaced(words, from, length), replaced(written, from, length));
  }

  private static List<String> replaced(List<String> list, int from, int length) {
    List<String> copy = new ArrayList<>(list.subList(0, from));
    copy.add(FUNCTION);
    copy.addAll(list.subList(from + length, list.size()));
    return copy;
  }

  /** The same words without marks of functions. */
  Wording withoutFunction() {
    if (!namesAFunction()) {
      return this;
    }
    return new Wording(
        words.stream().filter(word -> !word.equals(FUNCTION)).toList(),
        written.stream().filter(word -> !word.equals(FUNCTION)).toList());
  }

  /**
   * Where other words stand in these.
   *
   * @param part folded words, at least one
   * @return place of the first word, -1 if they do not stand there next to each other
   */
  public int indexOf(List<String> part) {
    return Collections.indexOfSubList(words, part);
  }

  /** The words as one line. */
  public String line() {
    return String.join(" ", words);
  }

  /** The words as one, the same of {@code team_lead} and {@code Team lead}. */
  public String joined() {
    return String.join("", words);
  }

  /** How often each word occurs. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
