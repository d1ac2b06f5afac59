package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.result.JsonForm;
import io.github.locus.result.MutatedResult;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A well-formed {@code result.json} that says what cannot be is refused with its place, by every command that reads one. */
class HostileResultTest {
  private static final byte[] SOUND =
      JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3));

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/instrument/dimensions/0/weight | 1e300 | a number from 0 to 1",
        "/instrument/dimensions/0/weight | 1e400 | a number from 0 to 1",
        "/functions/IT/units | -3 | a whole number from 0 to 2147483647",
        "/functions/IT/units | 2.5 | a whole number from 0 to 2147483647",
        "/functions/IT/units | 1e20 | a whole number from 0 to 2147483647",
        "/functions/IT/units | \"12\" | a whole number from 0 to 2147483647",
        "/functions/IT/today/mean | 1e300 | a number from -10000 to 10000",
        "/functions/IT/today/mean | \"NaN\" | a number from -10000 to 10000",
        "/functions/IT/today | [] | an object",
        "/functions/IT/status | \"ready\" | a text of these: insufficient, systematic",
        "/functions/IT/succession | 1 | true or false",
        "/functions | null | an object",
        "/functions/IT/leaderTable | {} | a list",
        "/verdict/headline | 7 | a text",
        "/options/threshold | 1e5 | a number from 0 to 100"
      })
  void whatCannotBe_isRefusedWithItsPathAndWhatIsDue(String pointer, String value, String due)
      throws IOException {
    Path result =
        Files.write(folder.resolve("result.json"), MutatedResult.at(SOUND, pointer, value));
    for (CommandRun run : inTurn(result, pointer, value)) {
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.INPUT_ERRORS.code());
      assertThat(run.err())
          .contains("result.json: line 1, column ", pointer + " is ", " where " + due);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/verdict/functions | [\"Nobody\"] | /verdict/functions names “Nobody”, which is none of /functions",
        "/verdict/functions | [] | /verdict/functions names none",
        "/verdict/caveats/0/function | \"NaN\" | /verdict/caveats names “NaN”, which is none of /functions",
        "/verdict/gaps/0/dimension | \"x\" | /verdict/gaps names “x”, which is none of /instrument/dimensions",
        "/decision/repeatable/pBest | {} | /decision/repeatable/pBest ranks 0",
        "/decision/today/rankAcceptability/IT | [1] | /decision/today/rankAcceptability/IT has 1 ranks where 4 are due",
        "/decision/crossCheck/function | \"x\" | /decision/crossCheck names “x”",
        "/functions/IT/today/low | 99.5 | /functions/IT/today begins at 99.5",
        "/functions/IT/tau/low | -1 | /functions/IT/tau begins below 0",
        "/instrument/dimensions/0/scaleMax | -7 | /instrument/dimensions: the scale of",
        "/instrument/dimensions/0/scaleMax | 100000 | /instrument/dimensions: the scale of people has 100",
        "/instrument/dimensions/0/scaleMax | 9 | /quality/items/IT/people_1 has 5 shares where its scale has 9 points",
        "/functions/IT/dimensions | {} | /functions/IT/dimensions: property 'people' is missing",
        "/functions/IT/repeatableDimensions | {} | /functions/IT/repeatableDimensions: property 'people' is missing",
        "/verdict/order | [\"IT\", \"IT\"] | /verdict/order has “IT” twice",
        "/robustness/assurances/0/verdict/functions | [\"IT\", \"IT\"] | /robustness/assurances/0/verdict/functions has “IT” twice",
        "/instrument/dimensions/1/id | \"people\" | /instrument/dimensions has “people” twice"
      })
  void partsThatContradictEachOther_areRefusedWithThePath(String pointer, String value, String said)
      throws IOException {
    Path result =
        Files.write(folder.resolve("result.json"), MutatedResult.at(SOUND, pointer, value));
    for (CommandRun run : inTurn(result, pointer, value)) {
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.INPUT_ERRORS.code());
      assertThat(run.err()).contains("result.json: " + said);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/functions/IT/units, 2147483647, more than can be simulated",
    "/models/readiness/ratings, 0, rests on no ratings"
  })
  void organisationThatCannotBeSimulated_isRefusedByPlan(String pointer, String value, String said)
      throws IOException {
    Path result =
        Files.write(folder.resolve("result.json"), MutatedResult.at(SOUND, pointer, value));

    CommandRun run = CommandRun.of("plan", result.toString());

    assertThat(run.exit()).isEqualTo(ExitCode.INPUT_ERRORS.code());
    assertThat(run.err()).contains(said);
  }

  @Test
  void deepNesting_isRefused() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    Path result = Files.write(folder.resolve("r"), MutatedResult.at(SOUND, "/findings", deep));
    for (CommandRun run : commands(result)) {
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.INPUT_ERRORS.code());
    }
  }

  static boolean hasDeviceWithoutEnd() {
    return Files.isReadable(Path.of("/dev/zero"));
  }

  @Test
  @EnabledIf("hasDeviceWithoutEnd")
  void deviceWithoutEnd_isRefusedWithTheLimit() throws IOException {
    for (CommandRun run : commands(Path.of("/dev/zero"))) {
      assertThat(run.exit()).isEqualTo(ExitCode.INPUT_ERRORS.code());
      assertThat(run.err()).contains("/dev/zero: more than 64 MB");
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void pipeWithoutEnd_isRefusedWithTheLimit() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path sound = Files.write(folder.resolve("sound.json"), SOUND);
    for (List<String> words :
        List.of(
            List.of("report", pipe.toString()),
            List.of("compare", sound.toString(), pipe.toString()))) {
      Process endless = new ProcessBuilder("sh", "-c", "exec yes > '" + pipe + "'").start();
      CommandRun run = CommandRun.of(words.toArray(String[]::new));
      endless.destroyForcibly().waitFor();

      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.INPUT_ERRORS.code());
      assertThat(run.err()).contains(pipe + ": more than 64 MB").hasLineCount(1);
    }
  }

  /** It is waited for half a minute, so in the nightly build alone. */
  @Tag("nightly")
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void pipeThatNobodyWritesTo_isGivenUpWithTheReason() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    CommandRun run = CommandRun.of("check", pipe.toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.READ_WRITE_FAILED.code());
    assertThat(run.err()).contains("a pipe that no program opened for writing");
  }

  /** Nor does what else is named beside a result go on without end, or ask for all memory there is. */
  @Test
  @EnabledIf("hasDeviceWithoutEnd")
  void deviceWithoutEnd_isRefusedWhereverAFileIsDue() throws IOException {
    Path sound = Files.write(folder.resolve("sound.json"), SOUND);
    String out = folder.resolve("out").toString();
    assertThat(CommandRun.of("report", sound.toString(), "--out", out).exit()).isZero();
    for (CommandRun run :
        List.of(
            CommandRun.of("template", "check", "/dev/zero"),
            CommandRun.of("verify", out, "--input", "/dev/zero"),
            CommandRun.of("batch", "/dev/zero", "--out", folder.resolve("b").toString()))) {
      assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.INPUT_ERRORS.code());
      assertThat(run.err()).contains("/dev/zero: ");
    }
  }

  /** Every command that reads a result, with this one. */
  private List<CommandRun> commands(Path result) throws IOException {
    Path sound = Files.write(folder.resolve("sound.json"), SOUND);
    return List.of(
        CommandRun.of("report", result.toString()),
        CommandRun.of("compare", sound.toString(), result.toString()),
        CommandRun.of("plan", result.toString()));
  }

  /** One of them by turns, for all read a result by one reader; in the nightly build every one. */
  private List<CommandRun> inTurn(Path result, String pointer, String value) throws IOException {
    if (SeededCases.count(0, 1) == 1) {
      return commands(result);
    }
    Path sound = Files.write(folder.resolve("sound.json"), SOUND);
    return List.of(
        switch ((pointer.length() + value.length()) % 3) {
          case 0 -> CommandRun.of("report", result.toString());
          case 1 -> CommandRun.of("compare", sound.toString(), result.toString());
          default -> CommandRun.of("plan", result.toString());
        });
  }
}
