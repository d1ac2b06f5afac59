package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.page.Audience;
import io.github.locus.result.Band;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables that are shipped: those behind the charts, and those of the report that have no chart. What is a code in the
 * files is a word in the workbook.
 */
final class ResultTables {
  private static final Set<String> STATISTICS =
      Set.of(
          "ranking",
          "rank_acceptability",
          "weight_sensitivity",
          "variance_components",
          "leader_effects",
          "succession_slopes");

  private static final Set<String> OF_A_BOARD = Set.of(ActionTable.NAME, "functions", "lenses");

  private ResultTables() {}

  static List<DataTable> of(ResultWords told, List<Chart> charts) {
    Result result = told.result();
    List<DataTable> tables = new ArrayList<>();
    tables.add(ActionTable.of(told));
    tables.add(functions(told));
    tables.add(leaders(result));
    result.decision().ifPresent(d -> tables.add(best(told, d)));
    result.succession().ifPresent(s -> tables.add(events(told, s)));
    result.perceptions().ifPresent(p -> tables.add(perceptions(told, p)));
    charts.forEach(chart -> tables.add(chart.table()));
    return tables;
  }

  private static DataTable functions(ResultWords told) {
    List<DataColumn> columns = new ArrayList<>();
    columns.add(DataColumn.text("function"));
    columns.add(DataColumn.text("status"));
    for (String lens :
        List.of(
            "today",
            "repeatable",
            "renewed",
            "showcase",
            "at_risk",
            "tau",
            "reported_repeatability")) {
      columns.add(DataColumn.points(lens));
      columns.add(DataColumn.points(lens + "_low"));
      columns.add(DataColumn.points(lens + "_high"));
    }
    for (String chance : List.of("p_today", "p_repeatable", "p_new_leader", "p_spread")) {
      columns.add(DataColumn.share(chance));
    }
    columns.add(DataColumn.share("place_share"));
    columns.add(DataColumn.share("place_share_low"));
    columns.add(DataColumn.share("place_share_high"));
    columns.add(DataColumn.text("separation"));
    columns.add(DataColumn.count("respondents"));
    columns.add(DataColumn.count("units"));
    columns.add(DataColumn.count("leaders"));
    List<List<Cell>> rows = new ArrayList<>();
    told.result().functions().forEach((name, f) -> rows.add(function(told, name, f)));
    return new DataTable("functions", columns, rows);
  }

