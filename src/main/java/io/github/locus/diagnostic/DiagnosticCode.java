package io.github.locus.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * The catalogue of everything that can be wrong with an input: the one source of code, severity,
 * sentence and remedy for the screen, the JSON and the manual. Gaps are named in braces.
 */
public enum DiagnosticCode {
  // Files and bytes
  /** The file could not be opened or read to its end: exit code 4, not 3. */
  UNREADABLE_FILE(
      Severity.ERROR,
      "the file cannot be read: {reason}",
      "Check the path and the permissions, then run again."),
  /** No bytes, or nothing but blank lines. */
  EMPTY_FILE(
      Severity.ERROR, "the file is empty", "Export the survey again, or leave this file out."),
  /** A header and nothing below it. */
  NO_RECORDS(
      Severity.ERROR,
      "the file has a header but no records",
      "Export the survey with its answers, or leave this file out."),
  /** NUL bytes, or the first bytes of a known binary format. */
  NOT_TEXT(
      Severity.ERROR,
      "byte {offset} shows that this is {format}, not a text file",
      "Give the text file that is meant here; a survey or roster as CSV in UTF-8."),
  /** A file of another format, told by its content, where a table is due. */
  NOT_A_TABLE(Severity.ERROR, "this is {format}, not a table of answers", "{remedy}."),
  /** A column of a table of answers that a study names and the file does not have. */
  NO_SUCH_ANSWER_COLUMN(
      Severity.ERROR,
      "no column is called “{name}”, which is to hold a person, a question or an answer",
      "Put headers of the file under “person”, “question” and “answer”."),
  /** A table of answers that is read as a record a person. */
  ONE_ROW_AN_ANSWER(
      Severity.WARNING,
      "a row of this file is one answer (“{question}”, “{answer}”): all rows of one “{person}” are read"
          + " as one record",
      "Nothing to do; where that column does not tell people apart, correct “person” in the study"
          + " file."),
  /** Two rows of a table of answers that answer the same. */
  ANSWERED_TWICE(
      Severity.ERROR,
      "the question of this row has another answer by the same person (their first row is line"
          + " {first})",
      "Where the file holds several rounds, split it by round; else keep one of the two answers."),
  /** An archive or a workbook whose parts do not fit together. */
  DAMAGED_ARCHIVE(
      Severity.ERROR, "the file is damaged: {reason}", "Download or save the file again."),
  /** Few bytes that unpack to far more than a survey holds. */
  UNPACKS_TOO_LARGE(
      Severity.ERROR,
      "the file unpacks to {bytes} bytes and more, which no survey of its size does",
      "Look at what is in it, and give the table itself as CSV."),
  /** An archive of which nothing tells which table is meant. */
  SEVERAL_TABLES(
      Severity.ERROR,
      "the archive holds {count} tables: {tables}",
      "Unpack it, and give the one with the answers."),
  /** A sheet that the workbook does not have. */
  NO_SUCH_SHEET(
      Severity.ERROR,
      "the workbook has no sheet “{sheet}”; it has {sheets}",
      "Name one of these with --sheet, or with “sheet” in the study file."),
  /** A workbook without a table that begins with its header. */
  NO_SHEET_WITH_HEADER(
      Severity.ERROR,
      "no sheet begins with a header ({sheets}): the first row that is filled must hold a name for"
          + " each column",
      "Delete the titles above the table, save the workbook, and run again."),
  /** A workbook of which nothing tells which sheet is meant. */
  SEVERAL_SHEETS(
      Severity.ERROR,
      "several sheets begin with a header: {sheets}",
      "Name the one that is meant with --sheet, or with “sheet” in the study file; save a roster as"
          + " a workbook of its own."),
  /** A sheet that was named, and a file that has none. */
  NO_WORKBOOK(
      Severity.WARNING,
      "the sheet “{sheet}” was named, but this is no workbook: it was read whole",
      "Leave --sheet out, or give the workbook."),
  /** The only sheet with a header among others. */
  SHEET_CHOSEN(
      Severity.NOTE, "the sheet “{sheet}” was read, not: {others}", "Use --sheet to read another."),
  /** Cells whose format hides digits. */
  CELLS_ROUNDED(
      Severity.WARNING,
      "cells that show fewer digits than they hold: {count}, the first is {cell}; they were read as"
          + " they show",
      "If the digits count, show them in the workbook, and save it again."),
  /** Cells whose format cannot be applied. */
  CELLS_AS_STORED(
      Severity.WARNING,
      "cells that are shown in a way that cannot be followed: {count}, the first is {cell}; the"
          + " stored numbers were read",
      "Nothing to do if the numbers are meant; else give these cells a plain format."),
  /** Formulas that nobody has calculated. */
  FORMULAS_WITHOUT_RESULT(
      Severity.WARNING,
      "formulas whose result is not stored, taken for empty: {count}, the first is in {cell}",
      "Open the workbook in a spreadsheet program, save it, and run again."),
  /** Bytes that no UTF-8 text can hold. */
  INVALID_ENCODING(
      Severity.ERROR,
      "the bytes from offset {offset} on are not valid {encoding}",
      "Save the file as UTF-8, or name its encoding with --encoding; of standard input only the"
          + " beginning is looked at, so rather give a file."),
  /** A field beyond the limit that keeps memory bounded. */
  FIELD_TOO_LONG(
      Severity.ERROR,
      "a field that begins here is longer than {limit} characters",
      "Look for a quote that is not closed, or for a file that is not a table."),
  /** A record beyond the limit that keeps memory bounded. */
  RECORD_TOO_LONG(
      Severity.ERROR,
      "a record that begins here has more than {limit} characters or {fields} fields",
      "Look for a missing line end, or for a file that is not a table."),
  /** A quoted field that never ends. */
  UNCLOSED_QUOTE(
      Severity.ERROR,
      "the quote that opens here is never closed",
      "Close the quote; inside a quoted field write a quote as two."),
  /** Text behind the closing quote of a field. */
  BROKEN_QUOTE(
      Severity.ERROR,
      "there is text between a closing quote and the next delimiter",
      "Inside a quoted field write a quote as two, or remove the quotes around the field."),

