package io.github.locus.wording;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.GateDemand;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateRelation;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Gates in sentences. Figures are written as gates are: a point, no grouping, all digits that are published, so that a
 * figure and the bound that it misses never look alike.
 *
 * @param words the words of the language
 */
public record GateSentences(Words words) {
  /**
   * The outcome of all gates.
   *
   * @param report what became of them
   * @return one sentence
   */
  public String headline(GateReport report) {
    List<String> counts = new ArrayList<>();
    for (GateStatus status : GateStatus.values()) {
      long n = report.count(status);
      if (n > 0 || status == GateStatus.PASSED) {
        counts.add(
            words.say(
                "gate.counted",
                "n",
                words.numbers().whole(n),
                "status",
                words.name("gated", status)));
      }
    }
    if (!report.broken().isEmpty()) {
      counts.add(
          words.say(
              "gate.counted.broken", "n", words.count("organisation", report.broken().size())));
    }
    return words.say(
        report.passed() ? "gate.all.passed" : "gate.all.failed", "counts", words.list(counts));
  }

  /**
   * What stands at the place of a gate.
   *
   * @param result the result that the gate was held against
   * @param outcome what became of it
   * @return the figure or the words; where there is none, why
   */
  public String found(GatedResult result, GateOutcome outcome) {
    if (outcome.status() == GateStatus.UNKNOWN) {
      return outcome
          .reason()
          .map(
              reason ->
                  words
                      .name("absent", reason.code())
                      .replace("{minimum}", words.numbers().whole(result.minGroup())))
          .orElseGet(() -> words.say("gate.none"));
    }
    return outcome
        .value()
        .map(FigureFormat::stated)
        .orElseGet(
            () ->
                outcome.words().isEmpty()
                    ? words.say("gate.nothing")
                    : String.join(", ", outcome.words()));
  }

  /**
   * What a gate asks of its figure.
   *
   * @param asked what is asked
   * @return such as {@code at least 60}
   */
  public String asked(GateDemand asked) {
    String due =
        asked.bound().map(FigureFormat::stated).orElseGet(() -> String.join(", ", asked.words()));
    return words.name("asked", plainer(asked)).replace("{due}", due);
  }

  /** One word is no list of them. */
  private static GateRelation plainer(GateDemand asked) {
    if (asked.words().size() != 1) {
      return asked.relation();
    }
    return switch (asked.relation()) {
      case ONE_OF -> GateRelation.EQUAL;
      case NONE_OF -> GateRelation.OTHER;
      default -> asked.relation();
    };
  }

  /**
   * Why no gate was held against an organisation.
   *
   * @param one the organisation
   * @return one sentence
   */
  public String missing(MissingResult one) {
    return one.why()
        .map(why -> words.say("portfolio.failed", "name", one.name(), "why", why))
        .orElseGet(() -> words.say("portfolio.not-tried", "name", one.name()));
  }

  /**
   * Why a gate could not be held against an organisation that has a result.
   *
   * @param one the organisation
   * @return one sentence
   */
  public String broken(MissingResult one) {
    return words.say("gate.broken", "name", one.name(), "why", one.why().orElse(""));
  }

  /**
   * A gate in one sentence, for a line of a log.
   *
   * @param result the result that the gate was held against
   * @param outcome what became of it
   * @return such as {@code failed: functions.IT.repeatable >= 60 (57.1)}
   */
  public String line(GatedResult result, GateOutcome outcome) {
    return words.say(
        "gate.line",
        "status",
        words.name("gated", outcome.status()),
        "gate",
        outcome.gate(),
        "found",
        found(result, outcome));
  }
}
