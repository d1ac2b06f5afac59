package io.github.locus.cli;

import io.github.locus.analysis.CodeKey;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.bytes.FileOpening;
import io.github.locus.ingest.study.StudySettings;
import io.github.locus.result.CarelessRatings;
import io.github.locus.result.CostPerPoint;
import io.github.locus.result.Fieldwork;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the figures depend on. */
final class StudyFlags {
  /** No secret that somebody made is longer; devices have no end. */
  private static final int LONGEST_KEY = 65_536;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Name of the organisation or survey, for the report.")
  Optional<String> title = Optional.empty();

  @Option(
      names = "--threshold",
      converter = TypedNumber.Threshold.class,
      paramLabel = "T",
      description = "Level that counts as ready, 0 to 100 POMP points. Default: 60.")
  Optional<Double> threshold = Optional.empty();

  @Mixin GroupFlag group = new GroupFlag();

  @Option(
      names = "--careless",
      paramLabel = "WHAT",
      completionCandidates = Careless.class,
      description =
          "Ratings that contradict themselves by one answer throughout: keep or drop. Default:"
              + " drop.")
  Optional<CarelessRatings> careless = Optional.empty();

  @Option(
      names = "--name-leaders",
      description =
          "Name leaders whom at least twice the smallest group rated; the others keep a code.")
  boolean nameLeaders;

  @Option(
      names = "--code-key",
      paramLabel = "FILE",
      description =
          "Make the codes of leaders and units from the secret in this file, so that they keep over"
              + " results. Without it they are dealt anew for each result.")
  Optional<Path> codeKey = Optional.empty();

  @Option(
      names = "--full-precision",
      description =
          "Publish all digits and exact numbers of persons. Marks the result internal: for"
              + " validation, not for release.")
  boolean fullPrecision;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "Language of report, charts, terminal and of the instrument's words: en or de."
              + " Default: en.")
  Optional<String> language = Optional.empty();

  @Option(
      names = "--seed",
      converter = TypedNumber.Seed.class,
      paramLabel = "N",
      description =
          "Seed of every random draw; the same input, options and seed give the same bytes."
              + " Default: 1.")
  Optional<Long> seed = Optional.empty();

  @Option(
      names = "--threads",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Threads to use; they change no figure. Default: all cores.")
  Optional<Integer> threads = Optional.empty();

  /** What an organisation is called that nobody gives a title. */
  private Optional<String> usualTitle = Optional.empty();

  /** Options of a batch that neither command line nor study states. */
  private StudySettings usual = StudySettings.none();

  /**
   * The same for one organisation of a batch, on one thread.
   *
   * @param name what it is called where its study file does not say
   * @param settings options where neither command line nor study file states them
   * @return a copy
   */
  StudyFlags of(String name, StudySettings settings) {
    StudyFlags flags = new StudyFlags();
    flags.title = title;
    flags.threshold = threshold;
    flags.group = group;
    flags.careless = careless;
    flags.nameLeaders = nameLeaders;
    flags.codeKey = codeKey;
    flags.fullPrecision = fullPrecision;
    flags.language = language;
    flags.seed = seed;
    flags.threads = Optional.of(1);
    flags.usualTitle = Optional.of(name);
    flags.usual = settings;
    return flags;
  }

  /**
   * The options of the analysis: what the command line states, else the study file, else defaults.
   *
   * @param study the study file, where there is one
   * @param sensitivity whether weight sensitivity is wanted
   * @return checked options
   * @throws CommandFailure if a value is out of range
   */
  StudyOptions options(Optional<OpenStudy> study, boolean sensitivity) {
    StudySettings settings = study.map(o -> o.study().settings()).orElse(StudySettings.none());
    return new StudyOptions(
        title.or(() -> study.flatMap(o -> o.study().title())).or(() -> usualTitle),
        study.map(StudyFlags::fieldwork).orElse(List.of()),
        threshold
            .or(settings::threshold)
            .or(usual::threshold)
            .orElse(StudyOptions.DEFAULT_THRESHOLD),
        StudyOptions.DEFAULT_ASSURANCE,
        group.minimum(study, usual.minGroup()),
        careless
            .or(() -> settings.keepCareless().or(usual::keepCareless).map(StudyFlags::careless))
            .orElse(CarelessRatings.DROP),
        seed.or(settings::seed).or(usual::seed).orElse(StudyOptions.DEFAULT_SEED),
        nameLeaders || settings.nameLeaders().or(usual::nameLeaders).orElse(false),
        fullPrecision,
        codeKey.map(StudyFlags::key),
        settings
            .costPerPoint()
            .or(usual::costPerPoint)
            .map(stated -> new CostPerPoint(stated.amount(), stated.currency())),
        language.or(settings::language).or(usual::language).orElse("en"),
        threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        sensitivity);
  }

  private static List<Fieldwork> fieldwork(OpenStudy open) {
    return open.study().fieldwork().stream()
        .map(stated -> Fieldwork.of(stated.wave(), stated.from(), stated.to()))
        .toList();
  }

  private static CarelessRatings careless(boolean kept) {
    return kept ? CarelessRatings.KEEP : CarelessRatings.DROP;
  }

  private static CodeKey key(Path file) {
    try (InputStream in = new FileOpening().open(file)) {
      byte[] key = in.readNBytes(LONGEST_KEY + 1);
      if (key.length > LONGEST_KEY) {
        throw CommandFailure.usage(Clause.KEY_TOO_LONG.with(file, LONGEST_KEY));
      }
      if (key.length < CodeKey.LEAST_BYTES) {
        throw CommandFailure.usage(Clause.KEY_TOO_SHORT.with(file, CodeKey.LEAST_BYTES));
      }
      return new CodeKey(key);
    } catch (IOException e) {
      throw CommandFailure.readWrite(Clause.KEY_UNREADABLE.with(file));
    }
  }

  /** The words of {@link CarelessRatings}, for help and completion. */
  static final class Careless implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(CarelessRatings.values()).map(CarelessRatings::code).iterator();
    }
  }
}
