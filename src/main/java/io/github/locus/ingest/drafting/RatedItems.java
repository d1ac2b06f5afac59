package io.github.locus.ingest.drafting;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.drafting.FunctionPhrases.Grade;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.sentence.RepeatedSentences;
import io.github.locus.ingest.sentence.RepeatedSentences.Filled;
import io.github.locus.ingest.sentence.RepeatedSentences.Pattern;
import io.github.locus.ingest.sentence.RepeatedSentences.Repetition;
import io.github.locus.ingest.sentence.Sentence;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.sentence.SentenceReader;
import io.github.locus.ingest.words.ReadingWords;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Items that are asked of several functions.
 *
 * @param functions names as the file writes them, in file order
 * @param items the items in file order, at least one
 * @param certain whether the names are those of functions; else a person must say so
 * @param unlike what is asked of several functions too, whose answers are on no scale in common
 */
record RatedItems(
    List<String> functions, List<Item> items, boolean certain, Set<AnswerColumn> unlike) {
  /** Stands for the name of a function in an item. */
  static final String GAP = "{function}";

  private static final java.util.regex.Pattern NUMBER_BEHIND =
      java.util.regex.Pattern.compile("[ _.-]?\\d{1,3}(?!\\d)");

  private static final java.util.regex.Pattern SENTENCE_AND_ROW =
      java.util.regex.Pattern.compile(
          "(.*\\s.*[.?!])\\s*\\{function\\}", java.util.regex.Pattern.DOTALL);

  /** A header of more words says more than a name. */
  private static final int LONGEST_NAME = 3;

  RatedItems {
    functions = List.copyOf(functions);
    items = List.copyOf(items);
    unlike = Set.copyOf(unlike);
  }

  RatedItems(List<String> functions, List<Item> items, boolean certain) {
    this(functions, items, certain, Set.of());
  }

  /**
   * A question with a gap.
   *
   * @param stem text above the statement, with a gap; empty where there is none
   * @param statement what is asked, with a gap where the function is named in it
   * @param form where the function is named
   * @param columns the column in which each function is rated
   */
  record Item(String stem, String statement, Form form, Map<String, AnswerColumn> columns) {
    int first() {
      return columns.values().stream().mapToInt(AnswerColumn::index).min().orElse(0);
    }
  }

  /** Where the functions of an item are named. */
  enum Form {
    /** In its words or nowhere. */
    WORDS,
    /** Each is a row of a grid whose stem is the item. */
    ROWS,
    /** In the codes of the columns. */
    CODES
  }

  /**
   * Looks for what is asked of functions: by the words of the file, else by the codes of its
   * columns.
   *
   * @param columns places of answers
   * @param usual what functions are usually called
   * @param stated names that the user states
   * @param scales scales of the places of answers
   * @param comparison compares the sentences of the file
   * @return what is rated, empty if nothing that may be a function is
   */
  static Optional<RatedItems> find(
      List<AnswerColumn> columns,
      List<OrgFunction> usual,
      Collection<String> stated,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison) {
    return firstOfEach(columns, usual, stated, scales, comparison)
        .map(found -> found.withCopies(columns, scales));
  }

  private static Optional<RatedItems> firstOfEach(
      List<AnswerColumn> columns,
      List<OrgFunction> usual,
      Collection<String> stated,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison) {
    UsualNames names = UsualNames.of(usual);
    FunctionPhrases phrases = new FunctionPhrases(names, stated);
    Optional<RatedItems> byWords =
        find(comparison.of(comparison.asked(columns)), phrases, scales)
            .map(found -> found.doubted(columns, phrases, scales));
    if (byWords.filter(RatedItems::certain).isPresent()) {
      return byWords.map(found -> found.byCodes() ? found.named(names, usual) : found);
    }
    Optional<RatedItems> byCodes =
        find(
                comparison.of(comparison.names(columns).stream().filter(Sentence::code).toList()),
                phrases,
                scales)
            .map(codes -> codes.doubted(columns, phrases, scales).named(names, usual));
    if (byWords.isEmpty() && byCodes.isEmpty()) {
      Function<Function<AnswerColumn, Optional<Sentence>>, Optional<RatedItems>> bySaid =
          said ->
              find(
                      comparison.of(columns.stream().flatMap(c -> said.apply(c).stream()).toList()),
                      phrases,
                      scales)
                  .map(codes -> codes.named(names, usual));
      Optional<RatedItems> byIdentifiers = bySaid.apply(SentenceReader::ofIdentifier);
      return byIdentifiers
          .filter(RatedItems::certain)
          .or(() -> bySaid.apply(SentenceReader::ofPath).filter(RatedItems::certain))
          // the same words behind several others, as signs between them would have it
          .or(
              () ->
                  byIdentifiers.filter(
                      found -> found.isInFront() && 2 * found.asked() >= columns.size()));
    }
    // of two guesses the one in words says more
    return byCodes.filter(RatedItems::certain).or(() -> byWords).or(() -> byCodes);
  }

  /**
   * One item over functions, where columns are called as functions and say nothing else.
   *
   * @param columns places of answers
   * @param usual what functions are usually called
   * @param stated names that the user states
   * @param scales scales of the places of answers
   * @return the item; empty where too few headers are names of functions
   */
  static Optional<RatedItems> ofHeaders(
      List<AnswerColumn> columns,
      List<OrgFunction> usual,
      Collection<String> stated,
      Map<AnswerColumn, FoundScale> scales) {
    Map<String, AnswerColumn> byHeader = new LinkedHashMap<>();
    boolean counted =
        columns.stream()
            .allMatch(c -> FunctionPhrases.withoutNumber(c.statement().strip()).isPresent());
    for (AnswerColumn column : columns) {
      String written = column.statement().strip();
      String header = counted ? FunctionPhrases.withoutNumber(written).orElse(written) : written;
      boolean name = column.row().isEmpty() && Wording.of(header).words().size() <= LONGEST_NAME;
      if (name && byHeader.putIfAbsent(header, column) != null) {
        return Optional.empty();
      }
    }
    Grade grade = new FunctionPhrases(UsualNames.of(usual), stated).ofHeaders(byHeader.keySet());
    boolean all = byHeader.size() == columns.size();
    if (grade == Grade.NONE
        || 2 * byHeader.size() < columns.size()
        || !isOneScale(byHeader.values(), scales)) {
      return Optional.empty();
    }
    Item item = new Item("", "", Form.WORDS, byHeader);
    return Optional.of(
        new RatedItems(
            List.copyOf(byHeader.keySet()), List.of(item), all && grade == Grade.CERTAIN));
  }

  /** Whether what is asked stands behind the names; behind a topic stand parts of it. */
  private boolean isInFront() {
    return items.stream().noneMatch(item -> item.statement().endsWith(GAP));
  }

  /** Columns in which something is rated. */
  long asked() {
    return items.stream().mapToLong(item -> item.columns().size()).sum();
  }

  private static Optional<RatedItems> find(
      RepeatedSentences repeated, FunctionPhrases phrases, Map<AnswerColumn, FoundScale> scales) {
    Optional<Repetition> best = Optional.empty();
    Grade highest = Grade.NONE;
    List<Grade> grades =
        Abreast.map(
            repeated.sentences(),
            repeated.all(),
            found -> phrases.grade(found, repeated.sentences()));
    for (int r = 0; r < grades.size(); r++) {
      Repetition repetition = repeated.all().get(r);
      Grade grade = grades.get(r);
      int higher = grade.compareTo(highest);
      if (grade != Grade.NONE
          && (higher > 0
              || (higher == 0 && best.filter(b -> !isBetter(repetition, b)).isEmpty()))) {
        best = Optional.of(repetition);
        highest = grade;
      }
    }
    boolean certain = highest == Grade.CERTAIN;
    return best.map(repetition -> of(repetition, phrases.called(repetition), certain, scales))
        .filter(found -> !found.items().isEmpty());
  }

  /**
   * The same with the columns that are called as one of an item is: a form that was changed while it ran
   * has a column for each version. They are an item of their own, so that no answer is lost.
   */
  private RatedItems withCopies(List<AnswerColumn> asked, Map<AnswerColumn, FoundScale> scales) {
    Set<AnswerColumn> taken = new HashSet<>(unlike);
    Map<List<String>, Item> itemOf = new HashMap<>();
    Map<List<String>, String> functionOf = new HashMap<>();
    for (Item item : items) {
      item.columns()
          .forEach(
              (function, column) -> {
                taken.add(column);
                itemOf.put(header(column), item);
                functionOf.put(header(column), function);
              });
    }
    Map<Item, List<Map<String, AnswerColumn>>> copies = new LinkedHashMap<>();
    for (AnswerColumn column : asked) {
      Item item = itemOf.get(header(column));
      String function = functionOf.get(header(column));
      if (item != null && function != null && taken.add(column)) {
        List<Map<String, AnswerColumn>> times =
            copies.computeIfAbsent(item, i -> new ArrayList<>());
        if (times.stream().allMatch(time -> time.containsKey(function))) {
          times.add(new LinkedHashMap<>());
        }
        times.stream()
            .filter(time -> !time.containsKey(function))
            .findFirst()
            .ifPresent(time -> time.put(function, column));
      }
    }
    List<Item> all = new ArrayList<>(items);
    copies.forEach(
        (item, times) ->
            times.stream()
                .filter(time -> time.size() > 1 && isOneScale(time.values(), scales))
                .forEach(
                    time -> all.add(new Item(item.stem(), item.statement(), item.form(), time))));
    all.sort(Comparator.comparingInt(Item::first));
    return new RatedItems(functions, all, certain, unlike);
  }

  private static List<String> header(AnswerColumn column) {
    return List.of(column.stem(), column.statement());
  }

  private static boolean isBetter(Repetition one, Repetition other) {
    return one.columns() != other.columns()
        ? one.columns() > other.columns()
        : words(one) < words(other);
  }

  private static int words(Repetition repetition) {
    return repetition.phrases().keySet().stream().mapToInt(List::size).sum();
  }

  private static RatedItems of(
      Repetition repetition,
      Map<List<String>, String> names,
      boolean certain,
      Map<AnswerColumn, FoundScale> scales) {
    Map<AnswerColumn, Pattern> most = new HashMap<>();
    for (Pattern pattern : repetition.patterns()) {
      for (Filled filled : pattern.byPhrase().values()) {
        most.merge(
            filled.sentence().column(),
            pattern,
            (a, b) -> b.byPhrase().size() > a.byPhrase().size() ? b : a);
      }
    }
    List<Item> items = new ArrayList<>();
    Set<AnswerColumn> unlike = new HashSet<>();
    for (Pattern pattern : repetition.patterns()) {
      Map<List<String>, Filled> own = new LinkedHashMap<>(pattern.byPhrase());
      own.values().removeIf(filled -> most.get(filled.sentence().column()) != pattern);
      Map<String, AnswerColumn> columns = new LinkedHashMap<>();
      names.forEach(
          (words, name) ->
              Optional.ofNullable(own.get(words))
                  .ifPresent(filled -> columns.put(name, filled.sentence().column())));
      if (!columns.isEmpty() && isOneScale(columns.values(), scales)) {
        items.add(item(own.values().iterator().next(), columns));
      } else if (columns.size() > 1) {
        unlike.addAll(columns.values());
      }
    }
    items.sort(Comparator.comparingInt(Item::first));
    return new RatedItems(names.values().stream().distinct().toList(), items, certain, unlike);
  }

  private static Item item(Filled sample, Map<String, AnswerColumn> columns) {
    if (sample.isRow()) {
      return new Item("", sample.stem(GAP).strip(), Form.ROWS, columns);
    }
    Form form = sample.sentence().code() ? Form.CODES : Form.WORDS;
    return new Item(sample.stem(GAP), asked(sample.statement(GAP).strip()), form, columns);
  }

  /**
   * A sentence that the name of a function follows, as forms write the rows of a question, is whole
   * without it.
   */
  private static String asked(String statement) {
    Matcher whole = SENTENCE_AND_ROW.matcher(statement);
    return whole.matches() ? whole.group(1) : statement;
  }

  /** Whether nothing is asked of functions but how important they are. */
  boolean isImportance() {
    return items.stream()
        .allMatch(item -> ReadingWords.isImportance(item.statement().replace(GAP, " ")));
  }

  /** Whether the codes of the columns tell what is rated, and no words do. */
  boolean byCodes() {
    return items.stream().allMatch(item -> item.form() == Form.CODES);
  }

  /** Whether columns have at least half of their answers in common. */
  static boolean isOneScale(
      Collection<AnswerColumn> columns, Map<AnswerColumn, FoundScale> scales) {
    List<String> first = List.of();
    for (AnswerColumn column : columns) {
      FoundScale scale = scales.get(column);
      List<String> order = scale == null ? List.of() : scale.order();
      if (first.isEmpty()) {
        first = order;
      } else if (2 * order.stream().filter(first::contains).count() < order.size()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Codes that mean nothing to us beside those of functions may be of other things that were asked
   * about: where one has questions that no function has, or another scale, a person must say so.
   */
  private RatedItems doubted(
      List<AnswerColumn> columns, FunctionPhrases phrases, Map<AnswerColumn, FoundScale> scales) {
    if (!certain || !byCodes()) {
      return this;
    }
    Set<AnswerColumn> taken = new HashSet<>(unlike);
    items.forEach(item -> taken.addAll(item.columns().values()));
    List<String> others =
        columns.stream().filter(c -> !taken.contains(c)).map(AnswerColumn::statement).toList();
    boolean doubtful =
        functions.stream()
            .filter(name -> !phrases.isKnown(name))
            .anyMatch(
                name ->
                    others.stream().anyMatch(other -> isNumbered(other, name))
                        || items.stream().anyMatch(item -> isApart(item, name, scales)));
    return doubtful ? new RatedItems(functions, items, false, unlike) : this;
  }

  /** Whether a code is a name with a number behind it. */
  private static boolean isNumbered(String code, String name) {
    int length = name.length();
    return code.regionMatches(true, 0, name, 0, length)
        && NUMBER_BEHIND.matcher(code.substring(length)).lookingAt();
  }

  /** Whether an item has other answers for one function than for another. */
  private static boolean isApart(Item item, String name, Map<AnswerColumn, FoundScale> scales) {
    Optional<FoundScale> own =
        Optional.ofNullable(item.columns().get(name))
            .flatMap(c -> Optional.ofNullable(scales.get(c)));
    return own.isPresent()
        && item.columns().values().stream()
            .flatMap(column -> Optional.ofNullable(scales.get(column)).stream())
            .anyMatch(
                other ->
                    !other.lowest().equals(own.get().lowest())
                        || !PointOrder.of(other).isLike(PointOrder.of(own.get())));
  }

  /** The same items of functions by their usual names, where codes stand for them. */
  private RatedItems named(UsualNames names, List<OrgFunction> usual) {
    return renamed(
        code -> {
          OptionalInt function = names.named(code);
          return function.isPresent() ? usual.get(function.getAsInt()).name() : code;
        });
  }

  /**
   * The same items of functions that are called otherwise.
   *
   * @param name gives each function its other name
   */
  RatedItems renamed(UnaryOperator<String> name) {
    List<Item> named = new ArrayList<>();
    for (Item item : items) {
      Map<String, AnswerColumn> columns = new LinkedHashMap<>();
      item.columns().forEach((function, column) -> columns.put(name.apply(function), column));
      named.add(new Item(item.stem(), item.statement(), item.form(), columns));
    }
    return new RatedItems(functions.stream().map(name).toList(), named, certain, unlike);
  }
}
