package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.split.OrganisationList;
import io.github.locus.ingest.study.BatchFile;
import io.github.locus.ingest.study.ListedOrganisation;
import io.github.locus.ingest.studyfile.BatchFileReader;
import io.github.locus.page.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the places of a batch are: lists of organisations, a file of what holds for all, and the rest, in which
 * organisations are looked for.
 */
final class BatchPlaces {
  private static final String BATCH = "batch.yaml";

  private final DiagnosticListener listener;
  private final List<Path> searched = new ArrayList<>();
  private final List<Organisation> listed = new ArrayList<>();
  private final List<Path> read = new ArrayList<>();
  private Optional<Path> stated = Optional.empty();
  private BatchFile file = BatchFile.none();

  private BatchPlaces(DiagnosticListener listener) {
    this.listener = listener;
  }

  /**
   * Reads lists and the file of the batch.
   *
   * @param named places of the command line
   * @param listener where to tell what is wrong with them
   * @return what they are
   * @throws IOException if a file cannot be read
   * @throws CommandFailure if one has errors, or two state what holds for all
   */
  static BatchPlaces of(List<Path> named, DiagnosticListener listener) throws IOException {
    BatchPlaces places = new BatchPlaces(listener);
    for (Path place : named) {
      places.add(place);
    }
    return places;
  }

  /** Places in which organisations are looked for. */
  List<Path> searched() {
    return List.copyOf(searched);
  }

  /** Organisations that lists name. */
  List<Organisation> listed() {
    return List.copyOf(listed);
  }

  /** Lists and the file of the batch, which no output may replace. */
  List<Path> read() {
    return List.copyOf(read);
  }

  /** What holds for all organisations that do not say otherwise. */
  BatchFile file() {
    return file;
  }

  /** The questionnaire that the file of the batch names: a built-in one, or a file beside it. */
  Optional<String> instrument() {
    return file.instrument()
        .map(
            named ->
                new InstrumentLibrary().ids().contains(named)
                    ? named
                    : stated.map(path -> resolve(path, named).toString()).orElse(named));
  }

  /** How documents look where the command line does not say: its files lie beside that of the batch. */
  LookFlags look(LookFlags stated) {
    LookFlags look = new LookFlags();
    look.brand = stated.brand.or(() -> file.look().brand().map(this::beside));
    look.template = stated.template.or(() -> file.look().template().map(this::beside));
    look.paper =
        stated.paper.or(
            () -> file.look().paper().map(size -> Paper.valueOf(size.toUpperCase(Locale.ROOT))));
    return look;
  }

  private Path beside(String named) {
    return stated.map(batch -> resolve(batch, named)).orElseGet(() -> Path.of(named));
  }

  private void add(Path place) throws IOException {
    String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(place)) {
      Path inside = place.resolve(BATCH);
      boolean lists = Files.isRegularFile(inside) && !state(inside).organisations().isEmpty();
      if (!lists) {
        searched.add(place);
      }
    } else if (Files.isRegularFile(place) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
      if (name.equals(BATCH) || lists(place)) {
        state(place);
      } else {
        searched.add(place);
      }
    } else if (Files.isRegularFile(place)) {
      Optional<List<ListedOrganisation>> list = table(place);
      list.ifPresent(organisations -> list(place, organisations));
      if (list.isEmpty()) {
        searched.add(place);
      }
    } else {
      searched.add(place);
    }
  }

  private static boolean lists(Path place) throws IOException {
    try (InputStream in = InputSource.of(place).open()) {
      return new BatchFileReader().lists(place.toString(), in);
    }
  }

  /** What is no table is no list; what is wrong with it is told where it is analysed. */
  private static Optional<List<ListedOrganisation>> table(Path place) throws IOException {
    try {
      return OrganisationList.read(InputSource.of(place));
    } catch (MalformedInputException e) {
      return Optional.empty();
    }
  }

  private BatchFile state(Path place) throws IOException {
    if (stated.isPresent()) {
      throw CommandFailure.usage(Clause.TWO_BATCH_FILES.with(stated.get(), place));
    }
    stated = Optional.of(place);
    Read<BatchFile> result;
    try (InputStream in = InputSource.of(place).open()) {
      result = new BatchFileReader().read(place.toString(), in);
    }
    file = result.value().orElseThrow(() -> refused(result));
    listener.found(result.diagnostics());
    list(place, file.organisations());
    return file;
  }

  private InputRefusal refused(Read<BatchFile> result) {
    return listener.refusal(ExitCode.INPUT_ERRORS, result.diagnostics());
  }

  private void list(Path list, List<ListedOrganisation> organisations) {
    read.add(list);
    for (ListedOrganisation one : organisations) {
      if (one.survey().isEmpty() && one.study().isEmpty()) {
        throw CommandFailure.usage(
            Clause.IN_FILE.with(list, Clause.LISTED_NOWHERE.with(one.name())));
      }
      listed.add(
          new Organisation(
              one.name(),
              one.title(),
              one.survey().map(path -> resolve(list, path)),
              one.roster().map(path -> resolve(list, path)),
              one.study().map(path -> resolve(list, path))));
    }
  }

  private static Path resolve(Path list, String named) {
    try {
      return list.resolveSibling(named);
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(named));
    }
  }
}
