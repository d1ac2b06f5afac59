package io.github.locus.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the user may see of one analysis. Its JSON form is {@code result.json}.
 *
 * <p>Empty components are {@code null} in JSON, with the reason in the sibling {@code why}.
 *
 * @param schemaVersion version of this form
 * @param locusVersion version of the program that computed it
 * @param options what was asked for
 * @param fieldwork when people were asked, in the order of the rounds; empty where nobody says
 * @param borders the numbers that the rules are drawn at
 * @param inputs the files that were read
 * @param instrument what was asked, as far as the report needs it
 * @param verdict the recommendation
 * @param functions by function name, in the instrument's order
 * @param succession by {@code all} or function name; empty with one wave
 * @param decision the ranking; empty where fewer than two functions can be ranked
 * @param protection what was merged and left out to protect small groups, by function name, each in the order of its waves
 * @param scoring how answers became scores
 * @param models REML fits by {@code readiness}, dimension id and {@code reportedRepeatability}
 * @param posterior the model of readiness as its posterior has it
 * @param quality quality of the measurement
 * @param robustness the verdict under other rules, and on less of the survey
 * @param perceptions nominations; empty where none was asked
 * @param findings trouble and its remedy
 */
public record Result(
    int schemaVersion,
    String locusVersion,
    AnalysisOptions options,
    List<Fieldwork> fieldwork,
    Borders borders,
    List<InputFile> inputs,
    InstrumentSummary instrument,
    Verdict verdict,
    Map<String, FunctionResult> functions,
    Shown<Map<String, SuccessionResult>> succession,
    Shown<DecisionResult> decision,
    Map<String, List<ProtectedWave>> protection,
    ScoringResult scoring,
    Map<String, ModelResult> models,
    ModelPosterior posterior,
    QualityResult quality,
    Robustness robustness,
    Shown<PerceptionsResult> perceptions,
    List<Finding> findings)
    implements Evidence {
  public Result {
    fieldwork = List.copyOf(fieldwork);
    inputs = List.copyOf(inputs);
    functions = Ordered.copy(functions);
    protection = Ordered.copy(protection);
    models = Ordered.copy(models);
    findings = List.copyOf(findings);
  }

  /**
   * The functions by how much they matter for the choice: those that the verdict names, its partner, the one that a reader
   * would have chosen, the first today, then by expected loss.
   *
   * @return every function once
   */
  public List<String> byChoice() {
    Set<String> order = new LinkedHashSet<>(verdict.functions());
    verdict.partner().ifPresent(order::add);
    verdict.rival().flatMap(Statement::function).ifPresent(order::add);
    verdict.firstToday().ifPresent(order::add);
    order.addAll(verdict.order());
    order.addAll(functions.keySet());
    order.retainAll(functions.keySet());
    return List.copyOf(order);
  }

  /**
   * The same without the sentences that would print a figure which is not here.
   *
   * @return a copy
   */
  public Result telling() {
    Component<Result, Verdict> said = Result::verdict;
    return said.replaced(this, verdict.telling(statement -> statement.isToldBy(this)));
  }
}