  // Columns
  /** A column without which the layout cannot be read. */
  MISSING_COLUMN(
      Severity.ERROR,
      "the required column “{column}” is missing{hint}",
      "Add the column; column names are case-sensitive and must match exactly."),
  /** An item of the instrument that no column answers. */
  MISSING_ITEM_COLUMN(
      Severity.ERROR,
      "item “{item}” of the instrument {instrument} has no column “{column}”{hint}",
      "Add the column (it may be empty), or give the questionnaire that was asked with"
          + " --instrument."),
  /** Two columns of one name, among those that are read. */
  DUPLICATE_COLUMN(
      Severity.ERROR,
      "the column “{column}” occurs twice, as field {first} and here",
      "Rename or remove one of the two."),
  /** A `function` column beside ITEM@FUNCTION columns. */
  MIXED_LAYOUT(
      Severity.ERROR,
      "the header has a column “function” (long layout) and columns such as “{column}” (wide"
          + " layout)",
      "Use one layout in a file: a row per rated function, or columns ITEM@FUNCTION."),
  /** A column that must be in all survey files or in none. */
  COLUMN_IN_SOME_FILES(
      Severity.ERROR,
      "the column “{column}” is missing here, but {other} has it",
      "Give the column in every survey file or in none."),
  /** Columns that nothing reads. */
  UNKNOWN_COLUMNS(
      Severity.WARNING,
      "columns that are not read ({count}): {columns}",
      "Nothing to do if that is meant; else compare their names with the documented ones."),
  /** No built-in instrument has items among the columns. */
  NO_INSTRUMENT_FITS(
      Severity.ERROR,
      "no column is named after an item of a built-in questionnaire ({instruments})",
      "Give the questionnaire that was asked with --instrument FILE."),
  /** Which built-in instrument the columns point to. */
  INSTRUMENT_CHOSEN(
      Severity.NOTE,
      "the columns are those of the built-in questionnaire {instrument}",
      "Use --instrument to take another."),

