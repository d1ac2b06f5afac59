package io.github.locus.reference;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts an instrument together for a test; dimensions in the order in which they are added. */
public final class Questionnaire {
  private final List<OrgFunction> functions;
  private final List<Dimension> dimensions = new ArrayList<>();

  private Questionnaire(List<OrgFunction> functions) {
    this.functions = functions;
  }

  /** A questionnaire without dimensions yet. */
  public static Questionnaire about(String... functions) {
    return new Questionnaire(Stream.of(functions).map(OrgFunction::new).toList());
  }

  /** The long questionnaire of the reference surveys: nine capabilities of two items, testimony of three. */
  public static Instrument long24() {
    return reference(2, 3, 3);
  }

  /** The short one: nine capabilities of one item. */
  public static Instrument short12() {
    return reference(1, 2, 1);
  }

  private static Instrument reference(int perCapability, int strategy, int reliance) {
    Questionnaire questionnaire = about("IT", "HR", "L&D", "BU");
    for (String id :
        List.of(
            "people",
            "technology",
            "business",
            "empowerment",
            "evidence",
            "ecosystem",
            "partnership",
            "change",
            "delivery")) {
      questionnaire.add(id, DimensionRole.CAPABILITY, 1, 1, 5, items(id, perCapability));
    }
    return questionnaire
        .add("strategy", DimensionRole.STRATEGY, 1, 1, 5, items("strategy", strategy))
        .add("reliance", DimensionRole.RELIANCE, 1, 1, 5, items("reliance", reliance))
        .build();
  }

  private static List<String> items(String dimension, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> reversal(dimension + "_" + i)).toList();
  }

  private static String reversal(String item) {
    boolean reversed = item.equals("empowerment_2") || item.startsWith("reliance_");
    return reversed ? "-" + item : item;
  }

  /** Adds a capability of weight 1; an item with a leading minus is reversed. */
  public Questionnaire capability(String id, int min, int max, String... items) {
    return add(id, DimensionRole.CAPABILITY, 1, min, max, List.of(items));
  }

  /** Adds a dimension; an item with a leading minus is reversed. */
  public Questionnaire add(
      String id, DimensionRole role, double weight, int min, int max, List<String> items) {
    List<SurveyItem> all =
        items.stream()
            .map(
                item ->
                    new SurveyItem(
                        item.startsWith("-") ? item.substring(1) : item,
                        LocalizedText.english("A sentence."),
                        item.startsWith("-")))
            .toList();
    dimensions.add(
        new Dimension(
            id, role, weight, LocalizedText.english(id), ResponseScale.of(min, max), all));
    return this;
  }

  /** The instrument. */
  public Instrument build() {
    return new Instrument("test", "1", List.of("en"), functions, dimensions, List.of(), Map.of());
  }

  /** The instrument with every item reversed, or not reversed any more. */
  public static Instrument flipped(Instrument instrument) {
    Questionnaire flipped = new Questionnaire(instrument.functions());
    for (Dimension d : instrument.dimensions()) {
      flipped.add(
          d.id(),
          d.role(),
          d.weight(),
          d.scale().min(),
          d.scale().max(),
          d.items().stream().map(item -> (item.reversed() ? "" : "-") + item.id()).toList());
    }
    return flipped.build();
  }

  /** Item ids with their leading minus where reversed. */
  public static String[] keyed(List<String> items, Set<String> reversed) {
    return items.stream().map(i -> reversed.contains(i) ? "-" + i : i).toArray(String[]::new);
  }
}