  private static List<Cell> function(ResultWords told, String name, FunctionResult f) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(name));
    row.add(Cell.code(f.status().code(), told.words().name("status", f.status())));
    for (Shown<Estimate> level :
        List.of(
            f.today(),
            f.repeatable(),
            f.renewed(),
            f.showcase(),
            f.atRisk(),
            f.tau(),
            f.reportedRepeatability())) {
      estimate(row, level);
    }
    row.add(Cell.number(f.pToday().value()));
    row.add(Cell.number(f.pRepeatable().value()));
    row.add(Cell.number(f.pNewLeader().value()));
    row.add(Cell.number(f.pSpread().value()));
    estimate(row, f.place().share());
    row.add(Cell.code(f.separation().code(), told.separation(f.separation())));
    row.add(Cell.count(f.respondents().value()));
    row.add(Cell.count(f.units()));
    row.add(Cell.count(f.leaders()));
    return row;
  }

  private static void estimate(List<Cell> row, Shown<Estimate> estimate) {
    row.add(Cell.number(estimate.map(Estimate::mean)));
    row.add(Cell.number(estimate.map(Estimate::low)));
    row.add(Cell.number(estimate.map(Estimate::high)));
  }

  /** The two ends of a band; with full precision they are the number. */
  private static void persons(List<Cell> row, Shown<Band> band) {
    row.add(Cell.count(band.map(Band::from)));
    row.add(Cell.count(band.map(Band::to)));
  }

  private static DataTable leaders(Result result) {
    List<DataColumn> columns =
        List.of(
            DataColumn.text("function"),
            DataColumn.text("leader"),
            DataColumn.count("units"),
            DataColumn.count("respondents_from"),
            DataColumn.count("respondents_to"),
            DataColumn.share("headcount_share"),
            DataColumn.points("level"),
            DataColumn.points("level_low"),
            DataColumn.points("level_high"),
            DataColumn.share("p_ready"));
    List<List<Cell>> rows = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) -> {
              for (LeaderResult l : f.leaderTable()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.text(name));
                row.add(Cell.text(l.called()));
                row.add(Cell.count(l.units()));
                persons(row, l.respondents());
                row.add(Cell.number(l.headcountShare().value()));
                estimate(row, l.level());
                row.add(Cell.number(l.pReady().value()));
                rows.add(row);
              }
            });
    return new DataTable("leaders", columns, rows);
  }

  private static DataTable events(ResultWords told, Map<String, SuccessionResult> succession) {
    List<List<Cell>> rows = new ArrayList<>();
    succession.forEach(
        (name, s) -> {
          for (SuccessionEvent e : s.events()) {
            List<Cell> row = new ArrayList<>();
            for (String word : List.of(name, e.from(), e.to())) {
              row.add(Cell.text(word));
            }
            row.add(Cell.yesNo(told.words(), e.changed()));
            persons(row, e.respondents());
            row.add(Cell.number(e.delta().value()));
            rows.add(row);
          }
        });
    return new DataTable(
        "succession_events",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("from"),
            DataColumn.text("to"),
            DataColumn.text("changed"),
            DataColumn.count("respondents_from"),
            DataColumn.count("respondents_to"),
            DataColumn.points("delta")),
        rows);
  }

  private static DataTable perceptions(ResultWords told, PerceptionsResult p) {
    List<List<Cell>> rows = new ArrayList<>();
    shares(
        rows,
        Cell.code("should_lead", told.say("report.nominations.should")),
        p.shouldLead(),
        named(told));
    shares(rows, Cell.code("turn_to", told.say("report.nominations.is")), p.turnTo(), named(told));
    Cell gap = Cell.code("should_is", told.say("report.nominations.gap"));
    p.shouldIs()
        .forEach(
            (name, d) ->
                rows.add(
                    said(
                        gap,
                        Cell.text(name),
                        d.map(g -> new Share(g.n(), g.difference(), g.low(), g.high())))));
    shares(
        rows,
        Cell.code("from_outside", told.say("report.nominations.outside")),
        p.fromOutside(),
        named(told));
    shares(
        rows,
        Cell.code("window", told.say("report.window.table")),
        p.window(),
        when -> Cell.code(when, told.words().name("window", when)));
    return new DataTable(
        "perceptions",
        List.of(
            DataColumn.text("question"),
            DataColumn.text("answer"),
            DataColumn.count("n"),
            DataColumn.share("share"),
            DataColumn.share("low"),
            DataColumn.share("high")),
        rows);
  }

  /** A function by the name that the table has for it, or that it is none of them. */
  private static Function<String, Cell> named(ResultWords told) {
    return name ->
        name.equals(PerceptionsResult.NONE)
            ? Cell.code(name, told.say("report.nominations.none"))
            : Cell.text(name);
  }

  private static void shares(
      List<List<Cell>> rows,
      Cell question,
      Map<String, Shown<Share>> shares,
      Function<String, Cell> answer) {
    shares.forEach((name, s) -> rows.add(said(question, answer.apply(name), s.value())));
  }

  private static List<Cell> said(Cell question, Cell answer, Optional<Share> s) {
    return List.of(
        question,
        answer,
        Cell.count(s.flatMap(share -> share.n().value())),
        Cell.number(s.map(Share::share)),
        Cell.number(s.map(Share::low)),
        Cell.number(s.map(Share::high)));
  }

  private static DataTable best(ResultWords told, DecisionResult decision) {
    List<List<Cell>> rows = new ArrayList<>();
    lens(rows, told, "today", decision.today());
    lens(rows, told, "repeatable", decision.repeatable());
    lens(rows, told, "showcase", decision.showcase());
    return new DataTable(
        "ranking",
        List.of(
            DataColumn.text("lens"),
            DataColumn.text("function"),
            DataColumn.share("p_best"),
            DataColumn.share("p_best_se"),
            DataColumn.points("expected_loss")),
        rows);
  }

  private static void lens(
      List<List<Cell>> rows, ResultWords told, String code, LensDecision decision) {
    Cell lens = Cell.code(code, told.words().name("lens", code));
    decision
        .pBest()
        .forEach(
            (name, share) ->
                rows.add(
                    List.of(
                        lens,
                        Cell.text(name),
                        Cell.number(share),
                        Cell.number(Optional.ofNullable(decision.pBestSe().get(name))),
                        Cell.number(
                            decision
                                .expectedLoss()
                                .flatMap(loss -> Optional.ofNullable(loss.get(name)))))));
  }

  /** Whether a table is in the workbook of a report for these readers: with the statistics or without, or with the answer. */
  static boolean isRead(String name, Audience audience) {
    return switch (audience) {
      case FULL -> true;
      case HR -> !STATISTICS.contains(name);
      case BOARD -> OF_A_BOARD.contains(name);
    };
  }
}
