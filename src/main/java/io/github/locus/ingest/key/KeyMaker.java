package io.github.locus.ingest.key;

import io.github.locus.ingest.key.AnswerKeyResult.Ready;
import io.github.locus.ingest.key.AnswerKeyResult.Unknown;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.scale.ScaleResolver;
import io.github.locus.ingest.study.LabelRule;
import io.github.locus.ingest.study.MissingRule;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Makes the keys of a file's items. Items of one response scale under one rule of the study are read
 * together, since no label has a meaning of its own; where that fails, dimension by dimension.
 */
public final class KeyMaker {
  /** One answer in so many may be a slip. */
  private static final int SLIPS = 100;

  private static final LabelRule NO_RULE = new LabelRule(List.of(), Map.of(), false);

  private final StudyFile study;
  private final Instrument instrument;
  private final LabelCatalogue catalogue;
  private final Map<String, Absence> declared = new HashMap<>();

  /**
   * A maker.
   *
   * @param study states labels and missing codes
   * @param instrument the scales
   * @param catalogue labels that are known anyway
   */
  public KeyMaker(StudyFile study, Instrument instrument, LabelCatalogue catalogue) {
    this.study = study;
    this.instrument = instrument;
    this.catalogue = catalogue;
    MissingRule missing = study.missing();
    missing.notAsked().forEach(cell -> declared.put(TextFold.of(cell), Absence.NOT_ASKED));
    missing.notAnswered().forEach(cell -> declared.put(TextFold.of(cell), Absence.EMPTY));
    missing.nonAnswers().forEach(cell -> declared.put(TextFold.of(cell), Absence.CODE));
  }

