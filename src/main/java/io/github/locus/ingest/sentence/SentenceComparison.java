package io.github.locus.ingest.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the sentences of one file with each other. Several ask for what repeats in the same sentences, and a long
 * file takes a second to compare; so each list is compared once.
 */
public final class SentenceComparison {
  private final Map<List<Sentence>, RepeatedSentences> compared = new HashMap<>();

  /** What repeats in sentences. */
  public RepeatedSentences of(List<Sentence> sentences) {
    return compared.computeIfAbsent(List.copyOf(sentences), RepeatedSentences::of);
  }
}
