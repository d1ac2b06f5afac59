package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Keys of the catalogue against the source that names them: as if the compiler knew them. A text is said by {@code
 * say(KEY, PLACE, WORD, …)}, a code named by {@code name(GROUP, CODE)}, things counted by {@code count(NOUN, N)}, with
 * literals for key, places, group and noun.
 */
class KeysInUseTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/locus");
  private static final Words WORDS = Words.of("en");

  /** Sentences of a verdict are chosen by a code: the tests of the rules hold codes against these texts. */
  private static final Set<String> SENTENCES =
      Set.of(
          "headline",
          "then",
          "short",
          "because",
          "decide",
          "rival",
          "reason",
          "clause",
          "change",
          "caveat",
          "action",
          "measure",
          "waiting",
          "word");

  /** Sentences about an input are those of its diagnostics, which {@link DiagnosticWordsTest} holds them to. */
  private static final Set<String> OF_INPUTS = Set.of("diagnostic", "remark", "remedy", "fault");

  private static final Usage USAGE = new Usage();

  @BeforeAll
  static void readsTheSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> tree = Files.walk(SOURCES);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> speaking = new ArrayList<>();
      for (Path file : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("locus.wording")) {
          speaking.add(file);
        }
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(speaking));
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(unit.getSourceFile().getName()).scan(unit, null);
      }
    }
  }

  @Test
  void everyKeyThatIsNamed_hasAText() {
    assertThat(USAGE.said).isNotEmpty().isSubsetOf(WORDS.keys());
  }

  @Test
  void everyTextIsUsed() {
    assertThat(WORDS.keys())
        .filteredOn(key -> !USAGE.uses(key))
        .as("texts that no source names")
        .isEmpty();
  }

  @Test
  void everyPlaceIsFilled_andNothingElse() {
    assertThat(USAGE.misfits).isEmpty();
  }

  @Test
  void everyGroupOfNamesHasNames() {
    assertThat(USAGE.groups)
        .isNotEmpty()
        .allSatisfy(group -> assertThat(WORDS.keys()).anyMatch(key -> key.startsWith(group + ".")));
  }

  /** What the sources say. */
  private static final class Usage {
    final Set<String> said = new TreeSet<>();
    final Set<String> groups = new TreeSet<>();
    final List<String> misfits = new ArrayList<>();

    boolean uses(String text) {
      String key = text.replace(Words.OF_UNITS, "");
      String group = key.substring(0, key.indexOf('.'));
      return said.contains(key)
          || groups.stream().anyMatch(named -> key.startsWith(named + "."))
          || OF_INPUTS.contains(group)
          || SENTENCES.contains(group);
    }
  }

  /** Finds what is said, named and counted. */
  private static final class Scanner extends TreeScanner<Void, Void> {
    private final String file;

    Scanner(String file) {
      this.file = file;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      List<? extends ExpressionTree> given = call.getArguments();
      switch (method(call)) {
        case "say" -> said(given);
        case "name" -> named(given);
        case "count" -> counted(given);
        case "pattern", "fill" -> literals(given.get(0)).forEach(USAGE.said::add);
        default -> {
          // no words of ours
        }
      }
      return super.visitMethodInvocation(call, none);
    }

    private static String method(MethodInvocationTree call) {
      ExpressionTree select = call.getMethodSelect();
      if (select instanceof MemberSelectTree member) {
        return member.getIdentifier().toString();
      }
      return select instanceof IdentifierTree plain ? plain.getName().toString() : "";
    }

    private void said(List<? extends ExpressionTree> given) {
      if (given.size() > 1 && given.get(1).toString().equals("placesAndWords")) {
        return; // hands on what it was given
      }
      List<String> keys = literals(given.get(0));
      if (keys.isEmpty() && !file.endsWith("Words.java")) {
        USAGE.misfits.add(file + ": a key that is no literal: " + given);
      }
      Set<String> places = new TreeSet<>();
      for (int i = 1; i < given.size(); i += 2) {
        List<String> place = literals(given.get(i));
        if (place.size() != 1) {
          USAGE.misfits.add(file + ": a place that is no literal in " + given);
        }
        places.addAll(place);
      }
      for (String key : keys) {
        USAGE.said.add(key);
        if (WORDS.hasText(key) && !WORDS.places(key).equals(places)) {
          USAGE.misfits.add(file + ": " + key + " has " + WORDS.places(key) + ", given " + places);
        }
      }
    }

    private void named(List<? extends ExpressionTree> given) {
      if (given.size() == 2) {
        USAGE.groups.addAll(literals(given.get(0)));
      }
    }

    private void counted(List<? extends ExpressionTree> given) {
      if (given.size() == 2) {
        for (String noun : literals(given.get(0))) {
          USAGE.said.add("count." + noun + ".one");
          USAGE.said.add("count." + noun + ".many");
        }
      }
    }

    /** The texts that an expression can be; none where it is no literal. */
    private static List<String> literals(@Nullable ExpressionTree tree) {
      if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        return List.of(text);
      }
      if (tree instanceof ParenthesizedTree inner) {
        return literals(inner.getExpression());
      }
      if (tree instanceof ConditionalExpressionTree choice) {
        return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
            .flatMap(one -> literals(one).stream())
            .collect(Collectors.toList());
      }
      if (tree instanceof BinaryTree sum) {
        List<String> left = literals(sum.getLeftOperand());
        List<String> right = literals(sum.getRightOperand());
        return left.size() == 1 && right.size() == 1
            ? List.of(Objects.requireNonNull(left.get(0)) + right.get(0))
            : List.of();
      }
      return List.of();
    }
  }
}
