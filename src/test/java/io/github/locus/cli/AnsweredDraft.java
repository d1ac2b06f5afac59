package io.github.locus.cli;

import io.github.locus.known.Truth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A drafted study whose questions are answered by one who knows the survey. */
final class AnsweredDraft {
  /** A question comment up to the key that it is about. */
  private static final Pattern ORDER = Pattern.compile("\\[\"\\?\"]");

  private static final Pattern OPEN_NAME = Pattern.compile(", \"\\?\"]");
  private static final Pattern LISTED = Pattern.compile("(?s)shown\\):(.*?)\n *[^#\\s]");

  private final Truth truth;

  AnsweredDraft(Truth truth) {
    this.truth = truth;
  }

  /** The study file with its question marks replaced; one that is not understood is left. */
  String of(String study) {
    Matcher orders = ORDER.matcher(study);
    String ordered =
        orders.replaceAll(
            mark -> Matcher.quoteReplacement(scale(study.substring(0, mark.start()))));
    return OPEN_NAME.matcher(ordered).replaceAll("]");
  }

  /** The scale that holds the answers listed last before the mark. */
  private String scale(String before) {
    List<MatchResult> listed = LISTED.matcher(before + "\n.").results().toList();
    String shown =
        listed.isEmpty() ? "" : listed.get(listed.size() - 1).group(1).replace("#", " ");
    List<String> points =
        truth.scales().stream()
            .filter(scale -> scale.stream().anyMatch(shown::contains))
            .findFirst()
            .orElse(truth.scales().get(0));
    return points.stream()
        .map(point -> '"' + point.replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
