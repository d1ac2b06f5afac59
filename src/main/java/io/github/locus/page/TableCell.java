package io.github.locus.page;

/** A cell of a table, with its words and numbers in a language. */
public sealed interface TableCell {
  /**
   * The cell in one line.
   *
   * @return its text
   */
  String text();

  /**
   * The cell where there is no room for how sure it is.
   *
   * @return its figure or words alone
   */
  default String brief() {
    return text();
  }

  /**
   * Words, a plain figure, or the dash of one that is withheld.
   *
   * @param text how it is written
   */
  record Plain(String text) implements TableCell {}

  /**
   * Words that lead to a file, in a form that can.
   *
   * @param text how it is written
   * @param target place of the file relative to the document, as in a URL
   */
  record Link(String text, String target) implements TableCell {}

  /**
   * A figure and how sure it is.
   *
   * @param figure such as {@code 66}
   * @param interval such as {@code 60–69}
   */
  record Interval(String figure, String interval) implements TableCell {
    @Override
    public String text() {
      return figure + " (" + interval + ")";
    }

    @Override
    public String brief() {
      return figure;
    }
  }

  /**
   * A figure and its margin of error.
   *
   * @param figure such as {@code 87%}
   * @param margin such as {@code 7}, to either side
   */
  record Margin(String figure, String margin) implements TableCell {
    @Override
    public String text() {
      return figure + " ±" + margin;
    }

    @Override
    public String brief() {
      return figure;
    }
  }
}
