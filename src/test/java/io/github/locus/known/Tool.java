package io.github.locus.known;

/** What a survey was asked with. */
enum Tool {
  GOOGLE,
  MICROSOFT,
  QUALTRICS,
  SURVEYMONKEY,
  LIMESURVEY,
  JOTFORM,
  MOODLE,
  /** No platform: a table that somebody made. */
  PLAIN
}
