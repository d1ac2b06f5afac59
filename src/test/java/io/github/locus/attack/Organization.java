package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small organization and what its people answered: the secret, and the files that the program gets.
 *
 * @param functions rated functions, in the instrument's order
 * @param traits what is asked, in order
 * @param people who answered, by number
 * @param ratings one per person, function, unit and wave
 * @param posts the roster
 */
record Organization(
    List<String> functions,
    List<Trait> traits,
    List<Person> people,
    List<Rating> ratings,
    List<Post> posts) {
  /** Points of the answer scale, 1 to this. */
  static final int POINTS = 5;

  Organization {
    functions = List.copyOf(functions);
    traits = List.copyOf(traits);
    people = List.copyOf(people);
    ratings = List.copyOf(ratings);
    posts = List.copyOf(posts);
  }

  /**
   * A dimension.
   *
   * @param id its id
   * @param role as in an instrument file
   * @param items how many items; ids are {@code id_1}, {@code id_2} …
   * @param reversed whether the first item is reversed
   */
  record Trait(String id, String role, int items, boolean reversed) {
    boolean capability() {
      return role.equals("capability");
    }
  }

  /**
   * A person.
   *
   * @param own own function, empty where not given
   * @param shouldLead nomination, empty where none was made
   * @param turnTo nomination, empty where none was made
   * @param weight survey weight, 0 where the survey has none
   */
  record Person(String own, String shouldLead, String turnTo, double weight) {}

  /**
   * A rating.
   *
   * @param person number of the person
   * @param wave wave
   * @param function rated function
   * @param unit where
   * @param answers by item in the order of the traits, 1 to {@link #POINTS}; 0 is missing, and so is a code below it
   */
  record Rating(int person, String wave, String function, String unit, List<Integer> answers) {
    Rating {
      answers = List.copyOf(answers);
    }

    Rating with(int item, int answer) {
      List<Integer> changed = new ArrayList<>(answers);
      changed.set(item, answer);
      return new Rating(person, wave, function, unit, changed);
    }
  }

  /**
   * A line of the roster.
   *
   * @param function function
   * @param unit unit
   * @param wave wave
   * @param leader who leads it
   * @param headcount people of the unit
   */
  record Post(String function, String unit, String wave, String leader, int headcount) {}

  /** Number of items before a trait. */
  int firstItem(int trait) {
    return IntStream.range(0, trait).map(t -> traits.get(t).items()).sum();
  }

  /** Number of items. */
  int items() {
    return firstItem(traits.size());
  }

  /** The trait that an item belongs to. */
  int traitOf(int item) {
    return (int) IntStream.range(1, traits.size()).filter(t -> firstItem(t) <= item).count();
  }

  /** Names of the items, in order. */
  List<String> itemNames() {
    return IntStream.range(0, items())
        .mapToObj(i -> traits.get(traitOf(i)).id() + "_" + (i - firstItem(traitOf(i)) + 1))
        .toList();
  }

  /** Whether agreeing with an item counts against. */
  boolean reversed(int item) {
    int trait = traitOf(item);
    return traits.get(trait).reversed() && item == firstItem(trait);
  }

  /** An answer in points of 100, the good end up; NaN where it is missing. */
  double points(int rating, int item) {
    int answer = ratings.get(rating).answers().get(item);
    double points = 100.0 * (answer - 1) / (POINTS - 1);
    return answer <= 0 ? Double.NaN : reversed(item) ? 100 - points : points;
  }

  /** Items of a trait that a rating answers. */
  List<Integer> answered(int rating, int trait) {
    return IntStream.range(firstItem(trait), firstItem(trait + 1))
        .filter(i -> ratings.get(rating).answers().get(i) > 0)
        .boxed()
        .toList();
  }

  /** Whether a rating answers at least half of the capability traits, and so is used at all. */
  boolean usable(int rating) {
    List<Integer> capabilities =
        IntStream.range(0, traits.size()).filter(t -> traits.get(t).capability()).boxed().toList();
    long given = capabilities.stream().filter(t -> scored(rating, t)).count();
    return 2 * given >= capabilities.size();
  }

  /** Whether a rating answers at least half of the items of a trait. */
  boolean scored(int rating, int trait) {
    return 2 * answered(rating, trait).size() >= traits.get(trait).items();
  }

  /** The same organization with other ratings. */
  Organization withRatings(List<Rating> other) {
    return new Organization(functions, traits, people, other, posts);
  }

  /** The same organization where some ratings answer the first two items alike. */
  Organization alike(Predicate<Rating> which, int answer) {
    return withRatings(
        ratings.stream().map(r -> which.test(r) ? r.with(0, answer).with(1, answer) : r).toList());
  }

  /** The number of people who rated a function in a unit in a wave. */
  int size(String function, String unit, String wave) {
    return (int)
        ratings.stream()
            .filter(
                r ->
                    r.function().equals(function) && r.unit().equals(unit) && r.wave().equals(wave))
            .map(Rating::person)
            .distinct()
            .count();
  }

  /** {@code survey.csv}, long. */
  String survey() {
    boolean weighted = people.stream().anyMatch(p -> p.weight() > 0);
    StringBuilder csv =
        new StringBuilder("respondent,function,unit,wave,own_function,should_lead,turn_to");
    csv.append(weighted ? ",weight" : "");
    traits.forEach(
        t -> IntStream.rangeClosed(1, t.items()).forEach(i -> csv.append("," + t.id() + "_" + i)));
    csv.append('\n');
    for (Rating r : ratings) {
      Person p = people.get(r.person());
      csv.append(
          String.format(
              Locale.ROOT,
              "person%d,%s,%s,%s,%s,%s,%s%s",
              r.person(),
              r.function(),
              r.unit(),
              r.wave(),
              p.own(),
              p.shouldLead(),
              p.turnTo(),
              weighted ? "," + p.weight() : ""));
      r.answers().forEach(a -> csv.append(a == 0 ? "," : "," + a));
      csv.append('\n');
    }
    return csv.toString();
  }

  /** {@code roster.csv}. */
  String roster() {
    return "function,unit,wave,leader,headcount\n"
        + posts.stream()
            .map(
                p ->
                    String.join(
                        ",",
                        p.function(),
                        p.unit(),
                        p.wave(),
                        p.leader(),
                        String.valueOf(p.headcount())))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** {@code probe.yaml}. */
  String instrument() {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: probe
            version: 1
            languages: [en]
            functions: [%s]
            scale: {min: 1, max: 5, labels: {en: [Never, Seldom, Sometimes, Often, Always]}}
            dimensions:
            """
                .formatted(String.join(", ", functions)));
    for (Trait t : traits) {
      yaml.append(
          "  - {id: %s, role: %s, name: {en: Trait %s}, items: ["
              .formatted(t.id(), t.role(), t.id()));
      yaml.append(
          IntStream.rangeClosed(1, t.items())
              .mapToObj(
                  i ->
                      "{id: %s_%d, text: {en: Statement %d on %s}%s}"
                          .formatted(
                              t.id(),
                              i,
                              i,
                              t.id(),
                              t.reversed() && i == 1 ? ", reversed: true" : ""))
              .collect(Collectors.joining(", ")));
      yaml.append("]}\n");
    }
    return yaml.toString();
  }

  /** Leaders of a function with the cells they lead, in the roster's order. */
  Map<String, List<Post>> leaders(String function) {
    return posts.stream()
        .filter(p -> p.function().equals(function))
        .collect(Collectors.groupingBy(Post::leader, TreeMap::new, Collectors.toList()));
  }

  /** Waves in order. */
  List<String> waves() {
    return ratings.stream().map(Rating::wave).distinct().sorted().toList();
  }

  /** Units in order. */
  List<String> units() {
    return ratings.stream().map(Rating::unit).distinct().sorted().toList();
  }
}
