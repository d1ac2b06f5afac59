package io.github.locus.ingest.key;

import io.github.locus.ingest.key.AnswerKeyResult.Contested;
import io.github.locus.ingest.key.AnswerKeyResult.CountsDiffer;
import io.github.locus.ingest.key.AnswerKeyResult.Guessed;
import io.github.locus.ingest.key.AnswerKeyResult.OutsideRange;
import io.github.locus.ingest.key.AnswerKeyResult.Ready;
import io.github.locus.ingest.key.AnswerKeyResult.SaidTwice;
import io.github.locus.ingest.key.AnswerKeyResult.Unknown;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.scale.ResolvedScale;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Numeric;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import io.github.locus.ingest.scale.ScalePoint;
import io.github.locus.ingest.scale.ScaleReading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the keys of columns that are asked on one scale. What a study declares to be missing goes
 * before everything else.
 */
final class AnswerKeys {
  private final LabelCatalogue catalogue;
  private final AnswerRange range;
  private final Map<String, Integer> declared = new HashMap<>();

  /**
   * Keys for a scale.
   *
   * @param catalogue known labels
   * @param range the instrument's scale as it stands in the file: lowest and highest number, and
   *     whether the study reverses it
   * @param missing cells that the study declares to hold no answer
   */
  public AnswerKeys(LabelCatalogue catalogue, AnswerRange range, Collection<String> missing) {
    this.catalogue = catalogue;
    this.range = range;
    for (String cell : missing) {
      declared.put(LabelFolding.plain(cell), declaredKind(cell));
    }
  }

  /**
   * A key for numbers on the range.
   *
   * @param cells cells that the columns hold, as far as they are known
   * @return the key; numbers beyond the range get {@link AnswerKey#OFF_SCALE}
   */
  public AnswerKeyResult ofNumbers(Collection<String> cells) {
    return new Ready(key(declared, Map.of(), true, cells));
  }

  /**
   * A key for labels that a study states.
   *
   * @param points all spellings of each point, lowest first
   * @param cells cells that the columns hold, as far as they are known
   * @return the key; or that counts differ, or that a label stands at two points
   */
  AnswerKeyResult ofLabels(List<List<String>> points, Collection<String> cells) {
    if (points.size() != range.points()) {
      return new CountsDiffer(points.stream().map(names -> names.get(0)).toList(), range.points());
    }
    Map<String, Integer> exact = new HashMap<>(declared);
    Map<String, Integer> folded = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int place = 1; place <= points.size(); place++) {
      for (String label : points.get(place - 1)) {
        String key = LabelFolding.fold(label).key();
        Integer other = places.putIfAbsent(key, place);
        if (other != null && other != place) {
          return new SaidTwice(label, other, place);
        }
        exact.putIfAbsent(LabelFolding.plain(label), range.turned(place));
        folded.put(key, range.turned(place));
      }
    }
    return new Ready(key(exact, folded, false, cells));
  }

  /**
   * A key for what a file alone says.
   *
   * @param scale the labels of the columns, resolved with the number of options of the range
   * @return the key, or what is wrong
   */
  public AnswerKeyResult of(ResolvedScale scale) {
    if (scale instanceof Ordered ordered) {
      return ofReading(ordered.reading());
    }
    if (scale instanceof Numeric numeric) {
      return ofNumeric(numeric);
    }
    if (scale instanceof Ambiguous ambiguous) {
      return new Contested(ambiguous.readings());
    }
    return new Unknown(((Unordered) scale).labels());
  }

  private AnswerKeyResult ofReading(ScaleReading reading) {
    if (reading.size() != range.points()) {
      return new CountsDiffer(reading.shown(), range.points());
    }
    Map<String, Integer> exact = new HashMap<>();
    Map<String, Integer> folded = new HashMap<>();
    reading
        .absences()
        .forEach((cell, kind) -> exact.put(LabelFolding.plain(cell), AnswerKey.codeOf(kind)));
    for (int place = 1; place <= reading.size(); place++) {
      int code = range.turned(place);
      ScalePoint point = reading.points().get(place - 1);
      folded.put(LabelFolding.fold(point.shown()).key(), code);
      point.spellings().forEach(cell -> exact.put(LabelFolding.plain(cell), code));
    }
    exact.putAll(declared);
    AnswerKey key = key(exact, folded, false, exact.keySet());
    return reading.guesses().isEmpty() ? new Ready(key) : new Guessed(key, reading.guesses());
  }

  private AnswerKeyResult ofNumeric(Numeric numeric) {
    if (!range.holds(numeric.min()) || !range.holds(numeric.max())) {
      return new OutsideRange(numeric.min(), numeric.max(), range.low(), range.high());
    }
    Map<String, Integer> exact = new HashMap<>();
    numeric
        .absences()
        .forEach((cell, kind) -> exact.put(LabelFolding.plain(cell), AnswerKey.codeOf(kind)));
    numeric
        .numbers()
        .forEach((cell, number) -> exact.put(LabelFolding.plain(cell), range.point(number)));
    exact.putAll(declared);
    return new Ready(key(exact, Map.of(), true, numeric.numbers().keySet()));
  }

  private AnswerKey key(
      Map<String, Integer> exact,
      Map<String, Integer> folded,
      boolean readsNumbers,
      Collection<String> cells) {
    return new AnswerKey(new CellDecoder(catalogue, range, exact, folded, readsNumbers), cells);
  }

  private int declaredKind(String cell) {
    Absence kind =
        catalogue
            .cell(cell)
            .or(() -> catalogue.absence(LabelFolding.fold(cell).text()))
            .orElse(Absence.CODE);
    return AnswerKey.codeOf(kind);
  }
}
