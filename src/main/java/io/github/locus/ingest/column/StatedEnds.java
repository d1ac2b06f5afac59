package io.github.locus.ingest.column;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.EndCues;
import io.github.locus.ingest.label.EndMeanings;
import io.github.locus.ingest.label.EndRanks;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.TextFold;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which end of a scale of numbers is the best, as headers or a legend state it: "1 = best", "1 =
 * very good, 5 = very poor", "sehr gut (1) bis mangelhaft (5)".
 */
public enum StatedEnds {
  /** Nothing says it, or letters that mean nothing: numbers rise then. */
  NOT_STATED,
  /** The highest number is the best. */
  RISING,
  /** The lowest number is the best. */
  FALLING,
  /** Words say it that are not known. */
  UNKNOWN_WORDS;

  /**
   * Marks as schools give them, folded: 1 is the best in Germany, Austria and Czechia, 6 in
   * Switzerland and Poland. "Note" alone is one in German, and in French where it is not out of so
   * many.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:schul|zeugnis|gesamt)?noten?(?:"
              + " (?:fur|von|der|des|in)\\b|\\)|\\]|$|:)|\\b(?:schul|zeugnis)noten?\\b|\\bin"
              + " (?:schul)?noten\\b|\\bbenot(?:ung|en|et)\\b|\\bznamk[auy]\\b|\\boznamkuj\\p{L}*|\\b(?:ako|jako) ve?"
              + " skole\\b|\\b(?:as|like) (?:at|in) school\\b|\\bwie in der schule\\b|\\bcomme a l'ecole\\b|\\bschool"
              + " (?:marks?|grades?)\\b|\\bocena szkolna\\b");

  /** Letters of which each text of a mark has some: a pattern need not be tried on the others. */
  private static final List<String> MARK_WORDS =
      List.of("note", "benot", "znamk", "school", "ocena", "skole", "schule", "ecole");

  private static final Pattern OUT_OF = Pattern.compile("\\b(?:sur|out of|von)\\b ?\\d|/ ?\\d");

  private static final int LOWEST_MARK = 1;

  /** Of six marks a seventh looks likely where nobody fails. */
  private static final Set<Integer> HIGHEST_MARKS = Set.of(5, 6, 7);

  /** "Note Erreichbarkeit": a mark where six were given, which stars and smileys are not. */
  private static final Pattern MARK_OF = Pattern.compile("(?:schul)?note \\p{L}{3,}");

  private static final int MARKS_OF_SIX = 6;

  private static final Pattern WHOLE = Pattern.compile("(?<=\\d)[.,]0(?![\\d.,])");

  private static final int SHORTEST_WORD = 3;

  /** "Low = good": shorter texts do not say that a lower number is better. */
  private static final int SHORTEST_CUE = 8;

  /** "1st = best": a place is the number. */
  private static final Pattern PLACE =
      Pattern.compile("(?<![\\d.\\p{L}])(\\d{1,2})(?:st|nd|rd|th)\\b");

  /**
   * What is stated.
   *
   * @param group columns that share their answers; what their headers say goes before the legend
   * @param legend what stands beside the answers
   * @param min lowest point of their scale
   * @param max highest point
   * @param catalogue known labels
   * @return which end is the best
   */
  public static StatedEnds of(
      List<ColumnShape> group, Legend legend, int min, int max, LabelCatalogue catalogue) {
    Set<StatedEnds> said = EnumSet.noneOf(StatedEnds.class);
    Abreast.map(group, shape -> in(shape.column(), min, max, catalogue)).forEach(said::addAll);
    said.remove(NOT_STATED);
    if (said.contains(RISING) && said.contains(FALLING)) {
      return UNKNOWN_WORDS;
    }
    if (!said.isEmpty()) {
      // known words say what those of other columns of the group mean
      return said.iterator().next();
    }
    StatedEnds beside = beside(legend, min, max, catalogue);
    boolean marks =
        min == LOWEST_MARK
            && HIGHEST_MARKS.contains(max)
            && group.stream().anyMatch(shape -> isMark(shape, max));
    return beside == NOT_STATED && marks ? UNKNOWN_WORDS : beside;
  }

  /** A text without codes that mean no answer; "1,0" is the same number as "1". */
  static String folded(String text, LabelCatalogue catalogue) {
    String plain = StatedCodes.without(LabelFolding.plain(text), catalogue);
    return WHOLE.matcher(plain).replaceAll("");
  }

