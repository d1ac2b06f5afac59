package io.github.locus.result;

import io.github.locus.diagnostic.Clause;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the parts of a result say of one another, which a schema cannot state: a function or a
 * dimension that one part names is among those of the result, each function has all capabilities, each function ranked
 * has all its ranks, a verdict names whom it is about, each once, and no interval ends before it begins.
 */
final class ResultConsistency {
  /** A byte holds an answer. */
  private static final int MOST_POINTS = 250;

  private final Result result;
  private final Set<String> functions;
  private final Set<String> dimensions;

  /** Names and keys that lead to the part that is looked at, the last first. */
  private final Deque<String> place = new ArrayDeque<>();

  private ResultConsistency(Result result) {
    this.result = result;
    functions = result.functions().keySet();
    dimensions =
        result.instrument().dimensions().stream()
            .map(DimensionSummary::id)
            .collect(Collectors.toSet());
  }

  /**
   * @param result a result whose structure and ranges are right
   * @throws ResultFormatException if two parts contradict each other, with the place of one
   */
  static void check(Result result) throws ResultFormatException {
    ResultConsistency consistency = new ResultConsistency(result);
    consistency.instrument();
    consistency.verdict();
    if (result.decision().isPresent()) {
      consistency.decision(result.decision().orElseThrow());
    }
    consistency.measurements();
    consistency.parts(result);
  }

  private void verdict() throws ResultFormatException {
    Verdict verdict = result.verdict();
    named("/verdict/functions", verdict.functions());
    named("/verdict/order", verdict.order());
    functions("/verdict/firstToday", verdict.firstToday().stream().toList());
    functions("/verdict/partner", verdict.partner().value().stream().toList());
    functions("/verdict/partnerGain", verdict.partnerGain().keySet());
    dimensions("/verdict/partnerLifts", verdict.partnerLifts());
    dimensions("/verdict/gaps", verdict.gaps().stream().map(Gap::dimension).toList());
    statements("/verdict/reasons", verdict.reasons());
    statements("/verdict/waiting", verdict.waiting().stream().map(WaitingCost::says).toList());
    statements("/verdict/wouldChange", verdict.wouldChange());
    statements("/verdict/caveats", verdict.caveats());
    if (verdict.functions().isEmpty() && verdict.kind() != VerdictKind.INSUFFICIENT_EVIDENCE) {
      throw new ResultFormatException(
          Clause.NAMES_NONE.with("/verdict/functions", verdict.kind().code()));
    }
  }

  private void decision(DecisionResult decision) throws ResultFormatException {
    lens("/decision/today", decision.today());
    lens("/decision/repeatable", decision.repeatable());
    if (!isNotShown(decision.showcase())) {
      lens("/decision/showcase", decision.showcase());
    }
    functions(
        "/decision/crossCheck",
        decision.crossCheck().value().stream().map(CrossCheck::function).toList());
    functions(
        "/decision/dominance",
        decision.dominance().stream().map(DominanceResult::function).toList());
    functions(
        "/decision/dominance", decision.dominance().stream().map(DominanceResult::over).toList());
    for (WeightingResult weighting : decision.weightings()) {
      functions("/decision/weightings", List.of(weighting.first()));
      functions("/decision/weightings", weighting.repeatable().keySet());
    }
    for (var entry : decision.sensitivity().orElse(Map.of()).entrySet()) {
      String at = "/decision/sensitivity/" + entry.getKey();
      dimensions("/decision/sensitivity", List.of(entry.getKey()));
      for (SensitivityPoint point : entry.getValue().grid()) {
        functions(at, point.repeatable().keySet());
        functions(at, point.pBest().keySet());
      }
    }
  }

  /**
   * Whether a lens ranks nobody at all: fewer than two functions may have a leader whose figures can
   * be shown.
   */
  private static boolean isNotShown(LensDecision lens) {
    return lens.pBest().isEmpty()
        && lens.pBestSe().isEmpty()
        && lens.rankAcceptability().isEmpty()
        && lens.pairwise().isEmpty()
        && lens.centralWeights().isEmpty();
  }

  private void lens(String at, LensDecision lens) throws ResultFormatException {
    functions(at + "/pBest", lens.pBest().keySet());
    int ranked = lens.pBest().size();
    if (ranked < 2) {
      throw new ResultFormatException(Clause.RANKS_TOO_FEW.with(at + "/pBest", ranked));
    }
    functions(at + "/rankAcceptability", lens.rankAcceptability().keySet());
    for (var ranks : lens.rankAcceptability().entrySet()) {
      if (ranks.getValue().size() != ranked) {
        throw new ResultFormatException(
            Clause.RANKS_DIFFER.with(
                at + "/rankAcceptability/" + ranks.getKey(), ranks.getValue().size(), ranked));
      }
    }
    functions(at + "/pairwise", lens.pairwise().keySet());
    for (Map<String, Double> others : lens.pairwise().values()) {
      functions(at + "/pairwise", others.keySet());
    }
    functions(at + "/expectedLoss", lens.expectedLoss().orElse(Map.of()).keySet());
  }

  private void measurements() throws ResultFormatException {
    for (var model : result.models().entrySet()) {
      functions("/models/" + model.getKey() + "/means", model.getValue().means().keySet());
    }
    functions("/quality/agreement", result.quality().agreement().keySet());
    functions("/quality/items", result.quality().items().keySet());
    answers();
    for (var function : result.functions().entrySet()) {
      String at = "/functions/" + function.getKey();
      capabilities(at + "/dimensions", function.getValue().dimensions().keySet());
      capabilities(
          at + "/repeatableDimensions", function.getValue().repeatableDimensions().keySet());
      if (function.getValue().tau().filter(tau -> tau.low() < 0).isPresent()) {
        throw new ResultFormatException(Clause.BEGINS_BELOW_ZERO.with(at + "/tau"));
      }
    }
  }

