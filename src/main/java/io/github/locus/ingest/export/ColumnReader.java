package io.github.locus.ingest.export;

import java.util.List;

/** Turns a platform's header rows into columns. */
interface ColumnReader {
  /**
   * Reads the header.
   *
   * @param header header rows
   * @return a column for each field, in file order; none is marked as identifying yet
   */
  List<ExportColumn> read(HeaderRows header);

  /**
   * The reader for a file.
   *
   * @param signature what its first rows show
   * @return a reader
   */
  static ColumnReader of(Signature signature) {
    return switch (signature.platform()) {
      case QUALTRICS -> new QualtricsColumns();
      case SURVEYMONKEY -> new SurveyMonkeyColumns();
      case LIMESURVEY, UNKNOWN, TIDY -> new BracketColumns();
      case GOOGLE_FORMS -> new GoogleFormsColumns();
      case ALCHEMER -> new AlchemerColumns();
      case SIMPLESURVEY -> new NumberedColumns();
      case REDCAP -> new RedcapColumns();
      case MICROSOFT_FORMS, TYPEFORM -> new PlainColumns();
    };
  }
}