  /** What the header of a column says. */
  private static Set<StatedEnds> in(
      ExportColumn column, int min, int max, LabelCatalogue catalogue) {
    Set<StatedEnds> said = EnumSet.noneOf(StatedEnds.class);
    Set<String> texts = new LinkedHashSet<>(List.of(column.row(), column.question()));
    texts.add(column.name());
    for (String text : texts) {
      if (TextFold.hasDigit(text)) {
        String plain = folded(text, catalogue);
        said.add(in(plain, min, max, catalogue, false));
      } else if (text.length() >= SHORTEST_CUE && EndCues.isFalling(LabelFolding.plain(text))) {
        said.add(UNKNOWN_WORDS);
      }
    }
    return said;
  }

  /**
   * A legend of several scales that run against each other says nothing that holds for a column.
   */
  private static StatedEnds beside(Legend legend, int min, int max, LabelCatalogue catalogue) {
    if (legend.texts().isEmpty()) {
      return NOT_STATED;
    }
    Set<StatedEnds> alone = EnumSet.noneOf(StatedEnds.class);
    for (String text : legend.texts()) {
      String plain = folded(text, catalogue);
      if (EndMeanings.meanings(plain).size() > 1) {
        alone.add(in(plain, min, max, catalogue, false));
      }
    }
    if (alone.contains(RISING) || alone.contains(FALLING)) {
      boolean both = alone.contains(RISING) && alone.contains(FALLING);
      return both ? UNKNOWN_WORDS : alone.contains(RISING) ? RISING : FALLING;
    }
    return in(StatedCodes.without(legend.plain(), catalogue), min, max, catalogue, true);
  }

  /** Whether the words of the first and the last number of a text tell which is the best. */
  static boolean tells(String text, LabelCatalogue catalogue) {
    TreeMap<Integer, String> meanings = EndMeanings.meanings(folded(text, catalogue));
    return meanings.size() > 1
        && EndRanks.rises(
                meanings.firstEntry().getValue(), meanings.lastEntry().getValue(), catalogue)
            != 0;
  }

  private static boolean isMark(ColumnShape shape, int max) {
    return Stream.of(shape.column().row(), shape.column().question(), shape.column().name())
        .filter(text -> !text.isEmpty())
        .distinct()
        .map(LabelFolding::plain)
        .filter(text -> MARK_WORDS.stream().anyMatch(text::contains))
        .anyMatch(
            text ->
                (MARKS.matcher(text).find()
                        || (max >= MARKS_OF_SIX && MARK_OF.matcher(text).matches()))
                    && !OUT_OF.matcher(text).find());
  }

  /**
   * A header may count its questions, so that one number alone is an end there only if words say
   * so.
   */
  private static StatedEnds in(
      String text, int min, int max, LabelCatalogue catalogue, boolean legend) {
    String plain = PLACE.matcher(text).replaceAll("$1");
    StatedEnds read = read(plain, min, max, catalogue, legend);
    boolean unread =
        read == NOT_STATED && (EndCues.areUnread(plain, min, max) || EndCues.isFalling(plain));
    return unread ? UNKNOWN_WORDS : read;
  }

  private static StatedEnds read(
      String plain, int min, int max, LabelCatalogue catalogue, boolean legend) {
    TreeMap<Integer, String> meanings = EndMeanings.meanings(plain);
    String low = meanings.getOrDefault(min, "");
    String high = meanings.getOrDefault(max, "");
    boolean one = low.isEmpty() || high.isEmpty();
    boolean equal = plain.indexOf('=') >= 0;
    if (one && !equal && !EndMeanings.areSaid(plain)) {
      // a count in front of a question
      return NOT_STATED;
    }
    if (low.length() < SHORTEST_WORD && high.length() < SHORTEST_WORD) {
      return NOT_STATED;
    }
    int rises = EndRanks.rises(low, high, catalogue);
    if (rises != 0) {
      boolean told = !one || equal || EndMeanings.names(plain, low.isEmpty() ? min : max);
      return rises > 0 ? (told ? RISING : NOT_STATED) : told ? FALLING : UNKNOWN_WORDS;
    }
    boolean both = low.length() >= SHORTEST_WORD && high.length() >= SHORTEST_WORD;
    return both || legend ? UNKNOWN_WORDS : NOT_STATED;
  }
}
