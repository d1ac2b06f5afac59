package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times the columns take about four times as long, whatever the headers are. */
@Tag("nightly")
class LargeFilesTest {
  private static final int FEW = 2_000;
  private static final int MANY = 8_000;
  private static final int ROWS = 30;

  /** Sixteen would be that of comparing each column with all others. */
  private static final double MOST_TIMES = 8;

  private static final String SYLLABLES =
      "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi zo";

  @TempDir Path folder = Path.of("");

  /** What the headers of a file are. */
  enum Headers {
    CODES,
    SENTENCES,
    /** Each other one asks, so that none stands beside another of its kind. */
    QUESTIONS_AND_SENTENCES
  }

  @ParameterizedTest
  @EnumSource
  void init_takesTimeByTheNumberOfColumns(Headers headers) throws IOException {
    // the first run warms the classes up
    seconds(survey(headers, FEW));

    double few = seconds(survey(headers, FEW));
    double many = seconds(survey(headers, MANY));

    assertThat(many / few).isLessThan(MOST_TIMES);
  }

  /** Each entry of a study file is looked for among the others. */
  @Test
  void check_takesTimeByTheNumberOfFiles() throws IOException {
    seconds("check", "--study", study(FEW / 4).toString());

    double few = seconds("check", "--study", study(FEW / 2).toString());
    double many = seconds("check", "--study", study(FEW * 2).toString());

    assertThat(many / few).isLessThan(MOST_TIMES);
  }

  private Path study(int files) throws IOException {
    Path place = Files.createDirectories(folder.resolve("files-" + files));
    List<String> lines = new ArrayList<>(List.of("files:"));
    List<String> sample = Files.readAllLines(Path.of("samples/too-close/survey.csv"));
    String answers = sample.get(1).substring(sample.get(1).indexOf(','));
    for (int i = 0; i < files; i++) {
      Files.write(place.resolve("s" + i + ".csv"), List.of(sample.get(0), "p" + i + answers));
      lines.add("  - {path: s" + i + ".csv}");
    }
    return Files.write(place.resolve("study.yaml"), lines);
  }

  private Path survey(Headers headers, int columns) throws IOException {
    Random random = new Random(5);
    List<String> words = words(random);
    IntFunction<String> sentence =
        n ->
            IntStream.range(0, 6)
                .mapToObj(w -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    IntFunction<String> header =
        switch (headers) {
          case CODES -> n -> "Q" + (n + 1);
          case SENTENCES -> sentence;
          case QUESTIONS_AND_SENTENCES ->
              n -> n % 2 == 0 ? "How much " + sentence.apply(n) + "?" : sentence.apply(n);
        };
    List<String> lines = new ArrayList<>();
    lines.add("respondent," + row(header, columns));
    for (int r = 0; r < ROWS; r++) {
      lines.add("p" + r + "," + row(n -> Integer.toString(1 + random.nextInt(5)), columns));
    }
    return Files.write(folder.resolve(headers + "-" + columns + ".csv"), lines);
  }

  private static List<String> words(Random random) {
    String[] syllables = SYLLABLES.split(" ");
    return IntStream.range(0, 3_000)
        .mapToObj(
            w ->
                IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(s -> syllables[random.nextInt(syllables.length)])
                    .collect(Collectors.joining()))
        .toList();
  }

  private static String row(IntFunction<String> cell, int columns) {
    return IntStream.range(0, columns).mapToObj(cell).collect(Collectors.joining(","));
  }

  /** Processor time of a draft of a file. */
  private double seconds(Path survey) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    return seconds("init", survey.toString(), "--out", out.toString());
  }

  private static double seconds(String... words) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    CommandRun run = CommandRun.of(words);

    assertThat(run.exit()).as(run.err()).isZero();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
