package io.github.locus.wording;

import io.github.locus.result.AttackOutcome;
import io.github.locus.result.AuditedResult;
import io.github.locus.result.PrivacyAudit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * What results disclose, and what was done about it, in sentences: said alike in the audit and in the papers that are made of
 * it.
 *
 * @param words the words of the language
 * @param audit what was found
 */
public record PrivacySentences(Words words, PrivacyAudit audit) {
  /** Reasons that are named; the others are counted with them. */
  private static final int REASONS = 3;

  /** Places that are named of an attack. */
  private static final int PLACES = 20;

  /**
   * What came of the attacks.
   *
   * @return one sentence
   */
  public String headline() {
    long found = audit.attacks().stream().filter(attack -> !attack.held()).count();
    String attacks = words.numbers().whole(audit.attacks().size());
    return found == 0
        ? words.say("privacy.headline.held", "attacks", attacks)
        : words.say(
            "privacy.headline.found", "found", words.numbers().whole(found), "attacks", attacks);
  }

  /**
   * How an attack ended.
   *
   * @param attack the attack
   * @return in two or three words
   */
  public String outcome(AttackOutcome attack) {
    if (attack.tried() == 0) {
      return words.say("privacy.untried");
    }
    return attack.held()
        ? words.say("privacy.held")
        : words.say("privacy.found", "n", words.numbers().whole(attack.found().size()));
  }

  /**
   * What was found.
   *
   * @return a sentence a place; none where all was held off
   */
  public List<String> found() {
    List<String> found = new ArrayList<>();
    for (AttackOutcome attack : audit.attacks()) {
      String what = words.name("attack-found", attack.kind());
      attack.found().stream()
          .limit(PLACES)
          .forEach(place -> found.add(words.say("privacy.place", "place", place, "what", what)));
      if (attack.found().size() > PLACES) {
        found.add(
            words.say(
                "privacy.more",
                "n",
                words.numbers().whole(attack.found().size() - PLACES),
                "what",
                what));
      }
    }
    return found;
  }

  /**
   * What was made coarser, so that no group is small.
   *
   * @return sentences
   */
  public List<String> coarsened() {
    List<String> said = new ArrayList<>();
    said.add(words.say("privacy.minimum", "n", minimum()));
    int merged = audit.results().stream().mapToInt(AuditedResult::mergedUnits).max().orElse(0);
    said.add(
        merged == 0
            ? words.say("privacy.merged.none")
            : words.say("privacy.merged", "units", words.count("unit", merged)));
    withheld(said);
    said.add(precision());
    return said;
  }

  private String precision() {
    if (audit.results().stream().anyMatch(one -> one.options().internal())) {
      return words.say("privacy.internal");
    }
    boolean allNamed = sum(AuditedResult::leaders) > 0 && codes() == 0;
    return words.say(allNamed ? "privacy.precision.named" : "privacy.precision");
  }

  /** Leaders who stand under a code alone. */
  private int codes() {
    return sum(AuditedResult::leaders) - sum(AuditedResult::leadersNamed);
  }

  private void withheld(List<String> said) {
    Map<String, Integer> reasons = new HashMap<>();
    audit
        .results()
        .forEach(one -> one.withheld().forEach((why, n) -> reasons.merge(why, n, Integer::sum)));
    int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return;
    }
    List<String> most =
        reasons.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(REASONS)
            .map(why -> words.name("absent", why.getKey()).replace("{minimum}", minimum()))
            .toList();
    said.add(
        words.say(
            "privacy.withheld",
            "n",
            words.numbers().whole(all),
            "reasons",
            String.join("; ", most)));
  }

  /**
   * Under what leaders, units and respondents stand.
   *
   * @return sentences
   */
  public List<String> names() {
    List<String> said = new ArrayList<>();
    boolean keyed = audit.results().stream().anyMatch(one -> one.options().codeKey().isPresent());
    said.add(words.say(keyed ? "privacy.codes.key" : "privacy.codes.numbers"));
    int named = sum(AuditedResult::leadersNamed);
    said.add(
        named == 0
            ? words.say("privacy.names.none")
            : words.say(
                "privacy.names",
                "leaders",
                words.count("leader", named),
                "n",
                words.numbers().whole(2L * least())));
    said.add(words.say("privacy.respondents"));
    return said;
  }

  /**
   * What protection cannot do.
   *
   * @return sentences
   */
  public List<String> remains() {
    List<String> said = new ArrayList<>();
    said.add(words.say("privacy.remains.group", "n", minimum()));
    said.add(words.say("privacy.remains.elsewhere"));
    said.add(words.say("privacy.remains.runs"));
    said.add(words.say("privacy.remains.weights"));
    leaders(said);
    said.add(words.say("privacy.remains.audit"));
    return said;
  }

  private void leaders(List<String> said) {
    int codes = codes();
    if (codes > 0) {
      said.add(
          words.say(
              "privacy.remains.leaders",
              "apart",
              words.numbers().whole(sum(AuditedResult::leadersApart)),
              "codes",
              words.numbers().whole(codes)));
    } else if (sum(AuditedResult::leaders) > 0) {
      said.add(words.say("privacy.remains.leaders.named"));
    }
  }

  /** The smallest group of persons, of several results the smallest. */
  public String minimum() {
    return words.numbers().whole(least());
  }

  /** From how many persons on a leader may be named. */
  public String twice() {
    return words.numbers().whole(2L * least());
  }

  private int sum(ToIntFunction<AuditedResult> number) {
    return audit.results().stream().mapToInt(number).sum();
  }

  private int least() {
    return audit.results().stream().mapToInt(one -> one.options().minGroup()).min().orElse(0);
  }

  /**
   * Whose results they are.
   *
   * @return titles, or names where there are none
   */
  public String called() {
    Set<String> titles = new TreeSet<>();
    audit.results().forEach(one -> titles.add(one.called()));
    return words.list(List.copyOf(titles));
  }

  /**
   * The questionnaires that were asked.
   *
   * @return ids
   */
  public String questionnaires() {
    Set<String> ids = new TreeSet<>();
    audit.results().forEach(one -> ids.add(one.options().instrument()));
    return words.list(List.copyOf(ids));
  }

  /**
   * What was asked beside the ratings.
   *
   * @return in words; that there was nothing, where there was not
   */
  public String nominations() {
    Set<String> asked = new TreeSet<>();
    audit.results().forEach(one -> asked.addAll(one.nominations()));
    return asked.isEmpty()
        ? words.say("sheet.data.ratings")
        : words.say(
            "sheet.data.nominations",
            "asked",
            words.list(asked.stream().map(column -> words.name("asked-of", column)).toList()));
  }
}
