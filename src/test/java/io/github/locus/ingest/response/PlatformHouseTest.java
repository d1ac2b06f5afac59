package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  void itsName_standsInItsClassAlone(Platform platform) throws IOException {
    assertThat(filesWith("\"" + platform.code() + "\""))
        .containsExactly(platform.getClass().getSimpleName() + ".java");
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void itsClass_isNamedByTheListAlone(Platform platform) throws IOException {
    String name = platform.getClass().getSimpleName();

    assertThat(filesWith("new " + name + "()")).containsExactly("Platforms.java");
  }

  private static List<String> filesWith(String text) throws IOException {
    Pattern wanted = Pattern.compile(Pattern.quote(text));
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(java|json|yaml|txt|properties)"))
          .filter(file -> wanted.matcher(read(file)).find())
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
