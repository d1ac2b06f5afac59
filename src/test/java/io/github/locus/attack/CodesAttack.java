package io.github.locus.attack;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LedUnit;
import io.github.locus.separation.Post;
import io.github.locus.separation.RespondentCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Whose a code is, for somebody who holds the roster and knows who rated what: by what is told of units, persons and shares,
 * and by the sum of leaders' effects that a function's level is. Every order of the leaders under the codes is tried that
 * nothing told speaks against; of more than seven leaders, as many orders as show who is possible.
 */
final class CodesAttack {
  private static final int ALL_ORDERS = 7;
  private static final int SOME_ORDERS = 4_000;

  /** Half a step of a share of the headcount, and a hair. */
  private static final double HALF_SHARE = 0.025 + 1e-9;

  /** By so much a chance that is told in steps may lie on either side of the border. */
  private static final double AROUND_SURE = 0.051;

  private static final double SURE = 0.8;

  private final JsonNode result;
  private final ProtectedSurvey survey;
  private final LeaderFrame frame;
  private final RespondentCounts counts;
  private final int minimum;
  private final List<String> known = new ArrayList<>();
  private int codes;
  private int fewest = Integer.MAX_VALUE;

  private CodesAttack(JsonNode result, ProtectedSurvey survey, int minimum) {
    this.result = result;
    this.survey = survey;
    this.minimum = minimum;
    frame = LeaderFrame.of(survey);
    counts = RespondentCounts.of(frame);
  }

  /**
   * @param result {@code result.json}
   * @param survey what of the survey was used: the attacker knows all of it but the answers
   * @param minimum smallest group that is told of
   */
  static CodesAttack on(JsonNode result, ProtectedSurvey survey, int minimum) {
    CodesAttack attack = new CodesAttack(result, survey, minimum);
    for (int f = 0; f < survey.functions().size(); f++) {
      attack.function(f);
    }
    attack.units();
    return attack;
  }

  /** Codes of which it is known whose they are. */
  List<String> known() {
    return List.copyOf(known);
  }

  /** Codes of which anything is told. */
  int codes() {
    return codes;
  }

  /** Leaders that the code is possible for that the fewest are possible for. */
  int fewest() {
    return fewest;
  }

  /** A leader with all that the roster tells. */
  private record Suspect(int index, int units, int now, int ever, double held, double alone) {}

  /**
   * A code with what is told of it.
   *
   * @param open by how much the effect may be off
   * @param ready 1 where it counts as ready, 0 where not, −1 where that is not known
   */
  private record Coded(JsonNode row, double effect, double open, int ready) {}

  private void function(int f) {
    String name = survey.functions().get(f).name();
    JsonNode of = result.path("functions").path(name);
    List<JsonNode> rows =
        of.path("leaderTable").valueStream().filter(row -> row.path("name").isNull()).toList();
    List<Suspect> suspects = suspects(f);
    if (rows.isEmpty()) {
      return;
    }
    boolean all = rows.size() == of.path("leaders").asInt();
    List<Coded> coded = rows.stream().map(row -> coded(of, row)).toList();
    boolean[][] possible = new boolean[coded.size()][suspects.size()];
    Facts facts =
        new Facts(of, coded, suspects, all && told(of), all && suspects.size() == rows.size());
    if (coded.size() <= ALL_ORDERS && suspects.size() <= ALL_ORDERS) {
      orders(name, facts, possible, new int[coded.size()], 0);
    } else {
      someOrders(name, facts, possible);
    }
    for (int c = 0; c < coded.size(); c++) {
      codes++;
      boolean[] who = possible[c];
      int left = (int) IntStream.range(0, who.length).filter(s -> who[s]).count();
      // an equation that no order fits was not understood
      fewest = left == 0 ? fewest : Math.min(fewest, left);
      if (left == 1) {
        known.add("leader of " + coded.get(c).row().path("code").asString());
      }
    }
  }

  /** The level is the sum of the effects where nothing is told that a wave alone adds. */
  private boolean told(JsonNode of) {
    return of.path("today").path("mean").isNumber()
        && !result.path("models").path("readiness").path("variance").path("cell").isNumber();
  }

  private List<Suspect> suspects(int f) {
    List<LedUnit> led = frame.ledUnits(f);
    return led.stream()
        .mapToInt(LedUnit::leader)
        .distinct()
        .filter(l -> frame.leadsAlone(f, l) && counts.ofLeaderNow(f, l) >= minimum)
        .mapToObj(
            l ->
                new Suspect(
                    l,
                    (int) led.stream().filter(u -> u.leader() == l).count(),
                    counts.ofLeaderNow(f, l),
                    counts.ofLeader(f, l),
                    led.stream().filter(u -> u.leader() == l).mapToDouble(LedUnit::share).sum(),
                    frame.posts(f).stream()
                        .filter(post -> post.leader() == l)
                        .mapToDouble(Post::share)
                        .sum()))
        .toList();
  }

  private static Coded coded(JsonNode of, JsonNode row) {
    double effect = row.path("effect").path("mean").asDouble(Double.NaN);
    double average = row.path("level").path("mean").asDouble() - effect;
    double open = of.path("leaderStep").asDouble(0) / 2 + 0.05;
    double chance = row.path("pReady").asDouble(Double.NaN);
    int ready = chance >= SURE + AROUND_SURE ? 1 : chance <= SURE - AROUND_SURE ? 0 : -1;
    boolean best = of.path("showcaseLeader").asString("").equals(row.path("code").asString());
    return best && of.path("showcase").path("mean").isNumber()
        ? new Coded(row, of.path("showcase").path("mean").asDouble() - average, 0.1, ready)
        : new Coded(row, effect, open, ready);
  }

