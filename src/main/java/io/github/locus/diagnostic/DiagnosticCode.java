package io.github.locus.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Everything that can be wrong with an input: code, severity, and the names of the arguments that a
 * diagnostic of the code has. Its sentences stand in the catalogue of each language, as {@code
 * diagnostic.CODE} and {@code remedy.CODE}.
 */
public enum DiagnosticCode {
  // Files and bytes
  /** The file could not be opened or read to its end: exit code 4, not 3. */
  UNREADABLE_FILE(Severity.ERROR, "reason"),
  /** No bytes, or nothing but blank lines. */
  EMPTY_FILE(Severity.ERROR),
  /** A header and nothing below it. */
  NO_RECORDS(Severity.ERROR),
  /** NUL bytes, or the first bytes of a known binary format. */
  NOT_TEXT(Severity.ERROR, "offset", "format"),
  /** A file of another format, told by its content, where a table is due. */
  NOT_A_TABLE(Severity.ERROR, "format", "remedy"),
  /** A column of a table of answers that a study names and the file does not have. */
  NO_SUCH_ANSWER_COLUMN(Severity.ERROR, "name"),
  /** A table of answers that is read as a record a person. */
  ONE_ROW_AN_ANSWER(Severity.WARNING, "question", "answer", "person"),
  /** A table of answers in which only what identifies people tells whose they are. */
  ANSWERS_OF_NOBODY(Severity.ERROR, "question", "answer"),
  TRANSPOSED_TABLE(Severity.ERROR),
  ANSWERED_AGAIN(Severity.WARNING, "column"),
  /** Records of somebody who tried the survey, perhaps: nothing but a bare word says so. */
  TRIED_PERHAPS(Severity.WARNING, "column"),
  /** Two rows of a table of answers that answer the same. */
  ANSWERED_TWICE(Severity.ERROR, "first"),
  /** An archive or a workbook whose parts do not fit together. */
  DAMAGED_ARCHIVE(Severity.ERROR, "reason"),
  /** Few bytes that unpack to far more than a survey holds. */
  UNPACKS_TOO_LARGE(Severity.ERROR, "bytes"),
  /** A stream, which gives its bytes once, that is too long to be kept and has to be read twice. */
  STREAM_TOO_LONG(Severity.ERROR, "megabytes"),
  /** An archive of which nothing tells which table is meant. */
  SEVERAL_TABLES(Severity.ERROR, "count", "tables"),
  /** A sheet that the workbook does not have. */
  NO_SUCH_SHEET(Severity.ERROR, "sheet", "sheets"),
  /** A workbook without a table that begins with its header. */
  NO_SHEET_WITH_HEADER(Severity.ERROR, "sheets"),
  /** A workbook of which nothing tells which sheet is meant. */
  SEVERAL_SHEETS(Severity.ERROR, "sheets"),
  /** A sheet that was named, and a file that has none. */
  NO_WORKBOOK(Severity.WARNING, "sheet"),
  /** The only sheet with a header among others. */
  SHEET_CHOSEN(Severity.NOTE, "sheet", "others"),
  SHEETS_ALIKE(Severity.WARNING, "sheet", "others"),
  /** Cells whose format hides digits. */
  CELLS_ROUNDED(Severity.WARNING, "count", "cell"),
  /** Cells whose format cannot be applied. */
  CELLS_AS_STORED(Severity.WARNING, "count", "cell"),
  /** Formulas that nobody has calculated. */
  FORMULAS_WITHOUT_RESULT(Severity.WARNING, "count", "cell"),
  /** Bytes that no UTF-8 text can hold. */
  INVALID_ENCODING(Severity.ERROR, "offset", "encoding"),
  /** A field beyond the limit that keeps memory bounded. */
  FIELD_TOO_LONG(Severity.ERROR, "limit"),
  /** A record beyond the limit that keeps memory bounded. */
  RECORD_TOO_LONG(Severity.ERROR, "limit", "fields"),
  /** A text that goes on beyond the limit at which one without end is left. */
  TABLE_TOO_LONG(Severity.ERROR, "lines", "characters"),
  /** A quoted field that never ends. */
  UNCLOSED_QUOTE(Severity.ERROR),
  /** Text behind the closing quote of a field. */
  BROKEN_QUOTE(Severity.ERROR),

