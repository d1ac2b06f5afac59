package io.github.locus.deck;

import io.github.locus.chart.EditableChart;
import io.github.locus.page.Block;
import io.github.locus.page.Picture;
import io.github.locus.page.Table;
import java.util.List;

/**
 * One slide.
 *
 * @param title its message
 * @param content what shows it
 * @param below how to read it, small; may be empty
 * @param notes what a speaker has at hand: figures with their intervals, a line each
 */
public record Slide(String title, Content content, String below, List<String> notes) {
  public Slide {
    notes = List.copyOf(notes);
  }

  /** The kinds of what a slide can hold; each is written in its own way. */
  public sealed interface Content {}

  /**
   * The first slide.
   *
   * @param lines what stands below the title
   */
  public record Cover(List<String> lines) implements Content {
    public Cover {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Sentences, one below another.
   *
   * @param lines the sentences
   */
  public record Sentences(List<Line> lines) implements Content {
    public Sentences {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence.
   *
   * @param label what stands out before it; may be empty
   * @param text the sentence
   */
  public record Line(String label, String text) {}

  /**
   * A chart.
   *
   * @param picture the chart, for programs that cannot draw it
   * @param editable the same for an office program, side by side; empty where it has no kind for it
   */
  public record Drawing(Picture picture, List<EditableChart> editable) implements Content {
    public Drawing {
      editable = List.copyOf(editable);
    }
  }

  /**
   * A table.
   *
   * @param table the table
   */
  public record Grid(Table table) implements Content {}

  /**
   * What to do, with room for names and dates.
   *
   * @param actions the actions
   */
  public record Plan(Block.Actions actions) implements Content {}

  /**
   * One function: its profile, and what is said of it beside.
   *
   * @param profile levels by dimension; empty where none may be shown
   * @param lines what is said of it
   */
  public record Portrait(List<EditableChart> profile, List<Line> lines) implements Content {
    public Portrait {
      profile = List.copyOf(profile);
      lines = List.copyOf(lines);
    }
  }
}
