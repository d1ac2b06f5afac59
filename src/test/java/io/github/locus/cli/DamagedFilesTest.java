package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Damaged files, two thousand of them in the nightly build, through the program as a user runs it: each ends in what was read, with
 * every record accounted for, or in a diagnostic with exit code 3 or 4. No stack trace, no hang, no
 * person named.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DamagedFilesTest {
  private static final int CASES = SeededCases.count(4, 200);

  /** Of how many files one is analysed; in the nightly build each. */
  private static final int EVERY = SeededCases.count(4, 1);

  private static final Duration HANG = Duration.ofSeconds(5);
  private static final String CANARY = "canary.person";

  private final List<Good> good = new ArrayList<>();
  private Path folder = Path.of("");

  /**
   * A sound file and how it is read.
   *
   * @param bytes what it holds
   * @param study study file beside it, where it needs one
   * @param perRating whether a record is a rating (long layout) and not a response
   */
  private record Good(byte[] bytes, Optional<String> study, boolean perRating) {}

  /** What happens to a file. */
  private enum Damage {
    CUT_SHORT,
    BYTES_CUT_OUT,
    QUOTES_SWAPPED,
    WRONG_ENCODING,
    LINE_DROPPED,
    LINE_DOUBLED,
    DELIMITERS_CHANGED,
    NULS,
    HUGE_FIELD,
    LINE_ENDS_MIXED
  }

  @BeforeAll
  void makeGoodFiles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    simulate("long", List.of());
    for (Lookalike file : ExportLookalikes.all()) {
      good.add(new Good(file.bytes(), Optional.empty(), false));
      propose(file.bytes()).ifPresent(good::add);
    }
  }

  @Test
  void goodFiles_areReadWhole() throws IOException {
    int mapped = 0;
    for (Good file : good) {
      CommandRun run = check(file, file.bytes());

      assertThat(isReadWhole(run)).as(run.out()).isTrue();
      assertAccountedFor(file, run);
      mapped += file.study().isPresent() ? 1 : 0;
    }
    assertThat(mapped).as("files with a study").isGreaterThan(10);
  }

  /**
   * A person is planted in every identifying column and comment of the look-alikes. By default every fourth is analysed: what
   * a check tells of each is in {@code ExportCheckTest}.
   */
  @Test
  void analysedFiles_nameNobodyInAnyOutput() throws IOException {
    Path out = folder.resolve("out");
    int analysed = 0;
    List<Good> mapped = good.stream().filter(file -> file.study().isPresent()).toList();
    for (int i = 0; i < mapped.size(); i += EVERY) {
      Good file = mapped.get(i);
      check(file, file.bytes());
      CommandRun run =
          CommandRun.of(
              "analyze",
              "--study",
              folder.resolve("study.yaml").toString(),
              "--verbose",
              "--out",
              out.toString(),
              "--deliverables",
              "html,md,json,tables",
              "--force");

      assertThat(run.exit()).as(run.err()).isIn(0, 3);
      assertThat(run.out() + run.err()).doesNotContain(CANARY);
      if (run.exit() == 0) {
        analysed++;
        try (var written = Files.walk(out)) {
          for (Path path : written.filter(Files::isRegularFile).toList()) {
            assertThat(Files.readString(path)).as("%s", path).doesNotContain(CANARY);
          }
        }
      }
    }
    assertThat(analysed).as("files analysed").isGreaterThan(10 / EVERY);
  }

  @ParameterizedTest
  @EnumSource
  void damagedFiles_areReadWholeOrRefused(Damage damage) throws IOException {
    Random random = new Random(damage.ordinal());
    int refused = 0;
    for (int i = 0; i < CASES; i++) {
      Good file = good.get(random.nextInt(good.size()));
      byte[] bytes = damaged(file.bytes(), damage, random);

      CommandRun run = Assertions.assertTimeout(HANG, () -> check(file, bytes));

      assertThat(run.exit()).as("%s, case %d: %s", damage, i, run.err()).isIn(0, 3, 4);
      assertThat(run.out() + run.err())
          .as("%s, case %d", damage, i)
          .doesNotContain("Exception", "\tat ", CANARY);
      if (isReadWhole(run)) {
        assertAccountedFor(file, run);
      } else {
        refused++;
        assertThat(run.out()).as("%s, case %d", damage, i).contains("\"severity\": \"error\"");
      }
    }
    // of the few of each build it may be all
    assertThat(refused)
        .as("refused after %s", damage)
        .isLessThan(SeededCases.count(CASES + 1, CASES));
  }

  /** Nothing is wrong with it, or only that no study says what answers what. */
  private static boolean isReadWhole(CommandRun run) {
    return run.exit() == 0
        || JsonMapper.shared()
            .readTree(run.out())
            .path("diagnostics")
            .valueStream()
            .filter(d -> d.path("severity").asString().equals("error"))
            .allMatch(d -> d.path("code").asString().equals("export-not-mapped"));
  }

  private CommandRun check(Good file, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("survey.csv"), bytes);
    if (file.study().isEmpty()) {
      return CommandRun.of("check", path.toString(), "--format", "json");
    }
    Path study = Files.writeString(folder.resolve("study.yaml"), file.study().orElseThrow());
    return CommandRun.of("check", "--study", study.toString(), "--format", "json");
  }

  /** Records in = records used + records left out, as far as bands tell; blank rows are no records. */
  private static void assertAccountedFor(Good file, CommandRun run) {
    JsonNode document = JsonMapper.shared().readTree(run.out());
    JsonNode survey = document.path("survey");
    if (survey.isNull() || survey.isMissingNode()) {
      return; // nothing maps it: described, not read
    }
    JsonNode input = document.path("inputs").get(0);
    if (!input.path("records").isNumber()
        || input.path("leftOut").valueStream().anyMatch(JsonNode::isNull)) {
      return; // of so few that they are not counted
    }
    List<JsonNode> parts = new ArrayList<>();
    parts.add(survey.path(file.perRating() ? "ratings" : "responses"));
    for (var reason : input.path("leftOut").properties()) {
      if (!reason.getKey().equals("blank") || file.perRating()) {
        parts.add(reason.getValue());
      }
    }
    assertThat(input.path("records").asLong())
        .isBetween(
            parts.stream().mapToLong(part -> end(part, "from", 0)).sum(),
            parts.stream().mapToLong(part -> end(part, "to", Integer.MAX_VALUE)).sum());
  }

  /** An end of the band in which a number of people is told. */
  private static long end(JsonNode part, String name, long open) {
    if (part.isNumber()) {
      return part.asLong();
    }
    return part.path(name).isNumber() ? part.path(name).asLong() : open;
  }

  private void simulate(String name, List<String> more) throws IOException {
    Path out = folder.resolve(name);
    List<String> command =
        new ArrayList<>(
            List.of(
                "simulate",
                "--instrument",
                "locus-12",
                "--units",
                "3",
                "--respondents",
                "4",
                "--out",
                out.toString()));
    command.addAll(more);
    assertThat(CommandRun.of(command.toArray(String[]::new)).exit()).isZero();
    good.add(new Good(Files.readAllBytes(out.resolve("survey.csv")), Optional.empty(), true));
  }

  /** The file with the study that init proposes for it, where it finds items in it. */
  private Optional<Good> propose(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("survey.csv"), bytes);
    CommandRun run = CommandRun.of("init", path.toString(), "--out", folder.toString(), "--force");
    if (run.exit() != 0) {
      return Optional.empty();
    }
    // each study has a questionnaire of its own beside it
    int number = good.size();
    Path own = folder.resolve("instrument.yaml");
    String study = Files.readString(folder.resolve("study.yaml"));
    if (Files.exists(own)) {
      Files.move(own, folder.resolve("instrument-" + number + ".yaml"));
      study =
          study.replace(
              "instrument: instrument.yaml", "instrument: instrument-" + number + ".yaml");
    }
    Good proposed = new Good(bytes, Optional.of(study), false);
    return check(proposed, bytes).exit() == 0 ? Optional.of(proposed) : Optional.empty();
  }

  private static byte[] damaged(byte[] bytes, Damage damage, Random random) {
    int at = random.nextInt(bytes.length);
    byte[] before = Arrays.copyOfRange(bytes, 0, at);
    byte[] after = Arrays.copyOfRange(bytes, at, bytes.length);
    return switch (damage) {
      case CUT_SHORT -> before;
      case BYTES_CUT_OUT -> {
        int cut = Math.min(after.length, 1 + random.nextInt(40));
        yield join(before, Arrays.copyOfRange(after, cut, after.length));
      }
      case QUOTES_SWAPPED -> {
        byte[] swapped = bytes.clone();
        for (int i = at; i < Math.min(swapped.length, at + 200); i++) {
          swapped[i] =
              swapped[i] == '"'
                  ? (byte) '\''
                  : swapped[i] == ',' && random.nextInt(9) == 0 ? (byte) '"' : swapped[i];
        }
        yield swapped;
      }
      case WRONG_ENCODING -> {
        String text =
            new String(bytes, StandardCharsets.UTF_8)
                .replace("e", random.nextBoolean() ? "é" : "e");
        String[] names = {"UTF-16LE", "UTF-16BE", "windows-1252", "IBM037", "UTF-32"};
        yield text.getBytes(Charset.forName(names[random.nextInt(names.length)]));
      }
      case LINE_DROPPED, LINE_DOUBLED -> line(bytes, damage == Damage.LINE_DOUBLED, random);
      case DELIMITERS_CHANGED -> {
        byte[] changed = bytes.clone();
        byte[] others = {';', '\t', '|', ':'};
        byte other = others[random.nextInt(others.length)];
        boolean everywhere = random.nextBoolean();
        for (int i = everywhere ? 0 : at; i < changed.length; i++) {
          changed[i] = changed[i] == ',' ? other : changed[i];
        }
        yield changed;
      }
      case NULS -> join(before, new byte[1 + random.nextInt(20)], after);
      case HUGE_FIELD -> {
        byte[] huge = new byte[200_000 + random.nextInt(2_000_000)];
        Arrays.fill(huge, (byte) (random.nextBoolean() ? 'x' : '7'));
        yield join(before, huge, after);
      }
      case LINE_ENDS_MIXED -> {
        String[] ends = {"\n", "\r\n", "\r", "\r\r\n", "\n\n"};
        StringBuilder mixed = new StringBuilder();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1)) {
          mixed.append(line).append(ends[random.nextInt(ends.length)]);
        }
        yield mixed.toString().getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private static byte[] line(byte[] bytes, boolean doubled, Random random) {
    List<String> lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1)));
    int at = random.nextInt(lines.size());
    if (doubled) {
      lines.addAll(at, Collections.nCopies(1 + random.nextInt(3), lines.get(at)));
    } else {
      lines.remove(at);
    }
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    byte[] joined = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }
}
