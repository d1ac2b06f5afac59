package io.github.locus.attack;

import io.github.locus.attack.Organization.Person;
import io.github.locus.attack.Organization.Post;
import io.github.locus.attack.Organization.Rating;
import io.github.locus.attack.Organization.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws answers for a layout of units: leaders differ much, so that the model has effects to tell. */
final class OrganizationBuilder {
  private static final List<Trait> PROBE =
      List.of(
          new Trait("people", "capability", 1, false),
          new Trait("tech", "capability", 1, false),
          new Trait("plan", "strategy", 1, false),
          new Trait("lean", "reliance", 1, true));

  private static final int HEADCOUNT = 40;

  private final Random random;
  private final List<String> functions;
  private List<Trait> traits = PROBE;
  private double leaderSpread = 0.9;
  private boolean effectsByWave;
  private boolean ownFunctions;
  private boolean nominations;
  private final List<Person> people = new ArrayList<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final Map<List<String>, Post> posts = new LinkedHashMap<>();
  private final Map<String, Double> effects = new HashMap<>();
  private final Map<String, Integer> headcounts = new HashMap<>();
  private final Map<Integer, Double> leniency = new HashMap<>();

  OrganizationBuilder(long seed, String... functions) {
    this.random = new Random(seed);
    this.functions = Arrays.asList(functions);
  }

  OrganizationBuilder asking(Trait... asked) {
    traits = List.of(asked);
    return this;
  }

  OrganizationBuilder leadersAlike() {
    leaderSpread = 0;
    return this;
  }

  /** From here on every wave has leaders of its own. */
  OrganizationBuilder leadersOfEachWave() {
    effectsByWave = true;
    return this;
  }

  /** From here on people say where they work. */
  OrganizationBuilder withOwnFunctions() {
    ownFunctions = true;
    return this;
  }

  /** From here on people say who should lead and to whom they turn. */
  OrganizationBuilder withNominations() {
    nominations = true;
    return this;
  }

  /** New people of a unit who rate all functions. */
  OrganizationBuilder crew(String unit, String wave, int size) {
    return crew(unit, wave, size, functions.toArray(String[]::new));
  }

  /** New people of a unit who rate some functions. */
  OrganizationBuilder crew(String unit, String wave, int size, String... rated) {
    for (int i = 0; i < size; i++) {
      rates(person(), unit, wave, rated);
    }
    return this;
  }

  /** A new person. */
  int person() {
    return person(
        ownFunctions ? any(functions) : "",
        nominations ? any(functions) : "",
        nominations ? any(functions) : "");
  }

  /** A new person of whom all but the answers is given. */
  int person(String own, String shouldLead, String turnTo) {
    return weighing(0, own, shouldLead, turnTo);
  }

  /** The same with a survey weight. */
  int weighing(double weight, String own, String shouldLead, String turnTo) {
    people.add(new Person(own, shouldLead, turnTo, weight));
    return people.size() - 1;
  }

  /** Ratings of a person. */
  OrganizationBuilder rates(int person, String unit, String wave, String... rated) {
    for (String function : rated) {
      String leader = function + " head of " + unit + (effectsByWave ? " " + wave : "");
      post(function, unit, wave, leader);
      double level =
          3.2
              + effect(function + unit + (effectsByWave ? wave : ""))
              + leniency.computeIfAbsent(person, p -> 0.4 * random.nextGaussian());
      List<Integer> answers = new ArrayList<>();
      for (Trait trait : traits) {
        for (int i = 0; i < trait.items(); i++) {
          long drawn = Math.round(level + 0.9 * random.nextGaussian());
          int answer = (int) Math.max(1, Math.min(Organization.POINTS, drawn));
          answers.add(trait.reversed() && i == 0 ? Organization.POINTS + 1 - answer : answer);
        }
      }
      ratings.add(new Rating(person, wave, function, unit, answers));
    }
    return this;
  }

  /** How many people work in a unit, known to everybody; to be said before they answer. */
  OrganizationBuilder headcount(String unit, int people) {
    headcounts.put(unit, people);
    return this;
  }

  /** Who leads. */
  OrganizationBuilder post(String function, String unit, String wave, String leader) {
    posts.putIfAbsent(
        List.of(function, unit, wave),
        new Post(function, unit, wave, leader, headcounts.getOrDefault(unit, HEADCOUNT)));
    return this;
  }

  private double effect(String leader) {
    return effects.computeIfAbsent(leader, l -> leaderSpread * random.nextGaussian());
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  Organization build() {
    return new Organization(functions, traits, people, ratings, List.copyOf(posts.values()));
  }
}
