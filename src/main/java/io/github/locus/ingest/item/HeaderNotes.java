package io.github.locus.ingest.item;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is written into few headers for all: the meaning of the numbers behind the first question,
 * and in a note below what the letters behind the numbers of questions are. Without the one and
 * with the other the same questions have the same words again.
 */
public final class HeaderNotes {
  /** In brackets at the end, what two numbers at least mean. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(.*\\S)\\s*[(\\[][^()\\[\\]]*\\d\\s*=[^()\\[\\]]*\\d\\s*=[^()\\[\\]]*[)\\]]\\s*");

  /** The same with one number, such as that of no answer. */
  private static final Pattern NOTE_OF_ONE =
      Pattern.compile("(.*\\S)\\s*[(\\[](\\s*-?\\d{1,4}\\s*=[^()\\[\\]=]*)[)\\]]\\s*");

  /** Of so many columns one may say what holds for all. */
  private static final int COLUMNS_A_NOTE = 4;

  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{L}\\d])([A-Ha-h])\\s*[=:]\\s*(\\p{L}[^,;|=:]{0,40})");

  private static final Pattern LETTERED = Pattern.compile("(.*\\d)[ _.-]?([A-Ha-h])");

  private HeaderNotes() {}

  /**
   * A layout in whose questions such notes are resolved; names of columns stay as they are.
   *
   * @param layout a layout
   * @param legend what stands beside the records
   * @return the same layout where there are none
   */
  public static ExportLayout resolved(ExportLayout layout, List<String> legend) {
    Map<Integer, String> questions = new HashMap<>(withoutNotes(layout));
    Map<String, String> letters = letters(legend);
    if (letters.size() > 1) {
      questions.putAll(spelledOut(layout, letters));
    }
    return questions.isEmpty()
        ? layout
        : layout.withColumns(
            layout.columns().stream()
                .map(
                    column ->
                        questions.containsKey(column.index())
                            ? column.withTexts(
                                column.name(),
                                questions.getOrDefault(column.index(), ""),
                                column.row())
                            : column)
                .toList());
  }

  /**
   * What such notes say of one number, which holds for all columns.
   *
   * @param layout a layout whose notes are not resolved
   * @return the notes; none in most files
   */
  public static List<String> ofOneNumber(ExportLayout layout) {
    Set<Integer> places = withoutNotes(layout).keySet();
    return layout.columns().stream()
        .filter(column -> places.contains(column.index()))
        .map(column -> NOTE_OF_ONE.matcher(column.question()))
        .filter(Matcher::matches)
        .map(note -> note.group(2).strip())
        .toList();
  }

  private static boolean isPlain(ExportColumn column) {
    return column.kind() == ColumnKind.QUESTION
        && column.row().isEmpty()
        && column.option().isEmpty();
  }

  /** Questions without a note that few headers have; none where many have one. */
  private static Map<Integer, String> withoutNotes(ExportLayout layout) {
    Map<Integer, String> rest = new HashMap<>();
    Set<String> ends = new HashSet<>();
    int plain = 0;
    for (ExportColumn column : layout.columns()) {
      if (isPlain(column)) {
        plain++;
        String text = column.question();
        boolean closed = text.endsWith(")") || text.endsWith("]");
        if (closed && text.indexOf('=') >= 0) {
          Optional<String> question = withoutNote(text);
          if (question.isPresent()) {
            rest.put(column.index(), question.get());
            continue;
          }
        }
        ends.add(lastWord(text));
      }
    }
    if (rest.isEmpty() || COLUMNS_A_NOTE * rest.size() > plain) {
      return Map.of();
    }
    // of a question that is asked of others too; "function (1 = IT, 2 = HR)" is none
    rest.values().removeIf(text -> !ends.contains(lastWord(text)));
    return rest;
  }

  private static Optional<String> withoutNote(String text) {
    return Stream.of(NOTE, NOTE_OF_ONE)
        .map(kind -> kind.matcher(text))
        .filter(Matcher::matches)
        .map(note -> note.group(1))
        .findFirst();
  }

  private static String lastWord(String text) {
    return text.substring(text.strip().lastIndexOf(' ') + 1).strip();
  }

  /** What letters stand for, as a note says it: "a = IT, b = HR". */
  private static Map<String, String> letters(List<String> legend) {
    Map<String, String> letters = new HashMap<>();
    for (String text : legend) {
      Matcher letter = LETTER.matcher(text);
      while (letter.find()) {
        letters.putIfAbsent(letter.group(1).toLowerCase(Locale.ROOT), letter.group(2));
      }
    }
    return letters;
  }

  /** "Q1a" as "IT: Q1", where each of several questions is asked with each letter. */
  private static Map<Integer, String> spelledOut(ExportLayout layout, Map<String, String> letters) {
    Map<String, Set<String>> byStem = new HashMap<>();
    Map<Integer, String> spelled = new HashMap<>();
    for (ExportColumn column : layout.columns()) {
      Matcher name = LETTERED.matcher(column.question());
      if (isPlain(column) && name.matches()) {
        String letter = name.group(2).toLowerCase(Locale.ROOT);
        String meaning = letters.get(letter);
        if (meaning != null) {
          byStem.computeIfAbsent(name.group(1), any -> new HashSet<>()).add(letter);
          spelled.put(column.index(), meaning.strip() + ": " + name.group(1));
        }
      }
    }
    boolean each = byStem.values().stream().allMatch(said -> said.size() == letters.size());
    return each ? spelled : Map.of();
  }
}
