package io.github.locus.ingest.sentence;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The words of a phrase, or around one: a list as any other, except that it is added up once for all maps it is in. */
final class Phrase extends AbstractList<String> implements RandomAccess {
  private final String[] words;
  private final int hash;

  /** Takes over the words. */
  Phrase(String[] words) {
    this.words = words;
    this.hash = Arrays.hashCode(words);
  }

  @Override
  public String get(int index) {
    return words[index];
  }

  @Override
  public int size() {
    return words.length;
  }

  /** A part that is a phrase too, so that it is as soon found. */
  @Override
  public List<String> subList(int from, int to) {
    return new Phrase(Arrays.copyOfRange(words, from, to));
  }

  @Override
  public boolean equals(Object other) {
    if (other instanceof Phrase phrase) {
      return this == phrase || (hash == phrase.hash && Arrays.equals(words, phrase.words));
    }
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
