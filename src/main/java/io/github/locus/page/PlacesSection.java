package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ProtectedWave;
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
    List<String> inBody = BodyFunctions.of(told).inBody();
    List<String> ofHeadcount = shares(told, inBody, true);
    List<String> ofUnits = shares(told, inBody, false);
    List<String> sentences = new ArrayList<>();
    if (!ofHeadcount.isEmpty()) {
      sentences.add(told.say("report.places.share", "shares", told.words().list(ofHeadcount)));
    }
    if (!ofUnits.isEmpty()) {
      sentences.add(told.say("report.places.share-of-units", "shares", told.words().list(ofUnits)));
    }
    if (!sentences.isEmpty()) {
      sentences.addAll(hidden(told, inBody));
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

  /** The share that is led by those who are likely ready, for each function with headcounts, or without. */
  private static List<String> shares(ResultWords told, List<String> names, boolean headcounts) {
    List<String> shares = new ArrayList<>();
    for (String name : names) {
      Optional.ofNullable(told.result().functions().get(name))
          .filter(f -> f.headcounts() == headcounts)
          .flatMap(f -> f.readyShare().value())
          .map(told.numbers()::percent)
          .ifPresent(
              share -> shares.add(told.say("report.places.one", "function", name, "share", share)));
    }
    return shares;
  }

  /** Why a function is missing beside the shares of the others: those of one reason in one sentence. */
  private static List<String> hidden(ResultWords told, List<String> names) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String name : names) {
      Optional.ofNullable(told.result().functions().get(name))
          .map(FunctionResult::readyShare)
          .filter(share -> !share.isPresent())
          .ifPresent(
              share ->
                  alike.computeIfAbsent(told.absent(share), why -> new ArrayList<>()).add(name));
    }
    List<String> sentences = new ArrayList<>();
    alike.forEach(
        (why, of) ->
            sentences.add(
                told.say(
                    "report.places.hidden", "functions", told.words().list(of), "reason", why)));
    return sentences;
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
