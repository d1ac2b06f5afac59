package io.github.locus.cli;

import io.github.locus.known.Rated;
import io.github.locus.known.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A drafted study whose questions are answered by one who knows the survey. */
final class AnsweredDraft {
  private static final Pattern SCALE =
      Pattern.compile("scale: (?:\"\\?\"|\\{[^\\n]*\\[\"\\?\"]}})");
  private static final Pattern MISSING = Pattern.compile("(missing: \\[.*)\"\\?\"]");
  private static final Pattern NAME = Pattern.compile("(?:, )?\"\\?\"]");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  private static final Pattern LANGUAGE = Pattern.compile("labels: \\{(\\w+): ");

  private final Truth truth;

  AnsweredDraft(Truth truth) {
    this.truth = truth;
  }

  /** The file with its question marks replaced; one that is not understood is left. */
  String of(String file) {
    String scales =
        SCALE
            .matcher(file)
            .replaceAll(
                mark ->
                    Matcher.quoteReplacement(
                        "scale: "
                            + scale(
                                question(file, mark.start()) + mark.group(),
                                behind(file, mark.end()))));
    String missing =
        MISSING
            .matcher(scales)
            .replaceAll(
                mark ->
                    Matcher.quoteReplacement(
                        mark.group(1) + listed(none(question(scales, mark.start()))) + "]"));
    return NAME.matcher(missing).replaceAll("]").replace(", ]", "]");
  }

  /**
   * A study file with the codes that are no answer, where a question showed some among the answers.
   *
   * @param study the study file
   * @param questions all drafted files, as they were
   */
  String withMissing(String study, String questions) {
    boolean stated = study.lines().anyMatch(line -> line.startsWith("missing:"));
    List<String> shown = new ArrayList<>(none(questions.replaceAll("\\s*\\n\\s*#\\s*", " ")));
    shown.remove("?"); // known to be none, and the mark of what is open
    return stated || shown.isEmpty() ? study : study + "\nmissing: [" + listed(shown) + "]\n";
  }

  /** The comment above a place, as one line. */
  private static String question(String file, int at) {
    int from = file.lastIndexOf("TO DO", at);
    return file.substring(Math.max(0, from), at).replaceAll("\\s*\\n\\s*#\\s*", " ");
  }

  private List<String> none(String question) {
    return truth.none().stream().filter(code -> question.contains(" " + code + " (")).toList();
  }

  /** What stands behind a mark, up to the next scale. */
  private static String behind(String file, int at) {
    int to = file.indexOf("scale: ", at);
    return file.substring(at, to < 0 ? file.length() : to);
  }

  /** The scale of the items that it is asked of, where all have one; else that of which the question shows most. */
  private String scale(String question, String items) {
    List<List<String>> known =
        truth.rated().stream()
            .filter(rated -> items.contains(rated.statement()))
            .map(Rated::scale)
            .distinct()
            .toList();
    List<String> points = known.size() == 1 ? known.get(0) : truth.scales().get(0);
    for (List<String> other : known.size() == 1 ? List.<List<String>>of() : truth.scales()) {
      points = shown(other, question) > shown(points, question) ? other : points;
    }
    int last = points.size() - 1;
    boolean steps =
        points.stream().allMatch(p -> WHOLE.matcher(p).matches())
            && Integer.parseInt(points.get(last)) - Integer.parseInt(points.get(0)) == last;
    return steps
        ? "{min: " + points.get(0) + ", max: " + points.get(last) + "}"
        : "{min: 1, max: "
            + points.size()
            + ", labels: {"
            + language(question)
            + ": ["
            + listed(points)
            + "]}}";
  }

  /** As the suggestion in the question has it. */
  private static String language(String question) {
    Matcher labels = LANGUAGE.matcher(question);
    return labels.find() ? labels.group(1) : "en";
  }

  private static long shown(List<String> points, String question) {
    return IntStream.range(0, points.size())
        .filter(point -> question.contains(" " + points.get(point) + " ("))
        .count();
  }

  private static String listed(List<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(", "));
  }
}