  /**
   * Makes the keys of a file.
   *
   * @param cells distinct cells of each item that the file has, by position, with their counts
   * @param faults takes what cannot be read
   * @return keys
   */
  public Keyring keys(Map<Integer, Map<String, Long>> cells, LabelFaults faults) {
    Map<List<Object>, List<Integer>> together = new LinkedHashMap<>();
    cells
        .keySet()
        .forEach(
            item ->
                together
                    .computeIfAbsent(
                        List.of(dimension(item).scale(), rule(item)), k -> new ArrayList<>())
                    .add(item));
    Map<Integer, ItemKey> keys = Keyring.ring();
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> items : together.values()) {
      for (List<Integer> group : groups(items, cells)) {
        AnswerKeyResult result = read(group, cells);
        if (result instanceof Ready ready) {
          ItemKey key = new ItemKey(ready.key(), declared, aliases(rule(group.get(0))));
          group.forEach(item -> keys.put(item, key));
          groups.add(group);
        } else {
          faults.report(
              result, group, dimension(group.get(0)).scale(), merged(group, cells, Long::max));
        }
      }
    }
    return new Keyring(keys, groups);
  }

  /** All together if that can be read, else by dimension. */
  private List<List<Integer>> groups(List<Integer> items, Map<Integer, Map<String, Long>> cells) {
    Map<String, List<Integer>> byDimension = new LinkedHashMap<>();
    items.forEach(
        item ->
            byDimension.computeIfAbsent(dimension(item).id(), id -> new ArrayList<>()).add(item));
    return byDimension.size() == 1 || read(items, cells) instanceof Ready
        ? List.of(items)
        : List.copyOf(byDimension.values());
  }

  private AnswerKeyResult read(List<Integer> items, Map<Integer, Map<String, Long>> cells) {
    Map<String, Long> values = merged(items, cells, Long::sum);
    LabelRule rule = rule(items.get(0));
    ResponseScale scale = dimension(items.get(0)).scale();
    AnswerKeys keys =
        new AnswerKeys(
            catalogue,
            new AnswerRange(scale.min(), scale.max(), rule.reversed()),
            study.missing().nonAnswers());
    if (!rule.points().isEmpty()) {
      return keys.ofLabels(rule.points(), values.keySet());
    }
    // labels such as 0, 25, 50 are no points, though some of them may be numbers of the scale
    boolean numerals =
        scale.labels().values().stream()
            .anyMatch(words -> words.stream().anyMatch(w -> LabelFolding.fold(w).isNumber()));
    Optional<AnswerKeyResult> stated =
        numerals ? ofInstrument(keys, scale, values.keySet()) : Optional.empty();
    return stated
        .or(() -> ofNumbers(keys, values.keySet()))
        .or(() -> ofInstrument(keys, scale, values.keySet()))
        .orElseGet(() -> ofFileOrScale(keys, scale, values));
  }

  /**
   * What the labels say by themselves; where that is another scale than the instrument's, whose labels
   * or numbers explain most of the answers, the others are what is wrong, cell by cell.
   */
  private AnswerKeyResult ofFileOrScale(
      AnswerKeys keys, ResponseScale scale, Map<String, Long> values) {
    AnswerKeyResult ofFile = ofFile(keys, scale, values);
    if (ofFile instanceof Ready) {
      return ofFile;
    }
    long all = values.values().stream().mapToLong(n -> n).sum();
    if (points(scale).isEmpty()) {
      // a slip among hundreds of numbers is no other scale; words beside them may contradict them
      AnswerKeyResult ofNumbers = keys.ofNumbers(values.keySet());
      boolean slips =
          arePlain(values.keySet()) && SLIPS * (all - explained(ofNumbers, values)) < all;
      return slips ? ofNumbers : ofFile;
    }
    AnswerKeyResult ofScale = keys.ofLabels(points(scale), values.keySet());
    return 2 * explained(ofScale, values) > all ? ofScale : ofFile;
  }

  /** How many answers a key explains. */
  private static long explained(AnswerKeyResult result, Map<String, Long> values) {
    return result instanceof Ready ready
        ? values.entrySet().stream()
            .filter(value -> ready.key().code(value.getKey()) > 0)
            .mapToLong(Map.Entry::getValue)
            .sum()
        : 0;
  }

  /** Plain numbers of the scale; those in front of words must agree with the words. */
  private Optional<AnswerKeyResult> ofNumbers(AnswerKeys keys, Set<String> values) {
    return arePlain(values) ? explaining(keys.ofNumbers(values), values) : Optional.empty();
  }

  private static boolean arePlain(Set<String> values) {
    return values.stream()
        .map(LabelFolding::fold)
        .noneMatch(label -> label.number().isPresent() && !label.isNumber());
  }

  /** What the labels say by themselves; where there is no answer at all, numbers would be read. */
  private AnswerKeyResult ofFile(AnswerKeys keys, ResponseScale scale, Map<String, Long> values) {
    AnswerKeyResult result =
        keys.of(new ScaleResolver(catalogue).resolve(values, OptionalInt.of(scale.options())));
    return result instanceof Unknown unknown && unknown.labels().isEmpty()
        ? keys.ofNumbers(values.keySet())
        : result;
  }

  /** The instrument's own labels settle what they explain wholly, in one language or in several. */
  private Optional<AnswerKeyResult> ofInstrument(
      AnswerKeys keys, ResponseScale scale, Set<String> values) {
    List<List<String>> points = points(scale);
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return explaining(keys.ofLabels(points, values), values);
  }

  /** The instrument's labels of each point, in all its languages; none where it has no labels. */
  private static List<List<String>> points(ResponseScale scale) {
    List<List<String>> points = new ArrayList<>();
    for (int point = 0; point < scale.options() && !scale.labels().isEmpty(); point++) {
      Set<String> spellings = new LinkedHashSet<>();
      for (List<String> words : scale.labels().values()) {
        spellings.add(words.get(point));
      }
      points.add(List.copyOf(spellings));
    }
    return points;
  }

  /** A key that tells what every value means, and that at least one of them is an answer. */
  private static Optional<AnswerKeyResult> explaining(AnswerKeyResult result, Set<String> values) {
    boolean explains =
        result instanceof Ready ready
            && values.stream().anyMatch(value -> ready.key().code(value) > 0)
            && values.stream()
                .allMatch(value -> readable(new ItemKey(ready.key(), Map.of(), Map.of()), value));
    return explains ? Optional.of(result) : Optional.empty();
  }

  private static boolean readable(ItemKey key, String value) {
    return !(key.read(value) instanceof AnswerReading.Unexplained);
  }

  /** What the items hold together, without what the study explains by itself. */
  private Map<String, Long> merged(
      Collection<Integer> items,
      Map<Integer, Map<String, Long>> cells,
      BinaryOperator<Long> counts) {
    Map<String, Long> merged = new LinkedHashMap<>();
    for (int item : items) {
      Map<String, String> aliases = aliases(rule(item));
      cells
          .getOrDefault(item, Map.of())
          .forEach(
              (cell, count) -> {
                String folded = TextFold.of(cell);
                if (!declared.containsKey(folded)) {
                  merged.merge(aliases.getOrDefault(folded, cell), count, counts);
                }
              });
    }
    return merged;
  }

  private static Map<String, String> aliases(LabelRule rule) {
    Map<String, String> aliases = new HashMap<>();
    rule.aliases().forEach((alias, label) -> aliases.put(TextFold.of(alias), label));
    return aliases;
  }

  private Dimension dimension(int item) {
    return instrument.dimension(item);
  }

  private LabelRule rule(int item) {
    Map<String, LabelRule> rules = study.labels();
    String id = instrument.item(item).id();
    return Optional.ofNullable(rules.get(id))
        .or(() -> Optional.ofNullable(rules.get(dimension(item).id())))
        .or(() -> Optional.ofNullable(rules.get(LabelRule.EVERY_ITEM)).filter(r -> fits(r, item)))
        .orElse(NO_RULE);
  }

  /** Labels for all items mean those of their own length, where the instrument has several scales. */
  private boolean fits(LabelRule rule, int item) {
    int labels = rule.points().size();
    return labels == 0
        || labels == dimension(item).scale().options()
        || instrument.dimensions().stream().noneMatch(d -> d.scale().options() == labels);
  }
}
