package io.github.locus.ingest.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Qualtrics writes into its first rows. */
final class QualtricsSignatures {
  private static final Pattern IMPORT_ID = Pattern.compile("\\A\\{\\s*[\"']importid[\"']\\s*:.*");
  private static final List<String> TIMES = List.of("startdate", "enddate", "recordeddate");

  private QualtricsSignatures() {}

  static Optional<Signature> match(FirstRows rows) {
    for (int row = 1; row <= 3; row++) {
      if (isImportIdRow(rows.row(row))) {
        return Optional.of(new Signature(Platform.QUALTRICS, "current", row + 1));
      }
    }
    boolean legacy =
        rows.beginsWith("v1", "v2", "v3")
            && rows.cell(1, 0).equals("responseid")
            && rows.cell(1, 1).equals("responseset");
    if (legacy) {
      return Optional.of(new Signature(Platform.QUALTRICS, "legacy", 2));
    }
    List<String> names = rows.row(0).stream().map(QualtricsSignatures::joined).toList();
    boolean cutOff =
        names.contains("responseid")
            || names.containsAll(List.of("startdate", "enddate", "progress", "finished"));
    return cutOff
        ? Optional.of(new Signature(Platform.QUALTRICS, "header cut off", headerRowsByTexts(rows)))
        : Optional.empty();
  }

  static boolean isImportIdRow(List<String> cells) {
    return cells.stream().limit(3).anyMatch(cell -> IMPORT_ID.matcher(cell).matches());
  }

  /** Without the row of import ids: a row of question texts has no date below the times. */
  static int headerRowsByTexts(FirstRows rows) {
    for (int c = 0; c < rows.row(0).size(); c++) {
      String below = rows.cell(1, c);
      if (TIMES.contains(joined(rows.cell(0, c)))
          && !below.isEmpty()
          && below.chars().noneMatch(Character::isDigit)) {
        return isImportIdRow(rows.row(2)) ? 3 : 2;
      }
    }
    return 1;
  }

  /** R and pandas write dots and underscores between words; a space stands for another platform. */
  private static String joined(String name) {
    return name.replace("_", "").replace(".", "");
  }
}
