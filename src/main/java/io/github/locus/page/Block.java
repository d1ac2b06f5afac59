package io.github.locus.page;

import java.util.List;

/**
 * A piece of a document before it has a form. A form is a {@link BlockForm}: it has a method for each kind, so that a new
 * kind does not compile until every form knows it.
 */
public sealed interface Block
    permits Block.Paragraph,
        Block.Bullets,
        Block.Terms,
        Block.Actions,
        Block.Folded,
        Block.Facts,
        Block.Outline,
        Block.Beside,
        Block.Reference,
        Profile,
        Table,
        Picture,
        Levels {
  /**
   * Gives it a form.
   *
   * @param form the form
   * @param <F> what a block becomes
   * @return what this one becomes
   */
  <F> F in(BlockForm<F> form);

  /**
   * Running text.
   *
   * @param text the words
   */
  record Paragraph(String text) implements Block {
    @Override
    public <F> F in(BlockForm<F> form) {
      return form.paragraph(this);
    }
  }

  /**
   * A list of sentences.
   *
   * @param items the sentences
   */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.bullets(this);
    }
  }

  /**
   * Lines with what belongs to each below it.
   *
   * @param lines the lines
   */
  record Outline(List<Line> lines) implements Block {
    public Outline {
      lines = List.copyOf(lines);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.outline(this);
    }
  }

  /**
   * A line of an outline.
   *
   * @param text the line
   * @param below what belongs to it
   */
  record Line(String text, List<Line> below) {
    public Line {
      below = List.copyOf(below);
    }

    static Line of(String text) {
      return new Line(text, List.of());
    }
  }

  /**
   * Short facts side by side.
   *
   * @param items the facts
   */
  record Facts(List<String> items) implements Block {
    public Facts {
      items = List.copyOf(items);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.facts(this);
    }
  }

  /**
   * Blocks in two columns, where there is room for two.
   *
   * @param left what stands first
   * @param right what stands second
   */
  record Beside(List<Block> left, List<Block> right) implements Block {
    public Beside {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.beside(this);
    }
  }

  /**
   * Where more of it stands.
   *
   * @param text the words
   * @param section id of that section
   */
  record Reference(String text, String section) implements Block {
    @Override
    public <F> F in(BlockForm<F> form) {
      return form.reference(this);
    }
  }

  /**
   * Words explained.
   *
   * @param items word and meaning
   */
  record Terms(List<Term> items) implements Block {
    public Terms {
      items = List.copyOf(items);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.terms(this);
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
   * What a reader unfolds, where the form can fold.
   *
   * @param title what it is
   * @param block the block
   */
  record Folded(String title, Block block) implements Block {
    /**
     * A table under its own title.
     *
     * @param table the table
     * @return the table, folded
     */
    static Folded of(Table table) {
      return new Folded(table.title(), table);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.folded(this);
    }
  }

  /**
   * The action plan.
   *
   * @param first number of the first of them, from 1
   * @param items actions, most important first
   */
  record Actions(int first, List<Action> items) implements Block {
    public Actions {
      items = List.copyOf(items);
    }

    @Override
    public <F> F in(BlockForm<F> form) {
      return form.actions(this);
    }
  }

  /**
   * An action.
   *
   * @param kind what it is for
   * @param owner who answers for it
   * @param action what to do; empty where the first page says it
   * @param measure what to measure in the next wave, and that it is that; empty where only the first things are told
   * @param about dimension, horizon, effort and levels, may be empty
   */
  record Action(String kind, String owner, String action, String measure, String about) {}
}
