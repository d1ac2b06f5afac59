package io.github.locus.result;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of this package say of its records and their components, for whoever reads JSON instead of Java. */
final class RecordDocumentation {
  private static final Path SOURCES = Path.of("src/main/java/io/github/locus/result");

  /** By simple name of the class, those around it in front; of components with their name behind. */
  private final Map<String, String> texts = new HashMap<>();

  private RecordDocumentation() {}

  /** Reads the sources. */
  static RecordDocumentation read() {
    RecordDocumentation read = new RecordDocumentation();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.list(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths((Collection<Path>) sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        read.read(unit, trees);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a record or a list of words is. */
  String of(Class<?> type) {
    return found(name(type));
  }

  /** What a component is. */
  String of(Class<?> record, String component) {
    return found(name(record) + "#" + component);
  }

  private String found(String name) {
    return Optional.ofNullable(texts.get(name))
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalArgumentException(name + " is not documented"));
  }

  private static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return (around == null ? "" : name(around) + ".") + type.getSimpleName();
  }

  private void read(CompilationUnitTree unit, DocTrees trees) {
    new TreePathScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree type, String around) {
        String name = around + type.getSimpleName();
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
          texts.put(name, text(firstParagraph(comment.getFullBody())));
          for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param && !param.isTypeParameter()) {
              texts.put(name + "#" + param.getName(), text(param.getDescription()));
            }
          }
        }
        return super.visitClass(type, name + ".");
      }
    }.scan(unit, "");
  }

  private static List<? extends DocTree> firstParagraph(List<? extends DocTree> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof StartElementTree) {
        return body.subList(0, i);
      }
    }
    return body;
  }

  private static String text(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : parts) {
      if (part instanceof LiteralTree literal) {
        text.append(literal.getBody().getBody());
      } else if (part instanceof LinkTree link) {
        text.append(link.getReference().getSignature().replace('#', '.'));
      } else if (part instanceof EntityTree entity) {
        text.append(character(entity.getName().toString()));
      } else if (part instanceof TextTree words) {
        text.append(words.getBody());
      } else {
        throw new IllegalArgumentException(part + " is neither words nor a name");
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static char character(String entity) {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      default -> throw new IllegalArgumentException("&" + entity + ";");
    };
  }
}
