package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Speech;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.questionnaire.NegatedItems.Negated;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A drafted questionnaire as an instrument file.
 *
 * @param draft the questionnaire
 */
public record InstrumentText(Draft draft) {
  private static final int SHORT = 40;

  /**
   * The file.
   *
   * @param speech words of its comments
   * @return YAML with comments, lines end with a line feed
   */
  public String text(Speech speech) {
    YamlLines out = new YamlLines(speech);
    Instrument instrument = draft.instrument();
    out.comment("", Clause.DRAFTED_FROM_QUESTIONS);
    out.comment("", Clause.DRAFTED_REVERSED);
    out.comment("", Clause.DRAFTED_DIMENSIONS);
    if (!draft.functions().rated()) {
      out.comment("", Clause.DRAFTED_NO_FUNCTION);
    }
    out.gap();
    out.line("id: " + YamlWords.text(instrument.id()));
    out.line("version: 1");
    out.line("languages: " + YamlWords.list(instrument.languages()));
    List<String> functions = instrument.functions().stream().map(OrgFunction::name).toList();
    out.line("functions: " + YamlWords.list(functions));
    List<String> shared = shared();
    if (!shared.isEmpty()) {
      List<FoundScale> scales = shared.stream().flatMap(id -> open(id).stream()).toList();
      ResponseScale likely =
          instrument.dimensions().stream()
              .filter(d -> d.id().equals(shared.get(0)))
              .map(Dimension::scale)
              .findFirst()
              .orElseThrow();
      question(out, "", likely, scales, List.of());
    }
    out.line("dimensions:");
    instrument
        .dimensions()
        .forEach(dimension -> dimension(out, dimension, shared.contains(dimension.id())));
    return out.text();
  }

  private void dimension(YamlLines out, Dimension dimension, boolean shared) {
    out.comment("  ", source(dimension.id()).place());
    out.line("  - id: " + YamlWords.text(dimension.id()));
    out.line("    name: " + localized(dimension.name()));
    scale(out, dimension, shared);
    out.line("    items:");
    for (SurveyItem item : dimension.items()) {
      Negated negated = draft.negated().get(item.id());
      boolean asked = negated != null && negated.asked();
      if (negated != null) {
        negated(out, negated, item.reversed());
      }
      String turned = asked ? ", reversed: \"?\"" : item.reversed() ? ", reversed: true" : "";
      out.entry(
          "      ",
          "- {id",
          YamlWords.text(item.id()) + ", text: " + localized(item.text()) + turned + "}",
          item.reversed() && !asked ? Clause.DRAFTED_TURNED : Argument.none());
    }
  }

  private static void negated(YamlLines out, Negated negated, boolean marked) {
    if (negated.word().isEmpty()) {
      Clause open = marked ? Clause.DRAFTED_TURNED_OPEN : Clause.DRAFTED_OPPOSED_OPEN;
      out.toDo("      ", open.with(negated.evidence()));
      return;
    }
    String word = YamlWords.comment(negated.word().get(), SHORT);
    if (negated.asked()) {
      out.toDo("      ", Clause.DRAFTED_NEGATED_OPEN.with(word, negated.evidence()));
    } else {
      out.comment("      ", Clause.DRAFTED_NEGATED.with(word, negated.evidence()));
    }
  }

  /** The scale, or the question which it is: once where several dimensions share it. */
  private void scale(YamlLines out, Dimension dimension, boolean shared) {
    Optional<FoundScale> open = open(dimension.id());
    if (open.isEmpty()) {
      Optional<String> best =
          dimension.scale().labels().values().stream()
              .flatMap(labels -> PointOrder.lowestAsBest(labels).stream())
              .findFirst();
      out.entry(
          "    ",
          "scale",
          scale(dimension.scale()),
          best.<Argument>map(Clause.DRAFTED_FALLING::with).orElseGet(Argument::none));
    } else if (!shared) {
      List<Argument> ends = source(dimension.id()).ends();
      question(out, "    ", dimension.scale(), List.of(open.get()), ends);
    }
  }

  private DimensionSource source(String dimension) {
    return Objects.requireNonNull(draft.sources().get(dimension));
  }

  private Optional<FoundScale> open(String dimension) {
    return source(dimension).open();
  }

  /** Dimensions on one open scale of numbers, two at least, in which people went as far. */
  private List<String> shared() {
    Map<List<List<String>>, List<String>> byOrder = new LinkedHashMap<>();
    for (Dimension dimension : draft.instrument().dimensions()) {
      open(dimension.id())
          .filter(scale -> scale.lowest().isPresent())
          .ifPresent(
              scale ->
                  byOrder
                      .computeIfAbsent(
                          List.of(scale.order(), highest(scale)), o -> new ArrayList<>())
                      .add(dimension.id()));
    }
    return byOrder.values().stream().filter(d -> d.size() > 1).findFirst().orElse(List.of());
  }

