package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ProtectedWave;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each function works, and what was merged so that no group is small. */
final class PlacesSection {
  private PlacesSection() {}

  static Section of(ResultWords told, Pictures charts) {
    Result result = told.result();
    List<String> sentences = new ArrayList<>();
    for (String name : BodyFunctions.of(told).inBody()) {
      Optional.ofNullable(result.functions().get(name))
          .flatMap(f -> ready(told, name, f))
          .ifPresent(sentences::add);
    }
    sentences.addAll(merged(told));
    List<Block> pictures = new ArrayList<>(charts.about(Topic.PLACES));
    List<Block> words = new ArrayList<>(VerdictSections.bullets(sentences));
    if (!words.isEmpty() || !pictures.isEmpty()) {
      words.add(new Block.Paragraph(told.say("report.places.note")));
    }
    List<Block> blocks = pictures.isEmpty() ? words : List.of(new Block.Beside(pictures, words));
    return new Section("places", told.say("report.places"), blocks);
  }

  private static Optional<String> ready(ResultWords told, String name, FunctionResult f) {
    return f.readyShare()
        .map(
            share ->
                told.say(
                    f.headcounts() ? "report.places.share" : "report.places.share-of-units",
                    "function",
                    name,
                    "share",
                    told.numbers().percent(share)));
  }

  /** Functions of which units were merged in their latest wave: those alike in one sentence. */
  private static List<String> merged(ResultWords told) {
    Map<ProtectedWave, List<String>> alike = new LinkedHashMap<>();
    told.result()
        .protection()
        .forEach(
            (name, waves) -> {
              if (!waves.isEmpty() && waves.get(waves.size() - 1).merged()) {
                alike
                    .computeIfAbsent(waves.get(waves.size() - 1), wave -> new ArrayList<>())
                    .add(name);
              }
            });
    List<String> sentences = new ArrayList<>();
    alike.forEach(
        (wave, names) ->
            sentences.add(
                told.say(
                    "report.places.merged",
                    "functions",
                    told.words().list(names),
                    "units",
                    told.numbers().whole(wave.mergedUnits()),
                    "into",
                    told.words().count("unit", wave.mergedInto()))));
    return sentences;
  }
}
