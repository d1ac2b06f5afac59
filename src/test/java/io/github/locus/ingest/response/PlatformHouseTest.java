package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A platform is one class and one line in the list: nothing else in the program knows it. */
class PlatformHouseTest {
  private static final Path MAIN = Path.of("src/main");

  static Stream<Platform> platforms() {
    return Platforms.all().stream();
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void itsName_standsInItsClassAlone(Platform platform) {
    assertThat(filesWith("\"" + platform.code() + "\""))
        .containsExactly(platform.getClass().getSimpleName() + ".java");
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void itsClass_isNamedByTheListAlone(Platform platform) {
    String name = platform.getClass().getSimpleName();

    assertThat(filesWith("new " + name + "()")).containsExactly("Platforms.java");
  }

  /** Name and text of every file of the program, read once for all platforms. */
  private record Source(String name, String text) {}

  private static List<Source> sources = List.of();

  @BeforeAll
  static void readAll() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      sources =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*\\.(java|json|yaml|txt|properties)"))
              .map(file -> new Source(String.valueOf(file.getFileName()), read(file)))
              .toList();
    }
  }

  private static List<String> filesWith(String text) {
    return sources.stream().filter(s -> s.text().contains(text)).map(Source::name).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
