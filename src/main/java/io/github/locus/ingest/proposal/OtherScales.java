package io.github.locus.ingest.proposal;

import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.instrument.ResponseScale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Tells that a known questionnaire was perhaps answered on another scale than its own: numbers go
 * beyond it, its words are more or fewer, or nobody chose an end of it in many answers although
 * many went as far as the others did.
 */
final class OtherScales {
  private final ResponseScale declared;
  private final NavigableMap<Integer, Long> counts = new TreeMap<>();
  private final Map<String, Long> answers = new LinkedHashMap<>();
  private boolean beyond;

  private OtherScales(ResponseScale declared) {
    this.declared = declared;
  }

  /**
   * Looks at the answers to the dimensions of a questionnaire.
   *
   * @param scales what was found, by the scale that the questionnaire declares
   * @return by declared scale, how often each answer was given; of those alone that are in doubt
   */
  static Map<ResponseScale, Map<String, Long>> among(
      Map<ResponseScale, Collection<FoundScale>> scales) {
    Map<ResponseScale, Map<String, Long>> found = new LinkedHashMap<>();
    scales.forEach(
        (declared, used) -> {
          OtherScales others = new OtherScales(declared);
          used.forEach(others::add);
          if (others.areLikely()) {
            found.put(declared, others.answers);
          }
        });
    return found;
  }

  private void add(FoundScale scale) {
    PointOrder order = PointOrder.of(scale);
    boolean contained =
        order.numbers() && declared.contains(order.min()) && declared.contains(order.max());
    boolean told =
        order.numbers()
            ? order.certainty() != Certainty.ORDER_UNKNOWN
            : order.certainty() == Certainty.CERTAIN;
    if (!told || (!contained && !order.on(declared).isEmpty())) {
      // as many points, in words or counted from zero
      return;
    }
    beyond |= !contained;
    for (int point = 0; point < order.spellings().size(); point++) {
      long n =
          order.spellings().get(point).stream()
              .mapToLong(cell -> scale.counts().getOrDefault(cell, 0L))
              .sum();
      if (n > 0) {
        counts.merge(order.min() + point, n, Long::sum);
        answers.merge(order.spellings().get(point).get(0), n, Long::sum);
      }
    }
  }

  private boolean areLikely() {
    return beyond || declared.isCutShort(counts);
  }
}
