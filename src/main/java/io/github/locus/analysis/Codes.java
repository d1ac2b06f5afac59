package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.separation.Leader;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What leaders and units are called where their names are not told.
 *
 * <p>With a key a code is made of the name, so that it keeps from result to result for whoever has the key. Without,
 * codes are numbers dealt by a shuffle that depends on every answer of the survey: no order of the alphabet, of the file
 * or of time is left in them, and the codes of two results have nothing in common.
 *
 * @param leaders code by function and leader index
 * @param units code by unit index
 */
record Codes(List<List<String>> leaders, List<String> units) {
  /** The order of everything that is listed by code: that of units or names would tell whose is whose. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final int FEWEST_DIGITS = 6;
  private static final String UNIT = "unit";

  Codes {
    leaders = leaders.stream().map(List::copyOf).toList();
    units = List.copyOf(units);
  }

  String leader(int function, int leader) {
    return leaders.get(function).get(leader);
  }

  String unit(int unit) {
    return units.get(unit);
  }

  static Codes of(LeaderFrame frame, Optional<CodeKey> key) {
    return key.map(k -> keyed(frame, k)).orElseGet(() -> shuffled(frame));
  }

  private static Codes keyed(LeaderFrame frame, CodeKey key) {
    ProtectedSurvey survey = frame.survey();
    List<List<String>> leaders = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      String function = survey.functions().get(f).name();
      List<String> digests = new ArrayList<>();
      for (int l = 0; l < frame.leaders(f).size(); l++) {
        digests.add(key.digest("leader", function, name(frame, f, l)));
      }
      leaders.add(codes(function, digests));
    }
    List<String> units = survey.units().stream().map(name -> key.digest(UNIT, name)).toList();
    return new Codes(leaders, codes(UNIT, units));
  }

  /** The first digits of each digest, as many as tell them apart. */
  static List<String> codes(String prefix, List<String> digests) {
    int digits = FEWEST_DIGITS;
    while (collide(digests, digits)) {
      digits++;
    }
    int enough = digits;
    return digests.stream().map(d -> prefix + "-" + d.substring(0, enough)).toList();
  }

  private static boolean collide(List<String> digests, int digits) {
    Set<String> seen = new HashSet<>();
    return digests.stream().anyMatch(d -> digits < d.length() && !seen.add(d.substring(0, digits)));
  }

  /** The leader's name; where nobody says who leads, the unit that stands for him. */
  private static String name(LeaderFrame frame, int function, int leader) {
    Leader one = frame.leaders(function).get(leader);
    return one.name().orElseGet(() -> unitLed(frame, function, leader));
  }

  private static String unitLed(LeaderFrame frame, int function, int leader) {
    List<String> units = frame.survey().units();
    for (int wave = 0; wave < frame.survey().waves().size(); wave++) {
      for (int unit = 0; unit < units.size(); unit++) {
        if (frame.leaderOf(new UnitCell(function, unit, wave)) == leader) {
          return units.get(unit);
        }
      }
    }
    throw new IllegalStateException("a leader without a name leads a unit");
  }

  private static Codes shuffled(LeaderFrame frame) {
    ProtectedSurvey survey = frame.survey();
    RandomStreams streams = new RandomStreams(SurveyDigest.of(survey));
    List<List<String>> leaders = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      leaders.add(
          dealt(
              survey.functions().get(f).name(),
              frame.leaders(f).size(),
              streams.stream("leaders", f)));
    }
    return new Codes(leaders, units(survey));
  }

  /** What units are called without a key. */
  static List<String> units(ProtectedSurvey survey) {
    RandomStreams streams = new RandomStreams(SurveyDigest.of(survey));
    return dealt(UNIT, survey.units().size(), streams.stream("units", 0));
  }

  private static List<String> dealt(String prefix, int count, RandomStream random) {
    int[] numbers = IntStream.rangeClosed(1, count).toArray();
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = swapped;
    }
    return IntStream.of(numbers).mapToObj(n -> prefix + "-" + n).toList();
  }
}
