package io.github.locus.cli;

import io.github.locus.batch.BatchException;
import io.github.locus.batch.Organisation;
import io.github.locus.batch.OrganisationFinder;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.split.SplitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which organisations a batch is about.
 *
 * @param organisations the organisations in their order
 * @param parts lines of each, by name, where one file holds several; else empty
 */
record BatchSelection(List<Organisation> organisations, Map<String, SplitSurvey.Part> parts) {
  BatchSelection {
    organisations = List.copyOf(organisations);
    parts = Map.copyOf(parts);
  }

  /** Told of what is of no organisation, because a client whose survey has another name would be missed by nobody. */
  interface LeftOut {
    void tell(Argument what);
  }

  /**
   * Those that places hold, or lists name.
   *
   * @param places the places
   * @param out folder of the output, which is none of them
   * @param leftOut is told of folders without an organisation
   * @return the organisations
   * @throws IOException if a folder cannot be read
   * @throws CommandFailure if there are none, or two would have one name
   */
  static BatchSelection found(BatchPlaces places, Path out, LeftOut leftOut) throws IOException {
    return new BatchSelection(
        named(
            places.searched(),
            places.listed(),
            folder -> {
              if (!normal(folder).equals(normal(out))) {
                leftOut.tell(Clause.NO_ORGANISATION_IN.with(folder));
              }
            }),
        Map.of());
  }

  /** Each with a name that can be a folder, and that no other has whatever the case. */
  private static List<Organisation> named(
      List<Path> searched, List<Organisation> listed, Consumer<Path> leftOut) throws IOException {
    try {
      return OrganisationFinder.in(searched, listed, leftOut);
    } catch (BatchException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Those of one file, by a column of it.
   *
   * @param places the file, and nothing else
   * @param column header of the column
   * @param roster who led what, in one file for all
   * @param minGroup smallest number of persons that a figure may be about
   * @param leftOut is told of records without an organisation
   * @return the organisations
   * @throws IOException if a file cannot be read
   * @throws CommandFailure if it is not one file, or the column does not tell organisations
   */
  static BatchSelection split(
      List<Path> places, String column, Optional<Path> roster, int minGroup, LeftOut leftOut)
      throws IOException {
    if (places.size() != 1 || Files.isDirectory(places.get(0))) {
      throw CommandFailure.usage(Clause.SPLIT_ONE_FILE);
    }
    try {
      SplitSurvey split = SplitSurvey.of(places.get(0), roster, column, minGroup);
      split.leftOut().ifPresent(leftOut::tell);
      return new BatchSelection(named(List.of(), split.organisations(), none -> {}), split.parts());
    } catch (SplitException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  /** The files that are read of them, which no output may replace. */
  List<Path> files() {
    return organisations.stream()
        .flatMap(o -> Stream.of(o.survey(), o.roster(), o.study()).flatMap(Optional::stream))
        .toList();
  }
}
