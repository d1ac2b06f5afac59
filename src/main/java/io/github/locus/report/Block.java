package io.github.locus.report;

import java.util.List;

/** A piece of a report, before it is HTML, Markdown or paper. */
public sealed interface Block {
  /**
   * Running text.
   *
   * @param text the words
   */
  record Paragraph(String text) implements Block {}

  /**
   * A list of sentences.
   *
   * @param items the sentences
   */
  record Bullets(List<String> items) implements Block {
    /** Copies. */
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /**
   * A list of sentences that a reader unfolds.
   *
   * @param title what they are
   * @param items the sentences
   */
  record FoldedBullets(String title, List<String> items) implements Block {
    /** Copies. */
    public FoldedBullets {
      items = List.copyOf(items);
    }
  }

  /**
   * Words explained.
   *
   * @param items word and meaning
   */
  record Terms(List<Term> items) implements Block {
    /** Copies. */
    public Terms {
      items = List.copyOf(items);
    }
  }

  /**
   * A word and its meaning.
   *
   * @param word the word
   * @param meaning one line
   */
  record Term(String word, String meaning) {}

  /**
   * A table on the page.
   *
   * @param table the table
   */
  record OpenTable(TableView table) implements Block {}

  /**
   * A table that a reader unfolds.
   *
   * @param table the table
   */
  record FoldedTable(TableView table) implements Block {}

  /**
   * A chart on the page.
   *
   * @param picture the chart
   */
  record OpenPicture(PictureView picture) implements Block {}

  /**
   * A chart that a reader unfolds.
   *
   * @param picture the chart
   */
  record FoldedPicture(PictureView picture) implements Block {}

  /**
   * The action plan.
   *
   * @param items actions, most important first
   */
  record Actions(List<Action> items) implements Block {
    /** Copies. */
    public Actions {
      items = List.copyOf(items);
    }
  }

  /**
   * An action.
   *
   * @param kind what it is for
   * @param owner function that owns it
   * @param action what to do
   * @param measure what to measure in the next wave, and that it is that
   *
   * @param about dimension and levels, may be empty
   */
  record Action(String kind, String owner, String action, String measure, String about) {}
}
