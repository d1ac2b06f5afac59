package io.github.locus.report;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say outright: nominations, and how soon a solution is needed. */
final class PerceptionsSection {
  private PerceptionsSection() {}

  static Optional<Section> of(Result result) {
    if (result.perceptions().isEmpty()) {
      return Optional.empty();
    }
    PerceptionsResult p = result.perceptions().get();
    List<Block> blocks = new ArrayList<>();
    if (!p.shouldLead().isEmpty() || !p.turnTo().isEmpty()) {
      TableBuilder table =
          new TableBuilder("Nominations, share of those asked with 90% interval")
              .words("Function")
              .figures("Should lead", "People turn to", "Should less is", "Turned to from outside");
      List<String> names = new ArrayList<>(p.shouldLead().keySet());
      p.turnTo().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
      for (String name : names) {
        table.cell(name.equals("none") ? "none of them" : name);
        share(table, p.shouldLead().get(name), p.why(), "shouldLead");
        share(table, p.turnTo().get(name), p.why(), "turnTo");
        if (name.equals("none")) {
          table.cell("").cell("");
        } else {
          gap(table, p.shouldIs().get(name), p.why());
          share(table, p.fromOutside().get(name), p.why(), "fromOutside");
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
          new TableBuilder("How soon a solution is needed").words("Needed").figures("Share");
      p.window()
          .forEach(
              (choice, share) -> {
                table.cell(choice.replace('-', ' '));
                share(table, share, p.why(), "window");
                table.endRow();
              });
      blocks.add(new Block.OpenTable(table.build()));
    }
    return Optional.of(new Section("perceptions", "What people say", blocks));
  }

  private static void gap(
      TableBuilder table,
      @org.jspecify.annotations.Nullable ShareDifference gap,
      Map<String, String> why) {
    Optional<String> text =
        Optional.ofNullable(gap)
            .flatMap(
                g ->
                    g.difference()
                        .map(
                            d ->
                                FigureFormat.number(100 * d, 0)
                                    + " ("
                                    + FigureFormat.interval(
                                        100 * g.low().orElseThrow(),
                                        100 * g.high().orElseThrow(),
                                        0)
                                    + ")"));
    table.cell(text, t -> t, why, "shouldIs");
  }

  private static void share(
      TableBuilder table,
      @org.jspecify.annotations.Nullable Share share,
      Map<String, String> why,
      String component) {
    Optional<String> text =
        Optional.ofNullable(share)
            .filter(s -> s.share().isPresent())
            .map(
                s ->
                    FigureFormat.percent(s.share().orElseThrow())
                        + (s.low().isPresent() && s.high().isPresent()
                            ? " ("
                                + FigureFormat.interval(
                                    100 * s.low().get(), 100 * s.high().get(), 0)
                                + ")"
                            : ""));
    table.cell(text, t -> t, why, component);
  }
}