  // Exports of survey platforms
  /** An export, and nothing that says which columns answer which item. */
  EXPORT_NOT_MAPPED(
      Severity.ERROR,
      "this is an export of {platform} with {questions} question columns, and nothing says which of"
          + " them answer which item of a questionnaire",
      "Run “locus init {file}”: it drafts the study file that says so."),
  /** Nothing in an export from which a study could be proposed. */
  NOTHING_TO_PROPOSE(
      Severity.ERROR,
      "no built-in questionnaire has the questions of this file, and none of its columns hold"
          + " ratings: {columns}",
      "Name the questionnaire that was asked with --instrument, or give the export with one answer"
          + " a person and question."),
  /** A drafted questionnaire about no function. */
  RATES_NO_FUNCTION(
      Severity.WARNING,
      "the questions of this file rate no functions: all of them are taken to be about one, the"
          + " organisation",
      "Nothing to do to see levels and reliability; a ranking needs a survey that rates two"
          + " functions at least."),
  /** What the file does not tell, so that the draft asks it. */
  OPEN_QUESTION(
      Severity.WARNING,
      "the file does not tell {question} (“{dimension}”)",
      "Answer the “TO DO” in the drafted files."),
  /** A sound table of unknown origin. */
  UNKNOWN_PLATFORM(
      Severity.WARNING,
      "this is neither a tidy survey nor an export of a known platform: the first row was taken for"
          + " the header of {columns} columns; {seen}",
      "Use --platform and --header-rows if you know where the file is from."),
  /** A description of questions where answers are due. */
  NOT_ANSWERS(
      Severity.ERROR,
      "this is the data dictionary of {platform}: it describes the questions and holds no answers",
      "{download}, and give that file."),
  /** All records are previews, tests and the like. */
  ALL_LEFT_OUT(
      Severity.ERROR,
      "none of the {records} records counts ({reasons})",
      "Export the survey again once people have answered it."),
  /** Columns that are never read. */
  PERSONAL_COLUMNS(
      Severity.NOTE,
      "columns that may identify a person, dropped unread ({count}): {columns}",
      "Nothing to do; leave them out of the next export."),
  /** Responses that were not submitted. */
  UNFINISHED_RESPONSES(
      Severity.NOTE,
      "unfinished responses: {count}; left out for that: {dropped}",
      "Use --unfinished drop to leave out all of them; kept are those with an answer."),
  /** A row with fewer fields than the header, in an export. */
  SHORT_ROW(
      Severity.WARNING,
      "the row has {fields} fields, the header has {columns}; the rest was taken for empty",
      "Look for a delimiter or line end that was lost in this row."),
  /** A header row among the records. */
  HEADER_REPEATED(
      Severity.ERROR,
      "the header stands here again, among the records",
      "Give exports that were pasted below one another as files of their own."),
  /** NULs in otherwise good text. */
  NULS_DROPPED(
      Severity.WARNING,
      "NUL bytes, dropped: {count}",
      "Nothing to do if the texts look right; else export the survey again."),
  /** UTF-8 that was read as Windows-1252 and saved again. */
  GARBLED_TEXT(
      Severity.WARNING,
      "cells with letters of a wrong encoding, such as “Ã¤” for “ä”: {count}",
      "Export the survey again; a spreadsheet has probably opened it as the wrong encoding and"
          + " saved it."),

  // Cells
  /** A row with more or fewer fields than the header. */
  RAGGED_ROW(
      Severity.ERROR,
      "the row has {fields} fields, the header has {columns}",
      "Look for an unquoted delimiter or line end inside a field of this row; where nearly every row is"
          + " told, for lines above the header, and take them out."),
  /** An empty cell where the row needs a value. */
  MISSING_VALUE(
      Severity.ERROR, "the column “{column}” is empty", "Fill the cell, or remove the row."),
  /** Whole numbers beyond the ends of the scale. */
  OFF_SCALE(
      Severity.ERROR,
      "{columns} {values}; the scale of {instrument} goes from {min} to {max}",
      "If the question had another scale, give the questionnaire that was asked with --instrument"
          + " FILE; else correct these answers, or leave the cells empty."),
  /** Numbers with decimals. */
  NOT_WHOLE(
      Severity.ERROR,
      "{columns} {values}, which are not whole; the scale of {instrument} goes from {min} to {max}",
      "Give the answers of persons, not means, as whole numbers."),
  /** Words where numbers are due. */
  NOT_A_NUMBER(
      Severity.ERROR,
      "{columns} {values} instead of the numbers {min} to {max} of {instrument}",
      "If these are the labels of the scale, run “locus init {file} --platform unknown”, which"
          + " drafts a study file that reads them; else write whole numbers, and missing ones as an"
          + " empty cell, NA, N/A, NaN, null or a dot."),
  /** A function that the instrument does not declare, in a cell. */
  UNDECLARED_FUNCTION(
      Severity.ERROR,
      "{value} in column “{column}” is not a function of the instrument ({functions}){hint}",
      "If it is one of them under another name, say so in a study file, under “functions”; else declare it"
          + " in your own instrument file."),
  /** A function that the instrument does not declare, in a column name. */
  UNDECLARED_FUNCTION_COLUMN(
      Severity.ERROR,
      "the column “{column}” names a function that the instrument does not declare ({functions})",
      "If it is one of them under another name, say so in a study file, under “functions”; else declare it"
          + " in your own instrument file."),
  /** A nomination that is neither a declared function nor none. */
  BAD_NOMINATION(
      Severity.ERROR,
      "{value} in column “{column}” is neither a function of the instrument ({functions}) nor"
          + " none{hint}",
      "Write a declared function, “none”, or leave the cell empty."),
  /** A window word that is not in the list. */
  BAD_WINDOW(
      Severity.ERROR,
      "{value} in column “{column}” is not one of {choices}",
      "Write one of these words, or leave the cell empty."),
  /** A weight that is not a positive number, or none where others have one. */
  BAD_WEIGHT(
      Severity.ERROR,
      "{value} in column “{column}” is not a positive number",
      "Give every respondent a weight above 0 with a decimal point, or remove the column."),
  /** Weights so far apart that a few people would speak for all. */
  WEIGHTS_TOO_UNEQUAL(
      Severity.ERROR,
      "the weights{wave} go from {lowest} to {highest}, a ratio of {ratio}; {limit} is the most"
          + " that is read",
      "Check the units of the column “weight”; survey weights lie within a factor of some tens, so"
          + " trim those that are beyond it."),
  /** A headcount or number of invited that is not a whole number from 0. */
  BAD_COUNT(
      Severity.ERROR,
      "{value} in column “{column}” is not a whole number from 0 up",
      "Write the number of people without separators, or leave the cell empty."),
  /** Ratings without a single answer. */
  BLANK_RATINGS(
      Severity.WARNING,
      "rows without any answer, left out: {count}",
      "Nothing to do if these respondents gave no answer."),
  /** No rating is left. */
  NO_RATINGS(
      Severity.ERROR,
      "no row answers a single item",
      "Check that the item columns hold the answers and that the right file was given."),

