package io.github.locus.ingest.export;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What SurveyMonkey writes into its first rows. */
final class SurveyMonkeySignatures {
  private static final Pattern RESPONDENT = Pattern.compile("\\d{9,12}|\\d(\\.\\d+)?e\\+?\\d{1,2}");
  private static final Set<String> BELOW_QUESTIONS =
      Set.of("response", "open-ended response", "other (please specify)", "comments:");
  private static final Set<String> BESIDE =
      Set.of(
          "collector id",
          "collectorid",
          "start date",
          "startdate",
          "end date",
          "enddate",
          "ip address");
  private static final int SEEN_BELOW = 3;
  private static final int LAST_HEADER_ROW = 3;

  private SurveyMonkeySignatures() {}

  static Optional<Signature> match(FirstRows rows) {
    for (int row = 0; row < LAST_HEADER_ROW; row++) {
      for (int column = 0; column < 2; column++) {
        if (isRespondentId(rows.cell(row, column))) {
          Signature found = withRespondents(rows, row, column);
          // one name alone is none of SurveyMonkey's: a file of one's own may call its column so
          boolean alone = found.headerRows() == 1 && !isConfirmed(rows, column);
          return alone ? Optional.empty() : Optional.of(found);
        }
      }
    }
    for (int row = 1; row < LAST_HEADER_ROW; row++) {
      if (rows.row(row).stream().filter(BELOW_QUESTIONS::contains).count() >= SEEN_BELOW) {
        return Optional.of(new Signature(Platform.SURVEYMONKEY, "metadata cut off", row + 1));
      }
    }
    return Optional.empty();
  }

  private static Signature withRespondents(FirstRows rows, int named, int column) {
    int headerRows = named + 1;
    for (int row = named + 1; row <= LAST_HEADER_ROW; row++) {
      if (RESPONDENT.matcher(rows.cell(row, column)).matches()) {
        headerRows = row;
        break;
      }
      // ids that were replaced: a second row of the header has none, or the name again
      String below = rows.cell(row, column);
      if (below.isEmpty() || isRespondentId(below)) {
        headerRows = Math.min(row + 1, LAST_HEADER_ROW);
      } else {
        break;
      }
    }
    String variant = named > 0 ? "question numbers" : headerRows == 1 ? "one header row" : "";
    return new Signature(Platform.SURVEYMONKEY, variant, headerRows);
  }

  /** By an id of SurveyMonkey's form below the name, or by another of its names. */
  private static boolean isConfirmed(FirstRows rows, int column) {
    return RESPONDENT.matcher(rows.cell(1, column)).matches()
        || rows.row(0).stream().map(SurveyMonkeySignatures::spaced).anyMatch(BESIDE::contains);
  }

  private static String spaced(String cell) {
    return cell.replace('_', ' ').replace('.', ' ');
  }

  private static boolean isRespondentId(String cell) {
    return spaced(cell).equals("respondent id");
  }
}
