package io.github.locus.cli;

import io.github.locus.result.TruthFile;
import io.github.locus.result.TruthJson;
import io.github.locus.simulate.FunctionTruth;
import io.github.locus.simulate.Truth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The truth of a simulated organisation as {@code truth.json}. */
final class TruthDocument {
  private TruthDocument() {}

  /**
   * Writes it.
   *
   * @param truth what is true
   * @param story story it tells, or {@code design}
   * @param instrument instrument id
   * @return UTF-8 JSON
   */
  static byte[] of(Truth truth, String story, String instrument) {
    Map<String, TruthFile.TrueFunction> functions = new LinkedHashMap<>();
    truth.functions().forEach((name, function) -> functions.put(name, function(function)));
    return TruthJson.write(
        new TruthFile(
            TruthJson.VERSION,
            Version.read(),
            truth.seed(),
            story,
            instrument,
            truth.threshold(),
            truth.assurance(),
            truth.bestToday(),
            truth.bestRepeatable(),
            truth.bestShowcase(),
            functions));
  }

  private static TruthFile.TrueFunction function(FunctionTruth truth) {
    FunctionTruth.Lenses scale = truth.onScale();
    return new TruthFile.TrueFunction(
        truth.mean(),
        truth.leaderSd(),
        truth.averageLeader(),
        truth.latent().today(),
        truth.latent().repeatable(),
        truth.latent().showcase(),
        truth.latent().atRisk(),
        truth.pNewLeader(),
        new TruthFile.OnScale(scale.today(), scale.repeatable(), scale.showcase()),
        truth.showcaseLeader(),
        truth.currentLeaders());
  }
}
