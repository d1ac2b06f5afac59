package io.github.locus.attack;

import io.github.locus.attack.Organization.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which units the program treats as one, worked out from the published rule by somebody who knows
 * the sizes: per wave, while the smallest unit has a cell of fewer than k persons it joins the one
 * with the fewest respondents. Written a second time on purpose: an attacker has only the rule.
 *
 * @param units merged units by wave and unit; a unit that takes no part is absent
 * @param everywhere (wave, function) pairs whose ratings form one cell over all units
 * @param left (wave, function) pairs whose ratings are left out
 * @param smallestSide the fewest own people, and the fewest others, that a self-rating effect needs
 */
record Partition(
    Map<String, Map<String, Set<String>>> units,
    Set<List<String>> everywhere,
    Set<List<String>> left,
    int smallestSide) {
  private static final int ENOUGH_TO_MERGE = 10;
  private static final int RATERS_OF_A_UNIT = 5;
  private static final int RARE = 4;

  /** Every unit by itself. */
  static Partition none(Organization organization) {
    Map<String, Map<String, Set<String>>> alone = new HashMap<>();
    for (Rating r : organization.ratings()) {
      alone
          .computeIfAbsent(r.wave(), w -> new TreeMap<>())
          .put(r.unit(), new TreeSet<>(Set.of(r.unit())));
    }
    return new Partition(alone, Set.of(), Set.of(), 1);
  }

  /** As the rule has it for a minimum of k. */
  static Partition of(Organization organization, int k) {
    Map<String, Map<String, Set<String>>> units = new HashMap<>();
    Set<List<String>> everywhere = new HashSet<>();
    Set<List<String>> left = new HashSet<>();
    for (String wave : organization.waves()) {
      List<Rating> of = organization.ratings().stream().filter(r -> r.wave().equals(wave)).toList();
      Set<String> merging = new TreeSet<>();
      for (String function : organization.functions()) {
        int raters = persons(of.stream().filter(r -> r.function().equals(function)).toList());
        if (raters >= Math.max(ENOUGH_TO_MERGE, k) && !thin(of, function)) {
          merging.add(function);
        } else if (raters >= k) {
          everywhere.add(List.of(wave, function));
        } else {
          left.add(List.of(wave, function));
        }
      }
      List<Rating> taking = of.stream().filter(r -> merging.contains(r.function())).toList();
      List<Set<String>> groups = merged(taking, k);
      Map<String, Set<String>> byUnit = new TreeMap<>();
      groups.forEach(group -> group.forEach(unit -> byUnit.put(unit, group)));
      units.put(wave, byUnit);
      if (groups.size() == 1) {
        for (String function : merging) {
          if (persons(cell(taking, groups.get(0), function)) < k) {
            left.add(List.of(wave, function));
          }
        }
      }
    }
    return new Partition(units, everywhere, left, k);
  }

  /** Rated by less than a quarter of another's raters, and by fewer than five a unit. */
  private static boolean thin(List<Rating> ratings, String function) {
    Map<String, List<Rating>> byFunction =
        ratings.stream().collect(java.util.stream.Collectors.groupingBy(Rating::function));
    List<Rating> own = byFunction.getOrDefault(function, List.of());
    int most = byFunction.values().stream().mapToInt(Partition::persons).max().orElse(0);
    long units = own.stream().map(Rating::unit).distinct().count();
    return persons(own) < RATERS_OF_A_UNIT * units && RARE * persons(own) < most;
  }

  private static List<Set<String>> merged(List<Rating> ratings, int k) {
    List<Set<String>> groups = new ArrayList<>();
    ratings.stream()
        .map(Rating::unit)
        .distinct()
        .sorted()
        .forEach(unit -> groups.add(new TreeSet<>(Set.of(unit))));
    Comparator<Set<String>> byRespondents =
        Comparator.<Set<String>>comparingInt(g -> persons(in(ratings, g)))
            .thenComparing(g -> g.iterator().next());
    while (groups.size() > 1) {
      Set<String> smallest =
          groups.stream()
              .min(
                  Comparator.<Set<String>>comparingInt(g -> size(ratings, g))
                      .thenComparing(byRespondents))
              .orElseThrow();
      if (size(ratings, smallest) >= k) {
        break;
      }
      groups.remove(smallest);
      groups.stream().min(byRespondents).orElseThrow().addAll(smallest);
    }
    return groups;
  }

  private static int size(List<Rating> ratings, Set<String> group) {
    return in(ratings, group).stream()
        .map(Rating::function)
        .distinct()
        .mapToInt(f -> persons(cell(ratings, group, f)))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<Rating> in(List<Rating> ratings, Set<String> group) {
    return ratings.stream().filter(r -> group.contains(r.unit())).toList();
  }

  private static List<Rating> cell(List<Rating> ratings, Set<String> group, String function) {
    return in(ratings, group).stream().filter(r -> r.function().equals(function)).toList();
  }

  private static int persons(List<Rating> ratings) {
    return (int) ratings.stream().map(Rating::person).distinct().count();
  }

  /**
   * The organization as the program scores it: answers that fewer than k gave are as good as missing
   * (an item of a function in a wave; a trait, or both sides of the testimony, in a cell).
   */
  Organization withoutSmallParts(Organization organization) {
    List<Rating> ratings = new ArrayList<>(organization.ratings());
    for (int i = 0; i < organization.items(); i++) {
      int item = i;
      hide(
          ratings,
          r -> List.of(r.wave(), r.function()),
          r -> r.answers().get(item) > 0,
          List.of(item));
    }
    Organization left = organization.withRatings(ratings);
    List<Integer> testimony = new ArrayList<>();
    for (int t = 0; t < organization.traits().size(); t++) {
      int trait = t;
      List<Integer> items =
          java.util.stream.IntStream.range(organization.firstItem(t), organization.firstItem(t + 1))
              .boxed()
              .toList();
      if (!organization.traits().get(t).capability()) {
        testimony.addAll(items);
      }
      hide(ratings, this::cellOf, r -> scored(organization, left, r, trait), items);
    }
    hide(
        ratings,
        this::cellOf,
        r -> !testimony.isEmpty() && testimony.stream().allMatch(i -> r.answers().get(i) > 0),
        testimony);
    return organization.withRatings(ratings);
  }

  private static boolean scored(
      Organization organization, Organization left, Rating rating, int trait) {
    long answered =
        java.util.stream.IntStream.range(
                organization.firstItem(trait), organization.firstItem(trait + 1))
            .filter(i -> rating.answers().get(i) > 0)
            .count();
    return 2 * answered >= left.traits().get(trait).items();
  }

  private List<Object> cellOf(Rating rating) {
    return List.of(rating.wave(), rating.function(), group(rating));
  }

  /** Where few of a group answer, their answers go. */
  private void hide(
      List<Rating> ratings,
      java.util.function.Function<Rating, ?> group,
      java.util.function.Predicate<Rating> answers,
      List<Integer> items) {
    Map<Object, List<Rating>> groups = new HashMap<>();
    ratings.stream()
        .filter(r -> uses(r) && answers.test(r))
        .forEach(r -> groups.computeIfAbsent(group.apply(r), g -> new ArrayList<>()).add(r));
    for (List<Rating> few : groups.values()) {
      if (persons(few) < smallestSide) {
        ratings.replaceAll(
            r -> {
              Rating hidden = r;
              for (int item : items) {
                hidden = few.contains(r) ? hidden.with(item, 0) : hidden;
              }
              return hidden;
            });
      }
    }
  }

  /** Whether a rating is in the analysis. */
  boolean uses(Rating rating) {
    return !left.contains(List.of(rating.wave(), rating.function()));
  }

  /** The units whose ratings of this function are one cell with those of this rating. */
  Set<String> group(Rating rating) {
    Map<String, Set<String>> ofWave = units.getOrDefault(rating.wave(), Map.of());
    if (everywhere.contains(List.of(rating.wave(), rating.function()))) {
      return Set.of("everywhere");
    }
    return ofWave.getOrDefault(rating.unit(), Set.of(rating.unit()));
  }

  /** Functions whose model tells own people from others. */
  List<String> selfInflated(Organization organization) {
    return organization.functions().stream()
        .filter(
            f -> {
              List<Rating> of =
                  organization.ratings().stream()
                      .filter(r -> r.function().equals(f) && uses(r))
                      .toList();
              List<Rating> own =
                  of.stream()
                      .filter(r -> organization.people().get(r.person()).own().equals(f))
                      .toList();
              List<Rating> others = of.stream().filter(r -> !own.contains(r)).toList();
              return persons(own) >= smallestSide && persons(others) >= smallestSide;
            })
        .toList();
  }

  /** Whether two ratings are in one cell. */
  boolean together(Rating a, Rating b) {
    return a.wave().equals(b.wave())
        && a.function().equals(b.function())
        && group(a).equals(group(b));
  }
}
