package io.github.locus.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire: which functions are rated, on which items, and what the answers are worth.
 *
 * @param id identifier, for example {@code locus-24}
 * @param version version of the wording
 * @param languages language tags that every text should have
 * @param functions functions that may be rated, in the order in which they are shown
 * @param dimensions dimensions in the order in which they are shown; at least one capability
 *     dimension
 * @param weightings alternative weightings; may be empty
 * @param actions action library by dimension id; may lack dimensions
 */
public record Instrument(
    String id,
    String version,
    List<String> languages,
    List<OrgFunction> functions,
    List<Dimension> dimensions,
    List<Weighting> weightings,
    Map<String, DimensionActions> actions) {
  /** Checks and copies. */
  public Instrument {
    languages = List.copyOf(languages);
    functions = List.copyOf(functions);
    dimensions = List.copyOf(dimensions);
    weightings = List.copyOf(weightings);
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    if (functions.isEmpty()) {
      throw new IllegalArgumentException("instrument " + id + " declares no function");
    }
    if (dimensions.stream().noneMatch(d -> d.role() == DimensionRole.CAPABILITY)) {
      throw new IllegalArgumentException("instrument " + id + " has no capability dimension");
    }
  }

  /**
   * The dimensions that make up readiness.
   *
   * @return capability dimensions in declared order, at least one
   */
  public List<Dimension> capabilities() {
    return dimensions.stream().filter(d -> d.role() == DimensionRole.CAPABILITY).toList();
  }

  /**
   * The dimension with a role of which there is at most one.
   *
   * @param role {@link DimensionRole#STRATEGY} or {@link DimensionRole#RELIANCE}
   * @return the first dimension with it, if any
   */
  public Optional<Dimension> testimony(DimensionRole role) {
    return dimensions.stream().filter(d -> d.role() == role).findFirst();
  }

  /**
   * The same instrument in the words of an organisation.
   *
   * @param names the organisation's own name of a function by the name that is declared; functions
   *     that are not in it keep theirs
   * @return a copy; the same where two functions would share a name
   */
  public Instrument named(Map<String, String> names) {
    List<OrgFunction> own =
        functions.stream()
            .map(f -> new OrgFunction(names.getOrDefault(f.name(), f.name()), f.role()))
            .toList();
    boolean distinct = own.stream().map(OrgFunction::name).distinct().count() == own.size();
    if (!distinct) {
      return this;
    }
    Map<String, DimensionActions> ownActions = new LinkedHashMap<>();
    actions.forEach((dimension, action) -> ownActions.put(dimension, action.named(names)));
    return new Instrument(id, version, languages, own, dimensions, weightings, ownActions);
  }

  /**
   * The same questions about other functions.
   *
   * @param rated names of the functions that are rated, each once, at least one; those that are declared
   *     here keep their actions, others have the standard ones
   * @return a copy with these functions alone, in this order
   */
  public Instrument rating(List<String> rated) {
    Map<String, DimensionActions> kept = new LinkedHashMap<>();
    actions.forEach((dimension, action) -> kept.put(dimension, action.among(rated)));
    return new Instrument(
        id,
        version,
        languages,
        rated.stream().map(OrgFunction::new).toList(),
        dimensions,
        weightings,
        kept);
  }

  /**
   * All items in declared order; their place in this list is their index in a survey.
   *
   * @return items of all dimensions, dimension by dimension
   */
  public List<SurveyItem> items() {
    return dimensions.stream().flatMap(d -> d.items().stream()).toList();
  }

  /**
   * One item, without making the list of all.
   *
   * @param item its place in {@link #items()}
   * @return the item
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public SurveyItem item(int item) {
    int first = 0;
    for (Dimension dimension : dimensions) {
      int next = first + dimension.items().size();
      if (item >= first && item < next) {
        return dimension.items().get(item - first);
      }
      first = next;
    }
    throw new IndexOutOfBoundsException("instrument " + id + " has no item " + item);
  }

  /**
   * The dimension of an item.
   *
   * @param item its place in {@link #items()}
   * @return the dimension that it belongs to
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public Dimension dimension(int item) {
    int first = 0;
    for (Dimension dimension : dimensions) {
      first += dimension.items().size();
      if (item >= 0 && item < first) {
        return dimension;
      }
    }
    throw new IndexOutOfBoundsException("instrument " + id + " has no item " + item);
  }

  /**
   * What one answer moves readiness by, at least, where it moves by one point of its scale.
   *
   * @return POMP points, positive
   */
  public double leastStep() {
    double[] weights = weights();
    double least = Double.POSITIVE_INFINITY;
    for (int d = 0; d < weights.length; d++) {
      Dimension dimension = capabilities().get(d);
      double points = 100.0 / (dimension.scale().options() - 1);
      least = Math.min(least, weights[d] * points / dimension.items().size());
    }
    return least;
  }

  /**
   * Declared weights w0 of the capability dimensions.
   *
   * @return shares that sum to 1, in the order of {@link #capabilities()}
   */
  public double[] weights() {
    double[] weights = capabilities().stream().mapToDouble(Dimension::weight).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int d = 0; d < weights.length; d++) {
      weights[d] /= sum;
    }
    return weights;
  }

  /**
   * Shares under an alternative weighting.
   *
   * @param weighting one of {@link #weightings()}
   * @return shares that sum to 1, in the order of {@link #capabilities()}
   */
  public double[] weights(Weighting weighting) {
    List<Dimension> capabilities = capabilities();
    double[] weights = new double[capabilities.size()];
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      weights[d] = weighting.weights().getOrDefault(capabilities.get(d).id(), 1.0);
      sum += weights[d];
    }
    for (int d = 0; d < weights.length; d++) {
      weights[d] /= sum;
    }
    return weights;
  }
}