  // Columns
  /** A column without which the layout cannot be read. */
  MISSING_COLUMN(Severity.ERROR, "column", "hint"),
  /** An item of the instrument that no column answers. */
  MISSING_ITEM_COLUMN(Severity.ERROR, "item", "instrument", "column", "hint"),
  /** Several items of the instrument that no column answers. */
  MISSING_ITEM_COLUMNS(Severity.ERROR, "count", "instrument", "columns"),
  /** Two columns of one name, among those that are read. */
  DUPLICATE_COLUMN(Severity.ERROR, "column", "first"),
  /** A `function` column beside ITEM@FUNCTION columns. */
  MIXED_LAYOUT(Severity.ERROR, "column"),
  /** A column that must be in all survey files or in none. */
  COLUMN_IN_SOME_FILES(Severity.ERROR, "column", "other"),
  /** Columns that nothing reads. */
  UNKNOWN_COLUMNS(Severity.WARNING, "count", "columns"),
  /** No built-in instrument has items among the columns. */
  NO_INSTRUMENT_FITS(Severity.ERROR, "instruments"),
  /** Which built-in instrument the columns point to. */
  INSTRUMENT_CHOSEN(Severity.NOTE, "instrument"),
  /** Answers that end short of the scale of a questionnaire that was chosen by its columns. */
  SCALE_CUT_SHORT(Severity.WARNING, "instrument", "min", "max", "low", "high"),

  // Exports of survey platforms
  /** An export, and nothing that says which columns answer which item. */
  EXPORT_NOT_MAPPED(Severity.ERROR, "platform", "questions", "file"),
  /** A table whose first row is a record. */
  NO_HEADER(Severity.ERROR, "cells"),
  /** A row with a title where the header is due. */
  TITLE_ABOVE_HEADER(Severity.ERROR),
  /** Titles above the row that names the columns. */
  TITLES_PASSED(Severity.NOTE),
  /** Nothing in an export from which a study could be proposed. */
  NOTHING_TO_PROPOSE(Severity.ERROR, "columns"),
  /** A drafted questionnaire about no function. */
  RATES_NO_FUNCTION(Severity.WARNING),
  /** What the user states and no part of the file names. */
  STATED_NOT_FOUND(Severity.WARNING, "stated", "found"),
  /** What the file does not tell, so that the draft asks it. */
  OPEN_QUESTION(Severity.WARNING, "question", "dimension"),
  /** A sound table of unknown origin. */
  UNKNOWN_PLATFORM(Severity.WARNING, "columns", "seen"),
  /** A description of questions where answers are due. */
  NOT_ANSWERS(Severity.ERROR, "platform", "download"),
  /** All records are previews, tests and the like. */
  ALL_LEFT_OUT(Severity.ERROR, "records", "reasons"),
  /** Columns that are never read. */
  PERSONAL_COLUMNS(Severity.NOTE, "count", "columns"),
  /** Responses that were not submitted. */
  UNFINISHED_RESPONSES(Severity.NOTE, "count", "dropped"),
  /** A row with fewer fields than the header, in an export. */
  SHORT_ROW(Severity.WARNING, "fields", "columns"),
  /** A header row among the records. */
  HEADER_REPEATED(Severity.ERROR),
  /** Another table below the records. */
  TABLE_BELOW(Severity.WARNING),
  /** NULs in otherwise good text. */
  NULS_DROPPED(Severity.WARNING, "count"),
  /** UTF-8 that was read as Windows-1252 and saved again. */
  GARBLED_TEXT(Severity.WARNING, "count"),
  /** UTF-8 that was read as Windows-1252 and saved again, as it was before. */
  GARBLED_MENDED(Severity.WARNING, "count"),