  // Rows against rows
  /** (respondent, function, unit, wave) given twice. */
  DUPLICATE_RATING(
      Severity.ERROR,
      "the same respondent, function, unit and wave as in {first}",
      "Two rows may be two survey rounds: then name the column of the round (wave, or date). Or a row"
          + " may be one answer: then name person, question and answer under “files” in a study file,"
          + " or run locus init. Only if both are the same answers, keep one."),
  /** Respondent columns that differ between the rows of a respondent and wave. */
  CONTRADICTING_RESPONDENT(
      Severity.ERROR,
      "the column “{column}” differs from another row of this respondent and wave (the first is"
          + " {first})",
      "What belongs to the respondent must be the same in all rows of that respondent and wave."),
  /** Headcounts that differ between rows of one cell. */
  CONTRADICTING_COUNT(
      Severity.ERROR,
      "“{column}” of {cell} is {value} here and {other} in {first}",
      "Give one number per function, unit and wave."),
  /** Waves that cannot be put in time order. */
  WAVE_ORDER_UNKNOWN(
      Severity.ERROR,
      "the waves ({waves}) are neither whole numbers nor ISO dates, so their order in time is not"
          + " known",
      "Name the waves by number or date (2024, 2024-05, 2024-05-31), or list them in order in a"
          + " study file."),
  /** Several waves without a respondent column. */
  RESPONDENT_NEEDED(
      Severity.ERROR,
      "there are several waves, but no column “respondent”",
      "Add a column that gives the same person the same code in every wave."),

