package io.github.locus.ingest.drafting;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.drafting.RatedItems.Form;
import io.github.locus.ingest.drafting.RatedItems.Item;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same questions asked several times with nothing in the headers that changes: sections of a
 * form, of which a spreadsheet may have numbered the copies ({@code .1}, {@code (2)}).
 *
 * @param questions columns of each question, in the order of the times it is asked; at least two
 *     questions, each asked twice at least
 * @param coded whether codes alone say so, and nothing what is asked
 */
record RepeatedBlocks(List<List<AnswerColumn>> questions, boolean coded) {
  private static final int FEWEST_QUESTIONS = 2;

  /** The end of copies that a program numbered: R, pandas, Excel, forms. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[._]\\d{1,2}| ?[(\\[#]\\d{1,2}[)\\]]?| \\d{1,2})\\z");

  private static final int LONGEST_NUMBER = " [12]".length();

  /** A number without anything before it is that of a copy only after words. */
  private static final Pattern JOINED = Pattern.compile("(?<=[^\\d\\s.,])\\d{1,2}\\z");

  private static final Pattern AFTER_WORDS = Pattern.compile(".\\s.*\\S", Pattern.DOTALL);

  /** The number of what is asked about, in front of what is asked. */
  private static final Pattern IN_FRONT =
      Pattern.compile("\\d{1,2}[.):]? +(.*\\p{L}.*)", Pattern.DOTALL);

  /** R's names for columns that are called alike: the name and the place in the file. */
  private static final Pattern PLACED = Pattern.compile("(.+?)\\.{3}\\d+", Pattern.DOTALL);

  /** A letter or a word that tells nothing, the number of the grid, and that of the row. */
  private static final Pattern GRID_CODE =
      Pattern.compile(
          "((?:\\p{L}|QID|[Qq]uestion|[Ff]rage|[Vv]ar|[Ii]tem|[Bb]lock|[Ss]ection)_?\\d{1,3})[_.-](\\d{1,2}|[a-z])");

  private static final Pattern CODE = Pattern.compile("\\S*\\d");

  /**
   * Looks for repeated questions.
   *
   * @param columns places of answers in file order
   * @param scales their scales
   * @return the questions; empty where fewer than half of the columns repeat, or each time has many
   *     questions of its own between them: that are two versions of a form
   */
  static Optional<RepeatedBlocks> find(
      List<AnswerColumn> columns, Map<AnswerColumn, FoundScale> scales) {
    Set<String> statements = new HashSet<>();
    columns.forEach(column -> statements.add(column.statement()));
    Map<List<String>, List<AnswerColumn>> groups = new LinkedHashMap<>();
    List<List<String>> wordsOf =
        Abreast.map(
            columns, column -> Wording.of(column.stem() + "\n" + base(column, statements)).words());
    for (int c = 0; c < columns.size(); c++) {
      groups.computeIfAbsent(wordsOf.get(c), w -> new ArrayList<>()).add(columns.get(c));
    }
    List<List<AnswerColumn>> repeated =
        groups.values().stream()
            .filter(group -> group.size() > 1 && RatedItems.isOneScale(group, scales))
            .toList();
    int asked = repeated.stream().mapToInt(List::size).sum();
    boolean most = repeated.size() >= FEWEST_QUESTIONS && 2 * asked >= columns.size();
    boolean blocks = inBlocks(repeated);
    boolean apart = blocks ? areFilled(repeated, columns) : !areNumberedCodes(repeated);
    return most && apart ? Optional.of(new RepeatedBlocks(repeated, false)) : Optional.empty();
  }

  /**
   * Looks for grids with the same rows under different stems that name nothing we know.
   *
   * @param columns places of answers in file order
   * @param scales their scales
   * @return the rows, each asked as often as there are grids; empty where rows differ
   */
  static Optional<RepeatedBlocks> ofRows(
      List<AnswerColumn> columns, Map<AnswerColumn, FoundScale> scales) {
    Map<List<String>, Map<List<String>, AnswerColumn>> byStem = new LinkedHashMap<>();
    for (AnswerColumn column : columns) {
      List<String> row = Wording.of(column.statement()).words();
      if (!column.stem().isBlank() && !row.isEmpty()) {
        byStem
            .computeIfAbsent(Wording.of(column.stem()).words(), s -> new LinkedHashMap<>())
            .putIfAbsent(row, column);
      }
    }
    Map<Set<List<String>>, List<Map<List<String>, AnswerColumn>>> alike = new LinkedHashMap<>();
    byStem.values().forEach(g -> alike.computeIfAbsent(g.keySet(), k -> new ArrayList<>()).add(g));
    return alike.values().stream()
        .filter(grids -> grids.size() > 1)
        .map(grids -> rowsOf(grids, scales))
        .filter(rows -> rows.size() >= FEWEST_QUESTIONS && !areNumberedCodes(rows))
        .filter(rows -> 2 * rows.size() * rows.get(0).size() >= columns.size())
        .map(rows -> new RepeatedBlocks(rows, false))
        .findFirst();
  }

