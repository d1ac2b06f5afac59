package io.github.locus.ingest.item;

import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of columns that say by themselves which item of which function they hold: {@code
 * people_1@IT}, {@code IT_people_1}, {@code IT[people1]}, and {@code people_1} alone.
 */
final class ItemCodes {
  /** Platforms cut the name of a function in a code to so many letters. */
  private static final int SHORT_CODE = 5;

  /** A further grid of the same function, for items on another scale: {@code ITx2[trust1]}. */
  private static final Pattern FURTHER_GRID = Pattern.compile("(?<=.)x[2-9](?=\\[)");

  /** Loops are numbered in front: {@code 2_people_1}. */
  private static final Pattern LOOP = Pattern.compile("^\\d+_");

  private final Map<String, Cell> cells = new HashMap<>();
  private final Set<String> unclear = new HashSet<>();

  /**
   * The codes of an instrument.
   *
   * @param instrument what may have been asked
   */
  ItemCodes(Instrument instrument) {
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      for (int n = 1; n <= dimension.items().size(); n++) {
        SurveyItem asked = dimension.items().get(n - 1);
        for (String code : new HashSet<>(List.of(fold(asked.id()), fold(dimension.id()) + n))) {
          add(code, new Cell(OptionalInt.empty(), item));
          for (int f = 0; f < instrument.functions().size(); f++) {
            for (String function : codes(instrument.functions().get(f).name())) {
              add(function + code, new Cell(OptionalInt.of(f), item));
              add(code + function, new Cell(OptionalInt.of(f), item));
            }
          }
        }
        item++;
      }
    }
    cells.keySet().removeAll(unclear);
  }

  private void add(String code, Cell cell) {
    Cell before = cells.putIfAbsent(code, cell);
    if (before != null && !before.equals(cell)) {
      unclear.add(code);
    }
  }

  private static Set<String> codes(String function) {
    String folded = fold(function);
    Set<String> codes = new HashSet<>(List.of(folded));
    codes.add(folded.substring(0, Math.min(SHORT_CODE, folded.length())));
    codes.remove("");
    return codes;
  }

  /**
   * Reads a column name.
   *
   * @param name the platform's short name
   * @return item and, where the name tells it, function; empty for any other name
   */
  Optional<Cell> of(String name) {
    boolean counted = !name.isEmpty() && Character.isDigit(name.charAt(0));
    String first = counted ? LOOP.matcher(name).replaceFirst("") : name;
    String grid = first.indexOf('[') < 0 ? first : FURTHER_GRID.matcher(first).replaceFirst("");
    return Optional.ofNullable(cells.get(fold(grid)));
  }

  private static String fold(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (Wording.Word word : Wording.words(text)) {
      words.append(word.folded());
    }
    return words.toString();
  }
}
