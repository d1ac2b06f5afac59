package io.github.locus.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.wording.English;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class FileOpeningTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aPipeThatNobodyWritesTo_isGivenUp_andTheWordsSayWhy() throws Exception {
    Path pipe = pipe();

    assertThatThrownBy(() -> new FileOpening(Duration.ofMillis(50)).open(pipe))
        .isInstanceOfSatisfying(
            SilentPipeException.class,
            silent ->
                assertThat(English.message(ReadFaults.explain("p", silent)))
                    .contains("a pipe that no program opened for writing"));
  }

  @Test
  void aPipeWithAWriter_givesItsBytes() throws Exception {
    Path pipe = pipe();
    Process writer =
        new ProcessBuilder("sh", "-c", "printf hello > \"$1\"", "sh", pipe.toString()).start();

    try (InputStream in = new FileOpening().open(pipe)) {
      assertThat(in.readAllBytes()).asString().isEqualTo("hello");
    } finally {
      writer.destroyForcibly();
    }
  }

  @Test
  void aFileAndADevice_areOpenedAtOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    try (InputStream in = new FileOpening().open(file);
        InputStream device = new FileOpening().open(Path.of("/dev/zero"))) {
      assertThat(in.readAllBytes()).asString().isEqualTo("x");
      assertThat(device.readNBytes(2)).containsExactly(0, 0);
    }
  }

  @Test
  void aFolder_isNone() {
    assertThatThrownBy(() -> new FileOpening().open(folder)).isInstanceOf(FolderException.class);
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }
}
