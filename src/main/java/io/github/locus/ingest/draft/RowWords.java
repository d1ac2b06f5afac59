package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of one file mean; each is looked up once, however many rows have it, and those that
 * only usage explains are kept to be told. Memory stays bounded whatever the file holds.
 */
public final class RowWords {
  private static final int KEPT = 4096;

  private final Vocabulary vocabulary;
  private final Map<String, Optional<String>> functions = new HashMap<>();
  private final Map<String, Optional<String>> nominations = new HashMap<>();
  private final Map<String, Optional<String>> ownFunctions = new HashMap<>();
  private final Map<String, String> matched = new LinkedHashMap<>();

  /** The words of one file, explained by those that are known before. */
  public RowWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words that are known before any row is read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The function that a cell names.
   *
   * @param cell a cell, or a part of a header
   * @return its name in the instrument, empty for any other text
   */
  public Optional<String> function(String cell) {
    return known(functions, cell, this::named);
  }

  /**
   * The function that a cell nominates.
   *
   * @param cell a cell
   * @return its name in the instrument or {@link Vocabulary#NONE}, empty for any other text
   */
  public Optional<String> nomination(String cell) {
    return known(
        nominations,
        cell,
        word -> {
          Optional<String> said = vocabulary.nomination(word);
          said.filter(name -> vocabulary.function(word).equals(said))
              .ifPresent(name -> note(word, name));
          return said;
        });
  }

  /**
   * The part of the organisation in which somebody works.
   *
   * @param cell a cell that says something
   * @return the instrument's name of a function, else what stands there
   */
  public String ownFunction(String cell) {
    return known(
            ownFunctions,
            cell,
            word -> named(word).or(() -> Optional.of(vocabulary.ownFunction(word))))
        .orElse(cell);
  }

  private Optional<String> named(String word) {
    Optional<String> function = vocabulary.function(word);
    function.ifPresent(name -> note(word, name));
    return function;
  }

  private void note(String word, String function) {
    if (!vocabulary.functions().isStated(word)) {
      matched.putIfAbsent(word, function);
    }
  }

  private static Optional<String> known(
      Map<String, Optional<String>> known,
      String cell,
      Function<String, Optional<String>> meaning) {
    Optional<String> before = known.get(cell);
    if (before != null) {
      return before;
    }
    Optional<String> found = meaning.apply(cell);
    if (known.size() < KEPT) {
      known.put(cell, found);
    }
    return found;
  }

  /**
   * Tells the names of functions that neither the study nor the instrument spells so. They are names
   * of functions and of nobody, so they may be shown.
   *
   * @param place the file
   * @param out takes a note, if there are any
   */
  public void report(Place place, Diagnostics out) {
    if (!matched.isEmpty()) {
      out.add(DiagnosticCode.FUNCTION_NAMES_MATCHED, place, FoldedNames.pairs(matched));
    }
  }
}
