package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.List;

/** What a draft asks its reader and nobody has answered yet. */
public final class OpenQuestions {
  /** Stands in a draft where the file does not tell. */
  public static final String MARK = "?";

  private OpenQuestions() {}

  /**
   * Reports the open questions of a study file, each once.
   *
   * @param root its root
   */
  static void report(YamlValue root) {
    marks("", root);
    YamlValue items = root.entries().get("items");
    if (items != null && items.isMapping() && items.entries().isEmpty()) {
      items.report(DiagnosticCode.STUDY_WITHOUT_ITEMS);
    }
  }

  private static void marks(String parent, YamlValue value) {
    if (value.isMapping()) {
      value.entries().values().forEach(below -> marks(value.key(), below));
    } else if (value.isList()) {
      value.elements().forEach(element -> marks(parent, element));
    } else if (value.is(MARK)) {
      ask(value, parent);
    }
  }

  private static void ask(YamlValue mark, String parent) {
    String key = mark.key();
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
                            : key.equals("anonymous")
                                ? List.of(Clause.ASK_ANONYMOUS, Clause.ANSWER_ANONYMOUS)
                                : List.of(Clause.ASK_MEANT, Clause.ANSWER_MEANT);
    mark.report(DiagnosticCode.STUDY_TO_DO, key, words.get(0), words.get(1));
  }
}