  private void capabilities(String at, Set<String> given) throws ResultFormatException {
    dimensions(at, given);
    for (DimensionSummary dimension : result.instrument().capabilities()) {
      if (!given.contains(dimension.id())) {
        throw new ResultFormatException(Clause.LACKS.with(at, dimension.id()));
      }
    }
  }

  private void instrument() throws ResultFormatException {
    Set<String> seen = new HashSet<>();
    Set<String> items = new HashSet<>();
    for (DimensionSummary dimension : result.instrument().dimensions()) {
      once("/instrument/dimensions", dimension.id(), seen);
      for (ItemSummary item : dimension.items()) {
        once("/instrument/dimensions: " + dimension.id() + "/items", item.id(), items);
      }
      if (dimension.scaleMin() >= dimension.scaleMax()) {
        throw new ResultFormatException(
            Clause.SCALE_TURNED.with(
                "/instrument/dimensions",
                dimension.id(),
                dimension.scaleMin(),
                dimension.scaleMax()));
      }
      long points = points(dimension);
      if (points > MOST_POINTS || dimension.labels().size() > points) {
        throw new ResultFormatException(
            Clause.SCALE_LABELS.with(
                "/instrument/dimensions",
                dimension.id(),
                points,
                dimension.labels().size(),
                MOST_POINTS));
      }
    }
  }

  private static long points(DimensionSummary dimension) {
    return (long) dimension.scaleMax() - dimension.scaleMin() + 1;
  }

  /** An item that was asked, with a share for each answer that its scale has. */
  private void answers() throws ResultFormatException {
    Map<String, Long> points = new HashMap<>();
    for (DimensionSummary dimension : result.instrument().dimensions()) {
      dimension.items().forEach(item -> points.put(item.id(), points(dimension)));
    }
    for (var function : result.quality().items().entrySet()) {
      for (var item : function.getValue().entrySet()) {
        long due = points.getOrDefault(item.getKey(), 0L);
        Optional<Integer> shares = item.getValue().value().map(of -> of.shares().size());
        String at = "/quality/items/" + function.getKey() + "/" + item.getKey();
        if (due == 0 || shares.filter(n -> n != due).isPresent()) {
          throw new ResultFormatException(
              due == 0
                  ? Clause.OF_NO_ITEM.with(at)
                  : Clause.SHARES_DIFFER.with(at, shares.orElse(0), due));
        }
      }
    }
  }

  private static void once(String at, String id, Set<String> seen) throws ResultFormatException {
    if (!seen.add(id)) {
      throw new ResultFormatException(Clause.HAS_TWICE.with(at, id));
    }
  }

  private void statements(String at, List<Statement> said) throws ResultFormatException {
    for (Statement statement : said) {
      functions(at, statement.function().stream().toList());
      functions(at, statement.other().stream().toList());
      functions(at, statement.functions());
      dimensions(at, statement.dimensions());
    }
  }

  private void functions(String at, Collection<String> named) throws ResultFormatException {
    known(at, named, functions, "/functions");
  }

  /** Functions that a verdict names, each once: a list of any length would be any work to say. */
  private void named(String at, List<String> named) throws ResultFormatException {
    functions(at, named);
    Set<String> seen = new HashSet<>();
    for (String function : named) {
      once(at, function, seen);
    }
  }

  private void dimensions(String at, Collection<String> named) throws ResultFormatException {
    known(at, named, dimensions, "/instrument/dimensions");
  }

  private static void known(String at, Collection<String> named, Set<String> known, String where)
      throws ResultFormatException {
    for (String name : named) {
      if (!known.contains(name)) {
        throw new ResultFormatException(Clause.NAMES_UNKNOWN.with(at, name, where));
      }
    }
  }

  /** Intervals and verdicts, wherever they stand. */
  private void parts(Object value) throws ResultFormatException {
    if (value instanceof Estimate estimate) {
      interval(estimate.low(), estimate.high());
    } else if (value instanceof Interval interval) {
      interval(interval.low(), interval.high());
    } else if (value instanceof SuccessionEstimate estimate) {
      interval(estimate.low(), estimate.high());
    } else if (value instanceof SuccessionShift shift) {
      interval(shift.low(), shift.high());
    } else if (value instanceof VerdictVariant variant) {
      named(at() + "/functions", variant.functions());
    } else if (value instanceof Record record) {
      List<RecordComponent> components = RecordParts.components(record.getClass());
      Object[] values = RecordParts.values(record);
      for (int i = 0; i < values.length; i++) {
        part(components.get(i).getName(), values[i]);
      }
    } else if (value instanceof Shown<?> shown) {
      if (shown.isPresent()) {
        parts(shown.orElseThrow());
      }
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      parts(optional.get());
    } else if (value instanceof Map<?, ?> map) {
      for (var entry : map.entrySet()) {
        part((String) entry.getKey(), entry.getValue());
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        part(Integer.toString(i), list.get(i));
      }
    }
  }

  private void part(String name, Object value) throws ResultFormatException {
    place.push(name);
    parts(value);
    place.pop();
  }

  private String at() {
    StringBuilder at = new StringBuilder();
    place.descendingIterator().forEachRemaining(name -> at.append('/').append(name));
    return at.toString();
  }

  private void interval(double low, double high) throws ResultFormatException {
    if (low > high) {
      throw new ResultFormatException(Clause.INTERVAL_TURNED.with(at(), low, high));
    }
  }
}
