package io.github.locus.questionnaire;

import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A questionnaire to print: one HTML file that loads nothing, A4, a sheet for each function, boxes to
 * tick, and last a page for whoever types the answers in.
 *
 * @param questionnaire what to write, in its base language
 */
public record PaperForm(Questionnaire questionnaire) {
  /** With more points than this a number is written instead of a box ticked. */
  private static final int MOST_BOXES = 11;

  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 14mm; }
      body { font: 11pt/1.35 sans-serif; color: #000; max-width: 182mm; margin: 0 auto; }
      section { break-before: page; }
      section:first-of-type { break-before: auto; }
      h1 { font-size: 16pt; } h2 { font-size: 13pt; }
      table { border-collapse: collapse; width: 100%; margin: 3mm 0 6mm; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
      th, td { border-bottom: 0.3mm solid #888; padding: 1.6mm 1mm; vertical-align: middle; }
      th { font-weight: normal; font-size: 8.5pt; vertical-align: bottom; }
      td.item { text-align: left; } td.tick, th.tick { text-align: center; width: 15mm; }
      .box { display: inline-block; width: 4mm; height: 4mm; border: 0.35mm solid #000; }
      .number, .code { font-size: 7pt; color: #555; }
      ul { list-style: none; padding: 0; } li { margin: 1.5mm 0; }
      .line { border-bottom: 0.35mm solid #000; height: 8mm; width: 90mm; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 8pt; }
      """;

  /**
   * @return the page, line feeds
   */
  public String text() {
    String language = questionnaire.language();
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    out.append("<html lang=\"").append(Markup.page(language)).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\"/>\n<title>").append(html(questionnaire.title(language)));
    out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<section>\n<h1>").append(html(questionnaire.title(language))).append("</h1>\n");
    paragraph(out, Phrase.INTRODUCTION.in(language));
    paragraph(out, Phrase.PRIVACY.in(language));
    question(out, ContextQuestion.OWN_FUNCTION);
    question(out, ContextQuestion.UNIT);
    out.append("</section>\n");
    questionnaire.functions().forEach(rated -> sheet(out, rated));
    out.append("<section>\n<h2>").append(html(Phrase.LOOKING_AHEAD.in(language)));
    out.append("</h2>\n");
    question(out, ContextQuestion.SHOULD_LEAD);
    question(out, ContextQuestion.TURN_TO);
    question(out, ContextQuestion.WINDOW);
    paragraph(out, Phrase.THANKS_ON_PAPER.in(language));
    out.append("</section>\n");
    entry(out);
    return out.append("</body>\n</html>\n").toString();
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append("<p>").append(html(text)).append("</p>\n");
  }

  private void question(StringBuilder out, ContextQuestion question) {
    String language = questionnaire.language();
    out.append("<p>").append(html(question.sentence().in(language)));
    out.append(" <span class=\"code\">").append(question.code()).append("</span></p>\n");
    List<String> options = questionnaire.options(question, language);
    if (options.isEmpty()) {
      out.append("<div class=\"line\"></div>\n");
      return;
    }
    List<String> words = tidyWords(question);
    out.append("<ul>\n");
    for (int i = 0; i < options.size(); i++) {
      out.append("<li><span class=\"box\"></span> ").append(html(options.get(i)));
      if (!words.get(i).equals(options.get(i))) {
        out.append(" <span class=\"code\">").append(html(words.get(i))).append("</span>");
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** What is typed in for an option. */
  private List<String> tidyWords(ContextQuestion question) {
    if (question == ContextQuestion.UNIT) {
      return questionnaire.units();
    }
    if (question == ContextQuestion.WINDOW) {
      return ContextQuestion.windowCodes();
    }
    List<String> words = new ArrayList<>(questionnaire.declaredNames());
    words.add(question == ContextQuestion.OWN_FUNCTION ? "other" : "none");
    return words;
  }

  private void sheet(StringBuilder out, RatedFunction rated) {
    String language = questionnaire.language();
    List<SurveyItem> items = questionnaire.instrument().items();
    for (Grid grid : questionnaire.gridsByScale(rated)) {
      out.append("<section>\n<h2>").append(html(grid.prompt(language))).append("</h2>\n");
      paragraph(out, Phrase.HOW_TO_TICK.in(language));
      boolean ticked = grid.scale().options() <= MOST_BOXES;
      List<String> options = ticked ? grid.options(language) : List.of(range(grid.scale()));
      out.append("<table>\n<thead><tr><th></th>");
      options.forEach(
          option -> out.append("<th class=\"tick\">").append(html(option)).append("</th>"));
      out.append("</tr></thead>\n<tbody>\n");
      List<String> rows = grid.rows(language);
      for (int i = 0; i < rows.size(); i++) {
        out.append("<tr><td class=\"item\">").append(html(rows.get(i)));
        out.append(" <span class=\"code\">");
        out.append(html(items.get(grid.items().get(i)).id())).append("</span></td>");
        out.append(ticked ? boxes(grid.scale()) : "<td class=\"line\"></td>").append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n</section>\n");
    }
  }

  private static String boxes(ResponseScale scale) {
    return IntStream.rangeClosed(scale.min(), scale.max())
        .mapToObj(
            point ->
                "<td class=\"tick\"><span class=\"box\"></span><br/><span class=\"number\">"
                    + point
                    + "</span></td>")
        .collect(Collectors.joining());
  }

  private static String range(ResponseScale scale) {
    return scale.min() + "–" + scale.max();
  }

  private void entry(StringBuilder out) {
    String language = questionnaire.language();
    out.append("<section>\n<h2>").append(html(Phrase.FOR_ENTRY.in(language))).append("</h2>\n");
    paragraph(out, Phrase.HOW_TO_ENTER.in(language));
    List<String> columns = new ArrayList<>(List.of("respondent"));
    for (ContextQuestion question : ContextQuestion.values()) {
      columns.add(question.code());
    }
    for (String function : questionnaire.declaredNames()) {
      questionnaire.instrument().items().forEach(item -> columns.add(item.id() + "@" + function));
    }
    out.append("<pre>");
    out.append(html(columns.stream().map(PaperForm::field).collect(Collectors.joining(","))));
    out.append("</pre>\n</section>\n");
  }

  private static String field(String name) {
    boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String html(String text) {
    return Markup.page(text);
  }
}
