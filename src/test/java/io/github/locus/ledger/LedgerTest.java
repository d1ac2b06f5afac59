package io.github.locus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file in which releases are written down. */
class LedgerTest {
  private Path file = Path.of("");

  @BeforeEach
  void name(@TempDir Path folder) {
    file = folder.resolve("ledger");
  }

  @Test
  void ledgerThatNothingWasAddedTo_isNoFile() throws Exception {
    Ledger.open(file).close();

    assertThat(file).doesNotExist();
  }

  @Test
  void releases_areFoundAgain_underTheSameKey() throws Exception {
    add(of(20));
    add(of(30));

    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.subtraction(of(21))).isPresent();
      assertThat(ledger.subtraction(of(29))).isPresent();
      assertThat(ledger.subtraction(of(25))).isEmpty();
    }
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void releasesOfOneRun_areHeldAgainstEachOther_andAllWrittenDown() throws Exception {
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.addUnlessSubtracted(of(20))).isEmpty();
      assertThat(ledger.addUnlessSubtracted(of(21))).isPresent();
      assertThat(ledger.addUnlessSubtracted(of(30))).isEmpty();
      assertThatThrownBy(() -> Ledger.open(file)).isInstanceOf(LedgerInUseException.class);
    }

    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void organisationsOfOneLedger_haveKeysOfTheirOwn_thatLast() throws Exception {
    try (Ledger ledger = Ledger.open(file)) {
      byte[] north = ledger.key().of("north").bytes();
      assertThat(ledger.key().of("north").bytes()).isEqualTo(north);
      assertThat(ledger.key().of("south").bytes()).isNotEqualTo(north);
      assertThat(ledger.key().bytes()).isNotEqualTo(north);
    }
  }

  /** One organisation's result says nothing of another's persons. */
  @Test
  void resultsOfReleases_areKnownAgain_underTheirKeyAlone() throws Exception {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(of(20));
      ledger.addResult(ledger.key().of("north"), "a result");
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.holds(ledger.key().of("north"), "a result")).isTrue();
      assertThat(ledger.holds(ledger.key().of("south"), "a result")).isFalse();
      assertThat(ledger.holds(ledger.key().of("north"), "another")).isFalse();
      assertThat(ledger.subtraction(of(21))).isPresent();
    }
    assertThat(file).content().doesNotContain("a result");
  }

  @Test
  void resultThatWasChanged_isRefused_withItsNumber() throws Exception {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(of(20));
      ledger.addResult(ledger.key(), "a result");
    }
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("(?m)^result ....", "result AAAA"));

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerRefusedException.class)
        .hasMessageContaining("4");
  }

  @Test
  void rerun_leavesTheFileAsItIs() throws Exception {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(of(20));
      ledger.addResult(ledger.key(), "a result");
    }
    byte[] before = Files.readAllBytes(file);
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(of(20));
      ledger.addResult(ledger.key(), "a result");
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void newLedger_isForItsOwnerAlone_andOneThatOthersReadIsRefused() throws Exception {
    add(of(20));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> Ledger.open(file)).isInstanceOf(LedgerRefusedException.class);
  }

  /** A run that was killed while it wrote published nothing. */
  @Test
  void lineThatWasCutOff_isLeftOut_andReplacedByTheNext() throws Exception {
    add(of(20));
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "release AAAABQ", StandardOpenOption.APPEND);

    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.subtraction(of(21))).isPresent();
      ledger.add(of(30));
    }
    assertThat(Files.readAllBytes(file)).startsWith(whole);
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.subtraction(of(31))).isPresent();
    }
  }

  @Test
  void lineThatWasChanged_isRefused_withItsNumber() throws Exception {
    add(of(20));
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("(?m)^(release .{40}).", "$1?"));

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerRefusedException.class)
        .hasMessageContaining("3");
  }

  @Test
  void fileOfSomebodyElse_isRefused_andStaysAsItIs() throws IOException {
    Files.writeString(file, "respondent,function\n");

    assertThatThrownBy(() -> Ledger.open(file)).isInstanceOf(LedgerRefusedException.class);
    assertThat(file).hasContent("respondent,function\n");
  }

  @Test
  void twoRunsAtOnce_areRefused() throws Exception {
    add(of(20));
    try (Ledger held = Ledger.open(file)) {
      assertThat(held.file()).isEqualTo(file);
      assertThatThrownBy(() -> Ledger.open(file)).isInstanceOf(LedgerInUseException.class);
    }
  }

  @Test
  void twoRunsThatBeginIt_doNotBothWriteIt() throws Exception {
    try (Ledger first = Ledger.open(file);
        Ledger second = Ledger.open(file)) {
      first.add(of(20));
      assertThatThrownBy(() -> second.add(of(30))).isInstanceOf(FileAlreadyExistsException.class);
    }
  }

  @Test
  void folderThatIsNotThere_isRefused_beforeAnyWork() {
    assertThatThrownBy(() -> Ledger.open(file.resolve("none")))
        .isInstanceOf(LedgerRefusedException.class);
  }

  private void add(Release release) throws IOException, LedgerRefusedException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(release);
    }
  }

  private static Release of(int persons) {
    return new Release(
        5,
        List.of(
            new PersonGroup(
                new PersonGroup.Subject(PersonGroup.Kind.FUNCTION, "IT", "2026", ""),
                LongStream.range(0, persons).map(p -> p * 7919).toArray())),
        "people 1.000000000");
  }
}
