package io.github.locus.ingest.export;

import java.util.Arrays;
import java.util.Optional;

/** Where a survey file was exported from. */
public enum Platform {
  /** Our own layout, long or wide. */
  TIDY("tidy", "tidy CSV"),
  /** Qualtrics, current and legacy exports. */
  QUALTRICS("qualtrics", "Qualtrics"),
  /** SurveyMonkey, condensed and expanded exports. */
  SURVEYMONKEY("surveymonkey", "SurveyMonkey"),
  /** Google Forms, the linked sheet or the form's own download. */
  GOOGLE_FORMS("google-forms", "Google Forms"),
  /** Microsoft Forms, saved as CSV from its workbook. */
  MICROSOFT_FORMS("microsoft-forms", "Microsoft Forms"),
  /** LimeSurvey, with codes, codes and texts, or texts as headers. */
  LIMESURVEY("limesurvey", "LimeSurvey"),
  /** REDCap, data or data dictionary. */
  REDCAP("redcap", "REDCap"),
  /** Alchemer, formerly SurveyGizmo. */
  ALCHEMER("alchemer", "Alchemer"),
  /** SimpleSurvey. */
  SIMPLESURVEY("simplesurvey", "SimpleSurvey"),
  /** Typeform. */
  TYPEFORM("typeform", "Typeform"),
  /** None of the above. */
  UNKNOWN("unknown", "an unknown source");

  private final String code;
  private final String title;

  Platform(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /**
   * The name in results and study files.
   *
   * @return for example {@code google-forms}
   */
  public String code() {
    return code;
  }

  /**
   * The name in sentences.
   *
   * @return for example {@code Google Forms}
   */
  public String title() {
    return title;
  }

  /**
   * A platform by its name in results.
   *
   * @param code for example {@code google-forms}; case ignored
   * @return the platform, empty for any other word
   */
  public static Optional<Platform> ofCode(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equalsIgnoreCase(code)).findFirst();
  }
}
