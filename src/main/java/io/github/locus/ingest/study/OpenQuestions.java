package io.github.locus.ingest.study;

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
    List<String> words =
        parent.equals("labels")
            ? List.of(
                "which answer of this scale is lowest, and which is highest?",
                "Put the answers in order, the lowest first, in place of “?”.")
            : parent.equals("functions")
                ? List.of(
                    "is this what the function is called?",
                    "Put the names where they belong and take “?” out.")
                : key.equals("function")
                    ? List.of(
                        "which function does this file rate?",
                        "Put the name of the function in place of “?”.")
                    : key.equals("missing")
                        ? List.of(
                            "which of these answers are none?",
                            "Put those that are none in place of “?”, or take it out.")
                        : List.of("what is meant here?", "Put what is meant in place of “?”.");
    out.add(DiagnosticCode.STUDY_TO_DO, at(mark), key, words.get(0), words.get(1));
  }

  private Place at(YamlNode node) {
    return Place.at(file, node.line(), node.column());
  }
}
