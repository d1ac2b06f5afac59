package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.diagnostic.Argument;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a batch keeps of one of its organisations. The result itself is let go: there may be many.
 *
 * @param entry its line in the portfolio
 * @param exit how {@code analyze} would have ended
 * @param gated what became of its gates; empty where none was stated, or it has no result
 * @param faults what is wrong with its input, where that is asked for
 * @param broken why they cannot be held against its result, such as a function that only others have
 */
record BatchLine(
    PortfolioEntry entry,
    ExitCode exit,
    Optional<GatedResult> gated,
    List<CheckDiagnostic> faults,
    Optional<Argument> broken) {
  BatchLine {
    faults = List.copyOf(faults);
  }

  /**
   * Why the gates cannot be held against it, for a report on gates.
   *
   * @param words the words of the report
   * @return empty where they can, or none was stated
   */
  Optional<MissingResult> broken(Words words) {
    return broken.map(
        why ->
            new MissingResult(entry.name(), Optional.of(DiagnosticWords.whole(words).said(why))));
  }

  /**
   * Of an organisation that was not begun.
   *
   * @param organisation which one
   * @return its line
   */
  static BatchLine notTried(Organisation organisation) {
    return new BatchLine(
        PortfolioEntry.without(organisation.name(), PortfolioState.NOT_TRIED, Optional.empty()),
        ExitCode.INPUT_ERRORS,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /**
   * How a batch ends. A defect of ours goes before a broken gate, that before what is wrong with inputs, and that before
   * gates.
   *
   * @param lines its organisations
   * @param report what became of the gates; empty where none was stated
   * @return the code
   */
  static ExitCode exit(List<BatchLine> lines, Optional<GateReport> report) {
    List<ExitCode> exits = lines.stream().map(BatchLine::exit).toList();
    if (exits.contains(ExitCode.DEFECT)) {
      return ExitCode.DEFECT;
    }
    if (lines.stream().anyMatch(line -> line.broken().isPresent())) {
      return ExitCode.USAGE;
    }
    return exits.stream().allMatch(ExitCode.DONE::equals)
        ? report.map(GateFlags::exit).orElse(ExitCode.DONE)
        : ExitCode.INPUT_ERRORS;
  }
}
