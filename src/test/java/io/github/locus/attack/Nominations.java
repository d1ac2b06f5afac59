package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What shares of nominations say about those left over: who turns to a function less who does so
 * from outside it are the function's own people.
 */
final class Nominations {
  private final JsonNode perceptions;

  Nominations(String result) {
    perceptions = ResultReader.tree(result).path("perceptions");
  }

  /**
   * A group and how many of it may have named the function.
   *
   * @param function function
   * @param persons size of the group
   * @param least at least so many of them
   * @param most at most so many
   */
  record Rest(String function, int persons, int least, int most) {
    boolean pinned() {
      return least == most;
    }
  }

  /** The own people of each function that both shares are given of. */
  List<Rest> insiders() {
    List<Rest> rests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> outside : perceptions.path("fromOutside").properties()) {
      JsonNode all = perceptions.path("turnTo").path(outside.getKey());
      JsonNode part = outside.getValue();
      if (all.path("share").isNumber() && part.path("share").isNumber()) {
        int persons = all.path("n").asInt() - part.path("n").asInt();
        int least = least(all) - most(part);
        int most = most(all) - least(part);
        rests.add(new Rest(outside.getKey(), persons, Math.max(0, least), Math.min(persons, most)));
      }
    }
    return rests;
  }

  /** Those who say who should lead and not to whom to turn: all who say it less those who say both. */
  List<Rest> saysOneAlone() {
    List<Rest> rests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> both : perceptions.path("shouldIs").properties()) {
      JsonNode should = perceptions.path("shouldLead").path(both.getKey());
      JsonNode turning = perceptions.path("turnTo").path(both.getKey());
      int all = both.getValue().path("n").asInt(0);
      if (all > 0 && all == turning.path("n").asInt(0) && should.path("n").asInt(0) > all) {
        double difference = both.getValue().path("difference").asDouble();
        double half = Digits.halfWidth(both.getValue().path("difference").asString());
        int least = least(should) - (int) Math.floor(most(turning) + all * (difference + half));
        int most = most(should) - (int) Math.ceil(least(turning) + all * (difference - half));
        rests.add(
            new Rest(both.getKey(), should.path("n").asInt() - all, Math.max(0, least), most));
      }
    }
    return rests;
  }

  private static int least(JsonNode share) {
    return (int) Math.ceil(share.path("n").asInt() * (value(share) - half(share)) - 1e-9);
  }

  private static int most(JsonNode share) {
    return (int) Math.floor(share.path("n").asInt() * (value(share) + half(share)) + 1e-9);
  }

  private static double value(JsonNode share) {
    return share.path("share").asDouble();
  }

  private static double half(JsonNode share) {
    return Digits.halfWidth(share.path("share").asString());
  }
}
