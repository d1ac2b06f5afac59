package io.github.locus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of tests are written one way: what is looked at, an underscore, what it does, each in camel case. */
class TestNamesTest {
  private static final Pattern TEST =
      Pattern.compile("@(?:Parameterized)?Test\\b[^{;]*?\\n\\s*(?:public )?void (\\w+)\\(");

  /** Words that are parted by underscores alone. */
  private static final String PARTED = "[a-z0-9]+(_[a-z0-9]+){2,}";

  @Test
  void namesOfTests_areWrittenOneWay() throws IOException {
    List<Path> sources;
    try (Stream<Path> tree = Files.walk(Path.of("src/test/java"))) {
      sources = tree.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    for (Path source : sources) {
      Matcher test = TEST.matcher(Files.readString(source));
      while (test.find()) {
        assertThat(test.group(1)).as("%s", source).doesNotMatch(PARTED);
      }
    }
  }
}
