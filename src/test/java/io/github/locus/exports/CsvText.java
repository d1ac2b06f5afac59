package io.github.locus.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows as CSV with CRLF. */
final class CsvText {
  private CsvText() {}

  static String of(List<List<String>> rows, QuoteMode quotes) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setQuoteMode(quotes).setRecordSeparator("\r\n").get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
