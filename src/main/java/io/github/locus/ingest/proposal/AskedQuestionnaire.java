package io.github.locus.ingest.proposal;

import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.ItemMatcher;
import io.github.locus.ingest.item.ItemMatches;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A questionnaire as it was found in a file.
 *
 * @param instrument the questionnaire
 * @param own the organisation's own names of its functions
 * @param matches which of its items stand where
 * @param known columns of which is known what they say of a record
 */
record AskedQuestionnaire(
    Instrument instrument, OwnNames own, ItemMatches matches, List<PlacedField> known) {
  /** Share of a questionnaire's items that must be found for it to be the one that was asked. */
  private static final double FOUND = 0.5;

  AskedQuestionnaire {
    known = List.copyOf(known);
  }

  /** Looks for the items of a questionnaire among the places of answers. */
  static AskedQuestionnaire of(
      KnownItems items, List<AnswerColumn> answers, StatedFunctions stated) {
    Instrument instrument = items.instrument();
    OwnNames own = OwnNames.of(items, answers, stated.ownNames(instrument.functions()));
    UsualNames names = UsualNames.of(instrument.functions(), own.byFunction());
    ItemMatches matches = new ItemMatcher(items, names).match(answers);
    return new AskedQuestionnaire(instrument, own, matches, List.of());
  }

  /**
   * Looks for the questionnaire that was asked.
   *
   * @param candidates questionnaires, the preferred first
   * @param answers places of answers
   * @param stated what the user says of the rated functions
   * @return the one that has most in common with the file; empty where of none enough is found
   */
  static Optional<AskedQuestionnaire> among(
      List<KnownItems> candidates, List<AnswerColumn> answers, StatedFunctions stated) {
    List<AskedQuestionnaire> asked =
        candidates.stream().map(items -> of(items, answers, stated)).toList();
    Set<AnswerColumn> named = new HashSet<>();
    asked.forEach(a -> a.matches().placed().forEach(p -> named.add(p.column())));
    Optional<AskedQuestionnaire> best = Optional.empty();
    double bestOverlap = 0;
    for (AskedQuestionnaire one : asked) {
      double overlap = one.overlap(named.size());
      if (one.matches().coverage(one.instrument()) >= FOUND && overlap > bestOverlap) {
        bestOverlap = overlap;
        best = Optional.of(one);
      }
    }
    return best;
  }

  /**
   * Items in both, divided by items in either (Jaccard 1912), over the functions that were found.
   */
  private double overlap(int named) {
    int both = matches.placed().size();
    int asked = instrument.items().size() * Math.max(1, matches.functions().size());
    return both == 0 ? 0 : (double) both / (asked + named - both);
  }

  UsualNames names() {
    return UsualNames.of(instrument.functions(), own.byFunction());
  }

  AskedQuestionnaire withKnown(List<PlacedField> fields) {
    return new AskedQuestionnaire(instrument, own, matches, fields);
  }
}
