package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.UnprotectedAnalysis;
import io.github.locus.cli.CommandRun;
import io.github.locus.result.JsonForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Runs the program as its users do, and gathers what it wrote. */
final class ProgramRun {
  private static final String DELIVERABLES = "html,md,json,tables,xlsx,charts-svg";

  /** Results of one survey under the same options are the same: several attacks look at one. */
  private static final Map<Asked, Outputs> RESULTS = new ConcurrentHashMap<>();

  private static final Map<Organization, Outputs> FIGURES = new ConcurrentHashMap<>();
  private static final Map<Organization, Outputs> FITS = new ConcurrentHashMap<>();

  private final Path folder;

  /** What a result depends on. */
  private record Asked(Organization organization, boolean protection, List<String> options) {}

  private ProgramRun(Path folder, Organization organization) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("survey.csv"), organization.survey());
    Files.writeString(folder.resolve("roster.csv"), organization.roster());
    Files.writeString(folder.resolve("probe.yaml"), organization.instrument());
  }

  /** {@code analyze} with every deliverable but pixels, and {@code check} beside it. */
  static Outputs everything(Organization organization, String... options) {
    return in(
        organization,
        run -> {
          Map<String, byte[]> files = run.analyze(options);
          files.putAll(run.consoles());
          files.putAll(run.check(options));
          return new Outputs(files);
        });
  }

  /** {@code analyze} with the report as text and its result, and {@code check} beside it. */
  static Outputs textAndCheck(Organization organization) {
    return in(
        organization,
        run -> {
          Map<String, byte[]> files = run.wrote(run.writing("md,json"));
          files.putAll(run.check());
          return new Outputs(files);
        });
  }

  /** {@code analyze --format json}, and nothing written: the quickest way to a result. */
  static Outputs result(Organization organization, String... options) {
    return RESULTS.computeIfAbsent(
        new Asked(organization, true, List.of(options)),
        asked -> in(organization, run -> new Outputs(run.printed(options))));
  }

  /** The result as {@code analyze} prints it, and {@code check} beside it. */
  static Outputs resultAndCheck(Organization organization) {
    return in(
        organization,
        run -> {
          Map<String, byte[]> files = run.printed();
          files.putAll(run.check());
          return new Outputs(files);
        });
  }

  /** {@code result.json}, or nothing where a survey is refused because nothing of it may be used. */
  static String resultIfAny(Organization organization) {
    return in(
            organization,
            run -> {
              List<String> arguments = new ArrayList<>(run.analysis());
              arguments.addAll(List.of("--format", "json"));
              CommandRun of = CommandRun.of(arguments.toArray(String[]::new));
              assertThat(of.exit()).as(of.err()).isIn(0, 3);
              return new Outputs(Map.of("out", of.out().getBytes(StandardCharsets.UTF_8)));
            })
        .text("out");
  }

  /** What is printed of a survey that is refused. */
  static String refused(Organization organization) {
    return new String(
        in(
                organization,
                run -> {
                  CommandRun refused = CommandRun.of(run.analysis().toArray(String[]::new));
                  assertThat(refused.exit()).as(refused.err()).isEqualTo(3);
                  return new Outputs(Map.of("out", refused.out().getBytes(StandardCharsets.UTF_8)));
                })
            .files()
            .getOrDefault("out", new byte[0]),
        StandardCharsets.UTF_8);
  }

  /** The result as it would be without protection. */
  static Outputs unprotected(Organization organization) {
    return RESULTS.computeIfAbsent(
        new Asked(organization, false, List.of()),
        asked ->
            in(organization, run -> new Outputs(Map.of("result.json", run.unprotected(false)))));
  }

  /** Of that the figures of functions, models and items, and no more than it takes to have them. */
  static Outputs unprotectedFigures(Organization organization) {
    Outputs whole = RESULTS.get(new Asked(organization, false, List.of()));
    return whole != null
        ? whole
        : FIGURES.computeIfAbsent(
            organization,
            asked ->
                in(asked, run -> new Outputs(Map.of("result.json", run.unprotectedFigures()))));
  }

  private byte[] unprotectedFigures() {
    return JsonForm.write(
        UnprotectedAnalysis.figures(
            folder.resolve("survey.csv"),
            folder.resolve("roster.csv"),
            folder.resolve("probe.yaml")));
  }

  /** The model of readiness of the protected result with all digits, and no more than it takes to have it. */
  static Outputs fit(Organization organization) {
    return FITS.computeIfAbsent(
        organization, asked -> in(asked, run -> new Outputs(Map.of("result.json", run.fit()))));
  }

  private byte[] fit() {
    return UnprotectedAnalysis.readinessFit(
        folder.resolve("survey.csv"), folder.resolve("roster.csv"), folder.resolve("probe.yaml"));
  }

  /** All outputs as they would be without protection. */
  static Outputs unprotectedEverything(Organization organization) {
    return in(
        organization,
        run -> {
          Path result = Files.write(run.folder.resolve("open.json"), run.unprotected(true));
          Map<String, byte[]> files =
              run.wrote(
                  List.of(
                      "report",
                      result.toString(),
                      "--out",
                      run.folder.resolve("out").toString(),
                      "--deliverables",
                      DELIVERABLES));
          files.putAll(run.consoles());
          return new Outputs(files);
        });
  }

  /** The protected result with all digits, of which {@link #fit} is a part. */
  static Outputs exact(Organization organization) {
    return in(
        organization,
        run ->
            new Outputs(
                Map.of(
                    "result.json",
                    JsonForm.write(
                        UnprotectedAnalysis.runProtected(
                            run.folder.resolve("survey.csv"),
                            run.folder.resolve("roster.csv"),
                            run.folder.resolve("probe.yaml"),
                            StudyOptions.defaults().withFullPrecision().withSensitivity(false))))));
  }

  private byte[] unprotected(boolean sensitivity) {
    return JsonForm.write(
        UnprotectedAnalysis.run(
            folder.resolve("survey.csv"),
            folder.resolve("roster.csv"),
            folder.resolve("probe.yaml"),
            StudyOptions.defaults().withFullPrecision().withSensitivity(sensitivity)));
  }

  private Map<String, byte[]> printed(String... options) {
    List<String> arguments = new ArrayList<>(analysis());
    arguments.addAll(List.of("--format", "json"));
    arguments.addAll(Arrays.asList(options));
    Map<String, byte[]> files = new TreeMap<>();
    put(files, "result.json", succeed(arguments).out());
    return files;
  }

  private Map<String, byte[]> analyze(String... options) throws IOException {
    List<String> arguments = writing(DELIVERABLES);
    arguments.addAll(Arrays.asList(options));
    return wrote(arguments);
  }

  private List<String> writing(String deliverables) {
    List<String> arguments = new ArrayList<>(analysis());
    arguments.addAll(
        List.of("--out", folder.resolve("out").toString(), "--deliverables", deliverables));
    return arguments;
  }

  private List<String> analysis() {
    return List.of(
        "analyze",
        file("survey.csv"),
        "--roster",
        file("roster.csv"),
        "--instrument",
        file("probe.yaml"));
  }

  private Map<String, byte[]> wrote(List<String> arguments) throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = succeed(arguments);
    Map<String, byte[]> files = new TreeMap<>();
    put(files, "console/" + arguments.get(0) + ".out", run.out());
    put(files, "console/" + arguments.get(0) + ".err", run.err());
    try (Stream<Path> written = Files.walk(out)) {
      for (Path path : written.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** The same result on the console in every format: no second analysis is needed for it. */
  private Map<String, byte[]> consoles() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String format : List.of("text", "json", "markdown", "html", "csv")) {
      String result = folder.resolve("out").resolve("result.json").toString();
      put(
          files,
          "console/report." + format,
          succeed(List.of("report", result, "--format", format)).out());
    }
    return files;
  }

  private Map<String, byte[]> check(String... options) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String format : List.of("text", "json", "markdown", "html")) {
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "check",
                  file("survey.csv"),
                  "--roster",
                  file("roster.csv"),
                  "--instrument",
                  file("probe.yaml"),
                  "--format",
                  format));
      List<String> given = Arrays.asList(options);
      int minimum = given.indexOf("--min-group");
      if (minimum >= 0) {
        arguments.addAll(given.subList(minimum, minimum + 2));
      }
      CommandRun run = succeed(arguments);
      put(files, "console/check." + format, run.out());
      put(files, "console/check." + format + ".err", run.err());
    }
    return files;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CommandRun succeed(List<String> arguments) {
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.exit()).as("%s%n%s", arguments, run.err()).isZero();
    return run;
  }

  private interface Job {
    Outputs run(ProgramRun run) throws IOException;
  }

  private static Outputs in(Organization organization, Job job) {
    try {
      Path folder = Files.createTempDirectory("attack");
      try {
        return job.run(new ProgramRun(folder, organization));
      } finally {
        try (Stream<Path> left = Files.walk(folder)) {
          for (Path path : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
