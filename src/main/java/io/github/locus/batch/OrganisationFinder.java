package io.github.locus.batch;

import io.github.locus.diagnostic.Clause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the organisations of a batch. A folder that holds {@code study.yaml} or {@code survey.csv} (or {@code .xlsx}, {@code
 * .csv.gz}) is an organisation, with {@code roster.csv} beside it; in any other folder each such folder is one, and each
 * survey file of its own. A file that is named is an organisation too.
 *
 * <p>A folder called after a year, quarter or month ({@code 2025}, {@code 2025-Q1}, {@code 2025-03}) holds organisations as
 * they were then: {@code 2025/harbor} is {@code harbor-2025} with the title {@code harbor}, so that those of several years
 * are known as one that recurs.
 */
public final class OrganisationFinder {
  private static final String STUDY = "study.yaml";
  private static final String ROSTER = "roster.csv";
  private static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".xlsx", ".csv.gz", ".tsv.gz", ".zip");

  private static final Pattern PERIOD =
      Pattern.compile("(19|20)\\d\\d([-_ ]?(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?");

  private final Map<String, Organisation> found = new LinkedHashMap<>();

  private final Consumer<Path> leftOut;

  private OrganisationFinder(Consumer<Path> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * The organisations in some places.
   *
   * @param places files and folders, as they were named
   * @param listed organisations that a list names
   * @param leftOut told each folder in them, and each link that leads nowhere, that is no organisation
   * @return organisations in the order of the places, within one by name
   * @throws BatchException if there is none, or two have one name
   * @throws IOException if a folder cannot be read
   */
  public static List<Organisation> in(
      List<Path> places, List<Organisation> listed, Consumer<Path> leftOut)
      throws BatchException, IOException {
    OrganisationFinder finder = new OrganisationFinder(leftOut);
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        if (places.size() > 1 && isPeriod(place)) {
          finder.period(place);
        } else {
          finder.folder(place);
        }
      } else {
        requireName(place);
        finder.file(place);
      }
    }
    for (Organisation organisation : listed) {
      if (!isFolderName(organisation.name())) {
        throw new BatchException(Clause.NO_ORGANISATION_NAME.with(organisation.name()));
      }
      finder.add(organisation);
    }
    if (finder.found.isEmpty()) {
      throw new BatchException(
          Clause.NO_ORGANISATIONS.with(
              String.join(", ", places.stream().map(Path::toString).toList())));
    }
    return List.copyOf(finder.found.values());
  }

  private void folder(Path folder) throws BatchException, IOException {
    Optional<Organisation> itself = organisation(folder);
    if (itself.isPresent()) {
      add(itself.get());
      return;
    }
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry)) {
        Optional<Organisation> inside = organisation(entry);
        if (inside.isPresent()) {
          add(inside.get());
        } else if (isPeriod(entry)) {
          period(entry);
        } else if (Files.isReadable(entry) && Files.isExecutable(entry)) {
          leftOut.accept(entry);
        } else { // it fails by itself, with the reason
          Optional<Path> survey = Optional.of(entry.resolve("survey.csv"));
          add(
              new Organisation(
                  name(entry), Optional.empty(), survey, Optional.empty(), Optional.empty()));
        }
      } else if (isSurvey(entry)) {
        file(entry);
      } else if (!Files.exists(entry)) {
        leftOut.accept(entry);
      }
    }
  }

  /** That there may be such a file: one that must not be looked at fails by itself, and stops no other. */
  private static void requireName(Path place) throws IOException {
    try {
      place.getFileSystem().provider().checkAccess(place);
    } catch (AccessDeniedException e) {
      return;
    }
  }

  private static boolean isPeriod(Path folder) {
    return PERIOD.matcher(name(folder.toAbsolutePath().normalize())).matches()
        && organisation(folder).isEmpty();
  }

  /** Each as it was then; a folder without any is told. */
  private void period(Path folder) throws BatchException, IOException {
    OrganisationFinder then = new OrganisationFinder(leftOut);
    then.folder(folder);
    if (then.found.isEmpty()) {
      leftOut.accept(folder);
    }
    String when = name(folder.toAbsolutePath().normalize());
    for (Organisation one : then.found.values()) {
      add(
          new Organisation(
              one.name() + "-" + when,
              Optional.of(one.called()),
              one.survey(),
              one.roster(),
              one.study()));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(entry -> !name(entry).startsWith(".")).forEach(entries::add);
    }
    entries.sort(Comparator.comparing(OrganisationFinder::name));
    return entries;
  }

  /** A roster and a table of what was written belong to others. */
  private static boolean isSurvey(Path entry) {
    String name = name(entry).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(entry)
        && ENDINGS.stream().anyMatch(name::endsWith)
        && !name.equals(ROSTER)
        && !name.endsWith("." + ROSTER)
        && !name.endsWith("-" + ROSTER);
  }

  private static Optional<Organisation> organisation(Path folder) {
    Optional<Path> study = present(folder.resolve(STUDY));
    Optional<Path> survey =
        ENDINGS.stream()
            .map(ending -> present(folder.resolve("survey" + ending)))
            .flatMap(Optional::stream)
            .findFirst();
    if (study.isEmpty() && survey.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Organisation(
            name(folder.toAbsolutePath().normalize()),
            Optional.empty(),
            study.isPresent() ? Optional.empty() : survey,
            study.isPresent() ? Optional.empty() : present(folder.resolve(ROSTER)),
            study));
  }

  /** A survey of its own may have its roster beside it: {@code harbor.csv} and {@code harbor-roster.csv}. */
  private void file(Path file) throws BatchException {
    String name = name(file);
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
      Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
      add(
          new Organisation(
              name.equals(STUDY) ? name(folder) : stem(name),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(file)));
      return;
    }
    String stem = stem(name);
    Optional<Path> roster =
        present(file.resolveSibling(stem + "-" + ROSTER))
            .or(() -> present(file.resolveSibling(stem + "." + ROSTER)));
    add(new Organisation(stem, Optional.empty(), Optional.of(file), roster, Optional.empty()));
  }

  private static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int ending =
        Stream.concat(ENDINGS.stream(), Stream.of(".yaml", ".yml"))
            .filter(lower::endsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return ending == name.length() ? name : name.substring(0, name.length() - ending);
  }

  private void add(Organisation organisation) throws BatchException {
    Organisation other =
        found.putIfAbsent(organisation.name().toLowerCase(Locale.ROOT), organisation);
    if (other != null && !other.equals(organisation)) {
      throw new BatchException(Clause.ORGANISATION_TWICE.with(other.name(), organisation.name()));
    }
  }

  /** Nothing is written outside the output. */
  private static boolean isFolderName(String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  private static Optional<Path> present(Path file) {
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
