package io.github.locus.gate;

import io.github.locus.diagnostic.Clause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads gates: a place, a relation and a bound, such as {@code functions.IT.repeatable >= 60}, {@code
 * decision.repeatable.pBest.L&D >= 80%}, {@code verdict in lead, lead-with-partner}, {@code verdict.functions contains
 * L&D} or, of a comparison, {@code no function falls by more than 3}.
 *
 * <p>A place is the way through the JSON with points between its parts; a part that has a point, a blank or a sign of its
 * own stands in quotes. A place that begins with a slash is a JSON pointer (RFC 6901).
 */
public final class GateParser {
  private static final Pattern GATE =
      Pattern.compile(
          "(?<place>(?:[^\\s\"'<>=!]|\"[^\"]*\"|'[^']*')+)\\s*"
              + "(?<relation>>=|<=|==|!=|=|<|>|(?i:not\\s+in|in|contains)(?=\\s))\\s*(?<bound>.+)");
  private static final Pattern NO_FALL =
      Pattern.compile(
          "(?i)(?:compare:\\s*)?no function falls by more than\\s+(?<points>\\S+)"
              + "(?:\\s+points?)?(?:\\s+on\\s+(?<level>\\w+))?");
  private static final Pattern SIGN = Pattern.compile("[<>=!]");
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^.\"']+)");
  private static final Pattern WORD =
      Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\"']+))\\s*(?=,|$)");
  private static final Pattern PLACE =
      Pattern.compile(PART.pattern() + "(?:\\.(?:" + PART.pattern() + "))*");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:[0-9]{1,15}(?:\\.[0-9]*)?|\\.[0-9]+))(%?)");

  private GateParser() {}

  /**
   * Reads a gate.
   *
   * @param text as it was typed
   * @return the gate
   * @throws GateException if it is none
   */
  public static Gate parse(String text) throws GateException {
    String stripped = text.strip();
    Matcher fall = NO_FALL.matcher(stripped);
    if (fall.matches()) {
      double points = number(fall.group("points")).orElse(-1);
      if (points < 0) {
        throw new GateException(Clause.GATE_NEEDS_NUMBER.with(stripped, fall.group("points")));
      }
      return new Gate.NoFall(
          stripped, Optional.ofNullable(fall.group("level")).orElse("repeatable"), points);
    }
    Matcher gate = GATE.matcher(stripped);
    if (!gate.matches()) {
      throw new GateException(Clause.NO_GATE.with(stripped));
    }
    return new Gate.OfFigure(
        stripped,
        path(stripped, gate.group("place")),
        limit(stripped, gate.group("relation"), gate.group("bound").strip()));
  }

  private static List<String> path(String gate, String place) throws GateException {
    if (place.startsWith("/")) {
      return Arrays.stream(place.substring(1).split("/", -1))
          .map(part -> part.replace("~1", "/").replace("~0", "~"))
          .toList();
    }
    if (!PLACE.matcher(place).matches()) {
      throw new GateException(Clause.NO_GATE.with(gate));
    }
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(place);
    while (part.find()) {
      parts.add(text(part));
    }
    return parts;
  }

  private static String text(Matcher part) {
    return Optional.ofNullable(part.group(1))
        .or(() -> Optional.ofNullable(part.group(2)))
        .orElseGet(() -> part.group(3));
  }

  private static Limit limit(String gate, String relation, String bound) throws GateException {
    if (relation.equalsIgnoreCase("contains")) {
      return new Limit.Holding(unquoted(bound));
    }
    if (Character.isLetter(relation.charAt(0))) {
      return new Limit.OneOf(words(gate, bound), !relation.equalsIgnoreCase("in"));
    }
    if (SIGN.matcher(bound).lookingAt()) {
      throw new GateException(Clause.NO_GATE.with(gate));
    }
    OptionalDouble number = number(bound);
    boolean same = relation.equals("=") || relation.equals("==");
    if (number.isEmpty() && (same || relation.equals("!="))) {
      return new Limit.OneOf(List.of(unquoted(bound)), !same);
    }
    if (number.isEmpty()) {
      throw new GateException(Clause.GATE_NEEDS_NUMBER.with(gate, bound));
    }
    return new Limit.Bound(relation(same ? "==" : relation), number.getAsDouble());
  }

  private static Limit.Relation relation(String sign) {
    return Arrays.stream(Limit.Relation.values())
        .filter(relation -> relation.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  /** Read from end to end: a quote that is not closed, or a word that is missing, would make another gate of it. */
  private static List<String> words(String gate, String bound) throws GateException {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(bound);
    int end = -1;
    while (end < bound.length() && word.find(end + 1) && word.start() == end + 1) {
      words.add(text(word).strip());
      end = word.end();
    }
    if (end != bound.length() || words.contains("")) {
      throw new GateException(Clause.NO_GATE.with(gate));
    }
    return words;
  }

  private static String unquoted(String bound) {
    Matcher quoted = PART.matcher(bound);
    return quoted.matches() ? text(quoted).strip() : bound;
  }

  private static OptionalDouble number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return OptionalDouble.empty();
    }
    double stated = Double.parseDouble(number.group(1));
    return OptionalDouble.of(number.group(2).isEmpty() ? stated : shareOf(number.group(1)));
  }

  /** In decimal, so that 80.1% is the number that 0.801 is. */
  private static double shareOf(String percent) {
    return new BigDecimal(percent).movePointLeft(2).doubleValue();
  }
}
