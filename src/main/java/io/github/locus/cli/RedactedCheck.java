package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Redaction;
import io.github.locus.result.Band;
import io.github.locus.result.CheckResult;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.InputFile;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.result.UnreadColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What {@code check} says, for somebody who may not see the survey: counts, codes and places are as they are; names of files,
 * units, functions and waves are numbers, and texts have their shape alone.
 */
final class RedactedCheck {
  private static final Pattern POINT = Pattern.compile("[-−]?\\d{1,3}");

  private final Redaction redaction;

  private RedactedCheck(Redaction redaction) {
    this.redaction = redaction;
  }

  /**
   * Without what tells whose survey it is.
   *
   * @param read what came of reading
   * @return the same files and faults
   */
  static Assessment of(Assessment read) {
    Redaction redaction = new Redaction();
    read.sources().forEach(source -> redaction.file(source.name()));
    List<Diagnostic> diagnostics = read.diagnostics().stream().map(redaction::of).toList();
    return new Assessment(
        read.sources(), diagnostics, read.study(), read.files(), read.language(), read.exit());
  }

  /**
   * The document of a redacted assessment.
   *
   * @param made what {@code check} prints
   * @return the same numbers
   */
  static CheckResult of(CheckResult made) {
    RedactedCheck redacted = new RedactedCheck(new Redaction());
    return new CheckResult(
        made.schemaVersion(),
        made.inputs().stream().map(redacted::of).toList(),
        made.diagnostics(),
        made.counts(),
        made.unread().stream().map(redacted::of).toList(),
        made.survey().map(redacted::of));
  }

  private InputFile of(InputFile file) {
    List<ScaleGroup> scales = new ArrayList<>();
    for (ScaleGroup group : file.scaleGroups()) {
      scales.add(
          new ScaleGroup(
              shapes(group.columns()),
              points(group.order()),
              points(group.missing()),
              group.ordered()));
    }
    return new InputFile(
        redaction.file(file.path()),
        file.platform(),
        file.encoding(),
        file.delimiter(),
        file.headerRows(),
        file.columns(),
        file.records(),
        scales,
        file.leftOut(),
        shaped(file.nonAnswers()));
  }

  private UnreadColumn of(UnreadColumn column) {
    return new UnreadColumn(
        redaction.file(column.file()),
        column.column(),
        Redaction.shape(column.name()),
        column.reason(),
        column.values());
  }

  private static List<String> shapes(List<String> texts) {
    return texts.stream().map(Redaction::shape).toList();
  }

  /** A number of a scale names nobody, and without it nobody can say what is wrong with the scale. */
  private static List<String> points(List<String> texts) {
    return texts.stream()
        .map(text -> POINT.matcher(text).matches() ? text : Redaction.shape(text))
        .toList();
  }

  /** Texts of one shape are told apart by their number. */
  private static Map<String, Shown<Integer>> shaped(Map<String, Shown<Integer>> counted) {
    Map<String, Shown<Integer>> shaped = new LinkedHashMap<>();
    counted.forEach(
        (text, n) -> {
          String shape = Redaction.shape(text);
          shaped.put(shaped.containsKey(shape) ? shape + " " + (shaped.size() + 1) : shape, n);
        });
    return shaped;
  }

  private CheckSurvey of(CheckSurvey survey) {
    Map<String, CheckSurvey.OfFunction> functions = new LinkedHashMap<>();
    Numbered units = new Numbered("unit-");
    Numbered waves = new Numbered("wave-");
    survey
        .functions()
        .values()
        .forEach(
            function -> {
              Map<String, Shown<Band>> of = new LinkedHashMap<>();
              function.units().forEach((unit, n) -> of.put(units.name(unit), n));
              functions.put(
                  "function-" + (functions.size() + 1),
                  new CheckSurvey.OfFunction(
                      function.respondents(),
                      function.ratings(),
                      function.missingShare(),
                      function.leaders(),
                      of,
                      function.unitsNotShown(),
                      function.wavesLeftOut().stream().map(waves::name).toList()));
            });
    return new CheckSurvey(
        survey.instrument(),
        survey.waves(),
        survey.respondents(),
        survey.responses(),
        survey.ratings(),
        survey.leftOut(),
        survey.missingShare(),
        functions);
  }

  /** Names by the order in which they are first met. */
  private static final class Numbered {
    private final String start;
    private final Map<String, String> names = new LinkedHashMap<>();

    Numbered(String start) {
      this.start = start;
    }

    String name(String of) {
      return names.computeIfAbsent(of, first -> start + (names.size() + 1));
    }
  }
}
