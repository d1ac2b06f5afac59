package io.github.locus.report;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, as a reader that searches them has them. */
public final class PdfText {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\d+ / \\d+$");

  private PdfText() {}

  /** All of it but the numbers of pages. */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PAGE_NUMBER.matcher(new PDFTextStripper().getText(document)).replaceAll("");
    }
  }

  /** One page of it. */
  public static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(number);
    text.setEndPage(number);
    return text.getText(document);
  }

  /** The numbers in a text. */
  public static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
