package io.github.locus.attack;

import io.github.locus.attack.Figure.Kind;
import io.github.locus.attack.Organization.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who knows an organization's design and has its outputs, and wants people's answers. */
final class Attack {
  /** What an answer varies by, points. */
  static final double SPREAD = 27;

  private final Organization organization;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<List<String>, Double> levels = new HashMap<>();

  private Attack(Organization organization) {
    this.organization = organization;
  }

  static Attack on(Organization organization) {
    return new Attack(organization);
  }

  /** Takes in what a run stated; several runs add up. */
  Attack reading(Partition partition, List<Figure> figures) {
    figures.stream()
        .filter(f -> f.kind() == Kind.RAW_MEAN || f.kind() == Kind.TODAY)
        .forEach(f -> levels.putIfAbsent(List.of(f.score(), f.of()), f.value()));
    statements.addAll(Statements.of(partition.withoutSmallParts(organization), partition, figures));
    return this;
  }

  List<Statement> statements() {
    return statements;
  }

  /**
   * Statements that the truth contradicts by far: then the attacker has misunderstood the program,
   * and recovering nothing would prove nothing.
   */
  List<String> misread() {
    double[] truth = known(Statements.truth(organization));
    return statements.stream()
        .filter(s -> Math.abs(s.error(truth)) > 3 * s.halfWidth() + 1e-4)
        .map(s -> s.source() + " " + s.value() + " off by " + s.error(truth))
        .toList();
  }

  private static double[] known(double[] truth) {
    return Arrays.stream(truth).map(y -> Double.isNaN(y) ? 0 : y).toArray();
  }

  /** Everything recovered about groups below k and every single answer. */
  Recovery recover(int k) {
    int items = organization.items();
    double[] truth = Statements.truth(organization);
    double[] prior = new double[truth.length];
    for (int i = 0; i < prior.length; i++) {
      prior[i] = level(i / items, i % items);
    }
    Conditioning known = new Conditioning(prior, SPREAD).on(statements);
    List<Recovery.Target> targets = new ArrayList<>();
    groups(k)
        .forEach(
            (name, ratings) -> {
              for (int i = 0; i < items; i++) {
                int item = i;
                int[] answers = ratings.stream().mapToInt(r -> r * items + item).toArray();
                target(name + " " + organization.itemNames().get(i), answers, truth, prior, known)
                    .ifPresent(targets::add);
              }
              int[] testimony =
                  ratings.stream()
                      .flatMapToInt(
                          r ->
                              IntStream.range(0, items)
                                  .filter(
                                      i ->
                                          !organization
                                              .traits()
                                              .get(organization.traitOf(i))
                                              .capability())
                                  .map(i -> r * items + i))
                      .toArray();
              target(name + " testimony", testimony, truth, prior, known).ifPresent(targets::add);
            });
    return new Recovery(targets);
  }

  /** Sums of fewer than k answers to one item that whole numbers alone pin. */
  List<IntegerSearch.Found> searched(int k) {
    return IntStream.range(0, organization.items())
        .mapToObj(i -> AnswerSums.of(statements, organization.items(), i))
        .flatMap(sums -> new IntegerSearch(sums, k).found().stream())
        .toList();
  }

  /** Statements of a mean at an end of the scale: everybody in it gave the one answer. */
  List<String> unanimous() {
    return statements.stream()
        .filter(s -> Arrays.stream(s.coefficients()).allMatch(c -> c >= 0))
        .filter(s -> s.halfWidth() < 1)
        .filter(
            s -> {
              double most = 100 * Arrays.stream(s.coefficients()).sum();
              return s.value() - s.halfWidth() < 1e-9 || s.value() + s.halfWidth() > most - 1e-9;
            })
        .map(Statement::source)
        .toList();
  }

  /** What the mean of some answers is, points. */
  double truth(List<Integer> answers) {
    double[] truth = Statements.truth(organization);
    return answers.stream().mapToDouble(i -> truth[i]).average().orElseThrow();
  }

  private static Optional<Recovery.Target> target(
      String name, int[] answers, double[] truth, double[] prior, Conditioning known) {
    int[] given = Arrays.stream(answers).filter(i -> !Double.isNaN(truth[i])).toArray();
    if (given.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Recovery.Target(
            name,
            given.length,
            100.0 / (Organization.POINTS - 1),
            Arrays.stream(given).mapToDouble(i -> truth[i]).average().orElseThrow(),
            known.guess(given),
            known.unknown(given),
            Arrays.stream(given).mapToDouble(i -> prior[i]).average().orElseThrow()));
  }

  private double level(int rating, int item) {
    String function = organization.ratings().get(rating).function();
    String trait = organization.traits().get(organization.traitOf(item)).id();
    return levels.getOrDefault(
        List.of(trait, function), levels.getOrDefault(List.of("readiness", function), 50.0));
  }

  /** Single ratings, and the groups below k that a design makes: cells and their parts. */
  private Map<String, Set<Integer>> groups(int k) {
    Map<String, Set<Integer>> groups = new LinkedHashMap<>();
    Map<Integer, Long> given =
        organization.ratings().stream()
            .collect(Collectors.groupingBy(Rating::person, Collectors.counting()));
    for (int r = 0; r < organization.ratings().size(); r++) {
      Rating rating = organization.ratings().get(r);
      String cell = rating.function() + " " + rating.unit() + " " + rating.wave();
      boolean own = organization.people().get(rating.person()).own().equals(rating.function());
      groups.put("person " + rating.person() + " on " + cell, new LinkedHashSet<>(Set.of(r)));
      for (String group :
          List.of(
              "all of " + cell,
              (own ? "own " : "others ") + cell,
              given.get(rating.person()) + " ratings each " + cell)) {
        groups.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(r);
      }
    }
    Set<Set<Integer>> seen = new LinkedHashSet<>();
    groups.values().removeIf(g -> g.size() >= k || !seen.add(g));
    return groups;
  }
}
