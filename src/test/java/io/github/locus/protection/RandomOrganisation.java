package io.github.locus.protection;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Responses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An organisation with many small units, and everything that makes protection hard: functions that
 * few rate, answers left out, weights, people who rate in several units or waves, vacancies, leaders
 * of several units.
 */
public final class RandomOrganisation {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR", "L&D", "BU")
          .add("p", DimensionRole.CAPABILITY, 2, 1, 5, List.of("p1", "p2"))
          .add("t", DimensionRole.CAPABILITY, 1, 1, 5, List.of("t1", "-t2", "t3"))
          .add("b", DimensionRole.CAPABILITY, 1, 1, 5, List.of("b1"))
          .add("s", DimensionRole.STRATEGY, 1, 1, 5, List.of("s1"))
          .add("r", DimensionRole.RELIANCE, 1, 1, 5, List.of("-r1"))
          .build();
  private static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D", "BU");
  private static final List<String> NAMED = List.of("IT", "HR", "L&D", "BU", "none", "", "");

  private final Random random;
  private final double crossing;
  private final double missing;
  private final boolean weighted;
  private final boolean travelling;
  private final SurveyBuilder survey = new SurveyBuilder(INSTRUMENT);

  private RandomOrganisation(long seed) {
    random = new Random(seed);
    crossing = 0.2 + 0.8 * random.nextDouble();
    missing = random.nextInt(3) * 0.2 * random.nextDouble();
    weighted = random.nextInt(3) == 0;
    travelling = random.nextInt(3) == 0;
    int units = 1 + random.nextInt(9);
    int waves = 1 + random.nextInt(3);
    int[] sizes = random.ints(units, 0, 3).map(s -> 1 + random.nextInt(s == 0 ? 4 : 14)).toArray();
    for (int t = 0; t < waves; t++) {
      for (int v = 0; v < units; v++) {
        for (int i = 0; i < sizes[v]; i++) {
          // who is kept from wave to wave has the same name
          person("p" + v + "-" + (random.nextInt(4) == 0 ? t + "-" : "") + i, v, units, t);
        }
        lead(v, t);
      }
    }
  }

  /** The rows of an organisation. */
  public static SurveyBuilder rows(long seed) {
    return new RandomOrganisation(seed).survey;
  }

  private void person(String name, int home, int units, int wave) {
    Person person =
        new Person(
            NAMED.get(random.nextInt(7)),
            NAMED.get(random.nextInt(7)),
            NAMED.get(random.nextInt(7)),
            random.nextInt(3) == 0 ? Responses.NOT_GIVEN : random.nextInt(4),
            weighted ? Math.exp(random.nextGaussian()) : 1);
    List<Integer> where = new ArrayList<>(List.of(home));
    if (travelling && random.nextInt(4) == 0 && units > 1) {
      where.add((home + 1) % units);
    }
    for (int v : where) {
      for (int f = 0; f < FUNCTIONS.size(); f++) {
        // the last function is rated by few
        if (random.nextDouble() < (f == 3 ? crossing / 3 : crossing)) {
          survey.add(
              new Row(name, FUNCTIONS.get(f), "U" + v, "" + (2024 + wave), person, answers()));
        }
      }
    }
  }

  private Map<String, Integer> answers() {
    Map<String, Integer> answers = new HashMap<>();
    for (String item : List.of("p1", "p2", "t1", "t2", "t3", "b1", "s1", "r1")) {
      if (random.nextDouble() >= missing) {
        answers.put(item, 1 + random.nextInt(5));
      }
    }
    return answers;
  }

  private void lead(int unit, int wave) {
    for (String function : FUNCTIONS) {
      String leader =
          random.nextInt(8) == 0
              ? ""
              : random.nextInt(4) == 0 ? "shared" : function + unit + random.nextInt(2);
      survey.lead(function, "U" + unit, "" + (2024 + wave), leader, 10 + random.nextInt(90));
    }
  }
}
