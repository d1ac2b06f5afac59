package io.github.locus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A room of ingest fits in the head; those that are still too large may only shrink. */
class RoomSizeTest {
  private static final Path INGEST = Path.of("src/main/java/io/github/locus/ingest");
  private static final int MOST = 20;

  /** Types of the rooms that are to be parted yet. */
  private static final Map<String, Integer> TOO_LARGE =
      Map.of("ingest", 21, "proposal", 64, "label", 54);

  static Stream<Path> rooms() throws IOException {
    try (Stream<Path> folders = Files.walk(INGEST)) {
      return folders.filter(Files::isDirectory).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void room_hasNoMoreTypesThanItMay(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      long types =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .count();

      assertThat(types)
          .isLessThanOrEqualTo(TOO_LARGE.getOrDefault(room.getFileName().toString(), MOST));
    }
  }
}
