package io.github.locus.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An organization as chance has it, and the files that the program gets: units of 1 to 40 people, 1 to 12 units, 1 to 9
 * functions, 1 to 5 waves; people who stay from wave to wave, move and rate some functions alone; leaders of several units,
 * new ones, vacancies; survey weights; answers left out; a questionnaire of its own.
 *
 * @param minimum smallest group of the run
 * @param survey {@code survey.csv}
 * @param roster {@code roster.csv}
 * @param instrument questionnaire
 * @param reweighted the same questionnaire with other declared weights
 * @param waves waves, in order
 * @param points points of the answer scale
 */
record DrawnOrganization(
    int minimum,
    String survey,
    String roster,
    String instrument,
    String reweighted,
    List<String> waves,
    int points) {
  private static final List<String> FUNCTIONS =
      List.of("IT", "HR", "L&D", "BU", "FIN", "OPS", "LEG", "MKT", "RND");

  /** More ratings make an organization cost seconds, and hide people better: few have as many as they like. */
  private static final int[] RATINGS = {30, 60, 60, 90, 90, 120, 150, 250};

  private static final int MOST_RATINGS = 2_000;

  static DrawnOrganization of(long seed) {
    return new Draft(new Random(31 * seed + 17)).build();
  }

  /** Without the last wave: what was released a year before. */
  DrawnOrganization before() {
    String last = waves.get(waves.size() - 1);
    return new DrawnOrganization(
        minimum,
        without(survey, row -> row[3].equals(last)),
        without(roster, row -> row[2].equals(last)),
        instrument,
        reweighted,
        waves.subList(0, waves.size() - 1),
        points);
  }

  /** The same answers under the other weights. */
  DrawnOrganization weightedOtherwise() {
    return new DrawnOrganization(minimum, survey, roster, reweighted, instrument, waves, points);
  }

  /** The same answers under another smallest group. */
  DrawnOrganization under(int other) {
    return new DrawnOrganization(other, survey, roster, instrument, reweighted, waves, points);
  }

  private static String without(String csv, Predicate<String[]> row) {
    StringBuilder left = new StringBuilder();
    csv.lines()
        .filter(line -> !row.test(line.split(",", -1)))
        .forEach(line -> left.append(line).append('\n'));
    return left.toString();
  }

  private record Dimension(String id, String role, int items, boolean reversed, int weight) {}

  private record Person(String id, String own, String shouldLead, String turnTo, double weight) {}

  /** One organization in the making. */
  private static final class Draft {
    private final Random random;
    private final List<String> functions;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final int points;
    private final int units;
    private final List<String> waves;
    private final double missing;
    private final int rareItem;
    private final int crossing;
    private final int ownFunctions;
    private final boolean nominations;
    private final int weighting;
    private final int usualRatings;
    private final boolean panel;
    private final int alike;
    private final Map<String, Double> effects = new HashMap<>();
    private final StringBuilder survey = new StringBuilder();
    private final StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount\n");
    private int people;

    Draft(Random random) {
      this.random = random;
      functions = FUNCTIONS.subList(0, upTo(FUNCTIONS.size()));
      points = new int[] {4, 5, 5, 5, 7, 11}[random.nextInt(6)];
      units = upTo(12);
      int count = new int[] {1, 1, 1, 1, 2, 2, 3, 3, 4, 5}[random.nextInt(10)];
      waves = IntStream.rangeClosed(1, count).mapToObj(w -> "202" + w).toList();
      missing = new double[] {0, 0, 0.03, 0.15}[random.nextInt(4)];
      crossing = random.nextInt(4);
      ownFunctions = random.nextInt(3);
      nominations = random.nextBoolean();
      weighting = random.nextInt(8);
      usualRatings =
          random.nextInt(200) == 0 ? MOST_RATINGS : RATINGS[random.nextInt(RATINGS.length)];
      panel = random.nextBoolean();
      alike = random.nextInt(6) == 0 ? random.nextInt(units) : -1;
      ask();
      rareItem = random.nextInt(5) == 0 ? random.nextInt(items()) : -1;
    }

    /** From 1 on, small numbers as often as it takes to have both. */
    private int upTo(int most) {
      return (int) Math.min(most, Math.floor(Math.exp(random.nextDouble() * Math.log(most + 1.0))));
    }

    private void ask() {
      int capabilities = 1 + random.nextInt(6);
      for (int d = 0; d < capabilities; d++) {
        dimensions.add(
            new Dimension(
                "c" + (d + 1),
                "capability",
                1 + random.nextInt(3),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0 ? 3 : 1));
      }
      int testimony = random.nextInt(4);
      if (testimony > 0) {
        dimensions.add(new Dimension("plan", "strategy", 1 + random.nextInt(2), false, 1));
      }
      if (testimony > 1) {
        dimensions.add(new Dimension("lean", "reliance", 1 + random.nextInt(2), true, 1));
      }
    }

    private int items() {
      return dimensions.stream().mapToInt(Dimension::items).sum();
    }

    DrawnOrganization build() {
      survey.append("respondent,function,unit,wave,own_function,should_lead,turn_to");
      survey.append(weighting < 2 ? ",weight" : "");
      dimensions.forEach(
          d ->
              IntStream.rangeClosed(1, d.items())
                  .forEach(i -> survey.append(',').append(d.id()).append('_').append(i)));
      survey.append('\n');
      lead();
      answer();
      int minimum = new int[] {3, 5, 5, 10}[random.nextInt(4)];
      return new DrawnOrganization(
          minimum,
          survey.toString(),
          roster.toString(),
          instrument(d -> d.weight()),
          instrument(d -> 4 - d.weight()),
          waves,
          points);
    }

    /** Who leads what: some lead several units, some are new in a wave, some posts are vacant. */
    private void lead() {
      int headcounts = random.nextInt(3);
      int[] heads = new int[units];
      for (int u = 0; u < units; u++) {
        heads[u] = headcounts == 0 ? 40 : 40 + random.nextInt(headcounts == 1 ? 20 : 400);
      }
      int shared = random.nextInt(3);
      double turnover = random.nextInt(3) == 0 ? 0.4 : 0.1;
      for (String function : functions) {
        String[] leaders = new String[units];
        for (int t = 0; t < waves.size(); t++) {
          for (int u = 0; u < units; u++) {
            if (t == 0) {
              leaders[u] =
                  shared == 0 && u > 0 && random.nextInt(3) == 0
                      ? leaders[random.nextInt(u)]
                      : function + " head " + u;
            } else if (random.nextDouble() < turnover) {
              leaders[u] = function + " head " + u + " of " + waves.get(t);
            }
            boolean vacant = u > 0 && random.nextInt(40) == 0;
            roster.append(
                String.join(
                    ",",
                    function,
                    "site" + u,
                    waves.get(t),
                    vacant ? "" : leaders[u],
                    String.valueOf(heads[u])));
            roster.append('\n');
            effects.put(function + u + waves.get(t), effect(leaders[u], 0.9));
          }
        }
      }
    }

    private double effect(String name, double spread) {
      return effects.computeIfAbsent(name, n -> spread * random.nextGaussian());
    }

    private void answer() {
      int[] sizes = IntStream.range(0, units).map(u -> upTo(40)).toArray();
      Map<Integer, List<Person>> staying = new HashMap<>();
      double rated = crossing == 0 ? functions.size() : Math.min(functions.size(), 2.5);
      double all = rated * waves.size() * IntStream.of(sizes).sum();
      double kept = Math.min(1, usualRatings / Math.max(1, all));
      for (String wave : waves) {
        for (int u = 0; u < units; u++) {
          List<Person> crew = staying.computeIfAbsent(u, unit -> new ArrayList<>());
          int size =
              Math.max(1, (int) Math.round(sizes[u] * kept * (0.8 + 0.4 * random.nextDouble())));
          if (!panel) {
            crew.clear();
          }
          crew.removeIf(p -> random.nextInt(8) == 0);
          while (crew.size() < size) {
            crew.add(person(u));
          }
          for (Person person : List.copyOf(crew.subList(0, size))) {
            rates(person, u, wave);
            if (units > 1 && random.nextInt(30) == 0) {
              crew.remove(person);
              staying.computeIfAbsent((u + 1) % units, unit -> new ArrayList<>()).add(person);
            }
          }
        }
      }
    }

    private Person person(int unit) {
      String own =
          ownFunctions == 0
              ? ""
              : ownFunctions == 1
                  ? any(functions)
                  : random.nextBoolean() ? any(functions) : "Sales";
      double weight =
          weighting == 0
              ? Math.max(0.2, Math.min(5, Math.exp(0.6 * random.nextGaussian())))
              : 1 + unit % 3 / 2.0;
      return new Person(
          "person" + people++,
          own,
          nominations && random.nextInt(10) > 0 ? any(functions) : "",
          nominations && random.nextInt(10) > 0 ? any(functions) : "",
          weight);
    }

    private String any(List<String> names) {
      return names.get(random.nextInt(names.size()));
    }

    private void rates(Person person, int unit, String wave) {
      double leniency = effect(person.id(), 0.4);
      double climate = effect("site" + unit, 0.3);
      int forced = random.nextInt(functions.size());
      for (int f = 0; f < functions.size(); f++) {
        if (f == forced || rates(f)) {
          double level =
              0.55 * (points - 1)
                  + (points - 1)
                      / 4.0
                      * (effects.getOrDefault(functions.get(f) + unit + wave, 0.0)
                          + leniency
                          + climate
                          + (functions.get(f).equals(person.own()) ? 0.3 : 0));
          row(person, functions.get(f), unit, wave, level);
        }
      }
    }

    private boolean rates(int function) {
      return switch (crossing) {
        case 0 -> true;
        case 1 -> random.nextInt(functions.size()) < 2;
        case 2 -> random.nextBoolean();
        default -> function == 0 || random.nextInt(6) == 0;
      };
    }

    private void row(Person person, String function, int unit, String wave, double level) {
      survey.append(
          String.join(
              ",",
              person.id(),
              function,
              "site" + unit,
              wave,
              person.own(),
              person.shouldLead(),
              person.turnTo()));
      if (weighting < 2) {
        survey.append(String.format(Locale.ROOT, ",%.3f", person.weight()));
      }
      int item = 0;
      for (Dimension d : dimensions) {
        for (int i = 0; i < d.items(); i++, item++) {
          long drawn =
              unit == alike
                  ? Math.round(0.75 * (points - 1))
                  : Math.round(level + 0.2 * (points - 1) * random.nextGaussian());
          int answer = (int) Math.max(0, Math.min(points - 1, drawn));
          boolean leftOut =
              random.nextDouble() < missing || item == rareItem && random.nextInt(10) < 8;
          survey
              .append(',')
              .append(leftOut ? "" : 1 + (d.reversed() && i == 0 ? points - 1 - answer : answer));
        }
      }
      survey.append('\n');
    }

    private String instrument(java.util.function.ToIntFunction<Dimension> weight) {
      StringBuilder yaml =
          new StringBuilder("id: drawn\nversion: 1\nlanguages: [en]\nfunctions: [")
              .append(String.join(", ", functions))
              .append("]\nscale: {min: 1, max: ")
              .append(points)
              .append("}\ndimensions:\n");
      for (Dimension d : dimensions) {
        yaml.append(
            "  - {id: %s, role: %s,%s name: {en: Part %s}, items: [%s]}%n"
                .formatted(
                    d.id(),
                    d.role(),
                    d.role().equals("capability") ? " weight: " + weight.applyAsInt(d) + "," : "",
                    d.id(),
                    String.join(
                        ", ",
                        IntStream.rangeClosed(1, d.items())
                            .mapToObj(
                                i ->
                                    "{id: %s_%d, text: {en: Statement %d on %s}%s}"
                                        .formatted(
                                            d.id(),
                                            i,
                                            i,
                                            d.id(),
                                            d.reversed() && i == 1 ? ", reversed: true" : ""))
                            .toList())));
      }
      return yaml.toString();
    }
  }
}
