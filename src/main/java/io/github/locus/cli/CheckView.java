package io.github.locus.cli;

import io.github.locus.ingest.IngestResult;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.SourceFile.ScaleGroup;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What would be read, as a person reads it.
 *
 * @param read what came of reading
 */
record CheckView(IngestResult read) {
  /** Smaller numbers of people are not told. */
  private static final int SMALLEST_GROUP = 5;

  private static final String TIDY = "tidy";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (SourceFile file : read.sources()) {
      lines.add(file(file));
      if (!file.platform().equals(TIDY)) {
        file.scaleGroups().forEach(group -> lines.add("  " + scale(group)));
      }
    }
    if (read instanceof IngestResult.Ingested ingested) {
      survey(ingested.survey(), lines);
    }
    lines.add(DiagnosticsView.count(read.diagnostics()));
    return lines;
  }

  private static String file(SourceFile file) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%s: %s%d records, %d columns, %s, delimiter %s",
            file.name(),
            file.platform().equals(TIDY) ? "" : origin(file),
            file.records(),
            file.columns(),
            file.encoding(),
            file.delimiter().equals("\t") ? "tab" : file.delimiter()));
    file.leftOut().forEach((reason, count) -> line.append(", ").append(count + " " + reason));
    return line.toString();
  }

  private static String origin(SourceFile file) {
    return file.platform() + ", " + count(file.headerRows(), "header row") + ", ";
  }

  private static String scale(ScaleGroup group) {
    return count(group.columns().size(), "column") + ": " + String.join(" < ", group.order());
  }

  private static void survey(Survey survey, List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "instrument %s; %s of %s in %s and %s",
            survey.instrument().id(),
            count(survey.ratings().size(), "rating"),
            count(survey.functions().size(), "function"),
            count(survey.units().size(), "unit"),
            count(survey.waves().size(), "wave")));
    for (int f = 0; f < survey.functions().size(); f++) {
      lines.add("  " + function(survey, f));
    }
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  private static String function(Survey survey, int function) {
    BitSet people = new BitSet();
    IntStream.range(0, survey.ratings().size())
        .filter(rating -> survey.ratings().function(rating) == function)
        .map(rating -> survey.responses().respondent(survey.ratings().response(rating)))
        .forEach(people::set);
    long leaders =
        survey.roster().assignments().entrySet().stream()
            .filter(entry -> entry.getKey().function() == function)
            .flatMap(entry -> entry.getValue().leader().stream())
            .distinct()
            .count();
    long units =
        survey.roster().assignments().keySet().stream()
            .filter(cell -> cell.function() == function)
            .map(UnitCell::unit)
            .distinct()
            .count();
    String number =
        people.cardinality() < SMALLEST_GROUP
            ? "fewer than " + SMALLEST_GROUP
            : String.valueOf(people.cardinality());
    return survey.functions().get(function).name()
        + ": "
        + number
        + " respondents, "
        + units
        + " units, "
        + leaders
        + " leaders";
  }
}
