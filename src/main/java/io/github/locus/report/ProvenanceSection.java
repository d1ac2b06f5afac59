package io.github.locus.report;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.InputFile;
import io.github.locus.result.Result;
import java.util.List;

/** What made the figures, so that they can be made again. */
final class ProvenanceSection {
  private ProvenanceSection() {}

  static Section of(Result result) {
    TableBuilder inputs =
        new TableBuilder("Files")
            .words("File", "Kind", "Encoding")
            .figures("Columns", "Records")
            .words("SHA-256");
    for (InputFile in : result.inputs()) {
      inputs.cell(in.path()).cell(in.platform()).cell(in.encoding());
      inputs.cell(FigureFormat.number(in.columns(), 0)).cell(FigureFormat.number(in.records(), 0));
      inputs.cell(in.sha256()).endRow();
    }
    AnalysisOptions options = result.options();
    TableBuilder asked = new TableBuilder("Options").words("Option").figures("Value");
    asked
        .cell("Instrument")
        .cell(options.instrument() + ", version " + result.instrument().version())
        .endRow();
    asked
        .cell("Level that counts as ready")
        .cell(FigureFormat.number(options.threshold(), 1))
        .endRow();
    asked.cell("Share of new leaders").cell(FigureFormat.percent(options.assurance())).endRow();
    asked.cell("Smallest group shown").cell(FigureFormat.number(options.minGroup(), 0)).endRow();
    asked.cell("Leaders").cell(options.nameLeaders() ? "by name" : "under codes").endRow();
    asked.cell("Seed").cell(Long.toString(options.seed())).endRow();
    asked.cell("Program").cell("locus " + result.locusVersion()).endRow();
    return new Section(
        "provenance",
        "What this report was made from",
        List.of(
            new Block.Paragraph(
                "The same files, options and version give the same report, byte for byte."),
            new Block.OpenTable(inputs.build()),
            new Block.OpenTable(asked.build())));
  }
}
