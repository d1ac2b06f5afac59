package io.github.locus.ingest;

/**
 * A field of the records of an export in our words.
 *
 * @param field what it holds
 * @param column where it stands
 * @param words a word for each distinct cell of the column, empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record TranslatedField(RowField field, CodedColumn column, String[] words) {
  String word(int row) {
    return words[column.code(row)];
  }
}
