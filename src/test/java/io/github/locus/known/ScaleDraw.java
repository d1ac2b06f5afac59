package io.github.locus.known;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the scale of a survey. */
final class ScaleDraw {
  private static final List<String> FAMILIES =
      List.of("agreement5", "agreement5", "agreement7", "frequency5", "satisfaction5", "quality5");

  /** Scales of which one shorter by a point is unusual, so that a missing end shows. */
  private static final List<Integer> USUAL = List.of(5, 7, 10);

  /** Signs and short words by which people say that they have no answer. */
  private static final List<String> SIGNS = List.of("?", "x", "-", "N/A", "n.a.", "k.A.", "/");

  private final Draw draw;
  private final Draw beside;
  private final Words words;
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  ScaleDraw(Draw draw, Draw beside, Words words) {
    this.draw = draw;
    this.beside = beside;
    this.words = words;
  }

  /** Any scale that a file may have; a platform that writes answer codes has other ones. */
  AnswerScale any() {
    int kind = draw.from(0, 99);
    if (kind < 42) {
      return labels();
    } else if (kind < 68) {
      return numbers(draw.one(List.of(3, 4, 5, 5, 5, 6, 7, 7, 9, 10)));
    } else if (kind < 72) {
      return plain("0 to 10", numbersFrom(0, 10, 1));
    } else if (kind < 80) {
      return labelledNumbers();
    } else if (kind < 84) {
      return plain("0 25 50 75 100", numbersFrom(0, 100, 25));
    } else if (kind < 89) {
      int half = draw.one(List.of(2, 3));
      return plain("-" + half + " to " + half, numbersFrom(-half, half, 1));
    } else if (kind < 93) {
      return plain("slider", numbersFrom(0, 100, 1));
    } else if (kind < 96) {
      return plain(
          "percentages", numbersFrom(0, 100, 25).stream().map(number -> number + "%").toList());
    }
    doubts.add(Doubt.ORDER);
    return plain("invented labels", words.list("invented"));
  }

  /** The answer codes of a platform, whose order the file does not tell. */
  AnswerScale codes() {
    doubts.add(Doubt.ORDER);
    return plain("codes", Stream.of(1, 2, 3, 4, 5).map(n -> "A" + n).toList());
  }

  /** Points of which each is chosen: where two scales stand together, nobody could tell otherwise. */
  AnswerScale whole(int points) {
    return plain("1 to " + points, numbersFrom(1, points, 1));
  }

  AnswerScale numbers(int points) {
    List<String> cells = numbersFrom(1, points, 1);
    List<String> none = List.of();
    String kind = "1 to " + points;
    if (draw.chance(0.3)) {
      none = List.of(draw.one(List.of("9", "8", "99", "999", "-9", "-77", "-99", "88")));
      int code = Integer.parseInt(none.get(0));
      if (code > 0 && code <= points + 1) {
        none = List.of("99");
      } else if (code > 0 && code < 10 && points > 5) {
        doubts.add(Doubt.MISSING_CODE);
      }
      kind += ", missing " + none;
    } else if (beside.chance(0.15)) {
      none = List.of(beside.one(SIGNS));
      kind += ", no answer " + none;
    }
    if (points == 3 || points == 10 || USUAL.contains(points + 1)) {
      // a point or two short of a usual scale: whether all are seen, only many answers tell; and
      // one to
      // ten is zero to ten without its lowest
      doubts.add(Doubt.RANGE);
    }
    boolean open = draw.chance(0.1) && USUAL.contains(points);
    int first = open && draw.chance(0.5) ? 1 : 0;
    int last = open && first == 0 ? points - 2 : points - 1;
    if (open) {
      doubts.add(Doubt.RANGE);
      kind += ", end never chosen";
    }
    return scale(kind, cells, first, last, none);
  }

  private AnswerScale labels() {
    String family = draw.one(FAMILIES);
    List<String> labels = words.labels(family);
    List<String> none = draw.chance(0.3) ? List.of(draw.one(words.list("none"))) : List.of();
    if (none.isEmpty() && beside.chance(0.15)) {
      none = List.of(beside.one(SIGNS));
    }
    boolean open = draw.chance(0.1);
    int first = open && draw.chance(0.6) ? 1 : 0;
    int last = open && first == 0 ? labels.size() - 2 : labels.size() - 1;
    if (open && !family.startsWith("agreement")) {
      // four of these labels are a scale of their own: never to often, poor to very good
      doubts.add(Doubt.RANGE);
    }
    String kind = family + (none.isEmpty() ? "" : ", none") + (open ? ", end never chosen" : "");
    return scale(kind, labels, first, last, none);
  }

  private AnswerScale labelledNumbers() {
    String family = draw.one(FAMILIES);
    List<String> labels = words.labels(family);
    int last = labels.size() - 1;
    int form = draw.from(0, 3);
    List<String> cells = new ArrayList<>();
    for (int point = 0; point <= last; point++) {
      String label = labels.get(point);
      int number = point + 1;
      boolean end = point == 0 || point == last;
      cells.add(
          switch (form) {
            case 0 -> number + " - " + label;
            case 1 -> label + " (" + number + ")";
            case 2 -> end ? number + ": " + label : String.valueOf(number);
            default -> end ? label : String.valueOf(number);
          });
    }
    String kind =
        List.of("1 - Label", "Label (1)", "1: Label, 2, 3", "Label, 2, 3").get(form) + " " + family;
    return plain(kind, cells);
  }

  private AnswerScale plain(String kind, List<String> cells) {
    return scale(kind, cells, 0, cells.size() - 1, List.of());
  }

  private AnswerScale scale(
      String kind, List<String> cells, int first, int last, List<String> none) {
    return new AnswerScale(
        kind,
        cells,
        IntStream.rangeClosed(first, last).boxed().toList(),
        none,
        none.isEmpty() ? 0 : share(none.get(0), draw.from(1, 3)),
        doubts);
  }

  /** Words and signs are asked about where many gave them: here few do. */
  private static double share(String none, int percent) {
    return (none.matches("-?\\d+") ? percent : 1) / 100.0;
  }

  private static List<String> numbersFrom(int first, int last, int step) {
    return IntStream.rangeClosed(0, (last - first) / step)
        .mapToObj(i -> String.valueOf(first + i * step))
        .toList();
  }
}
