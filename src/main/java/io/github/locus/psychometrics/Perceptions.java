package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people say outright: who should lead, to whom they turn today, how soon a solution is needed.
 *
 * <p>Each question is taken from the latest wave in which anyone answered it: it asks about today,
 * and whoever answers in every wave would else count several times. Shares are of those who answered
 * it then, "none" included, weighted where the survey has weights; the interval then rests on
 * Kish's effective number of those asked. With weights all alike it is as without.
 */
public final class Perceptions {
  private final ProtectedSurvey survey;
  private final Responses responses;
  private final int functions;

  private Perceptions(ProtectedSurvey survey) {
    this.survey = survey;
    responses = survey.responses();
    functions = survey.functions().size();
  }

  /**
   * Reads the nominations.
   *
   * @param survey the survey
   */
  public static Perceptions of(ProtectedSurvey survey) {
    return new Perceptions(survey);
  }

  /**
   * Shares of a nomination.
   *
   * @param byFunction share that names each function, by function index
   * @param none share that names none, or one that is not rated
   */
  public record Nominations(List<Proportion> byFunction, Proportion none) {
    public Nominations {
      byFunction = List.copyOf(byFunction);
    }
  }

  /**
   * Who should lead.
   *
   * @return empty where nobody answered
   */
  public Optional<Nominations> shouldLead() {
    return nominations(responses::shouldLead, response -> true);
  }

  /**
   * To whom people turn today.
   *
   * @return empty where nobody answered
   */
  public Optional<Nominations> turnTo() {
    return nominations(responses::turnTo, response -> true);
  }

  /**
   * Periphery to centre: of the respondents of other functions, the share that turns to this one.
   * Respondents whose own function is not known are left out.
   *
   * @param function function index
   * @return empty where nobody outside it answered, or where those outside and the rest cannot be
   *     told apart without telling of few
   */
  public Optional<Proportion> fromOutside(int function) {
    return turning(function, response -> isOutside(response, function));
  }

  /**
   * Why there is no share from outside.
   *
   * @param function function index
   * @return that nobody outside it answered, or that it would tell of few
   */
  public Reason whyNotFromOutside(int function) {
    int wave = latestWave(responses::turnTo);
    return wave < 0 || survey.outsideKnown(function, wave)
        ? Reason.NOBODY_OUTSIDE
        : Reason.PART_OF_A_COUNT;
  }

  /**
   * Of all others who answered, the share that turns to a function: what the shares of all and of those outside leave. These
   * are its own people and those of whom the function is not known, as it is not of own people who are not told apart.
   *
   * @param function function index
   * @return empty where {@link #fromOutside} is, or where nobody else answered
   */
  public Optional<Proportion> notFromOutside(int function) {
    return turning(function, response -> !isOutside(response, function));
  }

  private boolean isOutside(int response, int function) {
    int own = responses.ownFunction(response);
    return own != function && own != Responses.NOT_GIVEN;
  }

  private Optional<Proportion> turning(int function, IntPredicate member) {
    int wave = latestWave(responses::turnTo);
    return wave < 0 || !survey.outsideKnown(function, wave)
        ? Optional.empty()
        : counts(responses::turnTo, member, functions + 1).map(counts -> counts.share(function));
  }

  /**
   * Should–is gap: the share that says a function should lead less the share that turns to it today,
   * of those who answered both, in the latest wave in which anyone did.
   *
   * @param function function index
   * @return empty where nobody answered both, or where those who did and the others cannot be told
   *     apart without telling of few
   */
  public Optional<PairedDifference> shouldIs(int function) {
    int latest = latestOfBoth();
    if (latest < 0 || !survey.bothNominationsKnown(latest)) {
      return Optional.empty();
    }
    WeightedCounts counts = new WeightedCounts(responses, 4);
    for (int i = 0; i < responses.size(); i++) {
      if (answeredBoth(i) && responses.wave(i) == latest) {
        boolean should = responses.shouldLead(i) == function;
        boolean is = responses.turnTo(i) == function;
        counts.add(i, should ? (is ? 0 : 1) : (is ? 2 : 3));
      }
    }
    return Optional.of(PairedDifference.of(counts));
  }

  /**
   * Why there is no gap.
   *
   * @return that nobody answered both, or that it would tell of few
   */
  public Reason whyNoGap() {
    return latestOfBoth() < 0 ? Reason.NOBODY_ANSWERED_BOTH : Reason.PART_OF_A_COUNT;
  }

  /**
   * Nominations that the gaps and the shares beside them tell of: of those who answered both, and of those who answered one
   * question alone, whom the shares of all less the others leave.
   *
   * @return by group and question, none of a group that nobody is in
   */
  public List<Nominations> besideGap() {
    int wave = latestOfBoth();
    IntPredicate both = i -> responses.wave(i) == wave && answeredBoth(i);
    IntPredicate one = i -> responses.wave(i) == wave && !answeredBoth(i);
    return Stream.of(
            nominations(responses::shouldLead, both),
            nominations(responses::turnTo, both),
            nominations(responses::shouldLead, one),
            nominations(responses::turnTo, one))
        .flatMap(Optional::stream)
        .toList();
  }

  private int latestOfBoth() {
    int latest = -1;
    for (int i = 0; i < responses.size(); i++) {
      latest = answeredBoth(i) ? Math.max(latest, responses.wave(i)) : latest;
    }
    return latest;
  }

  private boolean answeredBoth(int response) {
    return responses.shouldLead(response) != Responses.NOT_GIVEN
        && responses.turnTo(response) != Responses.NOT_GIVEN;
  }

  /**
   * How soon a solution is needed.
   *
   * @return share of each choice, in the order of {@link Urgency}; empty where nobody answered
   */
  public Optional<List<Proportion>> window() {
    int choices = Urgency.values().length;
    return counts(responses::window, response -> true, choices)
        .map(counts -> IntStream.range(0, choices).mapToObj(counts::share).toList());
  }

  private Optional<Nominations> nominations(IntUnaryOperator question, IntPredicate member) {
    return counts(question, member, functions + 1)
        .map(
            counts ->
                new Nominations(
                    IntStream.range(0, functions).mapToObj(counts::share).toList(),
                    counts.share(functions)));
  }

  /** Counts the answers of the latest wave in which anyone answered; none is the last choice. */
  private Optional<WeightedCounts> counts(
      IntUnaryOperator question, IntPredicate member, int choices) {
    int latest = latestWave(question);
    WeightedCounts counts = new WeightedCounts(responses, choices);
    for (int i = 0; i < responses.size(); i++) {
      int answer = question.applyAsInt(i);
      if (answer != Responses.NOT_GIVEN && responses.wave(i) == latest && member.test(i)) {
        counts.add(i, answer == Responses.ANOTHER ? choices - 1 : answer);
      }
    }
    return counts.n() == 0 ? Optional.empty() : Optional.of(counts);
  }

  private int latestWave(IntUnaryOperator question) {
    int latest = -1;
    for (int i = 0; i < responses.size(); i++) {
      if (question.applyAsInt(i) != Responses.NOT_GIVEN) {
        latest = Math.max(latest, responses.wave(i));
      }
    }
    return latest;
  }
}
