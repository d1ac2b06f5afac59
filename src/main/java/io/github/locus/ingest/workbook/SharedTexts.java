package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells point to by their number. */
final class SharedTexts {
  /** More is no survey: a million comments of a hundred characters. */
  private static final long MOST_CHARACTERS = 100_000_000;

  private final List<String> texts;

  private SharedTexts(List<String> texts) {
    this.texts = texts;
  }

  static SharedTexts none() {
    return new SharedTexts(List.of());
  }

  /**
   * Reads them.
   *
   * @param part the part that holds them
   * @param longest most characters of a text
   * @return all texts
   * @throws IOException if the part cannot be read, or they are too long
   */
  static SharedTexts read(XmlPart part, int longest) throws IOException {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    while (part.next()) {
      if (part.starts("si")) {
        String text = RichText.read(part, "si", longest);
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
          throw new MalformedInputException(DiagnosticCode.UNPACKS_TOO_LARGE, characters);
        }
        texts.add(text);
      }
    }
    return new SharedTexts(texts);
  }

  /**
   * A text by its number.
   *
   * @param number as the cell has it
   * @param cell the cell, for the fault
   * @return the text
   * @throws MalformedInputException if there is none of that number
   */
  String get(String number, String cell) throws MalformedInputException {
    int index = number.length() <= 9 && number.matches("\\d+") ? Integer.parseInt(number) : -1;
    if (index < 0 || index >= texts.size()) {
      throw new MalformedInputException(
          DiagnosticCode.DAMAGED_ARCHIVE, Clause.TEXT_IS_MISSING.with(cell));
    }
    return texts.get(index);
  }
}