  // Leaders
  /** A rated cell that the roster does not have. */
  CELL_NOT_IN_ROSTER(
      Severity.ERROR,
      "{cell} is rated, but the roster has no row for it{hint}",
      "Add the row to the roster; leave its leader empty if the post is vacant."),
  /** A roster of another survey. */
  ROSTER_OTHER_UNITS(
      Severity.ERROR,
      "the roster has no unit in common with the survey: it has {rosterUnits}, the survey"
          + " {surveyUnits}",
      "Give the roster of this survey, or write the units in both files the same way."),
  /** A roster that says who led nothing. */
  ROSTER_NOT_FILLED(
      Severity.ERROR,
      "the roster names no leader in any of its {rows} rows",
      "Fill in the column “leader” (the template leaves it empty), or read without a roster."),
  /** A roster where a survey is due. */
  ROSTER_AS_SURVEY(
      Severity.ERROR,
      "this is a roster (columns “function” and “leader”), not a survey: it holds no answers",
      "Give the survey first and this file with --roster."),
  /** A survey where a roster is due. */
  SURVEY_AS_ROSTER(
      Severity.ERROR,
      "this is a survey with the answers to {items} items, not a roster",
      "Give with --roster the file that says who led what: function, unit, leader."),
  /** One cell, two leaders. */
  TWO_LEADERS(
      Severity.ERROR,
      "{cell} has another leader here than in {first}",
      "A function has one leader in a unit and wave: correct one of the two; or, where each leads a"
          + " part of it, name the column that tells the parts apart (unit)."),
  /** The waves of roster and survey cannot be matched. */
  ROSTER_WAVES(
      Severity.ERROR,
      "the survey has {surveyWaves} and the roster has {rosterWaves}",
      "Give both files a column “wave” with the same names, or leave it out where there is one"
          + " wave."),
  /** Functions or units that match only when case, blanks and accents are ignored. */
  ROSTER_NAMES_MATCHED(
      Severity.NOTE,
      "{kind} written otherwise than in {where}, taken as the same: {pairs}",
      "Nothing to do if they are the same; case, spaces, accents and quotes are ignored."),
  /** Usual names and other spellings of functions. */
  FUNCTION_NAMES_MATCHED(
      Severity.NOTE,
      "functions under other names than the questionnaire's: {pairs}",
      "Nothing to do if that is meant; else say in a study file, under “functions”, what each is called."),
  /** Functions of the instrument of which there is no rating. */
  FUNCTIONS_WITHOUT_RATINGS(
      Severity.WARNING,
      "functions of the questionnaire that nobody rated ({count}): {functions}",
      "Nothing to do if they were not asked about; else look in the data for what they are called, and"
          + " say so in a study file under “functions”."),
  /** Names in own_function that are no function. */
  OWN_FUNCTIONS_UNKNOWN(
      Severity.WARNING,
      "people say that they work in {names}, which is none of {functions}; what people say of their own"
          + " function is not told apart for them",
      "If one of them is a function, say so in a study file, under “functions”; put the others there under"
          + " “other”."),
  /** Spellings of one leader. */
  LEADER_SPELLINGS(
      Severity.WARNING,
      "leaders written in more than one way and taken as one each: {count}; the first here and in"
          + " {first}",
      "Nothing to do if it is one person; two people need names that differ in letters, not only in"
          + " case, spaces or accents."),
  /** Leaders of one function with nearly the same name. */
  LEADERS_NEARLY_ALIKE(
      Severity.NOTE,
      "pairs of leaders of one function whose names differ by a letter or two, kept apart: {count};"
          + " the first here and in {first}",
      "Write the name the same way in both lines if it is one person."),
  /** Two ways to say when. */
  ROSTER_WAVE_AND_PERIOD(
      Severity.ERROR,
      "the roster has a column “wave” and a column “{column}”",
      "Say when somebody led by the wave, or by “from” and “to”, not by both."),
  /** A cell that should be a date. */
  BAD_DATE(
      Severity.ERROR,
      "{value} in column “{column}” is not a date",
      "Write dates as year, month and day (2024-05-31), or leave the cell empty for “open”."),
  /** A period that ends before it begins. */
  PERIOD_BACKWARDS(
      Severity.ERROR,
      "the period begins on {from} and ends on {to}, before that",
      "Correct “from” or “to”; both days belong to the period."),
  /** Two rows about one post at one time. */
  PERIODS_OVERLAP(
      Severity.ERROR,
      "{post} is led by two rows at one time, here and in {first}",
      "Let one period end the day before the next begins; both days of a period belong to it."),
  /** A roster with periods, and waves of which nobody knows when they were. */
  ROSTER_PERIODS_NEED_DATES(
      Severity.ERROR,
      "the roster has periods, but when the waves were asked is not known: {waves}",
      "Name the waves by date (2024, 2024-05, 2024-05-31), give them dates in a study file, or use"
          + " a column “wave” in the roster."),
  /** A rated wave on whose days nobody is said to lead. */
  PERIOD_GAP(
      Severity.ERROR,
      "{cell} is rated, but no row of the roster says who led on every day of it ({days})",
      "Extend a period, or add a row; leave its leader empty if the post was vacant."),
  /** A wave in which the leader changed. */
  LEADER_CHANGE_IN_WAVE(
      Severity.ERROR,
      "{cell} ({days}) changes its leader: {first} holds before {day}, this line from then on",
      "Give the wave the dates on which it was asked, or say by a column “wave” whom it is about."),
  /** Roster rows about functions or waves that nobody rated. */
  ROSTER_ROWS_UNUSED(
      Severity.NOTE,
      "rows about functions or waves without ratings, not used: {count}",
      "Nothing to do if that is meant."),
  /** Posts without a leader. */
  VACANCIES(
      Severity.WARNING,
      "rated cells without a leader: {count}; their ratings count, but their unit is left out of"
          + " the function's level",
      "Name the leader if the post was filled."),
  /** Nothing that could be analysed, though there are answers. */
  NO_USED_RATINGS(
      Severity.ERROR,
      "none of the {ratings} ratings can be used: those that answer less than half of the"
          + " dimensions are left out, and groups of fewer than {minimum} people are",
      "Collect more complete answers, from {minimum} people or more, and check that every column of"
          + " an item was read."),
  /** Functions of which no spread between leaders can be told. */
  FEW_LEADERS(
      Severity.WARNING,
      "nothing can be said of new leaders of {functions}: fewer than two of its leaders or units"
          + " have ratings enough to be told apart",
      "Add the unit of each rating, and further units or waves; what is said of today holds as it"
          + " is."),
  /** A leader column beside ratings of several functions. */
  LEADER_OF_SEVERAL(
      Severity.ERROR,
      "a record of {file} rates several functions, so the column under “leader” does not say of"
          + " which of them",
      "Take “leader” out, and say in a roster (function, unit, wave, leader) who led what."),
  /** Neither roster nor leader column. */
  LEADERS_UNKNOWN(
      Severity.WARNING,
      "nobody says who led what, so each function in a unit counts as one leader in all waves",
      "Give a roster with --roster FILE; where a record rates one function, a study file may name the"
          + " column of its leader (leader)."),

