package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was released before binds what is released next. */
class ReleaseFlagsTest {
  private static final int ITEMS = 12;

  private Path folder = Path.of("");

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  @Test
  void swapOfAPerson_isRefusedByTheLedger_andAcceptedWhereItIsSaid() throws IOException {
    String ledger = folder.resolve("ledger").toString();
    String first = survey("first.csv", p -> p < 20);
    String swapped = survey("swapped.csv", p -> p > 0 && p < 21);
    assertThat(CommandRun.of("analyze", first, "--ledger", ledger).exit()).isZero();

    CommandRun refused = CommandRun.of("analyze", swapped, "--ledger", ledger);
    CommandRun accepted =
        CommandRun.of(
            "analyze", swapped, "--ledger", ledger, "--accept-differencing", "--format", "json");

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("beside a release in " + ledger, "fewer than 5 (IT in wave 1", "5 more");
    assertThat(accepted.exit()).as(accepted.err()).isZero();
    assertThat(accepted.out()).contains("\"differencing-accepted\"");
  }

  @Test
  void personMoreThanInAnEarlierResult_isRefused_andNothingIsWritten() throws IOException {
    String first = survey("first.csv", p -> p < 20);
    Path before = folder.resolve("before");
    CommandRun.of("analyze", first, "--out", before.toString(), "--deliverables", "json");
    Path out = folder.resolve("out");

    CommandRun refused =
        CommandRun.of(
            "analyze",
            survey("second.csv", p -> p < 21),
            "--previous",
            before.toString(),
            "--out",
            out.toString());

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("beside the result " + before, "IT in wave 1");
    assertThat(out).doesNotExist();
  }

  /** Nearly the same persons rated both functions, so that the results tell no number; the ledger knows who is in them. */
  @Test
  void earlierResultThatTellsNoNumbers_isHeldAgainstTheLedgerThatHoldsIt() throws IOException {
    String ledger = folder.resolve("ledger").toString();
    String before = folder.resolve("before").toString();
    String first = ofTwo("first.csv", 20);
    String[] later = {"analyze", ofTwo("second.csv", 26), "--previous", before};
    CommandRun.of("analyze", first, "--out", before, "--deliverables", "json", "--ledger", ledger);

    assertThat(CommandRun.of(later).exit()).isEqualTo(3);
    assertThat(CommandRun.of(with(later, "--ledger", folder.resolve("new").toString())).exit())
        .isEqualTo(3);
    assertThat(
            CommandRun.of("analyze", ofTwo("one.csv", 21), "--previous", before, "--ledger", ledger)
                .exit())
        .isEqualTo(3);
    CommandRun known = CommandRun.of(with(later, "--ledger", ledger));
    assertThat(known.exit()).as(known.err()).isZero();
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  /** Who answers rates both functions, but one who rates one alone. */
  private String ofTwo(String name, int persons) throws IOException {
    Path one = Path.of(survey(name, p -> p < persons));
    List<String> lines = Files.readAllLines(one);
    return Files.write(
            one,
            Stream.concat(
                    lines.stream(),
                    lines.stream().skip(2).map(line -> line.replace(",IT,", ",HR,")))
                .toList())
        .toString();
  }

  @Test
  void releaseLogBesideTheStudy_getsALine_whereItIsBegun() throws IOException {
    survey("survey.csv", p -> p < 20);
    Path study = Files.writeString(folder.resolve("study.yaml"), "files: [survey.csv]\n");
    Path log = Files.createFile(folder.resolve("release-log.csv"));
    Path out = folder.resolve("out");

    CommandRun run =
        CommandRun.with(
            "",
            Map.of("SOURCE_DATE_EPOCH", "1764201600"),
            "analyze",
            "--study",
            study.toString(),
            "--deliverables",
            "json",
            "--out",
            out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("released,result_sha256,locus,persons,");
    assertThat(lines.get(1))
        .startsWith("2025-11-27T00:00:00Z,")
        .contains("IT 1: 20", ",5,drop,60,1,false,false,false")
        .contains(hash(out.resolve("manifest.json")));
  }

  @Test
  void otherFileOfTheLogsName_isRefused_andStays() throws IOException {
    survey("survey.csv", p -> p < 20);
    Path study = Files.writeString(folder.resolve("study.yaml"), "files: [survey.csv]\n");
    Path log = Files.writeString(folder.resolve("release-log.csv"), "my notes\n");

    CommandRun run = CommandRun.of("analyze", "--study", study.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("release-log.csv", "rename it");
    assertThat(log).hasContent("my notes\n");
  }

  /** A folder of output is handed on whole. */
  @Test
  void ledgerInTheOutputFolder_isRefused_alsoBeforeThereIsOne() throws IOException {
    Path out = folder.resolve("out");

    CommandRun run =
        CommandRun.of(
            "analyze",
            survey("first.csv", p -> p < 20),
            "--ledger",
            Files.createDirectories(out).resolve("ledger").toString(),
            "--out",
            out.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("out holds an input", "nothing was written");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void acceptingWithoutAnythingReleasedBefore_isUsage() throws IOException {
    CommandRun run =
        CommandRun.of("analyze", survey("first.csv", p -> p < 20), "--accept-differencing");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--previous", "--ledger");
  }

  /** Of the result, as the manifest has it. */
  private static String hash(Path manifest) throws IOException {
    return Files.readString(manifest)
        .replaceFirst("(?s).*\"result.json\": \"([0-9a-f]+)\".*", "$1");
  }

  private String survey(String name, IntPredicate taken) throws IOException {
    String rows =
        IntStream.range(0, 40)
            .filter(taken)
            .mapToObj(
                p ->
                    "p"
                        + p
                        + ",IT,north,"
                        + new Random(p)
                            .ints(ITEMS, 1, 6)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","))
                        + "\n")
            .collect(Collectors.joining());
    return Files.writeString(
            folder.resolve(name),
            "respondent,function,unit,people_1,technology_1,business_1,empowerment_1,evidence_1,"
                + "ecosystem_1,partnership_1,change_1,delivery_1,strategy_1,strategy_2,reliance_1\n"
                + rows)
        .toString();
  }
}