  /**
   * Looks for grids of which the headers are codes alone: {@code Q1_1} to {@code Q1_5}, {@code
   * Q2_1} to {@code Q2_5}.
   *
   * @param columns places of answers in file order
   * @param scales their scales
   * @return the rows, each asked as often as there are grids; empty where grids differ in length,
   *     or something says what is asked
   */
  static Optional<RepeatedBlocks> ofCodes(
      List<AnswerColumn> columns, Map<AnswerColumn, FoundScale> scales) {
    Map<String, Map<String, AnswerColumn>> grids = new LinkedHashMap<>();
    for (AnswerColumn column : columns) {
      Matcher code = GRID_CODE.matcher(column.name());
      if (!code.matches()
          || !column.stem().isBlank()
          || !column.statement().equals(column.name())) {
        return Optional.empty();
      }
      grids
          .computeIfAbsent(code.group(1), grid -> new LinkedHashMap<>())
          .putIfAbsent(code.group(2), column);
    }
    boolean alike = grids.values().stream().map(Map::keySet).distinct().count() == 1;
    if (!alike || grids.size() < 2) {
      return Optional.empty();
    }
    List<List<AnswerColumn>> rows = new ArrayList<>();
    for (String row : grids.values().iterator().next().keySet()) {
      rows.add(
          grids.values().stream().flatMap(g -> Optional.ofNullable(g.get(row)).stream()).toList());
    }
    return rows.size() >= FEWEST_QUESTIONS
            && rows.stream().allMatch(row -> RatedItems.isOneScale(row, scales))
        ? Optional.of(new RepeatedBlocks(rows, true))
        : Optional.empty();
  }

  private static List<List<AnswerColumn>> rowsOf(
      List<Map<List<String>, AnswerColumn>> grids, Map<AnswerColumn, FoundScale> scales) {
    List<List<AnswerColumn>> rows = new ArrayList<>();
    for (List<String> row : grids.get(0).keySet()) {
      List<AnswerColumn> asked =
          grids.stream().flatMap(grid -> Optional.ofNullable(grid.get(row)).stream()).toList();
      if (RatedItems.isOneScale(asked, scales)) {
        rows.add(asked);
      }
    }
    return rows;
  }

  /** What is asked, without the number of the copy. */
  private static String base(AnswerColumn column, Set<String> statements) {
    String statement = column.statement();
    if (!TextFold.hasDigit(statement)) {
      return statement;
    }
    Matcher placed = PLACED.matcher(statement);
    if (statement.contains("...") && placed.matches()) {
      return placed.group(1);
    }
    Matcher front = IN_FRONT.matcher(statement);
    if (Character.isDigit(statement.charAt(0)) && front.matches()) {
      return front.group(1);
    }
    return original(NUMBERED, statement)
        .filter(statements::contains)
        .or(
            () ->
                original(JOINED, statement)
                    .filter(words -> AFTER_WORDS.matcher(words).find())
                    .filter(statements::contains))
        .orElse(statement);
  }

  /** What stands in front of the number of a copy, which is looked for at the end alone. */
  private static Optional<String> original(Pattern number, String statement) {
    int from = Math.max(1, statement.length() - LONGEST_NUMBER);
    Matcher copy = number.matcher(statement).region(from, statement.length());
    return copy.useTransparentBounds(true).find()
        ? Optional.of(statement.substring(0, copy.start()))
        : Optional.empty();
  }

  /** Whether each time begins where the time before has ended. */
  private static boolean inBlocks(List<List<AnswerColumn>> groups) {
    Map<Integer, Integer> ends = new HashMap<>();
    Map<Integer, Integer> begins = new HashMap<>();
    for (List<AnswerColumn> group : groups) {
      for (int time = 0; time < group.size(); time++) {
        ends.merge(time, group.get(time).index(), Math::max);
        begins.merge(time, group.get(time).index(), Math::min);
      }
    }
    return begins.entrySet().stream()
        .allMatch(begin -> ends.getOrDefault(begin.getKey() - 1, -1) < begin.getValue());
  }

  /** Whether little else is asked between the questions of each time. */
  private static boolean areFilled(List<List<AnswerColumn>> groups, List<AnswerColumn> columns) {
    Set<Integer> repeated = new HashSet<>();
    NavigableMap<Integer, Integer> spans = new TreeMap<>();
    int times = groups.stream().mapToInt(List::size).max().orElse(0);
    for (int time = 0; time < times; time++) {
      int at = time;
      IntSummaryStatistics places =
          groups.stream()
              .filter(group -> group.size() > at)
              .mapToInt(group -> group.get(at).index())
              .peek(repeated::add)
              .summaryStatistics();
      spans.put(places.getMin(), places.getMax());
    }
    long within =
        columns.stream()
            .map(AnswerColumn::index)
            .filter(
                place ->
                    Optional.ofNullable(spans.floorEntry(place))
                        .filter(span -> place <= span.getValue())
                        .isPresent())
            .count();
    return 3 * repeated.size() >= 2 * within;
  }

  /** {@code Q1, Q1.1, Q1.2} are parts of a question, and no copies. */
  private static boolean areNumberedCodes(List<List<AnswerColumn>> groups) {
    return groups.stream()
        .flatMap(List::stream)
        .map(AnswerColumn::statement)
        .allMatch(statement -> CODE.matcher(statement).matches());
  }

  /** How often the questions are asked. */
  int times() {
    return questions.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The items, each time being about a function. */
  RatedItems about(List<String> functions, boolean certain) {
    List<Item> items = new ArrayList<>();
    for (List<AnswerColumn> question : questions) {
      Map<String, AnswerColumn> columns = new LinkedHashMap<>();
      for (int time = 0; time < question.size(); time++) {
        columns.put(functions.get(time), question.get(time));
      }
      AnswerColumn sample = question.get(0);
      items.add(new Item(sample.stem(), sample.statement(), Form.WORDS, columns));
    }
    return new RatedItems(functions, items, certain);
  }

  /** Where each time stands. */
  Argument places() {
    List<Argument> places = new ArrayList<>();
    for (int time = 0; time < times(); time++) {
      int at = time;
      List<ExportColumn> columns =
          questions.stream()
              .filter(question -> question.size() > at)
              .map(question -> question.get(at).first())
              .sorted(Comparator.comparingInt(ExportColumn::index))
              .toList();
      places.add(Clause.ABOUT.with(time + 1, ColumnNaming.named(columns)));
    }
    return AnswerEvidence.apart(places);
  }
}
