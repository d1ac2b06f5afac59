package io.github.locus.ingest.drafting;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.words.Identifiers;
import io.github.locus.instrument.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Gives the parts of a draft ids that stand once, and texts of a length that a report can print. */
final class DraftNames {
  private static final int LONGEST_TEXT = 240;

  private final DraftLanguages languages;
  private final Identifiers ids = new Identifiers();

  DraftNames(DraftLanguages languages) {
    this.languages = languages;
  }

  DraftLanguages languages() {
    return languages;
  }

  /** An id for a dimension. */
  String dimension(String title, String without) {
    return ids.of(title, without);
  }

  /** Ids for the rows of a grid: the names of its columns, where they can be ids. */
  List<String> items(String dimension, Grid grid) {
    List<String> names = grid.columns().stream().map(AnswerColumn::name).toList();
    boolean fit = grid.columns().stream().noneMatch(AnswerColumn::isGroup);
    return fit && names.stream().allMatch(Identifiers::isFit) && ids.take(names)
        ? names
        : numbered(dimension, grid.columns().size());
  }

  /** Ids for items of which the file has no names. */
  List<String> numbered(String dimension, int items) {
    List<String> numbered = new ArrayList<>();
    for (int n = 1; n <= items; n++) {
      numbered.add(ids.unique(dimension + "_" + n));
    }
    return numbered;
  }

  /** A text on one line, or its id where it has none. */
  LocalizedText text(String text, String id) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST_TEXT) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
    }
    return languages.text(line.isEmpty() ? id : line);
  }

  /** What a grid is called, where the file has no words above its rows. */
  String title(Grid grid) {
    return languages.questions(grid.firstColumn(), grid.lastColumn());
  }
}
