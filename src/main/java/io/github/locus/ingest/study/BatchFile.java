package io.github.locus.ingest.study;

import java.util.List;
import java.util.Optional;

/**
 * What holds for all organisations of a batch that do not say otherwise, and which these are.
 *
 * @param instrument id or path of the questionnaire
 * @param settings options of the analysis
 * @param look how documents look
 * @param acceptDifferencing whether results are written that could be subtracted from others of the same organisation
 * @param organisations the organisations; none where they are found in folders
 */
public record BatchFile(
    Optional<String> instrument,
    StudySettings settings,
    StatedLook look,
    boolean acceptDifferencing,
    List<ListedOrganisation> organisations) {
  public BatchFile {
    organisations = List.copyOf(organisations);
  }

  /**
   * A batch that states nothing.
   *
   * @return no options, no organisations
   */
  public static BatchFile none() {
    return new BatchFile(
        Optional.empty(), StudySettings.none(), StatedLook.none(), false, List.of());
  }
}
