package io.github.locus.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * A clause in a sentence about an input: what is not of the input itself, and so has words in each language. They stand in
 * the catalogue as {@code fault.CODE}. One without gaps is an argument as it is.
 */
public enum Clause implements Argument {
  // Texts of the input
  EMPTY_CELL,
  NUMBER_OF_CHARACTERS("n"),
  TEXT_OF_CHARACTERS("n"),
  ONE_OF_MANY_TEXTS,
  NAMED_COLUMN("name", "n"),
  NUMBERED_COLUMN("n"),
  UNNAMED_COLUMN("n"),
  COLUMN_RUN("first", "last"),
  ONE_COLUMN("name"),
  COLUMN_AND_MORE("name", "others"),
  HOLDS("values"),
  HOLD("values"),
  LINE("n"),
  LINE_OF_FILE("n", "file"),
  CELL("function", "unit", "wave"),
  POST("function", "unit"),
  // Lists and numbers
  AND("list", "last"),
  AND_MORE("list", "n"),
  AND_MORE_ITEMS("list", "n"),
  AND_SO_ON("list"),
  EITHER("one", "other"),
  FEWER_THAN("n"),
  ONE_VALUE,
  DIFFERENT_VALUES("n"),
  ONE_OTHER_VALUE,
  OTHER_VALUES("n"),
  GIVEN_BY_FEWER("n", "minimum"),
  TAKEN_AS("written", "name"),
  COUNTED("name", "n"),
  NUMBER_OF("n", "kind"),
  ITEM_OF_FUNCTION("item", "function"),
  NO_UNITS,
  UNITS("n"),
  WAVES("n"),
  NO_WAVE_COLUMN,
  ONE_TEXT,
  TEXTS("n"),
  AND_BESIDE("list", "others"),
  OF_WAVE("wave"),
  IN_WAVE("wave"),
  POINT("n"),
  POINTS_IN_ORDER("n", "order"),
  DAYS("first", "last"),
  // What was probably meant
  DID_YOU_MEAN("name"),
  DID_YOU_MEAN_COLUMN("column"),
  SO_MANY_COLUMNS("n"),
  NEAREST("item", "column"),
  // Why a file cannot be read
  BROKE_OFF,
  DOES_NOT_EXIST,
  PERMISSION_DENIED,
  IS_A_FOLDER,
  SILENT_PIPE("n"),
  CUT_OFF,
  BYTES_DO_NOT_FIT,
  PART_LACKS("name"),
  PACKED_BY_METHOD("method"),
  TOO_MANY_FILES("n"),
  CELL_ADDRESS("address"),
  TEXT_IS_MISSING("cell"),
  SHEET_IS_MISSING("sheet"),
  PART_IS_NO_XML("name"),
  NEITHER_ENCODING,
  // What a file is instead of a table, and what to do then
  BINARY_FILE,
  ZIP_ARCHIVE,
  ZIP_WITH_PASSWORD,
  ZIP_WITHOUT_TABLE,
  GZIP_FILE,
  LOCKED_WORKBOOK,
  OLD_WORKBOOK,
  BINARY_WORKBOOK,
  WORD_DOCUMENT,
  SLIDES,
  OPEN_DOCUMENT,
  APPLE_SPREADSHEET,
  PDF_DOCUMENT,
  SPSS_FILE,
  STATA_FILE,
  PICTURE,
  RICH_TEXT,
  QUALTRICS_QUESTIONNAIRE,
  JSON_TEXT,
  WEB_PAGE,
  XML_TEXT,
  UNPACK,
  UNPACK_WITH_PASSWORD,
  UNLOCK,
  SAVE_AS_CSV,
  SAVE_AS_WORKBOOK,
  EXPORT_FROM_QUALTRICS,
  SAVE_FROM_STATISTICS,
  EXPORT_CSV,
  EXPORT_CSV_OR_EXCEL,
  // What was seen in an export
  NO_RUN_OF_ANSWERS,
  RUNS_OF_ANSWERS("n", "sizes"),
  NOT_ASKED("n"),
  NOT_ANSWERED("n"),
  NON_ANSWERS("n", "kinds"),
  UNREADABLE("n"),
  AMONG_THEM("all", "spellings"),
  // What a draft asks
  WHICH_ORDER,
  WHICH_SCALE,
  WHICH_FIELD,
  WHICH_FUNCTION,
  WHICH_REVERSED,
  WHICH_READING,
  WHICH_MISSING_CODE,
  ASK_ORDER,
  ANSWER_ORDER,
  ASK_ORDER_OF_ANSWERS,
  ANSWER_ORDER_OF_ANSWERS,
  ASK_NAMES,
  ANSWER_NAMES,
  ASK_FUNCTION,
  ANSWER_FUNCTION,
  ASK_ITEMS,
  ASK_REVERSED,
  ANSWER_REVERSED,
  ASK_MISSING,
  ANSWER_AGAIN,
  ANSWER_MISSING,
  ASK_MEANT,
  ANSWER_MEANT,
  ASK_SCALE,
  ANSWER_SCALE,
  // What stands in a YAML file, and what should
  MAPPING,
  LIST,
  TEXT,
  EMPTY_TEXT,
  NUMBER,
  TRUTH,
  NOTHING,
  WHOLE_NUMBER,
  WHOLE_FROM_3,
  NUMBER_ABOVE_0,
  NUMBER_ABOVE_1,
  NUMBER_BELOW_100,
  SHARE,
  NUMBER_OF_ROWS,
  NUMBER_OF_ITEMS,
  NUMBER_OF_COLUMN,
  TWO_COLUMN_NUMBERS,
  ONE_OF("choices"),
  A_DAY,
  DAY_NOT_BEFORE("day"),
  NAMED_WAVES,
  TWO_LABELS,
  LABELS("n"),
  GAPPED_PATTERN,
  TELLING_PATTERN("item", "text", "n"),
  PATH_OF_FILE,
  A_HEADER,
  NAME_OF_WAVE,
  MARGINS_OR_COLUMN,
  ACTION_OF_ANY,
  SETS_OF_ITEMS,
  ID_OF_DIMENSION,
  ID_OF_INSTRUMENT,
  VERSION_OF_WORDING,
  NAMES_BY_LANGUAGE,
  LANGUAGE_TAGS,
  RATED_FUNCTIONS,
  ONE_RATED_FUNCTION,
  ANSWERS_OF_SCALE,
  ONE_QUESTION,
  NAME_OF_COLUMN,
  SENTENCE_ASKED,
  SENTENCE_IN_LANGUAGE,
  LOWEST_ANSWER,
  HIGHEST_ANSWER,
  // What a name is of, and why it will not do
  ITEM,
  DIMENSION,
  DIMENSION_OR_ITEM,
  CAPABILITY_DIMENSION,
  FUNCTION,
  ROLE,
  ENTRY_OF("key"),
  NAME_OF_FUNCTION,
  ID_OF_AN_ITEM,
  ID_OF_A_DIMENSION,
  WORD_IS_RESERVED,
  COLUMN_HAS_ANOTHER_USE,
  OTHER_CHARACTERS,
  ROLE_IS_TAKEN("role"),
  NO_CAPABILITY,
  // What a study file names
  FIELD("field"),
  ITEM_COLUMN("item"),
  ITEM_COLUMN_OF("item", "function"),
  THE_ITEMS,
  THE_RATED_FUNCTION,
  FUNCTION_OF_INSTRUMENT,
  ANSWER_TO_HOW_SOON,
  THE_UNITS,
  THE_SURVEY,
  // Why weights fail
  TARGET_IS_MISSED("category", "margin", "by"),
  LIMIT_TOO_TIGHT("smallest", "limit"),
  NO_TARGET,
  // How answers are downloaded
  DOWNLOAD_ALCHEMER,
  DOWNLOAD_ANY,
  DOWNLOAD_GOOGLE_FORMS,
  DOWNLOAD_JOTFORM,
  DOWNLOAD_KOBO,
  DOWNLOAD_LIMESURVEY,
  DOWNLOAD_MICROSOFT_FORMS,
  DOWNLOAD_MOODLE,
  DOWNLOAD_QUALTRICS,
  DOWNLOAD_REDCAP,
  DOWNLOAD_SIMPLESURVEY,
  DOWNLOAD_SOSCI,
  DOWNLOAD_SURVEYMONKEY,
  DOWNLOAD_TYPEFORM,
  DOWNLOAD_UNIPARK,
  DOWNLOAD_VIVA_GLINT,
  // Why a column is no rating
  COLUMNS_LEFT_OUT("columns", "reason"),
  COLUMN_NUMBERS("numbers"),
  NUMBERS_FROM_TO("first", "last"),
  AND_THEN("one", "other"),
  IS_PERSONAL,
  IS_ADDED,
  IS_PARADATA,
  IS_EMPTY,
  IS_TICKS,
  IS_FREE_TEXT,
  IS_TIMES,
  IS_DATES_FOR_LABELS,
  IS_RANKS,
  IS_COUNTS,
  IS_COMPUTED,
  IS_ATTRIBUTE,
  IS_AGGREGATE,
  IS_YES_NO,
  IS_MARK,
  IS_FEW_ANSWERS,
  IS_RARE_ANSWERS,
  IS_CHOICE,
  IS_TURNED_COPY,
  IS_UNLIKE,
  IS_OTHER_READING,
  IS_SINGLE,
  IS_NO_FUNCTION,
  IS_UNCLEAR_ITEM,
  IS_UNCLEAR_FIELD,
  IS_NOT_IN_QUESTIONNAIRE;

  private final List<String> gaps;

  Clause(String... gaps) {
    this.gaps = List.of(gaps);
  }

  /**
   * The name below which its words stand.
   *
   * @return kebab-case, for example {@code empty-cell}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What it has to say beside itself.
   *
   * @return names of its arguments, in the order in which they are given
   */
  public List<String> gaps() {
    return gaps;
  }

  /**
   * The clause about something.
   *
   * @param values one value for each of {@link #gaps()}, in that order, as {@link Argument#of} takes them
   * @return the clause with its arguments
   * @throws IllegalArgumentException if there are more or fewer values than gaps
   */
  public Phrase with(Object... values) {
    return new Phrase(this, Argument.pair(gaps, values));
  }
}
