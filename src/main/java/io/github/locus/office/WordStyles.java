package io.github.locus.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a text document, by the names that text programs know, so that a template of a house restyles them. */
final class WordStyles {
  private static final String RESOURCE = "word-styles.xml";
  private static final String LANGUAGE = "@language@";

  /** The colour of ours that a house has its own for. */
  static final String OURS = "005F94";

  private WordStyles() {}

  /**
   * Gives a document its styles.
   *
   * @param file the document
   * @param language tag of the language that it is checked in
   * @param colour of headings and marks, six hexadecimal digits
   * @throws IOException if they cannot be read
   */
  static void set(XWPFDocument file, String language, String colour) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WordStyles.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      byte[] told =
          styles.replace(LANGUAGE, language).replace(OURS, colour).getBytes(StandardCharsets.UTF_8);
      file.createStyles()
          .setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(told)).getStyles());
    } catch (XmlException e) {
      throw new IOException(RESOURCE, e);
    }
  }
}
