package io.github.locus.known;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Who answered, and what they said.
 *
 * @param responses a line a person and round
 * @param answers by response, function and item: a point of the scale, {@link #BLANK}, or below it a
 *     cell that is no answer
 */
record Population(List<Response> responses, int[][][] answers) {
  /** How far answers lie from an end that nobody chose, in standard deviations. */
  private static final double AWAY = 1.1;

  /** Words for no answer are asked about from this share on. */
  private static final double MANY = 0.05;

  private static final int MOST_LABELLED = 20;

  /** Not answered. */
  static final int BLANK = -1;

  /**
   * One answered survey. All of a person stand together, and ids sort as they stand, so that the order
   * in which a survey is held is that of the file.
   *
   * @param person who
   * @param unit where, as an index
   * @param wave when, as an index
   */
  record Response(int person, int unit, int wave) {}

  /** Draws one by the scales of the items: each point that may be chosen is chosen at least once. */
  static Population of(
      Draw draw, int persons, int units, int waves, int functions, SurveyDesign design) {
    List<AnswerScale> scales = design.scales();
    List<Integer> unitOf = new ArrayList<>();
    for (int person = 0; person < persons; person++) {
      unitOf.add(draw.from(0, units - 1));
    }
    List<Response> responses = new ArrayList<>();
    for (int person = 0; person < persons; person++) {
      for (int wave = 0; wave < waves; wave++) {
        responses.add(new Response(person, unitOf.get(person), wave));
      }
    }
    int[][][] answers = new int[responses.size()][functions][scales.size()];
    for (int r = 0; r < responses.size(); r++) {
      double leniency = draw.normal();
      for (int f = 0; f < functions; f++) {
        for (int i = 0; i < scales.size(); i++) {
          // who is lenient agrees less with what is reversed
          double towards = design.reversed().contains(i) ? -leniency : leniency;
          answers[r][f][i] = answer(draw, scales.get(i), 0.4 * towards + 0.9 * draw.normal());
        }
      }
    }
    seeEveryPoint(draw, answers, scales);
    return new Population(responses, answers);
  }

  private static int answer(Draw draw, AnswerScale scale, double latent) {
    if (draw.chance(0.03)) {
      return BLANK;
    }
    if (draw.chance(scale.noneShare())) {
      return BLANK - 1 - draw.from(0, scale.none().size() - 1);
    }
    int points = scale.points().size();
    int first = scale.drawable().get(0);
    int last = scale.drawable().get(scale.drawable().size() - 1);
    // an end that nobody chose is one from which answers lie far
    double shift = first > 0 ? AWAY : last < points - 1 ? -AWAY : 0;
    double share = 1 / (1 + Math.exp(-1.7 * (latent + shift)));
    int point = (int) Math.min(share * points, points - 1.0);
    return point < first || point > last ? (first + last) / 2 : point;
  }

  /**
   * A scale with few points has them all, a slider its ends: in the first column, and in most of the
   * others.
   */
  private static void seeEveryPoint(Draw draw, int[][][] answers, List<AnswerScale> scales) {
    for (int f = 0; f < answers[0].length; f++) {
      for (int i = 0; i < scales.size(); i++) {
        AnswerScale scale = scales.get(i);
        List<Integer> points = scale.drawable();
        if (f + i > 0 && draw.chance(0.3)) {
          continue;
        }
        boolean many = points.size() > 20;
        List<Integer> wanted =
            new ArrayList<>(many ? List.of(points.get(0), points.get(points.size() - 1)) : points);
        if (!scale.none().isEmpty()) {
          wanted.add(BLANK - 1);
        }
        List<Integer> places = new ArrayList<>();
        for (int r = 0; r < answers.length; r++) {
          places.add(r);
        }
        List<Integer> where = draw.some(places, wanted.size());
        for (int w = 0; w < wanted.size(); w++) {
          answers[where.get(w)][f][i] = wanted.get(w);
        }
      }
    }
  }

  /** What stands in the cell. */
  String cell(int response, int function, int item, AnswerScale scale) {
    int answer = answers[response][function][item];
    if (answer == BLANK) {
      return "";
    }
    return answer < BLANK ? scale.none().get(BLANK - 1 - answer) : scale.points().get(answer);
  }

  /** What the answers leave open: an end of a slider that nobody chose, words of many for no answer. */
  Set<Doubt> doubts(SurveyDesign design) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    for (int item = 0; item < design.items().size(); item++) {
      AnswerScale scale = design.scales().get(item);
      List<String> cells = cells(design, item);
      long none = cells.stream().filter(scale.none()::contains).count();
      if (none > MANY * cells.size() && !scale.none().get(0).matches("-?\\d+")) {
        doubts.add(Doubt.MISSING_CODE);
      }
    }
    AnswerScale first = design.scales().get(0);
    if (first.points().size() > MOST_LABELLED) {
      Set<String> seen = new HashSet<>();
      for (int item = 0; item < design.items().size(); item++) {
        seen.addAll(cells(design, item));
      }
      String last = first.points().get(first.points().size() - 1);
      if (!seen.contains(first.points().get(0)) || !seen.contains(last)) {
        doubts.add(Doubt.RANGE);
      }
    }
    return doubts;
  }

  /** All answers to an item, of those that were asked. */
  private List<String> cells(SurveyDesign design, int item) {
    List<String> cells = new ArrayList<>();
    for (int r = 0; r < responses.size(); r++) {
      for (int f = 0; f < design.rated(); f++) {
        if (!design.isOneFunctionEach() || r % design.rated() == f) {
          cells.add(cell(r, f, item, design.scales().get(item)));
        }
      }
    }
    cells.removeIf(String::isEmpty);
    return cells;
  }

  /** What it means, by response, of those that were asked about the function. */
  double[] points(int function, int item, AnswerScale scale, boolean reversed, IntPredicate rated) {
    double[] points = new double[responses.size()];
    for (int r = 0; r < points.length; r++) {
      int answer = answers[r][function][item];
      double point = answer < 0 || !rated.test(r) ? Double.NaN : scale.position(answer);
      points[r] = reversed ? 1 - point : point;
    }
    return points;
  }
}
