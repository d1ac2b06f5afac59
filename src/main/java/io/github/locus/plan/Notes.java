package io.github.locus.plan;

import io.github.locus.result.PlanOptions;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a plan are and rest on.
 *
 * @param basis what was taken to be true
 * @param options what was asked for
 * @param words the words of the sentences
 *
 */
record Notes(Basis basis, PlanOptions options, Words words) {
  List<String> sentences() {
    List<String> notes = new ArrayList<>();
    notes.add(
        words.say("plan.note.figures", "level", words.numbers().percent(options.settledFrom())));
    notes.add(
        words.say("plan.note.simulated", "n", words.numbers().whole(options.organisations())));
    basis.source().choice().ifPresent(choice -> notes.add(atHand(choice)));
    notes.add(
        words.say("plan.note.turnover", "share", words.numbers().percent(options.turnover())));
    notes.addAll(basis.notes());
    return notes;
  }

  private String atHand(String choice) {
    return words.say(
        "plan.note.at-hand",
        "function",
        choice,
        "chance",
        words.numbers().probability(basis.source().pBest().orElse(0.0)));
  }
}
