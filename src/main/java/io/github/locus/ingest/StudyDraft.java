package io.github.locus.ingest;

import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.RosterTemplate;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a file for which a study is wanted needs.
 *
 * @param proposal what a study could say; empty for a tidy survey, which needs none
 * @param inWords whether this is a tidy survey in words of its own, which a study reads as an export
 *     of no known platform
 * @param roster who may have had a leader
 * @param reading how the file was read beyond what the user said, by key of a study file
 */
public record StudyDraft(
    Optional<Proposal> proposal,
    boolean inWords,
    RosterTemplate roster,
    Map<String, String> reading) {
  /** Copies, in the order of the keys given. */
  public StudyDraft {
    reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
  }

  /** A tidy survey, which needs no study. */
  static StudyDraft none(Survey survey) {
    return new StudyDraft(Optional.empty(), false, rated(survey), Map.of());
  }

  /** An export. */
  static StudyDraft of(Proposal proposal) {
    return new StudyDraft(Optional.of(proposal), false, RosterTemplate.of(proposal), Map.of());
  }

  /** The same, read in a way that the user did not state. */
  StudyDraft readAs(boolean words, Map<String, String> further) {
    return new StudyDraft(proposal, words, roster, further);
  }

  /** Every function in the units and waves in which it was rated. */
  private static RosterTemplate rated(Survey survey) {
    Comparator<UnitCell> byWave = Comparator.comparingInt(UnitCell::wave);
    return new RosterTemplate(
        IntStream.range(0, survey.ratings().size())
            .mapToObj(survey::cell)
            .distinct()
            .sorted(byWave.thenComparing(Comparator.naturalOrder()))
            .map(
                cell ->
                    new RosterTemplate.Row(
                        survey.functions().get(cell.function()).name(),
                        survey.units().get(cell.unit()),
                        survey.waves().get(cell.wave())))
            .toList());
  }
}
