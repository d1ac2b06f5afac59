package io.github.locus.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a platform writes around the columns of a survey: columns of its own, header rows, rows that
 * are no answers.
 */
final class Frame {
  private final Draw draw;
  private final Tool tool;
  private final String language;
  private final int rows;

  Frame(Draw draw, Tool tool, String language, int rows) {
    this.draw = draw;
    this.tool = tool;
    this.language = language;
    this.rows = rows;
  }

  /** Columns before the questions. */
  List<SurveyColumn> before() {
    return switch (tool) {
      case GOOGLE -> {
        String stamp =
            switch (language) {
              case "de" -> "Zeitstempel";
              case "fr" -> "Horodateur";
              case "es" -> "Marca temporal";
              case "nl" -> "Tijdstempel";
              default -> "Timestamp";
            };
        List<SurveyColumn> columns = new ArrayList<>();
        columns.add(column(stamp, r -> "3/" + (13 + r % 15) + "/2025 9:" + (10 + r % 50) + ":53"));
        if (draw.chance(0.3)) {
          columns.add(column("Email Address", r -> KnownSurvey.CANARY + r + "@x.example"));
        }
        yield columns;
      }
      case MICROSOFT ->
          List.of(
              column("ID", r -> String.valueOf(r + 101)),
              column("Start time", r -> "5/" + (1 + r % 28) + "/25 9:00:00"),
              column("Completion time", r -> "5/" + (1 + r % 28) + "/25 9:07:00"),
              column("Email", r -> KnownSurvey.CANARY + r + "@x.example"),
              column("Name", r -> "Canary " + KnownSurvey.CANARY + r));
      case QUALTRICS ->
          List.of(
              titled("StartDate", "Start Date", r -> time(r, "01")),
              titled("EndDate", "End Date", r -> time(r, "09")),
              titled("Status", "Response Type", r -> "IP Address"),
              titled("IPAddress", "IP Address", r -> "10.0.0." + r % 250),
              titled("Progress", "Progress", r -> "100"),
              titled(
                  "Duration (in seconds)", "Duration (in seconds)", r -> "" + (200 + 7 * r % 90)),
              titled("Finished", "Finished", r -> "True"),
              titled("RecordedDate", "Recorded Date", r -> time(r, "10")),
              titled("ResponseId", "Response ID", r -> "R_" + (100000000000000L + 977L * r)),
              titled("RecipientEmail", "Recipient Email", r -> KnownSurvey.CANARY),
              titled("DistributionChannel", "Distribution Channel", r -> "anonymous"),
              titled("UserLanguage", "User Language", r -> language.toUpperCase(Locale.ROOT)));
      case SURVEYMONKEY ->
          List.of(
              column("Respondent ID", r -> String.valueOf(11_400_000_000L + 13L * r)),
              column("Collector ID", r -> "401"),
              column("Start Date", r -> "03/13/2025 5:" + (10 + r % 49) + ":38 AM"),
              column("End Date", r -> "03/13/2025 6:" + (10 + r % 49) + ":38 AM"),
              column("IP Address", r -> "10.0.0." + r % 250),
              column("Email Address", r -> KnownSurvey.CANARY + r + "@x.example"),
              column("First Name", r -> KnownSurvey.CANARY),
              column("Last Name", r -> KnownSurvey.CANARY),
              column("Custom Data 1", r -> ""));
      case LIMESURVEY ->
          List.of(
              titled("id", "Response ID", r -> String.valueOf(r + 101)),
              titled("submitdate", "Date submitted", r -> time(r, "09")),
              titled("lastpage", "Last page", r -> "4"),
              titled("startlanguage", "Start language", r -> language));
      case JOTFORM -> List.of(column("Submission Date", r -> "May " + (1 + r % 28) + ", 2025"));
      case MOODLE ->
          List.of(
              column("Response", r -> String.valueOf(r + 101)),
              column("Submitted on:", r -> (1 + r % 28) + "/05/2025 10:00:00"),
              column("Institution", r -> ""),
              column("Department", r -> ""),
              column("Course", r -> ""),
              column("Group", r -> ""),
              column("ID", r -> String.valueOf(r + 101)),
              column("Full name", r -> "Anonymous"),
              column("Username", r -> ""));
      case PLAIN -> List.of();
    };
  }

  /** Columns behind the questions. */
  List<SurveyColumn> after() {
    return tool == Tool.JOTFORM
        ? List.of(column("Submission ID", r -> String.valueOf(6_200_000_000_000_000L + r)))
        : List.of();
  }

  private static String time(int row, String minute) {
    return String.format("2025-05-%02d 10:%s:%02d", 1 + row % 28, minute, row % 60);
  }

  private SurveyColumn column(String name, IntFunction<String> cell) {
    return titled(name, name, cell);
  }

  private SurveyColumn titled(String name, String title, IntFunction<String> cell) {
    return new SurveyColumn(
        Heading.question(name, title), IntStream.range(0, rows).mapToObj(cell).toList());
  }

  /** The whole table: header rows and rows. */
  List<List<String>> table(List<SurveyColumn> columns, String headings) {
    List<List<String>> table = new ArrayList<>();
    switch (tool) {
      case QUALTRICS -> {
        table.add(columns.stream().map(c -> c.heading().code()).toList());
        table.add(columns.stream().map(c -> c.heading().joined(" - ", "")).toList());
        List<String> ids = new ArrayList<>();
        for (SurveyColumn column : columns) {
          String code = column.heading().code();
          ids.add("{\"ImportId\":\"" + code.replaceFirst("^Q(\\d)", "QID$1") + "\"}");
        }
        table.add(ids);
      }
      case SURVEYMONKEY -> {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        String last = "";
        for (SurveyColumn column : columns) {
          Heading heading = column.heading();
          boolean own = heading.code().equals(heading.stem());
          first.add(!own && heading.stem().equals(last) ? "" : heading.stem());
          second.add(own ? "" : heading.row().isEmpty() ? "Response" : heading.row());
          last = own ? "" : heading.stem();
        }
        table.add(first);
        table.add(second);
      }
      default -> table.add(columns.stream().map(c -> header(c.heading(), headings)).toList());
    }
    for (int r = 0; r < rows; r++) {
      int row = r;
      table.add(columns.stream().map(c -> c.cells().get(row)).toList());
    }
    return table;
  }

  private static String limeSurveyCode(Heading heading) {
    return heading.row().isEmpty()
        ? heading.code()
        : heading.code().replaceFirst("_(\\d+)$", "[SQ00$1]");
  }

  private String header(Heading heading, String headings) {
    return switch (tool) {
      case GOOGLE -> heading.joined(" [", "]");
      case LIMESURVEY ->
          switch (headings) {
            case "codes" -> limeSurveyCode(heading);
            case "both" -> limeSurveyCode(heading) + ". " + heading.joined(" [", "]");
            default -> heading.joined(" [", "]");
          };
      case JOTFORM -> heading.joined(" >> ", "");
      case MOODLE -> heading.row().isEmpty() ? heading.stem() : "Q01_" + heading.joined("->", "");
      case PLAIN ->
          heading.stem().isEmpty() && heading.row().isEmpty()
              ? heading.code()
              : switch (headings) {
                case "slash" -> heading.joined(" / ", "");
                case "dash" -> heading.joined(" - ", "");
                case "arrow" -> heading.joined(" -> ", "");
                default -> heading.joined(" [", "]");
              };
      default -> heading.row().isEmpty() ? heading.stem() : heading.row();
    };
  }
}
