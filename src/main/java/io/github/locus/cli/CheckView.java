package io.github.locus.cli;

import io.github.locus.analysis.Study;
import io.github.locus.result.Band;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.InputFile;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be read, as a person reads it.
 *
 * @param read what came of reading
 */
record CheckView(Assessment read) {
  private static final String TIDY = "tidy";
  private static final Map<String, String> DELIMITERS =
      Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "pipe");

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (InputFile file : CheckDocument.of(read).inputs()) {
      lines.add(file(file));
      if (!file.platform().equals(TIDY)) {
        file.scaleGroups().forEach(group -> lines.add("  " + scale(group)));
      }
    }
    CheckDocument.survey(read)
        .ifPresent(
            counts -> {
              Study study = read.study().orElseThrow();
              survey(study.survey().units().size(), counts, lines);
            });
    lines.add(DiagnosticsView.count(read.diagnostics()));
    return lines;
  }

  private String file(InputFile file) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%s: %s%s, %d columns, %s%s",
            file.path(),
            file.platform().equals(TIDY) ? "" : origin(file),
            file.records().map(n -> n + " records").orElse("records not told"),
            file.columns(),
            file.encoding(),
            file.delimiter().isEmpty()
                ? ""
                : ", delimiter " + DELIMITERS.getOrDefault(file.delimiter(), file.delimiter())));
    if (!file.leftOut().isEmpty()) {
      line.append("; left out: ");
      line.append(
          file.leftOut().entrySet().stream()
              .map(reason -> few(reason.getValue()) + " " + reason(reason.getKey()))
              .collect(Collectors.joining(", ")));
    }
    return line.toString();
  }

  /** The JSON's names in words: {@code tooFewAnswers} is "too few answers". */
  private static String reason(String code) {
    return code.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private String few(Shown<Integer> count) {
    return count.map(String::valueOf).orElse("fewer than " + CheckDocument.minimum(read));
  }

  private static String origin(InputFile file) {
    return file.platform() + ", " + count(file.headerRows(), "header row") + ", ";
  }

  private static String scale(ScaleGroup group) {
    String columns = count(group.columns().size(), "column") + ": ";
    return group.ordered()
        ? columns + String.join(" < ", group.order())
        : columns + String.join(", ", group.order()) + " (which is lowest is not known)";
  }

  private void survey(int units, CheckSurvey counts, List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "instrument %s; %s%s of %s in %s and %s by %s%s",
            counts.instrument(),
            counts.ratings().map(n -> count(n, "rating")).orElse("no ratings to show"),
            leftOut(counts),
            count(counts.functions().size(), "function"),
            count(units, "unit"),
            count(counts.waves(), "wave"),
            people(counts.respondents()),
            missing(counts.missingShare())));
    counts
        .functions()
        .forEach(
            (name, f) -> {
              lines.add("  " + name + ": " + function(f));
              lines.add("    by unit: " + units(f));
            });
    if (bands(counts)) {
      lines.add(
          "  (bands such as 10–19 stand where exact numbers could tell of fewer than "
              + CheckDocument.minimum(read)
              + " people)");
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
    String some =
        left.isPresent()
            ? String.valueOf(left.getAsInt())
            : all ? "fewer than " + CheckDocument.minimum(read) : "";
    return some.isEmpty()
        ? " that an analysis uses"
        : " that an analysis uses ("
            + some
            + " further ones are too empty or of too few people)";
  }

  private static String function(CheckSurvey.OfFunction f) {
    return people(f.respondents())
        + f.ratings().map(n -> ", " + count(n, "rating")).orElse("")
        + ", "
        + count(f.leaders(), "leader")
        + missing(f.missingShare());
  }

  private static String missing(Shown<Double> missingShare) {
    return missingShare
        .map(
            share -> {
              double percent = Math.rint(1000 * share) / 10;
              String digits = percent == Math.rint(percent) ? "%.0f" : "%.1f";
              return String.format(Locale.ROOT, ", " + digits + "%% of answers missing", percent);
            })
        .orElse("");
  }

  private static String units(CheckSurvey.OfFunction f) {
    List<String> units = new ArrayList<>();
    f.units().forEach((unit, n) -> units.add(unit + " " + n.map(Band::toString).orElse("")));
    if (f.unitsNotShown() > 0) {
      units.add(count(f.unitsNotShown(), "unit") + " merged with others");
    }
    return String.join(", ", units);
  }

  private static String people(Shown<Band> respondents) {
    return respondents.map(n -> count(n, "respondent")).orElse("too few respondents to show");
  }

  private static String count(Band n, String noun) {
    return n.isExact() ? count(n.from(), noun) : n + " " + noun + "s";
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
