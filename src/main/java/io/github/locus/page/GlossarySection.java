package io.github.locus.page;

import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** Every word of the report that is not of every day, explained. */
final class GlossarySection {
  private static final String LEADER = "leader";

  /** Words beside those of the lenses, by the end of their keys. */
  private static final List<String> WORDS =
      List.of(
          "readiness",
          "points",
          "function",
          "unit",
          LEADER,
          "wave",
          "threshold",
          "interval",
          "chance",
          "gap",
          "priority",
          "spread",
          "partner",
          "expected-loss",
          "weight",
          "rank",
          "lens",
          "merged",
          "reported",
          "model",
          "reliability",
          "agreement",
          "p-value");

  private GlossarySection() {}

  static Section of(ResultWords told) {
    List<Block.Term> terms = new ArrayList<>(FunctionSections.lensTerms(told));
    for (String word : WORDS) {
      if (told.isOfUnits() && word.equals(LEADER)) {
        continue; // nobody says who leads
      }
      terms.add(
          new Block.Term(
              told.words().name("glossary", word), told.words().name("glossary-meaning", word)));
    }
    return new Section("glossary", told.say("report.glossary"), List.of(new Block.Terms(terms)));
  }
}
