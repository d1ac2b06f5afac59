package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One organisation of a portfolio, with figures as its own result publishes them.
 *
 * @param name name of its folder
 * @param title name of the organisation, as the user gave it
 * @param state what became of it
 * @param failure why it could not be analysed, in words
 * @param verdict kind of its verdict
 * @param functions the functions that the verdict names, the first first
 * @param confidence P(best) that the verdict carries
 * @param today today of the first function named
 * @param repeatable repeatable of the first function named
 * @param firstToday function that would be named by the level of today
 * @param mostNominated function that most say should lead
 * @param instrument id of the questionnaire that was asked
 * @param threshold level that counts as ready, POMP points
 * @param internal whether its figures have all digits, for validation and not for release
 * @param levels its functions by what the questionnaire calls them, in its order, so that those of several
 *     organisations compare whatever they call them
 */
public record PortfolioEntry(
    String name,
    Optional<String> title,
    PortfolioState state,
    Optional<String> failure,
    Optional<VerdictKind> verdict,
    List<String> functions,
    @Within(Range.SHARE) Optional<Double> confidence,
    Optional<Estimate> today,
    Optional<Estimate> repeatable,
    Optional<String> firstToday,
    Optional<String> mostNominated,
    Optional<String> instrument,
    @Within(Range.SET_LEVEL) Optional<Double> threshold,
    boolean internal,
    Map<String, PortfolioLevel> levels) {
  /** Stands in a failure between what was wrong and what to do about it. */
  public static final String REMEDY = " — ";

  public PortfolioEntry {
    functions = List.copyOf(functions);
    levels = Ordered.copy(levels);
  }

  /**
   * One without a result.
   *
   * @param name name of its folder
   * @param state why not
   * @param failure what was wrong, in words; empty where it was not tried
   * @return its line
   */
  public static PortfolioEntry without(
      String name, PortfolioState state, Optional<String> failure) {
    return new PortfolioEntry(
        name,
        Optional.empty(),
        state,
        failure,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Map.of());
  }

  /**
   * What was wrong, for readers who do not run the analysis.
   *
   * @return the failure without what to do about it
   */
  public Optional<String> trouble() {
    return failure.map(
        why -> {
          int remedy = why.lastIndexOf(REMEDY);
          return remedy < 0 ? why : why.substring(0, remedy);
        });
  }

  /**
   * What the questionnaire calls the functions that the verdict names.
   *
   * @return the first first
   */
  public List<String> named() {
    return functions.stream().flatMap(name -> id(name).stream()).toList();
  }

  /**
   * What the questionnaire calls a function.
   *
   * @param function what the organisation calls it
   * @return empty where there is no such function
   */
  public Optional<String> id(String function) {
    return levels.entrySet().stream()
        .filter(level -> level.getValue().name().equals(function))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
