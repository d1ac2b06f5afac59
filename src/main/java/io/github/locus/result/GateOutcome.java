package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * A gate, and what became of it.
 *
 * @param gate the gate as it was typed
 * @param figure place of the figure in the JSON, its parts joined by points; of a gate on all functions the place of the
 *     one that decides
 * @param asked what it asks of the figure
 * @param status how it ended
 * @param value the figure as it is published; empty for words, and where there is none
 * @param words the words that stand there; empty for a number, and where there are none
 * @param reason why there is no figure, where that is known
 */
public record GateOutcome(
    String gate,
    String figure,
    GateDemand asked,
    GateStatus status,
    @Within(Range.MEASURE) Optional<Double> value,
    List<String> words,
    Optional<Reason> reason) {
  public GateOutcome {
    words = List.copyOf(words);
  }
}
