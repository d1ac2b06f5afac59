package io.github.locus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.FigureFormat;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One spelling and one minus sign in everything that a reader sees. */
class SpellingTest {
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(java|jte|md|properties|css|yaml|json|txt)");

  /** An essay that is quoted keeps its own. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  /** Knows the words of surveys as their authors spell them. */
  private static final String HEADERS_OF_OTHERS = "FunctionPhrases.java";

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      List<Path> texts =
          files
              .filter(file -> TEXT.matcher(file.toString()).matches())
              .filter(file -> !file.toString().contains("META-INF")) // licences of others
              .filter(file -> !file.toString().matches(".*ingest.*\\.txt")) // words of others
              .toList();
      return Stream.concat(
          texts.stream(), Stream.of(Path.of("README.md"), Path.of("samples/README.md")));
    }
  }

  @Test
  void organisation_isSpelledOneWay() throws IOException {
    for (Path file : texts().filter(path -> !path.endsWith(HEADERS_OF_OTHERS)).toList()) {
      String whole = Files.readString(file);
      if (!whole.toLowerCase(Locale.ROOT).contains("organiz")) {
        continue; // no need to look where it stands
      }
      String text = whole.replaceAll("\\n\\s*#?", " ");

      assertThat(QUOTED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
          .as("%s", file)
          .doesNotContain("organiz");
    }
  }

  /** "Maps." above a method that is called map says nothing; its arguments and what it gives back do. */
  @Test
  void noJavadoc_isOneVerb() throws IOException {
    Pattern verb =
        Pattern.compile("(?m)^\\s*(/\\*\\*|\\*) [A-Z][a-z]+(?<!Word|Count)s\\.( \\*/)?$");
    for (Path file : texts().filter(path -> path.toString().endsWith(".java")).toList()) {
      assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(verb);
    }
  }

  static Stream<Path> catalogues() throws IOException {
    return texts().filter(file -> file.toString().matches(".*(wording/.*\\.properties|\\.md)"));
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void minus_isNoHyphenInProse(Path file) throws IOException {
    // code in backticks or fences, and codes of files, are as a machine reads them
    String prose = Files.readString(file).replaceAll("(?s)```.*?```", "").replaceAll("`[^`]*`", "");

    assertThat(prose).doesNotContainPattern("(?<=[\\s(])-[0-9]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.6, -12.3, -1234.5})
  void figureForReaders_hasAMinus_andThatForMachinesAHyphen(double value) {
    assertThat(Words.of("en").numbers().number(value, 1)).startsWith("−").doesNotContain("-");
    assertThat(FigureFormat.plain(value)).startsWith("-").doesNotContain("−", ",");
  }
}
