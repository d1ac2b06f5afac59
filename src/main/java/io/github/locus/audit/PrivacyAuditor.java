package io.github.locus.audit;

import io.github.locus.compare.Subtraction;
import io.github.locus.result.AttackKind;
import io.github.locus.result.AttackOutcome;
import io.github.locus.result.AuditedResult;
import io.github.locus.result.Contract;
import io.github.locus.result.FigureWalk;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Attacks results, one by one and two by two. */
public final class PrivacyAuditor {
  private final List<Exhibit> exhibits;
  private final List<Walked> walked;

  private PrivacyAuditor(List<Exhibit> exhibits) {
    this.exhibits = exhibits;
    walked = exhibits.stream().map(Walked::of).toList();
  }

  /**
   * A result with its figures, which several attacks look at.
   *
   * @param name what it is called
   * @param result what it tells
   * @param figures its figures by place
   */
  private record Walked(String name, Result result, Map<String, Shown<?>> figures) {
    static Walked of(Exhibit exhibit) {
      return new Walked(exhibit.name(), exhibit.result(), FigureWalk.of(exhibit.result()));
    }
  }

  /**
   * Tries every way on every result, and each two of one survey against each other.
   *
   * @param exhibits results and their files, in the order in which they were named
   * @param version version of the program
   * @return what they tell, and what came of each attack
   */
  public static PrivacyAudit audit(List<Exhibit> exhibits, String version) {
    PrivacyAuditor auditor = new PrivacyAuditor(exhibits);
    return new PrivacyAudit(
        Contract.PRIVACY.version(),
        version,
        auditor.walked.stream().map(PrivacyAuditor::told).toList(),
        List.of(
            auditor.each(
                AttackKind.SMALL_GROUPS,
                one -> FigureAttack.onSmallGroups(one.result(), one.figures())),
            auditor.each(
                AttackKind.ALIKE, one -> FigureAttack.onAlikeAnswers(one.result(), one.figures())),
            auditor.each(AttackKind.DIGITS, one -> FigureAttack.onDigits(one.figures())),
            auditor.each(AttackKind.NAMES, one -> FigureAttack.onNames(one.result())),
            auditor.subtractions(),
            auditor.files()));
  }

  private AttackOutcome each(AttackKind kind, Function<Walked, FigureAttack> attack) {
    int tried = 0;
    List<String> found = new ArrayList<>();
    for (Walked one : walked) {
      FigureAttack made = attack.apply(one);
      tried += made.tried();
      made.found().forEach(place -> found.add(one.name() + "#" + place));
    }
    return new AttackOutcome(kind, tried, found);
  }

  /** Two results of one questionnaire; those of two organisations have no wave's persons in common by numbers alone. */
  private AttackOutcome subtractions() {
    int tried = 0;
    List<String> found = new ArrayList<>();
    for (int later = 1; later < exhibits.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Exhibit one = exhibits.get(earlier);
        Exhibit other = exhibits.get(later);
        if (one.result().options().title().equals(other.result().options().title())) {
          tried++;
          Subtraction.of(one.result(), other.result(), 0)
              .ifPresent(way -> found.add(one.name() + " − " + other.name()));
        }
      }
    }
    return new AttackOutcome(AttackKind.SUBTRACTION, tried, found);
  }

  private AttackOutcome files() {
    return new AttackOutcome(
        AttackKind.FILES,
        exhibits.stream().mapToInt(exhibit -> exhibit.files().size()).sum(),
        exhibits.stream()
            .flatMap(exhibit -> exhibit.others().stream().map(file -> exhibit.name() + "/" + file))
            .toList());
  }

  private static AuditedResult told(Walked one) {
    Result result = one.result();
    Map<String, Shown<?>> figures = one.figures();
    Map<String, Integer> withheld = new TreeMap<>();
    figures
        .values()
        .forEach(
            figure ->
                figure
                    .reason()
                    .filter(Reason::protects)
                    .ifPresent(why -> withheld.merge(why.code(), 1, Integer::sum)));
    List<LeaderResult> leaders =
        result.functions().values().stream()
            .flatMap(function -> function.leaderTable().stream())
            .filter(leader -> leader.level().isPresent())
            .toList();
    List<Shown<?>> aboutPersons =
        figures.values().stream().filter(figure -> figure.persons() > 0).toList();
    return new AuditedResult(
        one.name(),
        result.options(),
        aboutPersons.size(),
        aboutPersons.stream().map(Shown::persons).min(Integer::compare),
        withheld,
        result.protection(),
        leaders.size(),
        (int) leaders.stream().filter(leader -> leader.name().isPresent()).count(),
        LeaderTraits.apart(result),
        result.found("leaders-unknown"),
        result.perceptions().map(PrivacyAuditor::asked).orElse(List.of()));
  }

  private static List<String> asked(PerceptionsResult asked) {
    List<String> told = new ArrayList<>();
    addIf(told, "should_lead", asked.shouldLead());
    addIf(told, "turn_to", asked.turnTo());
    addIf(told, "window", asked.window());
    return told;
  }

  private static void addIf(List<String> told, String column, Map<String, ? extends Shown<?>> of) {
    Optional<? extends Shown<?>> one = of.values().stream().filter(Shown::isPresent).findFirst();
    one.ifPresent(shown -> told.add(column));
  }
}
