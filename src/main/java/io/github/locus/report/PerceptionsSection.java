package io.github.locus.report;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people say outright: nominations, and how soon a solution is needed. */
final class PerceptionsSection {
  private PerceptionsSection() {}

  static Optional<Section> of(Result result) {
    if (result.perceptions().isEmpty()) {
      return Optional.empty();
    }
    PerceptionsResult p = result.perceptions().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    if (!p.shouldLead().isEmpty() || !p.turnTo().isEmpty()) {
      TableBuilder table =
          new TableBuilder(result, "Nominations, share of those asked with 90% interval")
              .words("Function")
              .figures("Should lead", "People turn to", "Should less is", "Turned to from outside");
      List<String> names = new ArrayList<>(p.shouldLead().keySet());
      p.turnTo().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
      for (String name : names) {
        table.cell(name.equals("none") ? "none of them" : name);
        share(table, p.shouldLead().get(name));
        share(table, p.turnTo().get(name));
        if (name.equals("none")) {
          table.cell("").cell("");
        } else {
          gap(table, p.shouldIs().get(name));
          share(table, p.fromOutside().get(name));
        }
        table.endRow();
      }
      table.note(
          "Should less is: of those who answered both, the share that says the function should lead less the share that"
              + " turns to it, percentage points; the interval is Newcombe's for paired shares.");
      blocks.add(new Block.OpenTable(table.build()));
    }
    if (!p.window().isEmpty()) {
      TableBuilder table =
          new TableBuilder(result, "How soon a solution is needed")
              .words("Needed")
              .figures("Share");
      p.window()
          .forEach(
              (choice, share) -> {
                table.cell(choice.replace('-', ' '));
                share(table, share);
                table.endRow();
              });
      blocks.add(new Block.OpenTable(table.build()));
    }
    return Optional.of(new Section("perceptions", "What people say", blocks));
  }

  /** A question that nobody was asked has no figures at all. */
  private static void gap(TableBuilder table, @Nullable Shown<ShareDifference> gap) {
    table.cell(
        figure(gap),
        g ->
            FigureFormat.number(100 * g.difference(), 0)
                + " ("
                + FigureFormat.interval(100 * g.low(), 100 * g.high(), 0)
                + ")");
  }

  private static void share(TableBuilder table, @Nullable Shown<Share> share) {
    table.cell(
        figure(share),
        s ->
            FigureFormat.percent(s.share())
                + " ("
                + FigureFormat.interval(100 * s.low(), 100 * s.high(), 0)
                + ")");
  }

  private static <T> Shown<T> figure(@Nullable Shown<T> figure) {
    return figure == null ? Shown.withheld(Reason.NO_ANSWERS) : figure;
  }
}
