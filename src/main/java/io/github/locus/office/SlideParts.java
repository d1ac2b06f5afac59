package io.github.locus.office;

import io.github.locus.deck.Slide;
import io.github.locus.page.Block;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Parts what is too high for the room of a template over as many slides as it takes. A chart cannot be parted: it is as
 * high as the room.
 *
 * @param tables writes tables, and knows how high they are
 * @param plan headings of the action plan
 */
record SlideParts(SlideTables tables, List<String> plan) {
  /** Share of a room that words on how to read what stands above them take at most. */
  private static final double BELOW = 4;

  /**
   * The slides of one.
   *
   * @param slide what is to be shown
   * @param room where on the slide, points
   * @param beside width of what stands beside a function's profile, points
   * @return itself alone where it fits, else its parts in order, numbered in their titles
   */
  List<Slide> of(Slide slide, Rectangle2D room, double beside) {
    Rectangle2D free = clear(slide.below(), room);
    Slide.Content content = slide.content();
    List<Slide.Content> parts = List.of(content);
    if (content instanceof Slide.Grid grid) {
      parts = grids(grid.table(), free);
    } else if (content instanceof Slide.Plan actions) {
      parts = plans(actions.actions(), free);
    } else if (content instanceof Slide.Sentences sentences) {
      parts = sentences(sentences.lines(), free);
    } else if (content instanceof Slide.Portrait portrait && !portrait.profile().isEmpty()) {
      parts = portraits(portrait, free, beside);
    }
    return numbered(slide, parts);
  }

  /** What words below leave of a room. */
  private static Rectangle2D clear(String below, Rectangle2D room) {
    if (below.isEmpty()) {
      return room;
    }
    double high =
        Math.min(
            room.getHeight() / BELOW,
            SlideText.height(
                List.of(new SlideText.Words("", below)), room.getWidth(), SlideText.SMALL));
    return new Rectangle2D.Double(
        room.getX(), room.getY(), room.getWidth(), room.getHeight() - high);
  }

  private List<Slide.Content> grids(Table table, Rectangle2D room) {
    Function<List<List<TableCell>>, Table> of =
        rows -> new Table(table.title(), table.columns(), rows, table.notes());
    return parted(table.rows(), rows -> tables.fits(of.apply(rows), room)).stream()
        .<Slide.Content>map(rows -> new Slide.Grid(of.apply(rows)))
        .toList();
  }

  private List<Slide.Content> plans(Block.Actions actions, Rectangle2D room) {
    Function<List<Block.Action>, Block.Actions> of =
        items -> new Block.Actions(actions.first(), items);
    return parted(actions.items(), items -> tables.fits(of.apply(items), plan, room)).stream()
        .<Slide.Content>map(items -> new Slide.Plan(of.apply(items)))
        .toList();
  }

  private static List<Slide.Content> sentences(List<Slide.Line> lines, Rectangle2D room) {
    return parted(lines, some -> SlideText.fits(words(some), room)).stream()
        .<Slide.Content>map(Slide.Sentences::new)
        .toList();
  }

  /** What finds no place beside a profile stands on slides of its own. */
  private static List<Slide.Content> portraits(
      Slide.Portrait portrait, Rectangle2D room, double beside) {
    Rectangle2D narrow = new Rectangle2D.Double(0, 0, beside, room.getHeight());
    List<List<Slide.Line>> narrowed =
        parted(portrait.lines(), some -> SlideText.fits(words(some), narrow));
    if (narrowed.size() < 2) {
      return List.of(portrait);
    }
    List<Slide.Line> first = narrowed.get(0);
    List<Slide.Content> parts = new ArrayList<>();
    parts.add(new Slide.Portrait(portrait.profile(), first));
    parts.addAll(sentences(portrait.lines().subList(first.size(), portrait.lines().size()), room));
    return parts;
  }

  private static List<SlideText.Words> words(List<Slide.Line> lines) {
    return lines.stream().map(line -> new SlideText.Words(line.label(), line.text())).toList();
  }

  private interface Fitting<T> {
    boolean fits(List<T> some);
  }

  /** As few parts as it takes, of about as many entries each; each has one at least. */
  private static <T> List<List<T>> parted(List<T> all, Fitting<T> room) {
    for (int parts = 1; parts < all.size(); parts++) {
      List<List<T>> evenly = evenly(all, parts);
      if (evenly.stream().allMatch(room::fits)) {
        return evenly;
      }
    }
    return all.isEmpty() ? List.of(all) : evenly(all, all.size());
  }

  private static <T> List<List<T>> evenly(List<T> all, int parts) {
    List<List<T>> evenly = new ArrayList<>();
    for (int p = 0; p < parts; p++) {
      evenly.add(all.subList(p * all.size() / parts, (p + 1) * all.size() / parts));
    }
    return evenly;
  }

  private static List<Slide> numbered(Slide slide, List<Slide.Content> parts) {
    if (parts.size() == 1) {
      return List.of(slide);
    }
    List<Slide> numbered = new ArrayList<>();
    for (int p = 1; p <= parts.size(); p++) {
      numbered.add(
          new Slide(
              slide.title() + " (" + p + "/" + parts.size() + ")",
              parts.get(p - 1),
              slide.below(),
              slide.notes()));
    }
    return numbered;
  }
}
