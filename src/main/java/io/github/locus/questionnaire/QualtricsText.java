package io.github.locus.questionnaire;

import java.util.List;

/**
 * A questionnaire in Qualtrics' Advanced Format TXT: Survey tools, Import/Export, Import survey.
 *
 * <p>After "Import &amp; Export Surveys", section "Preparing an Advanced Format TXT File", of the
 * Qualtrics support pages: the file begins with {@code [[AdvancedFormat]]}; {@code [[Block:…]]},
 * {@code [[PageBreak]]}; questions {@code [[Question:MC:SingleAnswer:Vertical]]}, {@code
 * [[Question:MC:Dropdown]]}, {@code [[Question:TE:SingleLine]]}, {@code [[Question:DB]]} for text
 * alone and {@code [[Question:Matrix]]}; {@code [[ID:…]]} names the columns of the export; {@code
 * [[Choices]]} are the rows of a matrix, {@code [[AdvancedAnswers]]} with {@code [[Answer:n]]} its
 * columns with their recode values, {@code [[AdvancedChoices]]} with {@code [[Choice:n]]} the same
 * for the options of other questions. One language a file. Texts are HTML.
 *
 * <p>A matrix is a function and a dimension, so that the columns carry both ({@link QuestionCodes}).
 *
 * @param questionnaire what to write, in its base language
 */
public record QualtricsText(Questionnaire questionnaire) {
  /** What would begin a command or a piece of piped text. */
  private static final String STEERING = "[]${}";

  /**
   * @return the file's text, line feeds
   */
  public String text() {
    String language = questionnaire.language();
    StringBuilder out = new StringBuilder("[[AdvancedFormat]]\n\n");
    block(out, Phrase.ABOUT_YOU.in(language));
    note(out, "introduction", Phrase.INTRODUCTION.in(language));
    note(out, "privacy", Phrase.PRIVACY.in(language));
    question(out, ContextQuestion.OWN_FUNCTION);
    question(out, ContextQuestion.UNIT);
    for (RatedFunction rated : questionnaire.functions()) {
      String code = questionnaire.codes().function(questionnaire.index(rated));
      block(out, rated.name());
      note(out, code, rated.name() + ": " + Phrase.HOW_TO_TICK.in(language));
      questionnaire.gridsByDimension(rated).forEach(grid -> matrix(out, grid));
    }
    block(out, Phrase.LOOKING_AHEAD.in(language));
    question(out, ContextQuestion.SHOULD_LEAD);
    question(out, ContextQuestion.TURN_TO);
    question(out, ContextQuestion.WINDOW);
    return out.toString();
  }

  private static void block(StringBuilder out, String name) {
    // names of blocks are no HTML: what steers can only be replaced
    String plain = name.replaceAll("[\\[{<]", "(").replaceAll("[]}>]", ")").replace("$", "");
    out.append("[[Block:").append(plain).append("]]\n\n");
  }

  private static void note(StringBuilder out, String id, String text) {
    out.append("[[Question:DB]]\n[[ID:").append(id).append("]]\n");
    out.append(html(text)).append("\n\n");
  }

  private void question(StringBuilder out, ContextQuestion question) {
    List<String> options = questionnaire.options(question, questionnaire.language());
    String kind =
        options.isEmpty()
            ? "TE:SingleLine"
            : question == ContextQuestion.UNIT ? "MC:Dropdown" : "MC:SingleAnswer:Vertical";
    out.append("[[Question:").append(kind).append("]]\n");
    out.append("[[ID:").append(question.code()).append("]]\n");
    out.append(html(question.sentence().in(questionnaire.language()))).append("\n\n");
    if (!options.isEmpty()) {
      out.append("[[AdvancedChoices]]\n");
      for (int i = 0; i < options.size(); i++) {
        out.append("[[Choice:").append(i + 1).append("]]\n");
        out.append(html(options.get(i))).append('\n');
      }
      out.append('\n');
    }
  }

  private void matrix(StringBuilder out, Grid grid) {
    String language = questionnaire.language();
    out.append("[[Question:Matrix]]\n[[ID:").append(grid.code()).append("]]\n");
    out.append(html(grid.stem(language))).append("\n\n[[Choices]]\n");
    grid.rows(language).forEach(row -> out.append(html(row)).append('\n'));
    out.append("\n[[AdvancedAnswers]]\n");
    List<String> options = grid.options(language);
    for (int i = 0; i < options.size(); i++) {
      out.append("[[Answer:").append(QuestionCodes.answer(grid.scale(), i)).append("]]\n");
      out.append(html(options.get(i))).append('\n');
    }
    out.append('\n');
  }

  private static String html(String text) {
    return Markup.platform(text, STEERING);
  }
}
