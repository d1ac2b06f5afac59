package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.protection.Unprotected;
import io.github.locus.statistics.RandomStream;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Organisations of known truth, with scores straight from the mixed model (no items, no rounding to
 * options): y = μ_f + r + g_unit + u_leader + ε, one wave, one leader for each function and unit.
 *
 * @param units number of units
 * @param perUnit respondents in each
 * @param climate γ, points
 * @param unequalHeadcounts whether units differ in headcount (40 to 400), else all count alike
 * @param ratedShare chance that a respondent rates a function; 1 is full crossing
 * @param smallUnit respondents in every second unit, 0 where all are alike
 * @param rareShare chance that a respondent rates the last function, in proportion to the others
 */
record ScoreWorld(
    int units,
    int perUnit,
    double climate,
    boolean unequalHeadcounts,
    double ratedShare,
    int smallUnit,
    double rareShare) {
  static final int FUNCTIONS = 4;
  static final double[] SPREADS = {1.5, 4, 8, 13};
  static final double THRESHOLD = 60;
  private static final double LEVEL = 55;
  private static final double LEVEL_SD = 6;
  private static final double LENIENCY = 9;
  private static final double RESIDUAL = 12;
  private static final double Z = -0.8416212335729143;
  static final Instrument INSTRUMENT = instrument();

  /** Units alike, and every function rated alike. */
  ScoreWorld(int units, int perUnit, double climate, boolean unequalHeadcounts, double ratedShare) {
    this(units, perUnit, climate, unequalHeadcounts, ratedShare, 0, 1);
  }

  /** The same with so many respondents in every second unit. */
  ScoreWorld withSmallUnits(int persons) {
    return new ScoreWorld(
        units, perUnit, climate, unequalHeadcounts, ratedShare, persons, rareShare);
  }

  /** The same with a last function that few rate. */
  ScoreWorld withRareFunction(double share) {
    return new ScoreWorld(units, perUnit, climate, unequalHeadcounts, ratedShare, smallUnit, share);
  }

  /**
   * One organisation.
   *
   * @param truth what is true of it
   * @param survey what its people answered, small cells kept apart
   * @param given the same before anything is decided of it
   */
  record Organisation(Truth truth, GivenScores survey, Survey given) {
    /** What its people answered, protected: small units merged. */
    GivenScores merged(int minGroup) {
      return new GivenScores(
          Protection.protect(given, new ProtectionRules(minGroup, RatingUse.EVERY)),
          survey.values());
    }
  }

  /**
   * What is true of one organisation.
   *
   * @param spread τ by function
   * @param average m by function
   * @param today level by function
   * @param repeatable level that 80% of new leaders reach, by function
   * @param readyShare headcount share under leaders with m + u of 60 or more, by function
   * @param headcounts by unit
   * @param nominated function that most respondents rate highest
   */
  record Truth(
      double[] spread,
      double[] average,
      double[] today,
      double[] repeatable,
      double[] readyShare,
      double[] headcounts,
      int nominated) {}

  Organisation organisation(RandomStream random) {
    double[] spread = new double[FUNCTIONS];
    double[] level = new double[FUNCTIONS];
    for (int f = 0; f < FUNCTIONS; f++) {
      spread[f] = SPREADS[random.nextInt(SPREADS.length)];
      level[f] = LEVEL + LEVEL_SD * random.nextGaussian();
    }
    return organisation(random, spread, level);
  }

  Organisation organisation(RandomStream random, double[] spread, double[] level) {
    double[] headcounts = new double[units];
    double[] climates = new double[units];
    double[][] leaders = new double[FUNCTIONS][units];
    for (int v = 0; v < units; v++) {
      headcounts[v] = unequalHeadcounts ? 40 + random.nextInt(361) : 100;
      climates[v] = climate * random.nextGaussian();
      for (int f = 0; f < FUNCTIONS; f++) {
        leaders[f][v] = spread[f] * random.nextGaussian();
      }
    }
    Answers answers = answers(random, level, climates, leaders);
    return truth(spread, level, climates, leaders, headcounts, answers);
  }

  private Organisation truth(
      double[] spread,
      double[] level,
      double[] climates,
      double[][] leaders,
      double[] headcounts,
      Answers answers) {
    double all = Arrays.stream(headcounts).sum();
    double[] average = level.clone();
    double[] today = new double[FUNCTIONS];
    double[] repeatable = new double[FUNCTIONS];
    double[] ready = new double[FUNCTIONS];
    for (int f = 0; f < FUNCTIONS; f++) {
      double led = 0;
      for (int v = 0; v < units; v++) {
        average[f] += headcounts[v] / all * climates[v];
        led += headcounts[v] / all * leaders[f][v];
      }
      today[f] = average[f] + led;
      repeatable[f] = average[f] + Z * spread[f];
      for (int v = 0; v < units; v++) {
        ready[f] += average[f] + leaders[f][v] >= THRESHOLD ? headcounts[v] / all : 0;
      }
    }
    Survey given = survey(answers, headcounts);
    return new Organisation(
        new Truth(spread, average, today, repeatable, ready, headcounts, answers.nominated()),
        new GivenScores(Unprotected.ofEvery(given), answers.scores()),
        given);
  }

  private record Answers(
      int[] responses,
      short[] functions,
      int[] units,
      double[] scores,
      int people,
      int nominated) {}

  private Answers answers(
      RandomStream random, double[] level, double[] climates, double[][] leaders) {
    List<int[]> rows = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    int[] votes = new int[FUNCTIONS];
    int person = 0;
    for (int v = 0; v < units; v++) {
      int people = smallUnit > 0 && v % 2 == 1 ? smallUnit : perUnit;
      for (int i = 0; i < people; i++) {
        double leniency = LENIENCY * random.nextGaussian();
        int highest = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < FUNCTIONS; f++) {
          double share = f == FUNCTIONS - 1 ? ratedShare * rareShare : ratedShare;
          if (random.nextDouble() < share) {
            double y =
                level[f]
                    + leniency
                    + climates[v]
                    + leaders[f][v]
                    + RESIDUAL * random.nextGaussian();
            rows.add(new int[] {person, f, v});
            scores.add(y);
            highest = y > best ? f : highest;
            best = Math.max(best, y);
          }
        }
        if (highest >= 0) {
          votes[highest]++;
        }
        person++;
      }
    }
    int most =
        IntStream.range(0, FUNCTIONS).reduce((a, b) -> votes[b] > votes[a] ? b : a).orElse(0);
    short[] functions = new short[rows.size()];
    for (int r = 0; r < functions.length; r++) {
      functions[r] = (short) rows.get(r)[1];
    }
    return new Answers(
        rows.stream().mapToInt(row -> row[0]).toArray(),
        functions,
        rows.stream().mapToInt(row -> row[2]).toArray(),
        scores.stream().mapToDouble(Double::doubleValue).toArray(),
        person,
        most);
  }

  private Survey survey(Answers answers, double[] headcounts) {
    int n = answers.people();
    int[] none = new int[n];
    Arrays.fill(none, Responses.NOT_GIVEN);
    int[] others = new int[n];
    Arrays.fill(others, Responses.ANOTHER);
    Responses responses =
        new Responses(
            IntStream.range(0, n).toArray(), new int[n], others, none, none, none, new double[0]);
    byte[] unasked = new byte[answers.functions().length];
    Map<UnitCell, Assignment> roster = new TreeMap<>();
    for (int f = 0; f < FUNCTIONS; f++) {
      for (int v = 0; v < units; v++) {
        roster.put(
            new UnitCell(f, v, 0),
            new Assignment(
                Optional.of("leader " + f + " " + v),
                Optional.of((long) headcounts[v]),
                Optional.empty()));
      }
    }
    return new Survey(
        INSTRUMENT,
        INSTRUMENT.functions(),
        IntStream.range(0, units).mapToObj(v -> String.format("U%03d", v)).toList(),
        List.of("1"),
        responses,
        new Ratings(
            answers.responses(), answers.functions(), answers.units(), new byte[][] {unasked}),
        new Roster(LeaderSource.ROSTER, roster));
  }

  private static Instrument instrument() {
    return new Instrument(
        "scores",
        "1",
        List.of("en"),
        List.of(
            new OrgFunction("A"), new OrgFunction("B"), new OrgFunction("C"), new OrgFunction("D")),
        List.of(
            new Dimension(
                "readiness",
                DimensionRole.CAPABILITY,
                1,
                LocalizedText.english("Readiness"),
                ResponseScale.of(1, 5),
                List.of(new SurveyItem("readiness_1", LocalizedText.english("…"), false)))),
        List.of(),
        Map.of());
  }
}
