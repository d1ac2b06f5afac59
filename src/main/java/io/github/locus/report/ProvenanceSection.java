package io.github.locus.report;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.InputFile;
import io.github.locus.result.Result;
import java.util.List;

/** What made the figures, so that they can be made again. */
final class ProvenanceSection {
  private ProvenanceSection() {}

  private static String leaders(AnalysisOptions options) {
    String codes = options.codeKey().isPresent() ? "codes of a key" : "codes of this result alone";
    return options.nameLeaders()
        ? "by name from " + 2 * options.minGroup() + " persons on, else " + codes
        : codes;
  }

  static Section of(Result result) {
    TableBuilder inputs =
        new TableBuilder(result, "Files")
            .words("File", "Kind", "Encoding")
            .figures("Columns", "Records");
    for (InputFile in : result.inputs()) {
      inputs.cell(in.path()).cell(in.platform()).cell(in.encoding());
      inputs.cell(FigureFormat.number(in.columns(), 0));
      inputs.cell(in.records(), n -> FigureFormat.number(n, 0)).endRow();
    }
    AnalysisOptions options = result.options();
    TableBuilder asked = new TableBuilder(result, "Options").words("Option").figures("Value");
    asked
        .cell("Instrument")
        .cell(options.instrument() + ", version " + result.instrument().version())
        .endRow();
    asked
        .cell("Level that counts as ready")
        .cell(FigureFormat.number(options.threshold(), 1))
        .endRow();
    asked.cell("Share of new leaders").cell(FigureFormat.percent(options.assurance())).endRow();
    asked
        .cell("Smallest group of persons")
        .cell(FigureFormat.number(options.minGroup(), 0))
        .endRow();
    asked.cell("Leaders").cell(leaders(options)).endRow();
    asked.cell("Figures").cell(options.internal() ? "all digits: internal" : "rounded").endRow();
    asked.cell("Seed").cell(Long.toString(options.seed())).endRow();
    asked.cell("Program").cell("locus " + result.locusVersion()).endRow();
    return new Section(
        "provenance",
        "What this report was made from",
        List.of(
            new Block.Paragraph(
                "The same files, options and version give the same report, byte for byte. A single run"
                    + " cannot know what was published elsewhere: compare two results of one survey"
                    + " before releasing both."),
            new Block.OpenTable(inputs.build()),
            new Block.OpenTable(asked.build())));
  }
}
