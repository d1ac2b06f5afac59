package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people say outright: nominations, and how soon a solution is needed. */
final class PerceptionsSection {
  private PerceptionsSection() {}

  /** Who should lead against whom people turn to, for those who do not ask for tables. */
  static Optional<Section> said(ResultWords told, Pictures charts) {
    if (told.result().perceptions().isEmpty()) {
      return Optional.empty();
    }
    List<Block> words = new ArrayList<>(VerdictSections.bullets(ReasonPlaces.PEOPLE.of(told)));
    words.add(new Block.Reference(told.say("report.perceptions.elsewhere"), "perceptions-figures"));
    List<Block> pictures = new ArrayList<>(charts.about(Topic.PERCEPTIONS));
    return Optional.of(
        new Section(
            "perceptions",
            told.say("report.perceptions"),
            pictures.isEmpty() ? words : List.of(new Block.Beside(pictures, words))));
  }

  static Optional<Section> figures(ResultWords told) {
    Result result = told.result();
    if (result.perceptions().isEmpty()) {
      return Optional.empty();
    }
    PerceptionsResult p = result.perceptions().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    if (!p.shouldLead().isEmpty() || !p.turnTo().isEmpty()) {
      TableBuilder table =
          new TableBuilder(told, told.say("report.nominations.table"))
              .words(told.say("report.function"))
              .figures(
                  told.say("report.nominations.should"),
                  told.say("report.nominations.is"),
                  told.say("report.nominations.gap"),
                  told.say("report.nominations.outside"));
      List<String> names = new ArrayList<>(p.shouldLead().keySet());
      p.turnTo().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
      for (String name : names) {
        table.cell(
            name.equals(PerceptionsResult.NONE) ? told.say("report.nominations.none") : name);
        share(told, table, p.shouldLead().get(name));
        share(told, table, p.turnTo().get(name));
        if (name.equals(PerceptionsResult.NONE)) {
          table.cell("").cell("");
        } else {
          gap(told, table, p.shouldIs().get(name));
          share(told, table, p.fromOutside().get(name));
        }
        table.endRow();
      }
      table.note(told.say("report.nominations.note") + steps(told, p));
      blocks.add(table.build());
    }
    if (!p.window().isEmpty()) {
      TableBuilder table =
          new TableBuilder(told, told.say("report.window.table"))
              .words(told.say("report.window.needed"))
              .figures(told.say("report.window.share"));
      p.window()
          .forEach(
              (choice, share) -> {
                table.cell(told.words().name("window", choice));
                share(told, table, share);
                table.endRow();
              });
      blocks.add(table.build());
    }
    return Optional.of(
        new Section("perceptions-figures", told.say("report.perceptions.figures"), blocks));
  }

  /** Where the number of answers is told of no share, shares are coarse, and a reader has to know it. */
  private static String steps(ResultWords told, PerceptionsResult p) {
    boolean coarse =
        !told.result().options().internal()
            && Stream.of(p.shouldLead(), p.turnTo(), p.fromOutside())
                .flatMap(shares -> shares.values().stream())
                .anyMatch(share -> share.filter(s -> !s.n().isPresent()).isPresent());
    return coarse ? " " + told.say("report.nominations.steps") : "";
  }

  /** A question that nobody was asked has no figures at all. */
  private static void gap(
      ResultWords told, TableBuilder table, @Nullable Shown<ShareDifference> gap) {
    table.interval(
        figure(gap),
        g -> told.numbers().number(100 * g.difference(), 0),
        g -> told.numbers().interval(100 * g.low(), 100 * g.high(), 0));
  }

  private static void share(ResultWords told, TableBuilder table, @Nullable Shown<Share> share) {
    table.interval(
        figure(share),
        s -> told.numbers().percent(s.share()),
        s -> told.numbers().interval(100 * s.low(), 100 * s.high(), 0));
  }

  private static <T> Shown<T> figure(@Nullable Shown<T> figure) {
    return figure == null ? Shown.withheld(Reason.NO_ANSWERS) : figure;
  }
}
