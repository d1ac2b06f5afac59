package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The recommendation and everything that carries it.
 *
 * @param kind what is recommended
 * @param lens the lens whose ranking it rests on; empty without a ranking
 * @param order the ranked functions by expected loss on repeatable, the smallest first; empty without a ranking
 * @param firstToday function first on today, by P(best); empty without a ranking
 * @param reservation what must be read before any level; empty where nothing must
 * @param summary the verdict in one sentence
 * @param rival why not the function that a reader would have chosen by its level today, its best leader or the
 *     nominations; empty where there is none beside those that are named
 * @param functions the functions it names, the first first
 * @param confidence P(best) of the named function on the lens that the verdict rests on
 * @param expectedLoss points lost in expectation by this choice on the repeatable lens
 * @param partner function that adds most to the first one named
 * @param partnerGain points each other function would add
 * @param partnerLifts dimension ids that the partner lifts by 5 points or more
 * @param gaps gaps of the first function named, by priority
 * @param reasons why
 * @param actions what to do
 * @param waiting what it costs to wait, by the organisation's own figure; empty where it states none, where nothing
 *     lacks, where the level is not told, and where the verdict names nobody to lead
 * @param wouldChange what would change the verdict
 * @param caveats what to keep in mind
 */
@Told(name = "headline", is = "the verdict in one sentence, in the language of the options")
@Told(name = "answer", is = "the verdict in at most eight words beside names, in that language")
@Told(name = "because", is = "why, in one sentence without intervals, in that language")
@Told(name = "decide", is = "the decision that is asked for, in that language")
public record Verdict(
    VerdictKind kind,
    Optional<Lens> lens,
    List<String> order,
    Optional<String> firstToday,
    Optional<Statement> reservation,
    Statement summary,
    Optional<Statement> rival,
    List<String> functions,
    @Within(Range.SHARE) Shown<Double> confidence,
    @Within(Range.SPREAD) Shown<Double> expectedLoss,
    Shown<String> partner,
    @Within(Range.LEVEL) Map<String, Double> partnerGain,
    List<String> partnerLifts,
    List<Gap> gaps,
    List<Statement> reasons,
    List<PlannedAction> actions,
    Optional<WaitingCost> waiting,
    List<Statement> wouldChange,
    List<Statement> caveats) {
  private static final List<Component<Verdict, List<Statement>>> SENTENCES =
      List.of(Verdict::reasons, Verdict::wouldChange, Verdict::caveats);
  private static final Component<Verdict, Optional<Statement>> RIVAL = Verdict::rival;
  private static final Component<Verdict, Optional<WaitingCost>> WAITING = Verdict::waiting;

  /** What is said with the chance of the verdict itself, or speaks for it. */
  private static final Set<String> NO_DOUBT =
      Set.of("confidence", "without-straight-lined", "alike-leaders", "perceptions");

  /** What could turn the verdict, the likeliest to matter first. */
  private static final List<String> TURNS = List.of("silence", "unit", "weight");

  /** A lens that a verdict can rest on. */
  public enum Lens implements Code {
    /** What new leaders would reach. */
    REPEATABLE,
    /** Where it names the function that is first today alone. */
    TODAY
  }

  public Verdict {
    order = List.copyOf(order);
    functions = List.copyOf(functions);
    partnerGain = Ordered.copy(partnerGain);
    partnerLifts = List.copyOf(partnerLifts);
    gaps = List.copyOf(gaps);
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
    wouldChange = List.copyOf(wouldChange);
    caveats = List.copyOf(caveats);
  }

  /**
   * What stands beside evidence before a rule is held against it.
   *
   * @return a verdict that names nobody and rests on nothing
   */
  public static Verdict undecided() {
    return new Verdict(
        VerdictKind.INSUFFICIENT_EVIDENCE,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Statement(
            VerdictKind.INSUFFICIENT_EVIDENCE.code(),
            Optional.of("none"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        List.of(),
        Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS),
        Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS),
        Shown.withheld(Reason.NO_PARTNER_WANTED),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * The function that is first on repeatable.
   *
   * @return empty without a ranking
   */
  public Optional<String> firstRepeatable() {
    return order.stream().findFirst();
  }

  /**
   * Where a function stands in the order, for what lists functions as the verdict does.
   *
   * @param function its name
   * @return 0 for the first; the number of those that are ranked for one that is not
   */
  public int place(String function) {
    int at = order.indexOf(function);
    return at < 0 ? order.size() : at;
  }

  /**
   * What matters most of what to keep in mind: the first caveat that doubts more than the chance of the verdict does, and
   * that does not hold for every survey.
   *
   * @return empty where there is none
   */
  public Optional<Statement> gravestCaveat() {
    return caveats.stream().filter(caveat -> !NO_DOUBT.contains(caveat.code())).findFirst();
  }

  /**
   * What comes nearest to changing the verdict or its terms: those who did not answer before one unit and one weight.
   *
   * @return empty where nothing that was tried changes it
   */
  public Optional<Statement> nearestChange() {
    return TURNS.stream()
        .flatMap(turn -> wouldChange.stream().filter(change -> change.code().equals(turn)))
        .findFirst();
  }

  /**
   * The same with fewer sentences; the verdict itself is always said.
   *
   * @param told which reasons, changes and caveats stay
   * @return a copy
   */
  public Verdict telling(Predicate<Statement> told) {
    Verdict verdict = RIVAL.replaced(this, rival.filter(told));
    verdict = WAITING.replaced(verdict, waiting.filter(cost -> told.test(cost.says())));
    for (Component<Verdict, List<Statement>> list : SENTENCES) {
      verdict = list.replaced(verdict, list.of(this).stream().filter(told).toList());
    }
    return verdict;
  }
}
