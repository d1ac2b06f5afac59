package io.github.locus.page;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Fieldwork;
import io.github.locus.result.InputFile;
import io.github.locus.result.Result;
import io.github.locus.wording.Days;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What made the figures, so that they can be made again. */
final class ProvenanceSection {
  private ProvenanceSection() {}

  private static String leaders(ResultWords told, AnalysisOptions options) {
    String codes =
        told.say(
            options.codeKey().isPresent()
                ? "report.options.codes.key"
                : "report.options.codes.own");
    return options.nameLeaders()
        ? told.say(
            "report.options.names",
            "persons",
            told.numbers().whole(2L * options.minGroup()),
            "codes",
            codes)
        : codes;
  }

  /** Codes, signs and words that are no answer; how many cells of few people is not told. */
  private static String nonAnswers(ResultWords told, InputFile in) {
    boolean exact = told.result().options().internal();
    return in.nonAnswers().entrySet().stream()
        .map(
            answer ->
                answer.getKey()
                    + " ("
                    + answer
                        .getValue()
                        .map(n -> told.numbers().whole(n))
                        .map(n -> exact ? n : told.say("number.or-more", "n", n))
                        .orElse(told.say("check.some"))
                    + ")")
        .collect(Collectors.joining(", "));
  }

  static Section of(ResultWords told) {
    Result result = told.result();
    TableBuilder inputs =
        new TableBuilder(told, told.say("report.files.table"))
            .words(
                told.say("report.files.file"),
                told.say("report.files.kind"),
                told.say("report.files.encoding"))
            .figures(told.say("report.files.columns"), told.say("report.files.records"));
    for (InputFile in : result.inputs()) {
      inputs
          .cell(in.path())
          .cell(
              in.platform().equals(InputFile.TIDY) ? told.say("report.files.tidy") : in.platform())
          .cell(in.encoding());
      inputs.cell(told.numbers().number(in.columns(), 0));
      inputs.cell(in.records(), n -> told.numbers().number(n, 0)).endRow();
    }
    AnalysisOptions options = result.options();
    TableBuilder asked =
        new TableBuilder(told, told.say("report.options.table"))
            .words(told.say("report.options.option"))
            .figures(told.say("report.options.value"));
    asked
        .cell(told.say("report.options.instrument"))
        .cell(
            told.say(
                "report.options.version",
                "instrument",
                options.instrument(),
                "version",
                result.instrument().version()))
        .endRow();
    for (Fieldwork round : result.fieldwork()) {
      asked
          .cell(told.say("report.options.fieldwork"))
          .cell(new Days(told.words()).asked(round))
          .endRow();
    }
    asked
        .cell(told.say("report.options.threshold"))
        .cell(told.numbers().number(options.threshold(), 1))
        .endRow();
    asked
        .cell(told.say("report.options.assurance"))
        .cell(told.numbers().percent(options.assurance()))
        .endRow();
    asked
        .cell(told.say("report.options.min-group"))
        .cell(told.numbers().number(options.minGroup(), 0))
        .endRow();
    asked
        .cell(told.say("report.options.careless"))
        .cell(told.words().name("careless", options.careless().code()))
        .endRow();
    asked.cell(told.say("report.options.leaders")).cell(leaders(told, options)).endRow();
    asked
        .cell(told.say("report.options.figures"))
        .cell(told.say(options.internal() ? "report.options.internal" : "report.options.rounded"))
        .endRow();
    asked.cell(told.say("report.options.seed")).cell(Long.toString(options.seed())).endRow();
    asked.cell(told.say("report.options.program")).cell("locus " + result.locusVersion()).endRow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(told.say("report.provenance.same")));
    blocks.add(inputs.build());
    for (InputFile in : result.inputs()) {
      if (!in.nonAnswers().isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                told.say("report.files.none", "file", in.path(), "answers", nonAnswers(told, in))));
      }
    }
    blocks.add(asked.build());
    return new Section("provenance", told.say("report.provenance"), blocks);
  }
}
