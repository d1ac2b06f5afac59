package io.github.locus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What may be in the jar, and under which licence. The build refuses a dependency that the list of the pom lacks; here
 * that list, the third-party list in the jar, and the licence texts are held to each other.
 */
class LicenceTest {
  private static final Path META_INF = Path.of("src/main/resources/META-INF");
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");
  private static final Set<String> LGPL_ALLOWED_FOR =
      Set.of("org.jfree:jfreechart", "io.github.openhtmltopdf");
  private static final Pattern LISTED =
      Pattern.compile("(?m)^\\| (\\S+:\\S+) \\| (\\S+) \\| (\\S+) \\|(.*)\\|$");

  /** A line of the third-party list. */
  record Library(String name, String version, String licence, String remark) {
    String coordinates() {
      return name + ":" + version;
    }

    String file() {
      return name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
    }
  }

  static List<Library> libraries() throws IOException {
    String list = Files.readString(META_INF.resolve("THIRD-PARTY.md"));
    return LISTED
        .matcher(list)
        .results()
        .map(line -> new Library(line.group(1), line.group(2), line.group(3), line.group(4)))
        .toList();
  }

  @Test
  void theThirdPartyListIsWhatTheBuildAllowsVersionByVersion() throws IOException {
    assertThat(libraries().stream().map(Library::coordinates))
        .isNotEmpty()
        .isSorted()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(allowedByTheBuild());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyListedLibraryIsThereInThatVersion(Library library) throws IOException {
    assertThat(jars()).containsKey(library.file());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyLicenceIsOneThatApacheLicensedProgramsMayShip(Library library) {
    boolean lesser =
        library.licence().startsWith("LGPL-2.1")
            && LGPL_ALLOWED_FOR.stream().anyMatch(library.name()::startsWith);
    assertThat(ALLOWED.contains(library.licence()) || lesser)
        .as("%s under %s", library.name(), library.licence())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void whatALibrarySaysOfItsLicenceIsKept(Library library) throws IOException {
    Set<String> kept = lines(Files.readString(META_INF.resolve("LICENSE")));
    try (Stream<Path> texts = Files.list(META_INF.resolve("licenses"))) {
      for (Path text : texts.toList()) {
        kept.addAll(lines(Files.readString(text)));
      }
    }
    for (String text : texts(library, "META-INF/LICENSE(\\.txt|\\.md)?")) {
      assertThat(kept).as(library.name()).containsAll(lines(text));
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void theNoticeOfALibraryStandsInOursWordForWord(Library library) throws IOException {
    Set<String> ours = lines(Files.readString(META_INF.resolve("NOTICE")));
    for (String text : texts(library, "META-INF/NOTICE(\\.txt|\\.md)?")) {
      assertThat(ours).as(library.name()).containsAll(lines(text));
    }
  }

  @Test
  void everyTextThatTheListNamesIsThere() throws IOException {
    String list = Files.readString(META_INF.resolve("THIRD-PARTY.md"));
    List<String> named =
        Pattern.compile("`(licenses/[^`]+)`")
            .matcher(list)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertThat(named).isNotEmpty().allSatisfy(text -> assertThat(META_INF.resolve(text)).exists());
    try (Stream<Path> texts = Files.list(META_INF.resolve("licenses"))) {
      assertThat(texts.map(text -> "licenses/" + text.getFileName()))
          .containsExactlyInAnyOrderElementsOf(named);
    }
    assertThat(Path.of("src/main/resources/io/github/locus/chart/font/OFL.txt"))
        .content()
        .contains("SIL OPEN FONT LICENSE Version 1.1");
  }

  @Test
  void thePomAndTheTextStateTheSameLicence() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<license>\n      <name>Apache-2.0</name>");
    assertThat(META_INF.resolve("LICENSE")).content().contains("Apache License", "Version 2.0");
  }

  /** The list of the enforcer rule, properties filled in. */
  private static Set<String> allowedByTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String rule = within(pom, "<bannedDependencies>", "</bannedDependencies>");
    return Pattern.compile("<include>([^:]+:[^:]+):\\[([^\\]]+)]</include>")
        .matcher(within(rule, "<includes>", "</includes>"))
        .results()
        .map(line -> line.group(1) + ":" + filledIn(line.group(2), pom))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String filledIn(String version, String pom) {
    Matcher property = Pattern.compile("\\$\\{(.+)}").matcher(version);
    return property.matches()
        ? within(pom, "<" + property.group(1) + ">", "</" + property.group(1) + ">")
        : version;
  }

  private static String within(String text, String from, String to) {
    int start = text.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    return text.substring(start + from.length(), text.indexOf(to, start));
  }

  private static Set<String> lines(String text) {
    return text.lines()
        .map(line -> line.strip().replace("http://", "https://"))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(Library library, String name) throws IOException {
    List<String> texts = new ArrayList<>();
    Path file = jars().get(library.file());
    assertThat(file).as(library.file()).isNotNull();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().matches(name)).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  /** The jars that the tests run with, by file name, however they were started. */
  private static Map<String, Path> jars() throws IOException {
    Map<String, Path> jars = new HashMap<>();
    for (URL url :
        Collections.list(LicenceTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
      if (url.openConnection() instanceof JarURLConnection entry) {
        Path jar = Path.of(URI.create(entry.getJarFileURL().toString()));
        jars.put(String.valueOf(jar.getFileName()), jar);
      }
    }
    return jars;
  }
}
