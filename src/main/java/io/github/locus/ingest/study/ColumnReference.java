package io.github.locus.ingest.study;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;

/** How a study file names a column of an export. */
public sealed interface ColumnReference {
  /**
   * The column in words, as messages call it.
   *
   * @return the reference as the study file states it
   */
  Argument shown();

  /**
   * By text: the platform's short name, the ImportId, the question, the row of a grid, or question
   * and row as {@code question [row]}. Columns of one grid row that stand for its options together
   * count as one.
   *
   * @param text the text
   */
  record ByText(String text) implements ColumnReference {
    @Override
    public Argument shown() {
      return Argument.of(text);
    }
  }

  /**
   * By place: safe where names repeat.
   *
   * @param number column number, from 1
   */
  record ByNumber(int number) implements ColumnReference {
    @Override
    public Argument shown() {
      return Clause.NUMBERED_COLUMN.with(number);
    }
  }

  /**
   * By the platform's key alone: safe where somebody renamed columns.
   *
   * @param importId for example {@code QID10_1}
   */
  record ByImportId(String importId) implements ColumnReference {
    @Override
    public Argument shown() {
      return Argument.of(importId);
    }
  }

  /**
   * By the row of a grid under its question: safe where two grids share their rows.
   *
   * @param question the question, or the grid's stem
   * @param row the row
   */
  record ByRow(String question, String row) implements ColumnReference {
    @Override
    public Argument shown() {
      return Argument.of(question + " [" + row + "]");
    }
  }

  /**
   * A group of neighbours of which a record fills one: an item with a column for each answer.
   *
   * @param first number of the first column, from 1
   * @param last number of the last column, from 1
   */
  record Group(int first, int last) implements ColumnReference {
    @Override
    public Argument shown() {
      return Clause.COLUMN_RUN.with(first, last);
    }
  }
}
