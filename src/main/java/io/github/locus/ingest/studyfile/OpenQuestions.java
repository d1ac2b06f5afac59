package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import io.github.locus.ingest.yaml.YamlNode.Scalar;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Map;

/** What a draft asks its reader and nobody has answered yet. */
public final class OpenQuestions {
  /** Stands in a draft where the file does not tell. */
  public static final String MARK = "?";

  private final String file;
  private final Diagnostics out;

  private OpenQuestions(String file, Diagnostics out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Reports the open questions of a study file, each once.
   *
   * @param file its name
   * @param root its root
   * @param out where to tell them
   */
  static void report(String file, YamlNode root, Diagnostics out) {
    OpenQuestions questions = new OpenQuestions(file, out);
    questions.marks("", "", root);
    if (root instanceof Mapping mapping) {
      questions.items(mapping.entries());
    }
  }

  private void items(Map<String, Entry> entries) {
    Entry items = entries.get("items");
    if (items != null && items.value() instanceof Mapping mapping && mapping.entries().isEmpty()) {
      out.add(DiagnosticCode.STUDY_WITHOUT_ITEMS, at(mapping));
    }
  }

  private void marks(String key, String parent, YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach((name, entry) -> marks(name, key, entry.value()));
    } else if (node instanceof Sequence sequence) {
      for (YamlNode element : sequence.elements()) {
        marks(key, parent, element);
      }
    } else if (node instanceof Scalar scalar && scalar.text().equals(MARK)) {
      ask(key, parent, scalar);
    }
  }

  private void ask(String key, String parent, Scalar mark) {
    List<Clause> words =
        parent.equals("labels")
            ? List.of(Clause.ASK_ORDER, Clause.ANSWER_ORDER)
            : parent.equals("functions")
                ? List.of(Clause.ASK_NAMES, Clause.ANSWER_NAMES)
                : key.equals("function")
                    ? List.of(Clause.ASK_FUNCTION, Clause.ANSWER_FUNCTION)
                    : key.equals("items")
                        ? List.of(Clause.ASK_ITEMS, Clause.ANSWER_AGAIN)
                        : key.equals("missing")
                            ? List.of(Clause.ASK_MISSING, Clause.ANSWER_MISSING)
                            : List.of(Clause.ASK_MEANT, Clause.ANSWER_MEANT);
    out.add(DiagnosticCode.STUDY_TO_DO, at(mark), key, words.get(0), words.get(1));
  }

  private Place at(YamlNode node) {
    return Place.at(file, node.line(), node.column());
  }
}
