package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells, whatever their fonts. */
final class RichText {
  /** Characters that XML cannot hold are written by their code. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9a-fA-F]{4})_");

  private RichText() {}

  /**
   * Reads an element of text; what tells how it is spoken is left out.
   *
   * @param part stands at the start of the element, and at its end afterwards
   * @param element its name
   * @param longest most characters
   * @return the text
   * @throws IOException if the part cannot be read, or the text is too long
   */
  static String read(XmlPart part, String element, int longest) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    boolean spoken = false;
    while (part.next() && !part.ends(element)) {
      if (part.isText()) {
        if (within && !spoken) {
          part.addTo(text);
          check(text, longest);
        }
      } else if (part.starts("t") || part.ends("t")) {
        within = part.starts("t");
      } else if (part.starts("rPh") || part.ends("rPh")) {
        spoken = part.starts("rPh");
      }
    }
    return decoded(text.toString());
  }

  static void check(CharSequence text, int longest) throws MalformedInputException {
    if (text.length() > longest) {
      throw new MalformedInputException(DiagnosticCode.FIELD_TOO_LONG, longest);
    }
  }

  static String decoded(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        : text;
  }
}
