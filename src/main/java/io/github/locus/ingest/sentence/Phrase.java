package io.github.locus.ingest.sentence;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The words of a phrase, or around one: a list as any other, except that it is added up once for all maps it is in. */
final class Phrase extends AbstractList<String> implements RandomAccess {
  private final List<String> words;
  private final int hash;

  Phrase(List<String> words) {
    this.words = List.copyOf(words);
    this.hash = this.words.hashCode();
  }

  @Override
  public String get(int index) {
    return words.get(index);
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public boolean equals(Object other) {
    if (other instanceof Phrase phrase) {
      return this == phrase || (hash == phrase.hash && words.equals(phrase.words));
    }
    return words.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