  // Cells
  /** A row with more or fewer fields than the header. */
  RAGGED_ROW(Severity.ERROR, "fields", "columns"),
  /** An empty cell where the row needs a value. */
  MISSING_VALUE(Severity.ERROR, "column"),
  /** Whole numbers beyond the ends of the scale. */
  OFF_SCALE(Severity.ERROR, "columns", "values", "instrument", "min", "max"),
  /** Numbers with decimals. */
  NOT_WHOLE(Severity.ERROR, "columns", "values", "instrument", "min", "max"),
  /** Words where numbers are due. */
  NOT_A_NUMBER(Severity.ERROR, "columns", "values", "min", "max", "instrument", "file"),
  /** A function that the instrument does not declare, in a cell. */
  UNDECLARED_FUNCTION(Severity.ERROR, "value", "column", "functions", "hint"),
  /** A function that the instrument does not declare, in a column name. */
  UNDECLARED_FUNCTION_COLUMN(Severity.ERROR, "column", "functions"),
  /** A nomination that is neither a declared function nor none. */
  BAD_NOMINATION(Severity.ERROR, "value", "column", "functions", "hint"),
  /** A window word that is not in the list. */
  BAD_WINDOW(Severity.ERROR, "value", "column", "choices"),
  /** A weight that is not a positive number, or none where others have one. */
  BAD_WEIGHT(Severity.ERROR, "value", "column"),
  /** Weights so far apart that a few people would speak for all. */
  WEIGHTS_TOO_UNEQUAL(Severity.ERROR, "wave", "lowest", "highest", "ratio", "limit"),
  /** A headcount or number of invited that is not a whole number from 0. */
  BAD_COUNT(Severity.ERROR, "value", "column"),
  /** Ratings without a single answer. */
  BLANK_RATINGS(Severity.WARNING),
  /** No rating is left. */
  NO_RATINGS(Severity.ERROR),

  // Rows against rows
  /** (respondent, function, unit, wave) given twice. */
  DUPLICATE_RATING(Severity.ERROR, "first"),
  /** Respondent columns that differ between the rows of a respondent and wave. */
  CONTRADICTING_RESPONDENT(Severity.ERROR, "column", "first"),
  /** Headcounts that differ between rows of one cell. */
  CONTRADICTING_COUNT(Severity.ERROR, "column", "cell", "value", "other", "first"),
  /** Waves that cannot be put in time order. */
  WAVE_ORDER_UNKNOWN(Severity.ERROR, "waves"),
  /** Several waves without a respondent column. */
  RESPONDENT_NEEDED(Severity.ERROR),

  // Leaders
  /** A rated cell that the roster does not have. */
  CELL_NOT_IN_ROSTER(Severity.ERROR, "cell", "hint"),
  /** A roster of another survey. */
  ROSTER_OTHER_UNITS(Severity.ERROR, "rosterUnits", "surveyUnits"),
  /** A roster of another round. */
  ROSTER_OTHER_WAVES(Severity.ERROR, "rosterWaves", "surveyWaves"),
  /** A roster that says who led nothing. */
  ROSTER_NOT_FILLED(Severity.ERROR, "rows"),
  /** A roster where a survey is due. */
  ROSTER_AS_SURVEY(Severity.ERROR),
  /** A survey where a roster is due. */
  SURVEY_AS_ROSTER(Severity.ERROR, "items"),
  /** One cell, two leaders. */
  TWO_LEADERS(Severity.ERROR, "cell", "first"),
  /** The waves of roster and survey cannot be matched. */
  ROSTER_WAVES(Severity.ERROR, "surveyWaves", "rosterWaves"),
  /** Functions or units that match only when case, blanks and accents are ignored. */
  ROSTER_NAMES_MATCHED(Severity.NOTE, "kind", "where", "pairs"),
  /** Usual names and other spellings of functions. */
  FUNCTION_NAMES_MATCHED(Severity.NOTE, "pairs"),
  /** Functions of the instrument of which there is no rating. */
  FUNCTIONS_WITHOUT_RATINGS(Severity.WARNING, "count", "functions"),
  /** Names in own_function that are no function. */
  OWN_FUNCTIONS_UNKNOWN(Severity.WARNING, "names", "functions"),
  /** Spellings of one leader. */
  LEADER_SPELLINGS(Severity.WARNING, "count", "first"),
  /** Leaders of one function with nearly the same name. */
  LEADERS_NEARLY_ALIKE(Severity.NOTE, "count", "first"),
  /** Units whose names are those of persons. */
  UNITS_CALLED_AFTER_PERSONS(Severity.WARNING, "count"),
  /** Two ways to say when. */
  ROSTER_WAVE_AND_PERIOD(Severity.ERROR, "column"),
  /** A cell that should be a date. */
  BAD_DATE(Severity.ERROR, "value", "column"),
  /** A period that ends before it begins. */
  PERIOD_BACKWARDS(Severity.ERROR, "from", "to"),
  /** Two rows about one post at one time. */
  PERIODS_OVERLAP(Severity.ERROR, "post", "first"),
  /** A roster with periods, and waves of which nobody knows when they were. */
  ROSTER_PERIODS_NEED_DATES(Severity.ERROR, "waves"),
  /** A rated wave on whose days nobody is said to lead. */
  PERIOD_GAP(Severity.ERROR, "cell", "days"),
  /** A wave in which the leader changed. */
  LEADER_CHANGE_IN_WAVE(Severity.ERROR, "cell", "days", "first", "day"),
  /** Roster rows about functions or waves that nobody rated. */
  ROSTER_ROWS_UNUSED(Severity.NOTE, "count"),
  /** Posts without a leader. */
  VACANCIES(Severity.WARNING, "count"),
  /** Nothing that could be analysed, though there are answers. */
  NO_USED_RATINGS(Severity.ERROR, "ratings", "minimum"),
  /** Functions of which no spread between leaders can be told. */
  FEW_LEADERS(Severity.WARNING, "functions"),
  /** A leader column beside ratings of several functions. */
  LEADER_OF_SEVERAL(Severity.ERROR, "file"),
  /** Leader columns by function beside ratings of one function, which a column names. */
  LEADERS_OF_ONE(Severity.ERROR, "file"),
  /** Neither roster nor leader column. */
  LEADERS_UNKNOWN(Severity.WARNING),

