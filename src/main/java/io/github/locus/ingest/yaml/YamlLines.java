package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Speech;
import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML file with comments, as they are written one below the other. */
public final class YamlLines {
  private static final int COLUMNS = 100;

  private final Speech speech;
  private final List<String> lines = new ArrayList<>();

  /**
   * An empty file.
   *
   * @param speech words of its comments
   */
  public YamlLines(Speech speech) {
    this.speech = speech;
  }

  /** A line as it is. */
  public void line(String line) {
    lines.add(line);
  }

  /** A key with its value and a comment behind it; a long comment stands above. */
  public void entry(String indent, String key, String value, Argument said) {
    String comment = speech.said(said);
    String entry = indent + key + ":" + (value.isEmpty() ? "" : " " + value);
    if (comment.isEmpty()) {
      lines.add(entry);
    } else if (entry.length() + comment.length() + 4 <= COLUMNS) {
      lines.add(entry + "  # " + comment);
    } else {
      broken(indent, comment);
      lines.add(entry);
    }
  }

  /** A key with a list, broken where it must be, and a comment above. */
  public void flow(String indent, String key, List<String> entries, Argument comment) {
    comment(indent, comment);
    StringBuilder line = new StringBuilder(indent + key + ": [");
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i) + (i + 1 < entries.size() ? "," : "]");
      if (i > 0 && line.length() + 1 + entry.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(indent + "   ");
      }
      line.append(i == 0 || line.toString().isBlank() ? "" : " ").append(entry);
    }
    lines.add(line.toString());
  }

  /** A comment, broken where it must be. */
  public void comment(String indent, Argument said) {
    broken(indent, speech.said(said));
  }

  /** A comment on what stands above. */
  public void below(Argument said) {
    broken("", "  " + speech.said(said));
  }

  /** A question that a person must settle. */
  public void toDo(String indent, Argument question) {
    comment(indent, Clause.DRAFT_TO_DO.with(question));
  }

  /** What is to be typed or copied, as a comment: on one line, however long. */
  public void typed(String indent, String text) {
    lines.add(indent + "#   " + text);
  }

  private void broken(String indent, String sentence) {
    StringBuilder line = new StringBuilder(indent + "#");
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + 1 + word.length() > COLUMNS && line.length() > indent.length() + 1) {
        lines.add(line.toString());
        line = new StringBuilder(indent + "#");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
  }

  /** A blank line, unless there is one. */
  public void gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
