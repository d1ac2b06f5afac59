package io.github.locus.ledger;

import io.github.locus.compare.Differencing;
import io.github.locus.compare.Subtraction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a result that was released rests on.
 *
 * @param minGroup k, the smallest group of persons that it tells of
 * @param groups the persons behind its figures
 * @param weights what its readiness is made of; empty where an earlier version wrote it down, which did not say
 */
public record Release(int minGroup, List<PersonGroup> groups, String weights) {
  /** Copies the list. */
  public Release {
    groups = List.copyOf(groups);
  }

  /**
   * Why this release could be subtracted from an earlier one: METHOD §11.10, swaps of persons among it.
   *
   * @param earlier a release before this one
   * @return empty where no wave has persons of both, or where at least the larger of the two minima would have to come, go or
   *     answer otherwise to make one of the other
   */
  public Optional<Subtraction> from(Release earlier) {
    int minimum = Math.max(minGroup, earlier.minGroup);
    Map<PersonGroup.Subject, List<PersonGroup>> before =
        earlier.groups.stream().collect(Collectors.groupingBy(PersonGroup::about));
    if (minGroup != earlier.minGroup && shares(before)) {
      return Optional.of(new Subtraction.OfOtherMinima(earlier.minGroup, minGroup));
    }
    Set<Differencing> few = new LinkedHashSet<>();
    for (PersonGroup group : groups) {
      if (before.getOrDefault(group.about(), List.of()).stream()
          .mapToInt(group::apart)
          .anyMatch(apart -> apart > 0 && apart < minimum)) {
        few.add(new Differencing(group.about().what(), group.about().wave()));
      }
    }
    return few.isEmpty()
        ? otherModel(earlier).map(Subtraction.OfOtherModels::new)
        : Optional.of(new Subtraction.OfFewPersons(minimum, List.copyOf(few)));
  }

  /** Whether anybody's answer to a function is in both. */
  private boolean shares(Map<PersonGroup.Subject, List<PersonGroup>> before) {
    return groups.stream()
        .anyMatch(
            group ->
                before.getOrDefault(group.about(), List.of()).stream().anyMatch(group::overlaps));
  }

  /**
   * A wave whose persons are the same for a function and that has other functions or other weights of dimensions: they weigh
   * otherwise in each model.
   */
  private Optional<String> otherModel(Release earlier) {
    Map<String, Set<String>> then = earlier.rated();
    Map<String, Set<String>> now = rated();
    boolean otherWeights = !weights.equals(earlier.weights) && !earlier.weights.isEmpty();
    return groups.stream()
        .filter(group -> group.about().isWholeFunction())
        .filter(earlier.groups::contains)
        .map(group -> group.about().wave())
        .filter(
            wave ->
                otherWeights
                    || !now.getOrDefault(wave, Set.of()).equals(then.getOrDefault(wave, Set.of())))
        .findFirst();
  }

  private Map<String, Set<String>> rated() {
    return groups.stream()
        .map(PersonGroup::about)
        .filter(PersonGroup.Subject::isWholeFunction)
        .collect(
            Collectors.groupingBy(
                PersonGroup.Subject::wave,
                Collectors.mapping(PersonGroup.Subject::what, Collectors.toSet())));
  }
}