  // Instrument files
  /** Not YAML. */
  YAML_SYNTAX(Severity.ERROR),
  /** A reference to another place of the file. */
  YAML_ALIAS(Severity.ERROR, "alias"),
  /** A name or text of an instrument or study file beyond any sensible length. */
  TEXT_TOO_LONG(Severity.ERROR, "characters", "limit"),
  /** A text, a table among them, stands where a file of keys is due. */
  NO_KEYS(Severity.ERROR),
  /** A question of a draft that nobody has answered. */
  STUDY_TO_DO(Severity.ERROR, "key", "question", "answer"),
  /** A draft without any item. */
  STUDY_WITHOUT_ITEMS(Severity.ERROR),
  /** A key that means nothing. */
  UNKNOWN_KEY(Severity.ERROR, "key", "hint", "known"),
  /** A key that must be there. */
  MISSING_KEY(Severity.ERROR, "key", "meaning"),
  /** A key given twice. */
  DUPLICATE_KEY(Severity.ERROR, "key"),
  /** A list where a text is due, and the like. */
  WRONG_TYPE(Severity.ERROR, "key", "expected", "found"),
  /** An id or name given twice. */
  DUPLICATE_ID(Severity.ERROR, "id", "line", "kind"),
  /** An id that cannot name a column. */
  BAD_ID(Severity.ERROR, "id", "kind", "reason"),
  /** Scale bounds that make no scale. */
  BAD_SCALE(Severity.ERROR, "min", "max"),
  /** Labels that do not fit the scale. */
  BAD_LABELS(Severity.ERROR, "count", "points"),
  /** A number outside its range. */
  BAD_NUMBER(Severity.ERROR, "key", "expected", "value"),
  /** A name that refers to nothing. */
  UNKNOWN_REFERENCE(Severity.ERROR, "kind", "name", "hint", "known"),
  /** No dimension makes up readiness, or a role is taken twice. */
  BAD_ROLES(Severity.ERROR, "problem"),
  /** A text that lacks a declared language. */
  MISSING_TRANSLATION(Severity.WARNING, "language", "shown"),
  /** An instrument or study file beyond any sensible size. */
  FILE_TOO_LARGE(Severity.ERROR, "limit"),
  /** No built-in instrument of that name. */
  UNKNOWN_INSTRUMENT(Severity.ERROR, "id", "hint", "known"),

  // Study files
  /** A word or text that is none of those that are possible. */
  BAD_VALUE(Severity.ERROR, "key", "expected", "value"),
  /** Two keys of which only one can be meant. */
  EXCLUSIVE_KEYS(Severity.ERROR, "key", "other"),
  /** One spelling for two things. */
  TWO_MEANINGS(Severity.ERROR, "name", "first", "second"),
  /** Waves that share days. */
  OVERLAPPING_WAVES(Severity.ERROR, "wave", "other"),

