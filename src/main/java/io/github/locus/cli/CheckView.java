package io.github.locus.cli;

import io.github.locus.analysis.Study;
import io.github.locus.report.TextPage;
import io.github.locus.result.Band;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be read, as a person reads it.
 *
 * @param read what came of reading
 * @param words the words of its language
 *
 */
record CheckView(Assessment read, Words words) {
  private static final String STEP = "  ";
  private static final String TIDY = "tidy";
  private static final int MOST_POINTS = 15;
  private static final Map<String, String> DELIMITERS =
      Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "pipe");

  /**
   * Writes what would be read.
   *
   * @param page where
   */
  void write(TextPage page) {
    for (InputFile file : CheckDocument.of(read).inputs()) {
      line(page, 0, file(file));
      if (!file.platform().equals(TIDY)) {
        file.scaleGroups().forEach(group -> line(page, 1, scale(file, group)));
      }
    }
    CheckDocument.survey(read)
        .ifPresent(
            counts -> {
              Study study = read.study().orElseThrow();
              survey(study.survey().units().size(), counts, page);
            });
    line(page, 0, DiagnosticsView.count(read.diagnostics(), words));
  }

  /** A line at a depth; where it is broken, the rest stands two steps further in. */
  private static void line(TextPage page, int depth, String text) {
    page.hanging(STEP.repeat(depth), STEP.repeat(depth + 2), text);
  }

  private String file(InputFile file) {
    StringBuilder line = new StringBuilder();
    line.append(
        words.say(
            "check.file",
            "file",
            file.path(),
            "records",
            (file.platform().equals(TIDY) ? "" : origin(file))
                + file.records()
                    .map(n -> words.count("record", n))
                    .orElse(words.say("check.records-not-told")),
            "columns",
            words.count("column", file.columns()),
            "encoding",
            file.encoding()));
    if (!file.delimiter().isEmpty()) {
      String delimiter =
          Optional.ofNullable(DELIMITERS.get(file.delimiter()))
              .map(code -> words.name("delimiter", code))
              .orElse(file.delimiter());
      line.append(", ").append(words.say("check.delimiter", "delimiter", delimiter));
    }
    if (!file.leftOut().isEmpty()) {
      String reasons =
          file.leftOut().entrySet().stream()
              .map(reason -> few(reason.getValue()) + " " + words.name("left-out", reason.getKey()))
              .collect(Collectors.joining(", "));
      line.append("; ").append(words.say("check.left-out", "reasons", reasons));
    }
    return line.toString();
  }

  private String few(Shown<Integer> count) {
    boolean ofAnother = count.reason().filter(why -> why == Reason.PART_OF_A_COUNT).isPresent();
    return count
        .map(n -> words.numbers().whole(n))
        .orElse(ofAnother ? words.say("check.some") : fewer());
  }

  private String fewer() {
    return words.say("number.fewer", "n", words.numbers().whole(CheckDocument.minimum(read)));
  }

  private String origin(InputFile file) {
    return file.platform() + ", " + words.count("header-row", file.headerRows()) + ", ";
  }

  private String scale(InputFile file, ScaleGroup group) {
    String columns = words.count("column", group.columns().size()) + ": ";
    String points =
        group.ordered()
            ? columns + order(group.order())
            : columns + String.join(", ", group.order()) + " " + words.say("check.order-not-known");
    List<String> none =
        group.missing().stream()
            .filter(cell -> !cell.isEmpty())
            .map(
                cell ->
                    cell
                        + Optional.ofNullable(file.nonAnswers().get(cell))
                            .map(count -> " (" + few(count) + ")")
                            .orElse(""))
            .toList();
    return none.isEmpty()
        ? points
        : points + "; " + words.say("check.no-answer", "answers", String.join(", ", none));
  }

  /** Of a scale of many points only the ends are told. */
  private static String order(List<String> points) {
    return points.size() > MOST_POINTS
        ? points.get(0) + " < … < " + points.get(points.size() - 1)
        : String.join(" < ", points);
  }

  private void survey(int units, CheckSurvey counts, TextPage page) {
    line(
        page,
        0,
        words.say(
                "check.survey",
                "instrument",
                counts.instrument(),
                "ratings",
                counts
                        .ratings()
                        .map(n -> words.count("rating", n))
                        .orElse(words.say("check.no-ratings"))
                    + leftOut(counts),
                "functions",
                words.count("function", counts.functions().size()),
                "units",
                words.count("unit", units),
                "waves",
                words.count("wave", counts.waves()),
                "people",
                counts
                    .respondents()
                    .map(n -> words.count("respondent", n))
                    .orElse(words.say("check.few-respondents")))
            + missing(counts.missingShare()));
    counts
        .functions()
        .forEach(
            (name, f) -> {
              line(page, 1, name + ": " + function(f));
              line(page, 2, words.say("check.by-unit", "units", units(f)));
            });
    if (bands(counts)) {
      line(
          page,
          1,
          words.say(
                  "check.bands",
                  "band",
                  words.numbers().band(new Band(10, 19)),
                  "minimum",
                  words.numbers().whole(CheckDocument.minimum(read))));
    }
  }

  private static boolean bands(CheckSurvey counts) {
    return Stream.concat(
            Stream.of(counts.respondents(), counts.ratings()),
            counts.functions().values().stream()
                .flatMap(
                    f ->
                        Stream.concat(
                            Stream.of(f.respondents(), f.ratings()), f.units().values().stream())))
        .anyMatch(figure -> figure.filter(band -> !band.isExact()).isPresent());
  }

  /** A few that are left out are not counted for all to see: they may be one person's. */
  private String leftOut(CheckSurvey counts) {
    OptionalInt left = CheckDocument.leftOut(read, counts);
    if (left.isPresent() && left.getAsInt() == 0) {
      return "";
    }
    boolean all = counts.ratings().filter(band -> !band.isExact()).isEmpty();
    String some = left.isPresent() ? words.numbers().whole(left.getAsInt()) : all ? fewer() : "";
    return " "
        + (some.isEmpty() ? words.say("check.used") : words.say("check.used.some", "n", some));
  }

  private String function(CheckSurvey.OfFunction f) {
    return people(f.respondents())
        + f.ratings().map(n -> ", " + words.count("rating", n)).orElse("")
        + ", "
        + words.count("leader", f.leaders())
        + missing(f.missingShare());
  }

  private String missing(Shown<Double> missingShare) {
    return missingShare
        .map(
            share -> {
              double percent = Math.rint(1000 * share) / 10;
              return ", "
                  + words.say(
                      "check.missing",
                      "share",
                      words.numbers().ofHundred(words.numbers().setLevel(percent)));
            })
        .orElse("");
  }

  private String units(CheckSurvey.OfFunction f) {
    List<String> units = new ArrayList<>();
    f.units().forEach((unit, n) -> units.add(unit + "\u00a0" + n.map(words.numbers()::band).orElse("")));
    if (f.unitsNotShown() > 0) {
      units.add(words.count("merged-unit", f.unitsNotShown()));
    }
    return String.join(", ", units);
  }

  private String people(Shown<Band> respondents) {
    return respondents
        .map(n -> words.count("respondent", n))
        .orElse(words.say("check.few-respondents"));
  }
}
