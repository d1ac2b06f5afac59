package io.github.locus.questionnaire;

import java.util.ArrayList;
import java.util.List;

/**
 * A questionnaire as an Apps Script that builds the Google Form, for Google Forms imports no file:
 * script.google.com, New project, paste, run {@code createQuestionnaire}.
 *
 * <p>After the Forms service of the Apps Script reference (developers.google.com/apps-script/reference/forms):
 * {@code FormApp.create}, {@code addMultipleChoiceItem}, {@code addListItem}, {@code addTextItem},
 * {@code addGridItem} with {@code setRows} and {@code setColumns}, {@code addPageBreakItem}. All
 * words stand in one JSON value at the top; the code below it is always the same.
 *
 * <p>A grid is a function and a scale. Google Forms has no codes: the sentences are the columns
 * ({@link QuestionCodes}).
 *
 * @param questionnaire what to write, in its base language
 */
public record GoogleFormsScript(Questionnaire questionnaire) {
  private static final String CODE =
      """

      function createQuestionnaire() {
        const form = FormApp.create(QUESTIONNAIRE.title)
            .setDescription(QUESTIONNAIRE.description)
            .setConfirmationMessage(QUESTIONNAIRE.thanks)
            .setCollectEmail(false);
        QUESTIONNAIRE.questions.forEach(function (question) {
          add(form, question);
        });
        Logger.log('Edit: ' + form.getEditUrl());
        Logger.log('Answer: ' + form.getPublishedUrl());
      }

      function add(form, question) {
        switch (question.kind) {
          case 'page':
            return form.addPageBreakItem().setTitle(question.title);
          case 'text':
            return form.addTextItem().setTitle(question.title);
          case 'list':
            return form.addListItem().setTitle(question.title).setChoiceValues(question.options);
          case 'choice':
            return form.addMultipleChoiceItem().setTitle(question.title)
                .setChoiceValues(question.options);
          case 'grid':
            return form.addGridItem().setTitle(question.title)
                .setRows(question.rows).setColumns(question.options);
          default:
            throw new Error('unknown kind: ' + question.kind);
        }
      }
      """;

  /**
   * @return the script, line feeds
   */
  public String text() {
    String language = questionnaire.language();
    List<String> questions = new ArrayList<>();
    questions.add(question(ContextQuestion.OWN_FUNCTION));
    questions.add(question(ContextQuestion.UNIT));
    for (RatedFunction rated : questionnaire.functions()) {
      questions.add(page(rated.name()));
      questionnaire.gridsByScale(rated).forEach(grid -> questions.add(grid(grid)));
    }
    questions.add(page(Phrase.LOOKING_AHEAD.in(language)));
    questions.add(question(ContextQuestion.SHOULD_LEAD));
    questions.add(question(ContextQuestion.TURN_TO));
    questions.add(question(ContextQuestion.WINDOW));
    return "// Paste into a new project on script.google.com and run createQuestionnaire.\n"
        + "const QUESTIONNAIRE = {\n"
        + entry("title", ScriptText.of(questionnaire.title(language)))
        + entry(
            "description",
            ScriptText.of(Phrase.INTRODUCTION.in(language) + " " + Phrase.PRIVACY.in(language)))
        + entry("thanks", ScriptText.of(Phrase.THANKS.in(language)))
        + "  \"questions\": [\n"
        + String.join(",\n", questions)
        + "\n  ]\n};\n"
        + CODE;
  }

  private static String entry(String name, String literal) {
    return "  \"" + name + "\": " + literal + ",\n";
  }

  private static String page(String title) {
    return "    {\"kind\": \"page\", \"title\": " + ScriptText.of(title) + "}";
  }

  private String question(ContextQuestion question) {
    List<String> options = questionnaire.options(question, questionnaire.language());
    String kind = options.isEmpty() ? "text" : question == ContextQuestion.UNIT ? "list" : "choice";
    return "    {\"kind\": \""
        + kind
        + "\", \"title\": "
        + ScriptText.of(question.sentence().in(questionnaire.language()))
        + (options.isEmpty() ? "" : ", \"options\": " + ScriptText.of(options))
        + "}";
  }

  private String grid(Grid grid) {
    String language = questionnaire.language();
    return "    {\"kind\": \"grid\", \"title\": "
        + ScriptText.of(grid.prompt(language))
        + ",\n     \"options\": "
        + ScriptText.of(grid.options(language))
        + ",\n     \"rows\": "
        + ScriptText.of(grid.rows(language)).replace("\", \"", "\",\n       \"")
        + "}";
  }
}
