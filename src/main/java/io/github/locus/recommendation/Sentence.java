package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A sentence in the making. More words and figures may be offered than its pattern uses: a translation picks what it
 * needs, and only the figures that are printed are kept.
 */
final class Sentence {
  private final MessageCatalogue catalogue;
  private final String key;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  /**
   * Starts a sentence.
   *
   * @param key {@code group.code} or {@code group.code.variant}
   */
  Sentence(MessageCatalogue catalogue, String key) {
    this.catalogue = catalogue;
    this.key = key;
  }

  Sentence word(String place, String word) {
    words.put(place, word);
    return this;
  }

  Sentence words(String place, List<String> list) {
    return list.isEmpty() ? this : word(place, catalogue.join(list));
  }

  Sentence figure(String place, Figure figure) {
    figures.put(place, List.of(figure));
    return word(place, catalogue.print(figure));
  }

  /** Clauses joined to a list, with their figures. */
  Sentence clauses(String place, List<Statement> clauses) {
    figures.put(place, clauses.stream().flatMap(clause -> clause.figures().stream()).toList());
    return words(place, clauses.stream().map(Statement::text).toList());
  }

  /** The finished sentence; its code is the second part of the key. */
  Statement end() {
    SortedSet<String> places = catalogue.places(key);
    List<Figure> printed = new ArrayList<>();
    figures.forEach(
        (place, list) -> {
          if (places.contains(place)) {
            printed.addAll(list);
          }
        });
    return new Statement(key.split("\\.")[1], catalogue.fill(key, words), printed);
  }
}
