package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words for one study: its leaders, functions and dimensions, in one language. */
final class Wording {
  /** What is known of who leads, as the catalogue names its words. */
  private static final String KNOWN = ".known";

  /** Leader and unit are one column of the data. */
  private static final String CONFOUNDED = ".confounded";

  /** A unit stands for its leader. */
  private static final String UNKNOWN = ".unknown";

  private static final List<String> LEADER_WORDS =
      List.of(
          "leader",
          "leaders",
          "newLeader",
          "ofNewLeaders",
          "underNewLeaders",
          "underBestLeader",
          "outlive");

  private final MessageCatalogue catalogue;
  private final StudyEvidence study;
  private final Figure.Publishing publishing;

  Wording(MessageCatalogue catalogue, StudyEvidence study, Figure.Publishing publishing) {
    this.catalogue = catalogue;
    this.study = study;
    this.publishing = publishing;
  }

  /** A sentence that knows threshold and assurance. */
  Sentence sentence(String key) {
    return new Sentence(catalogue, key, publishing)
        .figure("threshold", Figure.setLevel(study.threshold(), "options", "threshold"))
        .figure("assurance", Figure.share(study.assurance(), "options", "assurance"));
  }

  /** A sentence about one function, which knows all figures of it. */
  Sentence about(String key, FunctionEvidence function) {
    return with(sentence(key), "", function);
  }

  /** A sentence about a function beside another one, whose words and figures begin with "other.". */
  Sentence about(String key, FunctionEvidence function, FunctionEvidence other) {
    return with(about(key, function), "other.", other);
  }

  private Sentence with(Sentence sentence, String prefix, FunctionEvidence function) {
    String name = function.name();
    sentence.word(prefix + "function", name);
    String grade = grade(function);
    for (String word : LEADER_WORDS) {
      sentence.word(prefix + word, catalogue.pattern("word." + word + grade));
    }
    function.lenses().ifPresent(lenses -> lenses(sentence, prefix, name, lenses));
    function
        .readyShare()
        .ifPresent(
            share ->
                sentence.figure(
                    prefix + "readyShare", Figure.share(share, "functions", name, "readyShare")));
    function
        .reportedRepeatability()
        .ifPresent(
            reported ->
                sentence.figure(
                    prefix + "reported",
                    Figure.points(
                        reported.mean(), "functions", name, "reportedRepeatability", "mean")));
    return sentence;
  }

  private static void lenses(Sentence sentence, String prefix, String name, Lenses lenses) {
    // sorted, for the figures of a sentence have an order in the result
    Map<String, LevelEstimate> levels = new TreeMap<>();
    levels.put("today", lenses.today());
    levels.put("repeatable", lenses.repeatable());
    lenses.showcase().ifPresent(level -> levels.put("showcase", level));
    levels.put("atRisk", lenses.atRisk());
    levels.put("tau", lenses.tau());
    levels.forEach(
        (lens, level) -> {
          String place = prefix + lens;
          sentence
              .figure(place, Figure.points(level.mean(), "functions", name, lens, "mean"))
              .figure(place + "Low", Figure.points(level.low(), "functions", name, lens, "low"))
              .figure(place + "High", Figure.points(level.high(), "functions", name, lens, "high"));
        });
    sentence
        .figure(prefix + "pToday", Figure.probability(lenses.pToday(), "functions", name, "pToday"))
        .figure(
            prefix + "pRepeatable",
            Figure.probability(lenses.pRepeatable(), "functions", name, "pRepeatable"))
        .figure(
            prefix + "pNewLeader",
            Figure.probability(lenses.pNewLeader(), "functions", name, "pNewLeader"))
        .figure(
            prefix + "pSpread", Figure.probability(lenses.pSpread(), "functions", name, "pSpread"));
  }

  private String grade(FunctionEvidence function) {
    if (study.has(DataCondition.LEADERS_UNKNOWN)) {
      return UNKNOWN;
    }
    return function.succession() ? KNOWN : CONFOUNDED;
  }

  /** A dimension's name in quotation marks. */
  String dimension(String id) {
    String name =
        study.instrument().dimensions().stream()
            .filter(dimension -> dimension.id().equals(id))
            .findFirst()
            .map(dimension -> dimension.name().in(catalogue.language()))
            .orElse(id);
    return catalogue.fill("word.quoted", Map.of("text", name));
  }

  List<String> dimensions(List<String> ids) {
    return ids.stream().map(this::dimension).toList();
  }

  /** Plain words without figures. */
  String text(String key, Map<String, String> words) {
    return catalogue.fill(key, words);
  }

  MessageCatalogue catalogue() {
    return catalogue;
  }

  /** Where a dimension stands among all of the instrument. */
  int position(String id) {
    List<String> ids = study.instrument().dimensions().stream().map(Dimension::id).toList();
    return ids.indexOf(id);
  }
}
