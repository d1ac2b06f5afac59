package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What surveys measure, as far as its words tell: trust, leadership, workload. A code of such a word
 * and a number is an item of that topic; that of any other word may be one about a function.
 */
public final class Topics {
  private static final int FEWEST_LETTERS = 2;

  private static final Set<String> KNOWN =
      Phrases.read(Phrases.TOPICS).of("topic").stream()
          .map(word -> Wording.of(word).joined())
          .collect(Collectors.toUnmodifiableSet());

  private Topics() {}

  /**
   * Whether words in front of numbers may all be something else than topics: one that is a topic says
   * that the others are.
   *
   * @param words words of codes
   * @return true where each is a word or an abbreviation, and none is known as a topic or says nothing
   */
  public static boolean areNone(Collection<String> words) {
    return words.stream().allMatch(Topics::mayBeAName);
  }

  private static boolean mayBeAName(String word) {
    String folded = Wording.of(word).joined();
    return folded.length() >= FEWEST_LETTERS
        && folded.chars().allMatch(Character::isLetter)
        && !CodedNames.isGeneric(folded)
        && !KNOWN.contains(folded);
  }
}
