package io.github.locus.cli;

import io.github.locus.batch.FolderName;
import io.github.locus.batch.Organisation;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.bytes.FilePart;
import io.github.locus.ingest.split.SplitException;
import io.github.locus.ingest.split.SplitFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One survey file of several organisations.
 *
 * @param organisations the organisations in the order of the file
 * @param parts their lines, by name
 * @param leftOut what is of no organisation; empty where all is of one
 */
record SplitSurvey(
    List<Organisation> organisations, Map<String, Part> parts, Optional<Argument> leftOut) {
  SplitSurvey {
    organisations = List.copyOf(organisations);
    parts = Map.copyOf(parts);
  }

  /**
   * The lines of an organisation.
   *
   * @param survey its answers
   * @param roster who led what there; empty where the roster is none or the same for all
   */
  record Part(FilePart survey, Optional<FilePart> roster) {}

  /**
   * Splits a survey by a column that says whose a record is.
   *
   * @param survey the file
   * @param roster who led what, in one file for all; split too where it has the column
   * @param column header of the column
   * @param minGroup smallest number of persons that a figure may be about
   * @return its organisations
   * @throws SplitException if it cannot be split, or the column does not tell organisations
   * @throws IOException if a file cannot be read
   */
  static SplitSurvey of(Path survey, Optional<Path> roster, String column, int minGroup)
      throws SplitException, IOException {
    SplitFile split = SplitFile.of(survey, column);
    requireOrganisations(survey, column, split, minGroup);
    Optional<SplitFile> leaders =
        roster.isPresent() ? SplitFile.ifNamed(roster.get(), column) : Optional.empty();
    List<Organisation> organisations = new ArrayList<>();
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Map.Entry<String, FilePart> one : split.parts().entrySet()) {
      Optional<FilePart> led =
          leaders.flatMap(file -> Optional.ofNullable(file.parts().get(one.getKey())));
      String name = FolderName.of(one.getKey());
      parts.put(name, new Part(one.getValue(), led));
      organisations.add(
          new Organisation(
              name,
              Optional.of(one.getKey()),
              Optional.of(survey),
              roster.filter(file -> leaders.isEmpty() || led.isPresent()),
              Optional.empty()));
    }
    return new SplitSurvey(
        organisations,
        parts,
        split.without() == 0
            ? Optional.empty()
            : Optional.of(Clause.SPLIT_WITHOUT.with(survey, column, split.without())));
  }

  /** Where most values have too few persons they are no organisations, and none of them is told. */
  private static void requireOrganisations(
      Path survey, String column, SplitFile split, int minGroup) throws SplitException {
    long small = split.persons().values().stream().filter(n -> n < minGroup).count();
    int all = split.persons().size();
    if (2 * small > all || all == 0) {
      throw SplitException.tooFine(survey, column, small, all, minGroup);
    }
  }
}