  // Instrument files
  /** Not YAML. */
  YAML_SYNTAX(
      Severity.ERROR,
      "this is not well-formed YAML",
      "Check indentation, quotes and brackets just before this place."),
  /** A reference to another place of the file. */
  YAML_ALIAS(
      Severity.ERROR,
      "“*{alias}” refers to another place of the file, which is not understood here",
      "Write the text itself."),
  /** A question of a draft that nobody has answered. */
  STUDY_TO_DO(
      Severity.ERROR,
      "“{key}” still has the question mark of the draft: {question}",
      "{answer} The comment above it in the file lists what there is to choose from."),
  /** A draft without any item. */
  STUDY_WITHOUT_ITEMS(
      Severity.ERROR,
      "“items” is still empty: the draft found no column that answers an item",
      "State below it, function by function, which columns hold the answers: a run of them as in"
          + " columns: 18-29, or a list in the order of the items."),
  /** A key that means nothing. */
  UNKNOWN_KEY(
      Severity.ERROR, "the key “{key}” is not known here{hint}", "Known keys here: {known}."),
  /** A key that must be there. */
  MISSING_KEY(Severity.ERROR, "the key “{key}” is missing here", "Add “{key}”: {meaning}."),
  /** A key given twice. */
  DUPLICATE_KEY(
      Severity.ERROR, "the key “{key}” is given twice", "Remove or rename one of the two."),
  /** A list where a text is due, and the like. */
  WRONG_TYPE(Severity.ERROR, "“{key}” must be {expected}, not {found}", "Write {expected} here."),
  /** An id or name given twice. */
  DUPLICATE_ID(
      Severity.ERROR,
      "“{id}” is already used on line {line}",
      "Give every {kind} a name of its own."),
  /** An id that cannot name a column. */
  BAD_ID(
      Severity.ERROR,
      "“{id}” cannot be {kind}: {reason}",
      "Use letters, digits, “_”, “-” and “.”, beginning with a letter, and no reserved word."),
  /** Scale bounds that make no scale. */
  BAD_SCALE(
      Severity.ERROR,
      "a scale from {min} to {max} is not possible",
      "The maximum must exceed the minimum by 1 to 249: whole points, 250 at most."),
  /** Labels that do not fit the scale. */
  BAD_LABELS(
      Severity.ERROR,
      "{count} labels for {points} points",
      "Give one label for each point from lowest to highest, or none."),
  /** A number outside its range. */
  BAD_NUMBER(Severity.ERROR, "“{key}” must be {expected}, not {value}", "Write {expected}."),
  /** A name that refers to nothing. */
  UNKNOWN_REFERENCE(
      Severity.ERROR,
      "there is no {kind} “{name}” in this instrument{hint}",
      "Use one of: {known}."),
  /** No dimension makes up readiness, or a role is taken twice. */
  BAD_ROLES(
      Severity.ERROR,
      "{problem}",
      "Give at least one dimension the role capability, and at most one each strategy and"
          + " reliance."),
  /** A text that lacks a declared language. */
  MISSING_TRANSLATION(
      Severity.WARNING,
      "the text has no {language}, which the instrument declares; {shown} is shown instead",
      "Add the sentence, or remove the language from “languages”."),
  /** An instrument or study file beyond any sensible size. */
  FILE_TOO_LARGE(
      Severity.ERROR,
      "the file is larger than {limit} characters",
      "Check that this is the file you meant."),
  /** No built-in instrument of that name. */
  UNKNOWN_INSTRUMENT(
      Severity.ERROR,
      "there is no built-in questionnaire “{id}”{hint}",
      "Built in are {known}; or give the path of an instrument file."),

