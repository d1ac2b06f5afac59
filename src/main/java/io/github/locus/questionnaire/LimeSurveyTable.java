package io.github.locus.questionnaire;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A questionnaire as LimeSurvey's tab-separated survey structure (.txt): Create survey, Import.
 *
 * <p>After "Tab Separated Value survey structure" of the LimeSurvey manual, and after LimeSurvey's
 * own reader of it (application/helpers/admin/import_helper.php, TSVImportSurvey): UTF-8 with a byte
 * order mark; a row for each setting (S), language setting (SL), group (G), question (Q), subquestion
 * (SQ) and answer (A), the whole base language first and the others after it in the same order; what
 * belongs together is told by order, so that no ids are needed. Codes of questions and subquestions
 * have letters and digits, 20 at most and a letter first, codes of answers 5 at most. Texts are HTML,
 * and what stands in braces would be an expression.
 *
 * <p>An array (type F) is a function and a scale; its subquestions are the items ({@link
 * QuestionCodes}).
 *
 * @param questionnaire what to write, in all its languages
 */
public record LimeSurveyTable(Questionnaire questionnaire) {
  private static final List<String> COLUMNS =
      List.of(
          "class",
          "type/scale",
          "name",
          "relevance",
          "text",
          "help",
          "language",
          "validation",
          "mandatory",
          "other",
          "default",
          "same_default");

  /** Expressions, and what the reader of quoted fields would take for the end of one. */
  private static final String STEERING = "{}\"\\";

  /**
   * @return the file's text with its byte order mark, line feeds
   */
  public String text() {
    StringBuilder out = new StringBuilder("\uFEFF");
    out.append(String.join("\t", COLUMNS)).append('\n');
    setting(out, "language", questionnaire.language());
    setting(out, "additional_languages", String.join(" ", others()));
    setting(out, "format", "G");
    setting(out, "anonymized", "Y");
    setting(out, "ipaddr", "N");
    setting(out, "refurl", "N");
    setting(out, "datestamp", "N");
    setting(out, "allowprev", "Y");
    for (String language : questionnaire.languages()) {
      languageSetting(out, "surveyls_language", language, language);
      languageSetting(out, "surveyls_title", questionnaire.title(language), language);
      languageSetting(
          out,
          "surveyls_welcometext",
          Phrase.INTRODUCTION.in(language) + " " + Phrase.PRIVACY.in(language),
          language);
      languageSetting(out, "surveyls_endtext", Phrase.THANKS.in(language), language);
    }
    questionnaire.languages().forEach(language -> questions(out, language));
    return out.toString();
  }

  private List<String> others() {
    return questionnaire.languages().subList(1, questionnaire.languages().size());
  }

  private void questions(StringBuilder out, String language) {
    int group = 1;
    group(out, group++, Phrase.ABOUT_YOU.in(language), language);
    question(out, ContextQuestion.OWN_FUNCTION, functionAnswers(), language);
    question(
        out,
        ContextQuestion.UNIT,
        QuestionCodes.unitAnswers(questionnaire.units().size()),
        language);
    for (RatedFunction rated : questionnaire.functions()) {
      group(out, group++, rated.name(), language);
      questionnaire.gridsByScale(rated).forEach(grid -> array(out, grid, language));
    }
    group(out, group, Phrase.LOOKING_AHEAD.in(language), language);
    question(out, ContextQuestion.SHOULD_LEAD, functionAnswers(), language);
    question(out, ContextQuestion.TURN_TO, functionAnswers(), language);
    question(out, ContextQuestion.WINDOW, QuestionCodes.windowAnswers(), language);
  }

  private List<String> functionAnswers() {
    QuestionCodes codes = questionnaire.codes();
    return IntStream.rangeClosed(0, questionnaire.functions().size())
        .mapToObj(
            i ->
                i < questionnaire.functions().size()
                    ? codes.function(questionnaire.index(questionnaire.functions().get(i)))
                    : QuestionCodes.NOBODY)
        .toList();
  }

  private void question(
      StringBuilder out, ContextQuestion question, List<String> codes, String language) {
    List<String> options = questionnaire.options(question, language);
    String type = options.isEmpty() ? "S" : question == ContextQuestion.UNIT ? "!" : "L";
    asked(out, type, question.shortCode(), question.sentence().in(language), language);
    answers(out, codes, options, language);
  }

  private void array(StringBuilder out, Grid grid, String language) {
    asked(out, "F", grid.code(), grid.prompt(language), language);
    QuestionCodes codes = questionnaire.codes();
    List<String> rows = grid.rows(language);
    for (int i = 0; i < rows.size(); i++) {
      row(out, "SQ", "0", codes.item(grid.items().get(i)), "1", rows.get(i), language, "N");
    }
    List<String> options = grid.options(language);
    answers(
        out,
        IntStream.range(0, options.size())
            .mapToObj(i -> QuestionCodes.answer(grid.scale(), i))
            .toList(),
        options,
        language);
  }

  private static void answers(
      StringBuilder out, List<String> codes, List<String> options, String language) {
    for (int i = 0; i < options.size(); i++) {
      row(out, "A", "0", codes.get(i), "", options.get(i), language, "");
    }
  }

  private static void setting(StringBuilder out, String name, String value) {
    row(out, "S", "", name, "", value, "", "");
  }

  private static void languageSetting(
      StringBuilder out, String name, String text, String language) {
    row(out, "SL", "", name, "", text, language, "");
  }

  private static void group(StringBuilder out, int number, String name, String language) {
    // the name of a group stands where others have a code
    row(out, "G", "G" + number, html(name), "1", "", language, "");
  }

  private static void asked(
      StringBuilder out, String type, String code, String text, String language) {
    row(out, "Q", type, code, "1", text, language, "N");
  }

  private static void row(
      StringBuilder out,
      String kind,
      String type,
      String name,
      String relevance,
      String text,
      String language,
      String no) {
    out.append(
            String.join(
                "\t",
                List.of(kind, type, name, relevance, html(text), "", language, "", no, no, "", "")))
        .append('\n');
  }

  private static String html(String text) {
    return Markup.platform(text, STEERING);
  }
}
