package io.github.locus.ingest.words;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ContactData;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.table.PersonNames;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which headers of columns that are not read may be told: codes, and those made of words that surveys
 * use. Any other may name somebody, as {@code mobile of Doe} does, and no list has all names; it is told
 * by its place, where its reader finds it again.
 */
public final class ToldHeader {
  /** {@code Q12_3_TEXT}, {@code V7}: what is no word in it is too short for a name, or ends in a number. */
  private static final Pattern CODE =
      Pattern.compile("\\p{L}{1,2}[ _.-]?\\d{1,3}(?:[ _.-]?(?:\\d{1,3}|\\p{L}|(?i:text|other)))*");

  /** A run of digits beyond is a number of somebody rather than one of a question or a year. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Set<String> KNOWN =
      Stream.of(
              Phrases.HEADERS,
              Phrases.FIELDS,
              Phrases.TOPICS,
              Phrases.FUNCTIONS,
              Phrases.INSTRUCTIONS)
          .flatMap(resource -> Phrases.read(resource).byKey().values().stream())
          .flatMap(List::stream)
          .flatMap(ToldHeader::words)
          .collect(Collectors.toUnmodifiableSet());

  private ToldHeader() {}

  /**
   * Whether a header may be told.
   *
   * @param header the first cell of a column that is not read
   * @return false for addresses, telephone numbers, names, and words that are not known
   */
  public static boolean mayBe(String header) {
    return !header.isBlank()
        && !ContactData.isIn(header)
        && !LONG_NUMBER.matcher(header).find()
        && PersonNames.hidden(header).equals(header)
        && (CODE.matcher(header).matches()
            || words(header).allMatch(word -> word.length() == 1 || KNOWN.contains(word)));
  }

  /**
   * A column as it may be told.
   *
   * @param header its first cell
   * @param number its place, from 1
   * @return the header, or the number
   */
  public static Argument of(String header, int number) {
    return mayBe(header) ? Argument.of(header) : Clause.NUMBERED_COLUMN.with(number);
  }

  /**
   * A column of an export as it may be told.
   *
   * @param column a column that is not read
   * @return such as {@code Q7 (column 12)}, or the number alone
   */
  public static Argument of(ExportColumn column) {
    return mayBe(column.name())
        ? ColumnWords.of(column)
        : Clause.NUMBERED_COLUMN.with(column.index() + 1);
  }

  private static Stream<String> words(String text) {
    return OTHER_THAN_LETTERS
        .splitAsStream(CAPITAL_INSIDE.matcher(text).replaceAll(" "))
        .flatMap(word -> Wording.of(word).words().stream());
  }
}
