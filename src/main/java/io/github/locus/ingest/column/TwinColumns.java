package io.github.locus.ingest.column;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelFolding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds answers that stand in a file a second time: numbers beside their words ({@code it_1} and
 * {@code it_1_factor} of a script that labels an export, an answer and its score), of which the
 * words are kept, which say what the numbers mean; words for the classes of a score (who gave 9 or
 * 10 is a promoter), of which the score is kept; and numbers that somebody turned ({@code
 * it_1_rec}), of which those are kept that were answered.
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
          "values",
          "score",
          "scores",
          "scored",
          "point",
          "points",
          "number",
          "numbers",
          "numerisch",
          "wert",
          "zahl",
          "punkt",
          "punkte",
          "punktwert",
          "valeur",
          "valor",
          "puntaje",
          "puntos",
          "valore",
          "punteggio",
          "waarde",
          "wartosc",
          "pontos",
          "bezeichnung",
          "klartext",
          "libelle",
          "etiqueta");

  private static final Pattern MARKED =
      Pattern.compile("(.+?)[ ._-]*[(\\[]?(?:" + String.join("|", MARKS) + ")[)\\]]?");

  /** How the name of a column ends whose answers were turned, folded: of most none is, and none is looked at more. */
  private static final List<String> TURNED_MARKS =
      List.of(
          "recode",
          "recoded",
          "reverse",
          "reversed",
          "scored",
          "coded",
          "inverted",
          "turned",
          "flipped",
          "rekodiert",
          "umkodiert",
          "recodiert",
          "umgepolt",
          "gedreht",
          "invertiert",
          "recodee",
          "inverse",
          "inversee",
          "recodificado",
          "recodificada",
          "invertido",
          "invertida",
          "ricodificato",
          "ricodificata",
          "invertito",
          "invertita",
          "omgekeerd",
          "omgepoold",
          "gehercodeerd");

  /** The same where no letter may stand before. */
  private static final Set<String> SHORT_MARKS = Set.of("r", "i", "inv", "rev", "rec", "rc", "neg");

  /** The name of a column whose answers were turned, folded. */
  private static final Pattern TURNED =
      Pattern.compile(
          "(.+?)[ ._-]*[(\\[]?(?:(?<![a-z])(?:r|i|inv|rev|rec|rc|neg)|recoded?|reversed?(?:["
              + " _-]?(?:scored|coded))?"
              + "|inverted|turned|flipped|rekodiert|umkodiert|recodiert|umgepolt|gedreht|invertiert|recodee?|inversee?"
              + "|recodificad[oa]|invertid[oa]|ricodificat[oa]|invertit[oa]|omgekeerd|omgepoold|gehercodeerd)[)\\]]?");

  private static final Pattern TURNED_FIRST =
      Pattern.compile("(?:r|i|inv|rev|rec|recoded?|reversed?|umgepolt)[ ._-]+(.+)");

  /** Neighbours of which each number stands for a word are one question where so many differ. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_WORDS = 15;
  private static final int RECORDS_A_WORD = 4;

  /** Words for the classes of a score, and the columns before them among which it is looked for. */
  private static final int MOST_CLASSES = 5;

  private static final int MOST_BEFORE = 12;

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(?:[.,]0+)?");
  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final int FEWEST_RECORDS = 5;

  private TwinColumns() {}

  /**
   * Looks for answers that stand there again.
   *
   * @param profiles the questions of a file, in file order
   * @param sample the first records
   * @return by number of the column, why it holds nothing of its own: {@link ExclusionReason#TWIN}
   *     or {@link ExclusionReason#TURNED_COPY}
   */
  public static Map<Integer, ExclusionReason> find(
      List<ColumnProfile> profiles, AnswerSample sample) {
    Map<String, ColumnProfile> words = new HashMap<>();
    Map<String, ColumnProfile> numbers = new HashMap<>();
    Map<Integer, ExclusionReason> again = new HashMap<>();
    Optional<Named> before = Optional.empty();
    Deque<ColumnProfile> recent = new ArrayDeque<>();
    List<ColumnProfile> several =
        profiles.stream()
            .filter(p -> p.filled() >= FEWEST_RECORDS && p.values().size() >= 2)
            .toList();
    for (Named named : Abreast.map(several, Named::of)) {
      ColumnProfile profile = named.profile();
      Map<String, ColumnProfile> of = named.numeric() ? numbers : words;
      String name = named.name();
      of.putIfAbsent(name, profile);
      if (isMarked(name)) {
        Matcher marked = MARKED.matcher(name);
        if (marked.matches()) {
          of.putIfAbsent(marked.group(1), profile);
        }
      }
      if (named.numeric()) {
        recent.addLast(profile);
        if (recent.size() > MOST_BEFORE) {
          recent.removeFirst();
        }
      } else if (profile.values().size() <= MOST_CLASSES
          && recent.stream().anyMatch(number -> isClassOf(profile, number, sample))) {
        again.put(profile.column().index(), ExclusionReason.COMPUTED);
      }
      before
          .filter(last -> last.profile().column().index() + 1 == profile.column().index())
          .filter(last -> last.numeric() ? named.hasWords() : named.numeric() && last.hasWords())
          .map(Named::profile)
          .map(last -> named.numeric() ? List.of(profile, last) : List.of(last, profile))
          .filter(pair -> isSame(pair.get(0), pair.get(1), sample, true))
          .ifPresent(pair -> again.put(pair.get(0).column().index(), ExclusionReason.TWIN));
      before = Optional.of(named);
    }
    numbers.forEach(
        (name, numeric) -> {
          ColumnProfile word = words.get(name);
          if (word != null && isSame(numeric, word, sample, false)) {
            again.put(numeric.column().index(), ExclusionReason.TWIN);
          }
          asked(name)
              .flatMap(first -> Optional.ofNullable(numbers.get(first)))
              .filter(first -> first != numeric && isTurned(first, numeric, sample))
              .ifPresent(first -> again.put(numeric.column().index(), ExclusionReason.TURNED_COPY));
        });
    return again;
  }

  /**
   * The columns whose answers others hold turned, by what those are called.
   *
   * @param copies the names of the columns with the turned answers
   * @param columns the columns of the file
   * @return numbers of those that were asked
   */
  public static Set<Integer> asked(List<String> copies, List<ExportColumn> columns) {
    Set<String> names =
        copies.stream()
            .flatMap(copy -> asked(LabelFolding.plain(copy)).stream())
            .collect(Collectors.toSet());
    return columns.stream()
        .filter(column -> names.contains(LabelFolding.plain(column.name())))
        .map(ExportColumn::index)
        .collect(Collectors.toSet());
  }

  private static Optional<String> asked(String plain) {
    Matcher before = TURNED_FIRST.matcher(plain);
    if (isMarkedTurned(plain)) {
      Matcher behind = TURNED.matcher(plain);
      if (behind.matches()) {
        return Optional.of(behind.group(1));
      }
    }
    return before.matches() ? Optional.of(before.group(1)) : Optional.empty();
  }

  /**
   * Whether each word stands for the numbers from one to another, and there are more numbers than
   * words: the group of a score.
   */
  private static boolean isClassOf(ColumnProfile word, ColumnProfile number, AnswerSample sample) {
    if (number.values().size() <= word.values().size() + 1) {
      return false;
    }
    List<String> words = sample.cells(word.column().index());
    List<String> numbers = sample.cells(number.column().index());
    TreeMap<Double, String> wordOf = new TreeMap<>();
    int filled = 0;
    for (int r = 0; r < Math.min(words.size(), numbers.size()); r++) {
      if (words.get(r).isEmpty() != numbers.get(r).isEmpty()) {
        return false;
      }
      if (!words.get(r).isEmpty()) {
        String other = wordOf.putIfAbsent(number(numbers.get(r)), words.get(r));
        if (other != null && !other.equals(words.get(r))) {
          return false;
        }
        filled++;
      }
    }
    int runs = 0;
    String last = "";
    for (String one : wordOf.values()) {
      runs += one.equals(last) ? 0 : 1;
      last = one;
    }
    return filled >= RECORDS_A_WORD * wordOf.size()
        && runs >= 2
        && runs == new HashSet<>(wordOf.values()).size()
        && wordOf.size() > runs + 1;
  }

  /** A column, its folded name, and whether it holds numbers alone. */
  private record Named(ColumnProfile profile, String name, boolean numeric) {
    static Named of(ColumnProfile profile) {
      return new Named(
          profile,
          LabelFolding.plain(profile.column().name()),
          profile.values().keySet().stream().allMatch(cell -> NUMBER.matcher(cell).matches()));
    }

    /** Long numbers are codes as well, and no words for shorter ones. */
    private boolean hasWords() {
      return !numeric
          && profile.values().keySet().stream().anyMatch(cell -> !WHOLE.matcher(cell).matches());
    }
  }

  /** Whether in each record in which they differ both together are the same number. */
  private static boolean isTurned(ColumnProfile one, ColumnProfile other, AnswerSample sample) {
    List<String> first = sample.cells(one.column().index());
    List<String> second = sample.cells(other.column().index());
    Set<Integer> sums = new HashSet<>();
    Set<String> values = new HashSet<>();
    int turned = 0;
    for (int r = 0; r < Math.min(first.size(), second.size()); r++) {
      if (first.get(r).isEmpty() != second.get(r).isEmpty()) {
        return false;
      }
      // the middle, and codes for no answer, stay as they are
      if (!first.get(r).equals(second.get(r))) {
        sums.add((int) (number(first.get(r)) + number(second.get(r))));
        values.add(first.get(r));
        turned++;
      }
    }
    return sums.size() == 1 && values.size() > 1 && turned >= FEWEST_RECORDS;
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(',', '.'));
  }

  /** Whether a name ends with a mark: of tens of thousands hardly any does, and none is searched for more. */
  private static boolean isMarked(String name) {
    return endsWithAny(withoutBracket(name), MARKS);
  }

  private static boolean isMarkedTurned(String name) {
    String bare = withoutBracket(name);
    int start = bare.length();
    while (start > 0 && Character.isLetter(bare.charAt(start - 1))) {
      start--;
    }
    return SHORT_MARKS.contains(bare.substring(start)) || endsWithAny(bare, TURNED_MARKS);
  }

  private static String withoutBracket(String name) {
    boolean closed = name.endsWith(")") || name.endsWith("]");
    return closed ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean endsWithAny(String name, List<String> marks) {
    for (String mark : marks) {
      if (name.endsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each number stands for one word, and each word for one number. */
  private static boolean isSame(
      ColumnProfile numeric, ColumnProfile word, AnswerSample sample, boolean unnamed) {
    List<String> numbers = sample.cells(numeric.column().index());
    List<String> words = sample.cells(word.column().index());
    Map<String, String> wordOf = new HashMap<>();
    int records = Math.min(numbers.size(), words.size());
    for (int r = 0; r < records; r++) {
      String before = wordOf.putIfAbsent(numbers.get(r), words.get(r));
      if (before != null && !before.equals(words.get(r))) {
        return false;
      }
    }
    boolean enough =
        !unnamed
            || (wordOf.size() >= FEWEST_WORDS
                && wordOf.size() <= MOST_WORDS
                && records >= RECORDS_A_WORD * wordOf.size());
    return enough && wordOf.size() > 1 && new HashSet<>(wordOf.values()).size() == wordOf.size();
  }
}
