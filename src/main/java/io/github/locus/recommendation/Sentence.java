package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A sentence in the making. More words and figures may be offered than its pattern uses: a translation picks what it
 * needs, and only the figures that are printed are kept.
 */
final class Sentence {
  /** What stands for a figure that is not published, in a sentence that is then left out. */
  private static final String NOT_SHOWN = "–";

  private final MessageCatalogue catalogue;
  private final String key;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
  private final Figure.Publishing publishing;
  private final Set<String> unpublished = new HashSet<>();

  /**
   * Starts a sentence.
   *
   * @param key {@code group.code} or {@code group.code.variant}
   * @param publishing what is printed of a figure
   */
  Sentence(MessageCatalogue catalogue, String key, Figure.Publishing publishing) {
    this.catalogue = catalogue;
    this.key = key;
    this.publishing = publishing;
  }

  Sentence word(String place, String word) {
    words.put(place, word);
    return this;
  }

  Sentence words(String place, List<String> list) {
    return list.isEmpty() ? this : word(place, catalogue.join(list));
  }

  Sentence figure(String place, Figure figure) {
    Optional<Figure> published = publishing.of(figure);
    if (published.isEmpty()) {
      unpublished.add(place);
      return word(place, NOT_SHOWN);
    }
    figures.put(place, List.of(published.get()));
    return word(place, catalogue.print(published.get()));
  }

  /** Clauses joined to a list, with their figures. */
  Sentence clauses(String place, List<Statement> clauses) {
    List<Statement> told = clauses.stream().filter(Statement::told).toList();
    if (told.isEmpty()) {
      unpublished.add(place);
      return word(place, NOT_SHOWN);
    }
    figures.put(place, told.stream().flatMap(clause -> clause.figures().stream()).toList());
    return words(place, told.stream().map(Statement::text).toList());
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
    boolean told = unpublished.stream().noneMatch(places::contains);
    return new Statement(key.split("\\.")[1], catalogue.fill(key, words), printed, told);
  }
}