  /** The last point that anybody chose. */
  private static List<String> highest(FoundScale scale) {
    List<List<String>> chosen =
        scale.points().stream()
            .filter(point -> point.stream().anyMatch(scale.counts()::containsKey))
            .toList();
    return chosen.isEmpty() ? List.of() : chosen.get(chosen.size() - 1);
  }

  private void question(
      YamlLines out,
      String indent,
      ResponseScale likely,
      List<FoundScale> scales,
      List<Argument> ends) {
    boolean ordered = scales.get(0).ordered();
    Argument answers =
        AnswerEvidence.apart(scales.stream().map(AnswerEvidence::of).distinct().toList());
    Argument seen =
        ends.isEmpty()
            ? answers
            : Clause.DRAFTED_ENDS_APART.with(answers, AnswerEvidence.apart(ends));
    boolean codes = scales.stream().anyMatch(AnswerEvidence::hasGaps);
    if (ordered) {
      List<List<String>> longer = scales.get(0).longer();
      Clause range = isTen(likely) ? Clause.DRAFTED_TEN_OPEN : Clause.DRAFTED_RANGE_OPEN;
      Clause known = longer.isEmpty() ? range : Clause.DRAFTED_LENGTH_OPEN;
      out.toDo(indent, (codes ? Clause.DRAFTED_CODES_OPEN : known).with(seen));
      if (!codes) {
        out.typed(indent, "scale: " + scale(likely));
        longer.forEach(labels -> out.typed(indent, "scale: " + scale(labelled(labels))));
      }
      out.line(indent + "scale: " + YamlWords.text(OpenQuestions.MARK));
      return;
    }
    OptionalInt lowest = scales.get(0).lowest();
    if (lowest.isPresent()) {
      int last = lowest.getAsInt() + scales.get(0).order().size() - 1;
      out.toDo(indent, Clause.DRAFTED_BEST_OPEN.with(lowest.getAsInt(), last, seen));
      out.typed(indent, "scale: " + scale(falling(lowest.getAsInt(), last)));
      out.typed(indent, "scale: " + scale(ResponseScale.of(lowest.getAsInt(), last)));
      out.line(indent + "scale: " + YamlWords.text(OpenQuestions.MARK));
      return;
    }
    List<String> order = scales.get(0).order();
    boolean mixed =
        order.stream().anyMatch(PointOrder::isNumber)
            && !order.stream().allMatch(PointOrder::isNumber);
    out.toDo(indent, (mixed ? Clause.DRAFTED_MIXED_OPEN : Clause.DRAFTED_ORDER_OPEN).with(seen));
    out.line(indent + "scale: " + scale(unordered(scales.get(0).order().size())));
  }

  /** One to ten looks like zero to ten of which nobody chose the zero. */
  private static boolean isTen(ResponseScale scale) {
    return scale.min() == 1 && scale.max() == 10;
  }

  /** A scale of numbers of which the lowest means the best. */
  private ResponseScale falling(int lowest, int highest) {
    List<String> numbers =
        IntStream.iterate(highest, n -> n >= lowest, n -> n - 1).mapToObj(String::valueOf).toList();
    return new ResponseScale(lowest, highest, inEachLanguage(numbers));
  }

  private ResponseScale labelled(List<String> labels) {
    return new ResponseScale(1, labels.size(), inEachLanguage(labels));
  }

  private Map<String, List<String>> inEachLanguage(List<String> labels) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    draft.instrument().languages().forEach(tag -> all.put(tag, labels));
    return all;
  }

  /** A scale without its labels, whose order nobody knows. */
  private ResponseScale unordered(int points) {
    return new ResponseScale(1, Math.max(2, points), inEachLanguage(List.of(OpenQuestions.MARK)));
  }

  private static String scale(ResponseScale scale) {
    StringBuilder text = new StringBuilder("{min: " + scale.min() + ", max: " + scale.max());
    if (!scale.labels().isEmpty()) {
      text.append(", labels: {")
          .append(
              scale.labels().entrySet().stream()
                  .map(l -> YamlWords.text(l.getKey()) + ": " + YamlWords.list(l.getValue()))
                  .collect(Collectors.joining(", ")))
          .append('}');
    }
    return text.append('}').toString();
  }

  private static String localized(LocalizedText text) {
    StringBuilder yaml = new StringBuilder("{");
    text.byLanguage()
        .forEach(
            (language, sentence) ->
                yaml.append(yaml.length() > 1 ? ", " : "")
                    .append(YamlWords.text(language))
                    .append(": ")
                    .append(YamlWords.text(sentence)));
    return yaml.append('}').toString();
  }
}
