package io.github.locus.ingest.column;

import io.github.locus.ingest.label.LabelFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that stand in a file a second time in words: {@code it_1} and {@code it_1_factor} of a
 * script that labels an export. The words are kept, which say what the numbers mean.
 */
public final class TwinColumns {
  /** How the name of a twin ends. */
  private static final List<String> MARKS =
      List.of(
          "factor",
          "fct",
          "label",
          "labels",
          "labeled",
          "labelled",
          "lbl",
          "txt",
          "text",
          "word",
          "words",
          "desc",
          "description",
          "name",
          "names",
          "num",
          "numeric",
          "code",
          "codes",
          "coded",
          "value",
          "bezeichnung",
          "klartext",
          "libelle",
          "etiqueta");

  private static final Pattern MARKED =
      Pattern.compile("(.+?)[ ._-]*[(\\[]?(?:" + String.join("|", MARKS) + ")[)\\]]?");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(?:[.,]0+)?");
  private static final int FEWEST_RECORDS = 5;

  private TwinColumns() {}

  /**
   * Looks for twins.
   *
   * @param profiles the questions of a file, in file order
   * @param sample the first records
   * @return numbers of the columns that hold in numbers what another holds in words
   */
  public static Set<Integer> find(List<ColumnProfile> profiles, AnswerSample sample) {
    Map<String, ColumnProfile> words = new HashMap<>();
    Map<String, ColumnProfile> numbers = new HashMap<>();
    for (ColumnProfile profile : profiles) {
      if (profile.filled() >= FEWEST_RECORDS && profile.values().size() > 1) {
        boolean numeric = profile.values().keySet().stream().allMatch(NUMBER.asMatchPredicate());
        Map<String, ColumnProfile> of = numeric ? numbers : words;
        String name = LabelFolding.plain(profile.column().name());
        of.putIfAbsent(name, profile);
        if (isMarked(name)) {
          Matcher marked = MARKED.matcher(name);
          if (marked.matches()) {
            of.putIfAbsent(marked.group(1), profile);
          }
        }
      }
    }
    Set<Integer> twins = new HashSet<>();
    numbers.forEach(
        (name, numeric) -> {
          ColumnProfile word = words.get(name);
          if (word != null && isSame(numeric.column().index(), word.column().index(), sample)) {
            twins.add(numeric.column().index());
          }
        });
    return twins;
  }

  /** Whether a name ends with a mark: of tens of thousands hardly any does, and none is searched for more. */
  private static boolean isMarked(String name) {
    boolean closed = name.endsWith(")") || name.endsWith("]");
    String bare = closed ? name.substring(0, name.length() - 1) : name;
    for (String mark : MARKS) {
      if (bare.endsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each number stands for one word, and each word for one number. */
  private static boolean isSame(int one, int other, AnswerSample sample) {
    List<String> numbers = sample.cells(one);
    List<String> words = sample.cells(other);
    Map<String, String> wordOf = new HashMap<>();
    for (int r = 0; r < Math.min(numbers.size(), words.size()); r++) {
      String before = wordOf.putIfAbsent(numbers.get(r), words.get(r));
      if (before != null && !before.equals(words.get(r))) {
        return false;
      }
    }
    return wordOf.size() > 1 && new HashSet<>(wordOf.values()).size() == wordOf.size();
  }
}
