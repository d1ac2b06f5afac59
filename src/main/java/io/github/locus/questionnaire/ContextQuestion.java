package io.github.locus.questionnaire;

import io.github.locus.instrument.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * What is asked of the respondent once, beside the ratings. The code is the column of a tidy survey;
 * the sentence is what exports without codes show.
 */
public enum ContextQuestion {
  /** Where the respondent works. */
  OWN_FUNCTION("Which of these do you work in?", "In welchem dieser Bereiche arbeiten Sie?"),
  /** The respondent's unit. */
  UNIT("Which unit do you work in?", "In welcher Einheit arbeiten Sie?"),
  /** Who should lead. */
  SHOULD_LEAD(
      "Which of these should lead learning and support for work here?",
      "Wer davon sollte hier beim Lernen und bei der Hilfe für die Arbeit führen?"),
  /** Whom people turn to. */
  TURN_TO(
      "Which of these do you turn to first when you need help to work better?",
      "An wen davon wenden Sie sich zuerst, wenn Sie Hilfe brauchen, um besser zu arbeiten?"),
  /** How soon a solution is needed. */
  WINDOW("How soon do you need a better solution?", "Wie bald brauchen Sie eine bessere Lösung?");

  private static final List<String> WINDOW_CODES = List.of("now", "6-months", "12-months", "later");

  private final LocalizedText sentence;

  ContextQuestion(String english, String german) {
    this.sentence = Phrase.text(english, german);
  }

  /**
   * The column of a tidy survey.
   *
   * @return for example {@code own_function}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The code where only letters and digits are allowed.
   *
   * @return for example {@code ownfunction}
   */
  public String shortCode() {
    return code().replace("_", "");
  }

  /**
   * The question.
   *
   * @return sentence in English and German
   */
  public LocalizedText sentence() {
    return sentence;
  }

  /**
   * What {@code window} may be, in the words of a tidy survey.
   *
   * @return the soonest first
   */
  public static List<String> windowCodes() {
    return WINDOW_CODES;
  }

  /**
   * What the options of {@link #WINDOW} say, in the order of {@link #windowCodes()}.
   *
   * @return texts in English and German
   */
  public static List<LocalizedText> windowTexts() {
    return List.of(
        Phrase.text("Now", "Sofort"),
        Phrase.text("Within 6 months", "Innerhalb von 6 Monaten"),
        Phrase.text("Within 12 months", "Innerhalb von 12 Monaten"),
        Phrase.text("Later", "Später"));
  }

  /**
   * The last option of {@link #OWN_FUNCTION}: {@code other} in a tidy survey.
   *
   * @return text in English and German
   */
  public static LocalizedText anotherText() {
    return Phrase.text("Another part of the organisation", "Ein anderer Teil der Organisation");
  }

  /**
   * The last option of {@link #SHOULD_LEAD} and {@link #TURN_TO}: {@code none} in a tidy survey.
   *
   * @return text in English and German
   */
  public static LocalizedText noneText() {
    return Phrase.text("None of these", "Niemand davon");
  }

  /**
   * Whether functions are its options.
   *
   * @return true for own function and the two nominations
   */
  public boolean namesFunctions() {
    return this == OWN_FUNCTION || this == SHOULD_LEAD || this == TURN_TO;
  }
}