  /** A column that the study names and the file lacks. */
  STUDY_COLUMN_MISSING(Severity.ERROR, "name", "what", "file", "hint"),
  /** A name that several columns have. */
  STUDY_COLUMN_AMBIGUOUS(Severity.ERROR, "name", "what", "file", "columns"),
  /** A list or run of columns of another length than the instrument. */
  ITEM_COUNT(Severity.ERROR, "columns", "items", "instrument"),
  /** Items that no column of the file answers. */
  UNPLACED_ITEMS(Severity.ERROR, "count", "items", "function", "file", "list"),
  /** A study that says nothing of items, and a file whose columns do not either. */
  ITEMS_NOT_STATED(Severity.ERROR, "file", "instrument"),
  /** Items without a function. */
  FUNCTION_NOT_STATED(Severity.ERROR, "file"),
  /** A mapping of a column that is never read. */
  IDENTIFYING_COLUMN(Severity.ERROR, "what", "column", "file"),
  /** One column, two purposes. */
  COLUMN_MAPPED_TWICE(Severity.ERROR, "column", "file", "first", "second"),
  /** Labels with two readings. */
  LABELS_AMBIGUOUS(Severity.ERROR, "items", "readings"),
  /** Another number of labels than the instrument has points. */
  LABEL_COUNT(Severity.ERROR, "count", "items", "labels", "points"),
  /** Labels that nobody knows. */
  LABELS_UNKNOWN(Severity.ERROR, "items", "labels"),
  /** A label that is nearly a known one. */
  LABEL_GUESSED(Severity.ERROR, "cell", "items", "label"),
  /** Codes that are not those of the scale. */
  CODES_OFF_SCALE(Severity.ERROR, "items", "min", "max", "low", "high"),
  /** An answer beside a known set. */
  UNEXPLAINED_ANSWER(Severity.ERROR, "value", "column", "count"),
  /** A value of a field that is not known. */
  UNEXPLAINED_VALUE(Severity.ERROR, "value", "column", "kind", "count", "key"),
  /** An id that a spreadsheet has turned into a rounded number. */
  ROUNDED_ID(Severity.ERROR, "column", "count"),
  /** Cells that hold a spreadsheet's error, or stars. */
  UNREADABLE_ANSWERS(Severity.WARNING, "column", "count"),
  /** Two options of one item. */
  SEVERAL_ANSWERS(Severity.WARNING, "item", "count"),
  /** Dates whose day may be their month. */
  DATE_ORDER_UNKNOWN(Severity.ERROR, "column"),
  /** An address of e-mail where a unit or a wave is named. */
  ADDRESS_AS_NAME(Severity.ERROR, "column"),
  /** A cell that is no date. */
  UNREADABLE_DATE(Severity.ERROR, "value", "column", "count"),
  /** Records that do not say whose they are. */
  INCOMPLETE_RECORDS(Severity.WARNING, "field", "count", "column"),
  /** Weights that were made, not collected. */
  WEIGHTS_RAKED(Severity.WARNING, "margins", "lowest", "highest", "cut"),
  /** A category of a margin in which nobody answered. */
  MARGIN_WITHOUT_RESPONDENTS(Severity.ERROR, "wave", "category", "margin"),
  /** Respondents in a category that the margin does not have. */
  MARGIN_WITHOUT_CATEGORY(Severity.ERROR, "count", "wave", "category", "margin"),
  /** Margins that cannot be met. */
  RAKING_FAILED(Severity.ERROR, "wave", "problem"),
  /** Questions that the study has no use for. */
  QUESTIONS_NOT_USED(Severity.NOTE, "count"),
  /** Question columns on the scale of the items that no study uses. */
  QUESTIONS_ON_SCALE(Severity.WARNING, "count", "columns"),
  /** Items that no column of a file holds. */
  ITEMS_WITHOUT_COLUMN(Severity.WARNING, "instrument", "count", "items"),
  /** How answers are missing in an export. */
  ABSENT_ANSWERS(Severity.NOTE, "count", "kinds"),

  // The list itself
  /** Faults of one code that are counted, not shown. */
  AND_MORE(Severity.NOTE, "rest", "code", "count");

  private final Severity severity;
  private final List<String> gaps;

  DiagnosticCode(Severity severity, String... gaps) {
    this.severity = severity;
    this.gaps = List.of(gaps);
  }

  /**
   * The name that scripts rely on, and below which the words of the code stand in each language.
   *
   * @return kebab-case, for example {@code off-scale}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How bad it is.
   *
   * @return severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What a diagnostic of this code has to say beside the code itself.
   *
   * @return names of its arguments, in the order in which they are given
   */
  public List<String> gaps() {
    return gaps;
  }
}
