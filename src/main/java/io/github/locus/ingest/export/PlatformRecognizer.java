package io.github.locus.ingest.export;

import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Tells by its first rows which platform a file is from and how many header rows it has. The first
 * signature that fits counts; the number of header rows is never decided by width alone, since a
 * second header row is as wide as the data.
 */
public final class PlatformRecognizer {
  /** Rows that are looked at, the first included. */
  public static final int ROWS = 12;

  private static final List<Function<FirstRows, Optional<Signature>>> SIGNATURES =
      List.of(
          QualtricsSignatures::match,
          SurveyMonkeySignatures::match,
          OneRowSignatures::redcapDictionary,
          OneRowSignatures::redcap,
          OneRowSignatures::limeSurvey,
          OneRowSignatures::microsoftForms,
          OneRowSignatures::typeform,
          OneRowSignatures::alchemer,
          OneRowSignatures::simpleSurvey,
          OneRowSignatures::googleForms);

  private final ExportOptions options;

  /**
   * A recogniser.
   *
   * @param options what the user states
   */
  public PlatformRecognizer(ExportOptions options) {
    this.options = options;
  }

  /**
   * Recognises a file.
   *
   * @param rows its first rows that are not blank, at most {@value #ROWS}
   * @return what they show; platform unknown with one header row where nothing fits
   */
  Signature recognise(List<TableRow> rows) {
    FirstRows first = FirstRows.of(rows);
    Optional<Signature> fitting =
        SIGNATURES.stream()
            .flatMap(signature -> signature.apply(first).stream())
            .filter(found -> options.platform().map(found.platform()::equals).orElse(true))
            .findFirst();
    Signature found = fitting.orElseGet(() -> unmatched(first));
    OptionalInt stated = options.headerRows();
    return stated.isPresent() ? found.withHeaderRows(stated.getAsInt()) : found;
  }

  /**
   * Whether a table shows a platform's signature, or the user states one.
   *
   * @param table a table of which no record was taken
   * @return false where the file may be anything
   */
  public boolean isRecognised(OpenTable table) {
    return recognise(LayoutReader.firstRows(table)).platform() != Platform.UNKNOWN;
  }

  private Signature unmatched(FirstRows first) {
    Platform stated = options.platform().orElse(Platform.UNKNOWN);
    int headerRows =
        switch (stated) {
          case SURVEYMONKEY -> 2;
          case QUALTRICS -> QualtricsSignatures.headerRowsByTexts(first);
          default -> 1;
        };
    return new Signature(stated, "", headerRows);
  }
}
