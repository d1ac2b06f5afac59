package io.github.locus.ingest.column;

import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer of a file, with all its spellings.
 *
 * @param label the folded label
 * @param spellings as the file has them, the most frequent first
 */
public record Term(FoldedLabel label, List<String> spellings) {
  public Term {
    spellings = List.copyOf(spellings);
  }

  /**
   * Puts spellings of one answer together.
   *
   * @param cells cells and how often each occurs, those without an answer left out
   * @return the answers in order of first appearance
   */
  public static List<Term> of(Map<String, Long> cells) {
    List<Term> single = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (String cell : cells.keySet()) {
      FoldedLabel label = LabelFolding.fold(cell);
      if (!keys.add(label.key())) {
        return joined(cells);
      }
      single.add(new Term(label, List.of(cell)));
    }
    return single;
  }

  /** Where some answer has several spellings. */
  private static List<Term> joined(Map<String, Long> cells) {
    Map<String, FoldedLabel> folded = new LinkedHashMap<>();
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (String cell : cells.keySet()) {
      FoldedLabel label = LabelFolding.fold(cell);
      folded.put(cell, label);
      label
          .number()
          .ifPresent(n -> numbers.computeIfAbsent(label.key(), k -> new HashSet<>()).add(n));
    }
    Map<String, FoldedLabel> labels = new LinkedHashMap<>();
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    folded.forEach(
        (cell, label) -> {
          // Words with two numbers in front stay apart: a contradiction must be seen.
          boolean oneNumber = numbers.getOrDefault(label.key(), Set.of()).size() <= 1;
          String key = oneNumber ? label.key() : label.key() + label.number();
          labels.merge(key, label, (one, other) -> one.number().isPresent() ? one : other);
          spellings.computeIfAbsent(key, any -> new ArrayList<>()).add(cell);
        });
    Comparator<String> byFrequency =
        Comparator.comparing((String cell) -> cells.getOrDefault(cell, 0L)).reversed();
    List<Term> terms = new ArrayList<>();
    labels.forEach(
        (key, label) -> {
          List<String> sorted = new ArrayList<>(spellings.getOrDefault(key, List.of()));
          sorted.sort(byFrequency);
          terms.add(new Term(label, sorted));
        });
    return terms;
  }

  public String text() {
    return label.text();
  }

  public boolean isNumber() {
    return label.isNumber();
  }

  public boolean hasNumber() {
    return label.number().isPresent();
  }

  public int number() {
    return label.number().orElseThrow();
  }

  public String shown() {
    return spellings.get(0);
  }
}
