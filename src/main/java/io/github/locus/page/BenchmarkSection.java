package io.github.locus.page;

import io.github.locus.result.Benchmark;
import io.github.locus.result.BenchmarkLevels;
import io.github.locus.result.BenchmarkPlace;
import io.github.locus.result.Estimate;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An organisation beside others that were analysed before: a sentence a function, and a table. */
public final class BenchmarkSection {
  private final ResultWords told;

  private BenchmarkSection(ResultWords told) {
    this.told = told;
  }

  /**
   * Another document with the comparison at its end.
   *
   * @param document what it goes with
   * @param benchmark the comparison
   * @param told the result, and the words for it
   * @return the longer document
   */
  public static Document below(Document document, Benchmark benchmark, ResultWords told) {
    return document.followedBy(of(benchmark, told));
  }

  static Section of(Benchmark benchmark, ResultWords told) {
    return new BenchmarkSection(told).section(benchmark);
  }

  private Section section(Benchmark benchmark) {
    List<String> sentences = new ArrayList<>();
    benchmark.functions().values().stream()
        .filter(one -> told.result().verdict().functions().contains(one.own().name()))
        .forEach(one -> one.repeatable().ifPresent(place -> sentences.add(sentence(one, place))));
    List<Block> blocks = new ArrayList<>(VerdictSections.bullets(sentences));
    blocks.add(table(benchmark));
    return new Section("benchmark", told.say("report.benchmark"), blocks);
  }

  private String sentence(BenchmarkLevels one, BenchmarkPlace place) {
    return told.say(
        "report.benchmark.sentence",
        "function",
        one.own().name(),
        "below",
        told.numbers().whole(place.below()),
        "all",
        told.numbers().whole(place.organisations()),
        "median",
        told.numbers().number(place.median(), 1));
  }

  private Table table(Benchmark benchmark) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.benchmark.table"))
            .words(told.say("report.function"))
            .figures(
                told.say("report.today"),
                told.say("report.benchmark.others"),
                told.say("report.benchmark.below"),
                told.say("report.repeatable"),
                told.say("report.benchmark.others"),
                told.say("report.benchmark.below"));
    for (BenchmarkLevels one : benchmark.functions().values()) {
      table.cell(one.own().name());
      cells(table, one.own().today(), one.today());
      cells(table, one.own().repeatable(), one.repeatable());
      table.endRow();
    }
    table.note(
        told.say(
            "report.benchmark.note",
            "n",
            told.numbers().whole(benchmark.organisations()),
            "instrument",
            benchmark.instrument(),
            "fewest",
            told.numbers().whole(Benchmark.FEWEST)));
    return table.build();
  }

  private void cells(TableBuilder table, Optional<Estimate> own, Optional<BenchmarkPlace> place) {
    table
        .cell(own.map(level -> told.numbers().number(level.mean(), 1)).orElse(Numbers.WITHHELD))
        .cell(
            place
                .<TableCell>map(
                    among ->
                        new TableCell.Interval(
                            told.numbers().number(among.median(), 1),
                            told.numbers().interval(among.lower(), among.upper(), 1)))
                .orElse(new TableCell.Plain(Numbers.WITHHELD)))
        .cell(
            place
                .map(
                    among ->
                        told.say(
                            "report.benchmark.of",
                            "below",
                            told.numbers().whole(among.below()),
                            "all",
                            told.numbers().whole(among.organisations())))
                .orElse(Numbers.WITHHELD));
  }
}
