package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.header.AttributeHeaders;
import io.github.locus.ingest.header.ChoiceHeaders;
import io.github.locus.ingest.header.ComputedHeaders;
import io.github.locus.ingest.header.CountHeaders;
import io.github.locus.ingest.header.HeaderWords;
import io.github.locus.ingest.header.NoteHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a header say that its answers are, if they are no ratings. A word decides only
 * where it is what the header names or asks for: "Age", "How many years?"; never where it stands in
 * a sentence that is rated: "I will be here in two years".
 *
 * @param name the words of the column's name, folded
 * @param text those of its question, folded; of its name where it has no question
 * @param isRow whether the column is the row of a grid
 */
public record ColumnHeader(String name, String text, boolean isRow) {
  private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}{3,}) ?\\d{1,3}$");

  /** The header of a column. */
  public static ColumnHeader of(ExportColumn column) {
    String name = HeaderWords.ofName(column.name());
    boolean same = column.question().isEmpty() || column.question().equals(column.name());
    return new ColumnHeader(
        name, same ? name : HeaderWords.of(column.question()), !column.row().isEmpty());
  }

  /**
   * What a column of numbers holds by its header.
   *
   * @return the reason why its numbers are no ratings, if the header gives one
   */
  public Optional<ExclusionReason> ofNumbers() {
    if (CountHeaders.ask(text)) {
      return Optional.of(ExclusionReason.COUNTS);
    }
    if (isAttribute()) {
      return Optional.of(ExclusionReason.ATTRIBUTE);
    }
    return !isRow && ChoiceHeaders.ask(text)
        ? Optional.of(ExclusionReason.CHOICE)
        : Optional.empty();
  }

  /** Whether a header asks how often or how long somebody has used something. */
  boolean countsUses() {
    return CountHeaders.askForUses(text);
  }

  /** Whether a header names what a person is. */
  boolean isAttribute() {
    return !isRow && AttributeHeaders.name(text);
  }

  /**
   * Whether nothing in the header says that its words are no names of places.
   *
   * @return false for {@code Gender} and {@code Comments}; true for words that are not known
   */
  public boolean mayName() {
    return !isRow
        && (!(isAttribute() || AttributeHeaders.name(withoutNumber()))
            || AttributeHeaders.namePlace(text))
        && !isComment()
        && !NoteHeaders.nameTopic(text)
        && !isParadata();
  }

  /** The words without the number that a platform gave the question: {@code education21}. */
  private String withoutNumber() {
    return NUMBERED.matcher(text).replaceFirst("$1");
  }

  /** Whether a header names a field to write in. */
  boolean isComment() {
    return !isRow && NoteHeaders.nameComment(text);
  }

  /** Whether the name is one that survey software gives to what it notes itself. */
  boolean isParadata() {
    return !isRow && NoteHeaders.nameParadata(name);
  }

  /**
   * Whether the header says that a cell counts people, or is a mean or a share.
   *
   * @return true where either is so
   */
  public boolean isOfMany() {
    return isMean() || countsPeople();
  }

  /** Whether the header says that a cell counts people. */
  public boolean countsPeople() {
    return ComputedHeaders.namePeople(name);
  }

  /**
   * Whether the header says that a cell names a group of people.
   *
   * @return true for {@code Department}
   */
  public boolean namesGroup() {
    return !isRow && ComputedHeaders.nameGroup(name);
  }

  /** Whether the header says that a cell is a mean or a share. */
  public boolean isMean() {
    return ComputedHeaders.nameMean(name);
  }

  /** Whether the header names nothing but a mean. */
  boolean isBareMean() {
    return !isRow && ComputedHeaders.nameMeanAlone(name);
  }

  /**
   * Whether numbers that no answer has are computed by what the header says.
   *
   * @return true for {@code Engagement index}, not for a sentence
   */
  public boolean isComputed() {
    return !isRow
        && !HeaderWords.areASentence(name)
        && (isMean() || ComputedHeaders.nameScore(name));
  }
}