  // Study files
  /** A word or text that is none of those that are possible. */
  BAD_VALUE(Severity.ERROR, "“{key}” must be {expected}, not “{value}”", "Write {expected}."),
  /** Two keys of which only one can be meant. */
  EXCLUSIVE_KEYS(
      Severity.ERROR, "“{key}” and “{other}” cannot both be given", "Keep one of the two."),
  /** One spelling for two things. */
  TWO_MEANINGS(
      Severity.ERROR,
      "“{name}” stands for {first} and for {second}",
      "Keep it under one of the two."),
  /** Waves that share days. */
  OVERLAPPING_WAVES(
      Severity.ERROR,
      "the wave “{wave}” shares days with “{other}”",
      "Let each wave end before the next begins."),

  /** A column that the study names and the file lacks. */
  STUDY_COLUMN_MISSING(
      Severity.ERROR,
      "“{name}” for {what} is no column of {file}{hint}",
      "Name the column as the file does: by its short name, its question, its row, or its number."),
  /** A name that several columns have. */
  STUDY_COLUMN_AMBIGUOUS(
      Severity.ERROR,
      "“{name}” for {what} fits several columns of {file}: {columns}",
      "Name the column by its number, as in column: 18."),
  /** A list or run of columns of another length than the instrument. */
  ITEM_COUNT(
      Severity.ERROR,
      "{columns} columns are given for the {items} items of {instrument}",
      "Give a column for each item in the instrument's order, and null for one that was not"
          + " asked."),
  /** Items that no column of the file answers. */
  UNPLACED_ITEMS(
      Severity.ERROR,
      "{count} of {items} items about {function} have no column in {file}: {list}",
      "Say under “items” where they stand, with null for those that were not asked."),
  /** A study that says nothing of items, and a file whose columns do not either. */
  ITEMS_NOT_STATED(
      Severity.ERROR,
      "the study does not say where in {file} the items of {instrument} stand, and no column tells",
      "Add “items” to the study file; locus init drafts it."),
  /** Items without a function. */
  FUNCTION_NOT_STATED(
      Severity.ERROR,
      "nothing says which function the items in {file} are about",
      "State items by function, or the column “function”, or “function” of the file."),
  /** A mapping of a column that is never read. */
  IDENTIFYING_COLUMN(
      Severity.ERROR,
      "{what} is to be read from {column} of {file}, which may identify a person",
      "Name another column; for respondents a pseudonym such as the platform's response id."),
  /** One column, two purposes. */
  COLUMN_MAPPED_TWICE(
      Severity.ERROR,
      "{column} of {file} is mapped to {first} and to {second}",
      "Give each item a column of its own."),
  /** Labels with two readings. */
  LABELS_AMBIGUOUS(
      Severity.ERROR,
      "the answers to {items} can be read as {readings}",
      "State them from lowest to highest under “labels” of the study file."),
  /** Another number of labels than the instrument has points. */
  LABEL_COUNT(
      Severity.ERROR,
      "{count} labels for {items} ({labels}), but their scale has {points} points",
      "State the labels under “labels”, or correct the scale of the instrument."),
  /** Labels that nobody knows. */
  LABELS_UNKNOWN(
      Severity.ERROR,
      "the order of the answers to {items} is not known: {labels}",
      "State them from lowest to highest under “labels” of the study file."),
  /** A label that is nearly a known one. */
  LABEL_GUESSED(
      Severity.ERROR,
      "“{cell}” in {items} is probably “{label}”",
      "Confirm it under “aliases” of “labels” in the study file."),
  /** Codes that are not those of the scale. */
  CODES_OFF_SCALE(
      Severity.ERROR,
      "the answers to {items} are numbers from {min} to {max}, their scale goes from {low} to"
          + " {high}",
      "State the numbers from the lowest answer to the highest under “labels” of the study file."),
  /** An answer beside a known set. */
  UNEXPLAINED_ANSWER(
      Severity.ERROR,
      "{value} in {column} is none of the answers ({count} times, first here)",
      "Add it to “labels” or to “missing” of the study file."),
  /** A value of a field that is not known. */
  UNEXPLAINED_VALUE(
      Severity.ERROR,
      "{value} in {column} is no {kind} ({count} times, first here)",
      "Add it to “{key}” of the study file."),
  /** An id that a spreadsheet has turned into a rounded number. */
  ROUNDED_ID(
      Severity.ERROR,
      "{column} holds an id that a spreadsheet has rounded, as in 1.1E+11, so that several people"
          + " may share it ({count} records, first here)",
      "Export the survey again and do not open it in a spreadsheet, or leave “respondent” out where"
          + " there is one wave."),
  /** Cells that hold a spreadsheet's error, or stars. */
  UNREADABLE_ANSWERS(
      Severity.WARNING,
      "cells in {column} that nobody can read, counted as missing: {count} (first here)",
      "Export the survey again if the answers are not lost."),
  /** Two options of one item. */
  SEVERAL_ANSWERS(
      Severity.WARNING,
      "several answers to one item ({item}), counted as unreadable: {count} records (first here)",
      "Nothing to do if the question allowed that; else check the columns of the item."),
  /** Dates whose day may be their month. */
  DATE_ORDER_UNKNOWN(
      Severity.ERROR,
      "the dates in {column} do not tell whether the day or the month comes first",
      "Add dateOrder: day-first or month-first to the study file."),
  /** A cell that is no date. */
  UNREADABLE_DATE(
      Severity.ERROR,
      "{value} in {column} is no date ({count} times, first here)",
      "Correct the cell, or name another column for “date”."),
  /** Records that do not say whose they are. */
  INCOMPLETE_RECORDS(
      Severity.WARNING,
      "records without {field}, left out: {count} (first here)",
      "Fill the column “{column}” if it is known."),
  /** Weights that were made, not collected. */
  WEIGHTS_RAKED(
      Severity.WARNING,
      "the answers are weighted to the margins of the study file: {margins}; weights from {lowest}"
          + " to {highest} of their mean, {cut} cut to the limit",
      "Nothing to do if these margins are those of all who were asked."),
  /** A category of a margin in which nobody answered. */
  MARGIN_WITHOUT_RESPONDENTS(
      Severity.ERROR,
      "nobody who answered{wave} is in “{category}” of {margin}, which has a share",
      "Correct the name, or join the category with another."),
  /** Respondents in a category that the margin does not have. */
  MARGIN_WITHOUT_CATEGORY(
      Severity.ERROR,
      "{count} respondents{wave} are in {category} of {margin}, which has no share",
      "Give every category of the margin its share."),
  /** Margins that cannot be met. */
  RAKING_FAILED(
      Severity.ERROR,
      "no weights{wave} meet the margins: {problem}",
      "Check the shares against each other, raise “trim”, or leave one margin out."),
  /** Questions that the study has no use for. */
  QUESTIONS_NOT_USED(
      Severity.NOTE,
      "question columns that the study does not use: {count}",
      "Nothing to do if that is meant."),
  /** Question columns on the scale of the items that no study uses. */
  QUESTIONS_ON_SCALE(
      Severity.WARNING,
      "question columns that are answered on the scale of the items and are not used ({count}): {columns}",
      "If they are items of the questionnaire, say so in the study file, under “items”; nothing to do if"
          + " they are to be left out."),
  /** Items that no column of a file holds. */
  ITEMS_WITHOUT_COLUMN(
      Severity.WARNING,
      "items of {instrument} that no column holds ({count}): {items}",
      "Name their columns in the study file, under “items”; nothing to do if they were not asked."),
  /** How answers are missing in an export. */
  ABSENT_ANSWERS(
      Severity.NOTE,
      "answers missing: {count} of {cells} ({kinds})",
      "Nothing to do if these respondents gave no answer."),

  // The list itself
  /** Faults of one code that are counted, not shown. */
  AND_MORE(
      Severity.NOTE,
      "{rest} more of “{code}” ({count} in all)",
      "Mend those shown and run again to see the rest.");

  private final Severity severity;
  private final String message;
  private final String remedy;

  DiagnosticCode(Severity severity, String message, String remedy) {
    this.severity = severity;
    this.message = message;
    this.remedy = remedy;
  }

  /**
   * The name that scripts rely on.
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
   * What is wrong.
   *
   * @return a sentence with named gaps
   */
  public String message() {
    return message;
  }

  /**
   * What to do.
   *
   * @return a sentence with named gaps
   */
  public String remedy() {
    return remedy;
  }

  /**
   * The gaps of both sentences.
   *
   * @return names in the order of their first occurrence, message before remedy
   */
  public List<String> gaps() {
    return List.copyOf(Template.gaps(message, remedy));
  }
}
