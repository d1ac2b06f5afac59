package io.github.locus.ingest.workbook;

/**
 * What another sheet of a workbook says that numbers mean.
 *
 * @param column the header of the column for which it says so; empty where it names none
 * @param text for example {@code 1 = best, 2 = good, 3 = poor}
 * @param isScale whether the sheet, or a heading on it, calls it a scale or a legend, or it looks
 *     like one; false for a sentence that may say nothing of numbers
 */
public record SheetMeaning(String column, String text, boolean isScale) {
  /** Stands for what a codebook says of a column whose answers count against the others. */
  public static final String REVERSED = "(R)";
}
