package io.github.locus.ingest;

import io.github.locus.ingest.proposal.Proposal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a file for which a study is wanted needs.
 *
 * @param proposal what a study could say; empty for a tidy survey, which needs none
 * @param inWords whether this is a tidy survey in words of its own, which a study reads as an export
 *     of no known platform
 * @param reading how the file was read beyond what the user said, by key of a study file
 */
public record StudyDraft(
    Optional<Proposal> proposal, boolean inWords, Map<String, String> reading) {
  /** Copies, in the order of the keys given. */
  public StudyDraft {
    reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
  }

  /** A tidy survey, which needs no study. */
  static StudyDraft none() {
    return new StudyDraft(Optional.empty(), false, Map.of());
  }
}