  /** What an order of the leaders has to agree with. */
  private final class Facts {
    private final JsonNode of;
    private final List<Coded> coded;
    private final List<Suspect> suspects;
    private final boolean summed;
    private final boolean shared;
    private final double sum;

    Facts(JsonNode of, List<Coded> coded, List<Suspect> suspects, boolean summed, boolean shared) {
      this.of = of;
      this.coded = coded;
      this.suspects = suspects;
      this.summed = summed && coded.stream().noneMatch(c -> Double.isNaN(c.effect()));
      this.shared = shared;
      JsonNode first = coded.get(0).row();
      sum =
          of.path("today").path("mean").asDouble()
              - first.path("level").path("mean").asDouble()
              + first.path("effect").path("mean").asDouble();
    }

    boolean allows(String function, int code, int suspect) {
      JsonNode row = coded.get(code).row();
      Suspect who = suspects.get(suspect);
      return (row.path("units").isNull() || row.path("units").asInt() == who.units())
          && within(row.path("respondents"), who.now())
          && (row.path("headcountShare").isNull()
              || Math.abs(row.path("headcountShare").asDouble() - who.held()) <= HALF_SHARE)
          && everWithin(function, row.path("code").asString(), who.ever());
    }

    private boolean everWithin(String function, String code, int persons) {
      return result
              .path("models")
              .path("readiness")
              .path("leaderEffects")
              .path(function)
              .valueStream()
              .filter(e -> e.path("code").asString().equals(code))
              .allMatch(e -> within(e.path("respondents"), persons))
          && result
              .path("quality")
              .path("agreement")
              .path(function)
              .path("leaders")
              .valueStream()
              .filter(e -> e.path("code").asString().equals(code))
              .allMatch(e -> within(e.path("n"), persons));
    }

    boolean holds(int[] order) {
      double effects = 0;
      double open = 0.1;
      double ready = 0;
      double perhaps = 0;
      for (int c = 0; c < order.length; c++) {
        Suspect who = suspects.get(order[c]);
        effects += who.held() * coded.get(c).effect();
        open += who.held() * coded.get(c).open();
        ready += coded.get(c).ready() == 1 ? who.alone() : 0;
        perhaps += coded.get(c).ready() < 0 ? who.alone() : 0;
      }
      boolean fits = !summed || Math.abs(effects - sum) <= open;
      JsonNode share = of.path("readyShare");
      return fits
          && (!shared
              || !share.isNumber()
              || share.asDouble() >= ready - HALF_SHARE
                  && share.asDouble() <= ready + perhaps + HALF_SHARE);
    }
  }

  private static boolean within(JsonNode band, int persons) {
    return !band.isObject()
        || band.path("from").asInt() <= persons && persons <= band.path("to").asInt();
  }

  private void orders(String name, Facts facts, boolean[][] possible, int[] order, int code) {
    if (code == order.length) {
      if (facts.holds(order)) {
        IntStream.range(0, order.length).forEach(c -> possible[c][order[c]] = true);
      }
      return;
    }
    for (int s = 0; s < facts.suspects.size(); s++) {
      int suspect = s;
      if (IntStream.range(0, code).noneMatch(c -> order[c] == suspect)
          && facts.allows(name, code, s)) {
        order[code] = s;
        orders(name, facts, possible, order, code + 1);
      }
    }
  }

  /** Orders by lot, each led by exchanges towards one that fits. */
  private void someOrders(String name, Facts facts, boolean[][] possible) {
    Random random = new Random(7);
    int codes = facts.coded.size();
    boolean[][] allowed = new boolean[codes][facts.suspects.size()];
    for (int c = 0; c < codes; c++) {
      for (int s = 0; s < facts.suspects.size(); s++) {
        allowed[c][s] = facts.allows(name, c, s);
      }
    }
    List<Integer> who = new ArrayList<>(IntStream.range(0, facts.suspects.size()).boxed().toList());
    for (int i = 0; i < SOME_ORDERS; i++) {
      Collections.shuffle(who, random);
      int[] order = matched(allowed, who);
      if (order.length == codes && facts.holds(order)) {
        IntStream.range(0, codes).forEach(c -> possible[c][order[c]] = true);
      }
    }
  }

  /** An order in which each code has a leader that it allows, as the lot has it; none where there is none. */
  private static int[] matched(boolean[][] allowed, List<Integer> who) {
    int[] codeOf = new int[who.size()];
    Arrays.fill(codeOf, -1);
    for (int c = 0; c < allowed.length; c++) {
      if (!place(allowed, who, codeOf, c, new HashSet<>())) {
        return new int[0];
      }
    }
    int[] order = new int[allowed.length];
    for (int s = 0; s < codeOf.length; s++) {
      if (codeOf[s] >= 0) {
        order[codeOf[s]] = s;
      }
    }
    return order;
  }

  private static boolean place(
      boolean[][] allowed, List<Integer> who, int[] codeOf, int code, Set<Integer> seen) {
    for (int s : who) {
      if (allowed[code][s] && seen.add(s)) {
        if (codeOf[s] < 0 || place(allowed, who, codeOf, codeOf[s], seen)) {
          codeOf[s] = code;
          return true;
        }
      }
    }
    return false;
  }

  /** Codes of units, or of leaders beside when units changed them: who knows the one knows the other. */
  private void units() {
    result
        .path("succession")
        .forEach(
            of ->
                of.path("events")
                    .forEach(
                        event -> {
                          for (String part : List.of("unit", "before", "after")) {
                            if (!event.path(part).isNull()) {
                              known.add(part + " of a change, " + event.path(part).asString());
                            }
                          }
                        }));
    int alone = result.path("robustness").path("withoutUnit").size();
    if (alone == 1 || alone == 2) {
      known.add("units of " + alone + " verdicts without one");
    }
  }
}
