package io.github.locus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A room of ingest fits in the head. */
class RoomSizeTest {
  private static final Path INGEST = Path.of("src/main/java/io/github/locus/ingest");
  private static final int MOST = 20;

  static Stream<Path> rooms() throws IOException {
    try (Stream<Path> folders = Files.walk(INGEST)) {
      return folders.filter(Files::isDirectory).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void room_hasAtMostTwentyTypes(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      long types =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .count();

      assertThat(types).isLessThanOrEqualTo(MOST);
    }
  }
}
