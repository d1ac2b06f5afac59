package io.github.locus.analysis;

import io.github.locus.instrument.Instrument;
import io.github.locus.recommendation.Recommendation;
import io.github.locus.recommendation.Recommender;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result in another language: its sentences made again of its own figures, with the same rules. What the published
 * digits do not decide as all digits did stays as it was said, and a finding tells so.
 */
public final class Rewording {
  private static final String TEXTS = "instrument-language";
  private static final String KEPT = "words-kept";

  private final Result result;

  private final String language;
  private final AskedInstrument asked;
  private final Words words;
  private int kept;

  private Rewording(Result result, String language, Optional<Instrument> instrument) {
    this.result = result;
    this.language = language;
    this.words = Words.of(language);
    this.asked = AskedInstrument.of(result, instrument);
  }

  /**
   * Says a result in another language.
   *
   * @param result the result
   * @param language language tag
   * @param instrument the questionnaire of the result with all its texts, where it is at hand; else its texts stay as they
   *     are
   * @return the same figures and verdict, with other words
   */
  public static Result of(Result result, String language, Optional<Instrument> instrument) {
    return new Rewording(result, language, instrument).reworded();
  }

  private Result reworded() {
    Verdict verdict = verdict();
    List<Finding> findings = new ArrayList<>(findings());
    boolean told = findings.stream().anyMatch(finding -> finding.code().equals(TEXTS));
    asked
        .lacks(language)
        .filter(shown -> !told)
        .ifPresent(shown -> findings.add(asked.finding(words, language, shown)));
    if (kept > 0) {
      findings.add(note(KEPT, words.say("finding.words-kept", "n", words.numbers().whole(kept))));
    }
    return new Result(
        result.schemaVersion(),
        result.locusVersion(),
        result.options().in(language),
        result.inputs(),
        asked.complete()
            ? asked.summary(result.instrument().roles(), language)
            : result.instrument(),
        verdict,
        result.functions(),
        result.succession(),
        result.decision(),
        result.scoring(),
        result.models(),
        result.quality(),
        result.perceptions(),
        findings);
  }

  private Verdict verdict() {
    Verdict said = result.verdict();
    Recommendation again =
        new Recommender(language)
            .recommend(
                ResultEvidence.of(result, asked.instrument()),
                path -> ResultJson.figure(result, path));
    boolean same =
        again.decision().kind().code().equals(said.kind())
            && again.decision().functions().equals(said.functions());
    if (!same) {
      kept++;
    }
    return new Verdict(
        said.kind(),
        same ? again.headline().text() : said.headline(),
        said.functions(),
        said.confidence(),
        said.expectedLoss(),
        said.partner(),
        said.partnerGain(),
        said.partnerLifts(),
        said.gaps(),
        statements(said.reasons(), again.reasons()),
        actions(said.actions(), again.actions()),
        statements(said.wouldChange(), again.wouldChange()),
        statements(said.caveats(), again.caveats()));
  }

  /** A sentence is the same if it has the same code and rests on the same figures, in whatever order it prints them. */
  private List<Statement> statements(
      List<Statement> said, List<io.github.locus.recommendation.Statement> again) {
    List<Statement> candidates = new ArrayList<>(VerdictView.statements(again));
    List<Statement> reworded = new ArrayList<>();
    for (Statement statement : said) {
      Optional<Statement> other =
          candidates.stream().filter(candidate -> isSame(statement, candidate)).findFirst();
      other.ifPresent(candidates::remove);
      kept += other.isPresent() ? 0 : 1;
      reworded.add(other.orElse(statement));
    }
    return reworded;
  }

  private static boolean isSame(Statement one, Statement other) {
    return one.code().equals(other.code()) && paths(one).equals(paths(other));
  }

  private static List<String> paths(Statement statement) {
    return statement.figures().stream().map(FigureReference::path).sorted().distinct().toList();
  }

  private List<PlannedAction> actions(
      List<PlannedAction> said, List<io.github.locus.recommendation.PlannedAction> again) {
    List<io.github.locus.recommendation.PlannedAction> candidates = new ArrayList<>(again);
    List<PlannedAction> reworded = new ArrayList<>();
    for (PlannedAction action : said) {
      Optional<io.github.locus.recommendation.PlannedAction> other =
          candidates.stream()
              .filter(
                  candidate ->
                      candidate.kind().equals(action.kind())
                          && candidate.function().equals(action.function())
                          && candidate.dimension().equals(action.dimension()))
              .findFirst();
      other.ifPresent(candidates::remove);
      boolean own = action.dimension().isPresent() && !asked.complete();
      kept += other.isPresent() && !own ? 0 : 1;
      reworded.add(
          new PlannedAction(
              action.kind(),
              action.dimension(),
              action.function(),
              own ? action.action() : other.map(a -> a.action()).orElse(action.action()),
              other.map(a -> a.measure()).orElse(action.measure()),
              action.level(),
              action.target()));
    }
    return reworded;
  }

  private List<Finding> findings() {
    Iterator<String> places = places().iterator();
    List<Finding> reworded = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (finding.code().equals(TEXTS) && !asked.complete()) {
        reworded.add(finding); // only who made it knew in which language the texts are
        continue;
      }
      if (finding.code().equals(TEXTS)
          || finding.code().equals(KEPT)
          || finding.code().equals("no-words")) {
        continue; // made anew, where they still hold
      }
      Optional<String> message =
          switch (finding.code()) {
            case "place-identified", "place-not-identified" ->
                places.hasNext() ? Optional.of(places.next()) : Optional.empty();
            case "cross-check-differs" -> crossCheck();
            case "sampler-not-converged" ->
                Optional.of(
                    words.say(
                        "finding.sampler-not-converged", "bound", words.numbers().number(1.01, 2)));
            default ->
                Optional.of(words.name("finding", finding.code()))
                    .filter(text -> !text.equals(finding.code()) && !text.contains("{"));
          };
      kept += message.isPresent() ? 0 : 1;
      reworded.add(
          new Finding(
              finding.code(),
              finding.severity(),
              message.orElse(finding.message()),
              finding.value(),
              finding.bound()));
    }
    return reworded;
  }

  /** What tells leader and place apart, function by function in their order. */
  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, FunctionResult> entry : result.functions().entrySet()) {
      FunctionResult f = entry.getValue();
      if (f.place().ratedLeaders() > 0) {
        places.add(FindingsView.place(words, entry.getKey(), f.succession(), f.place()));
      }
    }
    return places;
  }

  private Optional<String> crossCheck() {
    return result
        .decision()
        .flatMap(d -> d.crossCheck().value())
        .flatMap(
            plain ->
                result
                    .decision()
                    .flatMap(d -> d.repeatable().expectedLoss().value())
                    .flatMap(loss -> loss.entrySet().stream().min(Map.Entry.comparingByValue()))
                    .map(
                        first -> FindingsView.crossCheck(words, plain.function(), first.getKey())));
  }

  private static Finding note(String code, String message) {
    return new Finding(code, "note", message, Optional.empty(), Optional.empty());
  }
}
