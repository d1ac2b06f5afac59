package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Basis;
import io.github.locus.ingest.item.Cell;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.RatedItems.Form;
import io.github.locus.ingest.questionnaire.RatedItems.Item;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.CodedNames;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.Identifiers;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drafts a questionnaire from the questions of an export that share a scale: a dimension a grid, an
 * item a row. Where grids are asked of functions, the functions are rated; else the organisation
 * is.
 */
public final class InstrumentDrafter {
  private static final int FEWEST_ITEMS = 2;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST_TEXT = 240;

  /** What a platform puts in when it asks: {@code ${lm://Field/1}}. */
  private static final Pattern PIPED = Pattern.compile("\\$\\{[^}]{1,60}\\}");

  private static final Pattern SIGNS = Pattern.compile("^[_.&\\- ]+|[_.&\\- ]+$");

  private final String id;
  private final DraftLanguages languages;
  private final List<OrgFunction> usual;
  private final StatedFunctions stated;
  private final Map<AnswerColumn, FoundScale> scales;
  private final SentenceComparison comparison;
  private final Identifiers ids = new Identifiers();
  private final Set<String> functions = new LinkedHashSet<>();
  private Optional<Unsettled> unsettled = Optional.empty();
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, DimensionSource> sources = new LinkedHashMap<>();
  private final Set<String> turned = new HashSet<>();
  private final Set<Integer> turnedLater;
  private final Map<AnswerColumn, ExclusionReason> leftOut = new LinkedHashMap<>();

  /**
   * @param id id of the questionnaire
   * @param language tag of the language of the file's texts
   * @param usual functions that may be rated, as the built-in questionnaires declare them
   * @param stated what the user says of the rated functions
   * @param scales scales of the places of answers
   * @param comparison compares the sentences of the file
   * @param turnedLater places of the columns that the file holds a second time, turned
   */
  public InstrumentDrafter(
      String id,
      String language,
      List<OrgFunction> usual,
      StatedFunctions stated,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison,
      Set<Integer> turnedLater) {
    this.comparison = comparison;
    this.turnedLater = Set.copyOf(turnedLater);
    this.id = id;
    this.languages =
        DraftLanguages.of(
            language,
            scales.values().stream()
                .filter(scale -> scale.lowest().isEmpty())
                .flatMap(scale -> scale.order().stream())
                .distinct()
                .toList(),
            scales.keySet().stream().map(AnswerColumn::statement).toList());
    this.usual = List.copyOf(usual);
    this.stated = stated;
    this.scales = Map.copyOf(scales);
  }

  /**
   * @param grids questions that share a scale
   * @param named what a column says that each record rates; none where no column does
   * @param unnamed what must be asked where nothing else says what is rated
   * @return the draft, empty without any
   */
  public Optional<Draft> draft(List<Grid> grids, List<String> named, Optional<Argument> unnamed) {
    List<AnswerColumn> columns = grids.stream().flatMap(grid -> grid.columns().stream()).toList();
    Optional<RatedItems> rated =
        stated.isOrganisation() ? Optional.empty() : rated(columns, named.isEmpty());
    boolean told = stated.isOrganisation() || !named.isEmpty() || unnamed.isPresent();
    NamedFunctions said = NamedFunctions.in(told ? List.of() : columns, usual);
    Optional<String> sole = said.sole();
    if (rated.isPresent()) {
      addRated(rated.get());
      leaveOut(grids);
    } else {
      functions.addAll(named);
      sole.ifPresent(functions::add);
      askOfOwn(said.several());
      addPlain(grids, sole.orElse(Draft.ORGANISATION));
    }
    boolean byRecord = rated.isEmpty() && !named.isEmpty();
    Optional<Argument> question =
        unnamed.filter(asked -> functions.equals(Set.of(Draft.ORGANISATION)));
    return dimensions.isEmpty()
        ? Optional.empty()
        : Optional.of(finish(rated, byRecord, sole.isPresent(), question));
  }

  /** What is asked of functions that are named, else asked several times; else what may be so. */
  private Optional<RatedItems> rated(List<AnswerColumn> columns, boolean nothingNamed) {
    Optional<RatedItems> byName =
        RatedItems.find(columns, usual, stated.names().values(), scales, comparison);
    if (!nothingNamed) {
      // codes alone do not speak against a column that says what is rated
      return byName.filter(found -> found.certain() || !found.byCodes());
    }
    return byName
        .filter(RatedItems::certain)
        .or(() -> RepeatedBlocks.find(columns, scales).map(this::about))
        .or(() -> byName)
        .or(() -> RatedItems.ofHeaders(columns, usual, stated.names().values(), scales))
        .or(() -> RepeatedBlocks.ofRows(columns, scales).map(this::about))
        .or(() -> RepeatedBlocks.ofCodes(columns, scales).map(this::about));
  }

  /** The times that the same is asked are functions in the order in which the user names them. */
  private RatedItems about(RepeatedBlocks blocks) {
    List<String> names = List.copyOf(stated.names().values());
    if (names.size() == blocks.times()) {
      return blocks.about(names, true);
    }
    int questions = blocks.questions().size();
    Argument evidence =
        names.isEmpty()
            ? (blocks.coded() ? Clause.ASK_CODED_BLOCKS : Clause.ASK_BLOCKS)
                .with(questions, blocks.times(), blocks.places())
            : Clause.ASK_BLOCKS_AS_NAMED.with(
                questions, blocks.times(), blocks.places(), names.size());
    List<String> order =
        IntStream.rangeClosed(1, blocks.times()).mapToObj(time -> "FUNCTION" + time).toList();
    unsettled =
        Optional.of(
            new Unsettled(
                OpenQuestion.FUNCTION,
                evidence,
                List.of(
                    "--functions " + String.join(",", order), "--functions " + Draft.ORGANISATION),
                blocks.questions().stream()
                    .flatMap(List::stream)
                    .map(AnswerColumn::index)
                    .collect(Collectors.toSet())));
    return blocks.about(
        IntStream.rangeClosed(1, blocks.times()).mapToObj(time -> "Block " + time).toList(), true);
  }

  /**
   * Functions of which each has questions of its own are neither one organisation nor comparable.
   */
  private void askOfOwn(Map<String, List<AnswerColumn>> byFunction) {
    if (byFunction.isEmpty()) {
      return;
    }
    List<Argument> parts = new ArrayList<>();
    Set<Integer> columns = new HashSet<>();
    byFunction.forEach(
        (function, questions) -> {
          parts.add(
              Clause.ABOUT.with(
                  function,
                  ColumnNaming.named(questions.stream().map(AnswerColumn::first).toList())));
          questions.forEach(question -> columns.add(question.index()));
        });
    unsettled =
        Optional.of(
            new Unsettled(
                OpenQuestion.FUNCTION,
                Clause.ASK_OWN_QUESTIONS.with(AnswerEvidence.apart(parts)),
                List.of("--functions " + Draft.ORGANISATION),
                columns));
  }

  private Draft finish(
      Optional<RatedItems> rated, boolean byRecord, boolean one, Optional<Argument> question) {
    List<OrgFunction> declared = functions.stream().map(OrgFunction::new).toList();
    Instrument instrument =
        new Instrument(id, "1", languages.tags(), declared, dimensions, List.of(), Map.of());
    List<String> order = new ArrayList<>(functions);
    List<Placed> placed = new ArrayList<>();
    for (Pending column : pending) {
      OptionalInt function =
          byRecord ? OptionalInt.empty() : OptionalInt.of(order.indexOf(column.function()));
      Cell cell = new Cell(function, column.item());
      placed.add(new Placed(column.column(), cell, Basis.DRAFTED, 1, 0));
    }
    List<String> guessed =
        rated.filter(found -> !found.certain()).map(found -> order).orElse(List.of());
    boolean ratesFunctions = rated.isPresent() || byRecord || one || unsettled.isPresent();
    return new Draft(
        instrument,
        sources,
        placed,
        leftOut,
        new DraftedFunctions(ratesFunctions, guessed, question),
        List.of(),
        unsettled,
        Map.of());
  }

  private void leaveOut(List<Grid> grids) {
    Set<AnswerColumn> taken = new HashSet<>();
    pending.forEach(column -> taken.add(column.column()));
    for (Grid grid : grids) {
      for (AnswerColumn column : grid.columns()) {
        if (!taken.contains(column)) {
          leftOut.put(column, ExclusionReason.NO_FUNCTION);
        }
      }
    }
  }

  /**
   * A dimension for the items that share a stem and a scale, and one for grids whose rows are
   * functions.
   */
  private void addRated(RatedItems found) {
    functions.addAll(found.functions());
    Map<List<Object>, List<List<Item>>> dimensions = new LinkedHashMap<>();
    for (Item item : found.items()) {
      List<Object> key =
          List.of(Wording.of(item.stem()).words(), Wording.of(topic(item)).words(), item.form());
      List<List<Item>> alike = dimensions.computeIfAbsent(key, k -> new ArrayList<>());
      Optional<List<Item>> same =
          alike.stream().filter(items -> scale(items.get(0)).isLike(scale(item))).findFirst();
      same.ifPresentOrElse(
          items -> items.add(item), () -> alike.add(new ArrayList<>(List.of(item))));
    }
    dimensions
        .values()
        .forEach(alike -> alike.forEach(items -> addRated(items, found.functions())));
  }

  private PointOrder scale(Item item) {
    AnswerColumn first = item.columns().values().iterator().next();
    return PointOrder.of(Objects.requireNonNull(scales.get(first)));
  }

  private void addRated(List<Item> items, List<String> names) {
    Item sample = items.get(0);
    String stem = PIPED.matcher(sample.stem().replace(RatedItems.GAP, "…")).replaceAll("…").strip();
    String title = stem.codePoints().noneMatch(Character::isLetter) ? topic(sample) : stem;
    String dimension = ids.of(title.replace("…", ""), "ratings");
    List<AnswerColumn> all = new ArrayList<>();
    Map<String, List<Optional<AnswerColumn>>> byFunction = new LinkedHashMap<>();
    for (String name : names) {
      List<Optional<AnswerColumn>> columns =
          items.stream().map(item -> Optional.ofNullable(item.columns().get(name))).toList();
      columns.forEach(column -> column.ifPresent(all::add));
      byFunction.put(name, columns);
    }
    all.sort(Comparator.comparingInt(AnswerColumn::index));
    // thousands of columns share one scale, and to compare two goes through all columns of both
    Set<FoundScale> looked = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<FoundScale> seen = new LinkedHashSet<>();
    for (AnswerColumn column : all) {
      FoundScale scale = Objects.requireNonNull(scales.get(column));
      if (looked.add(scale)) {
        seen.add(scale);
      }
    }
    Grid grid = new Grid(title, all, FoundScale.together(seen));
    List<String> statements = items.stream().map(Item::statement).toList();
    add(dimension, title, statements, numbered(dimension, statements.size()), grid, byFunction);
  }

  /** What a code says beside a function and a number. */
  private static String topic(Item item) {
    if (item.form() != Form.CODES) {
      return "";
    }
    String code = item.statement().replace(RatedItems.GAP, "");
    CodedNames name = CodedNames.of(SIGNS.matcher(code).replaceAll(""));
    boolean words = name.isNumbered() && name.topic().chars().anyMatch(Character::isLetter);
    return words ? name.topic() : "";
  }

  private void addPlain(List<Grid> grids, String function) {
    List<Grid> byTopic =
        JoinedGrids.of(grids).stream()
            .flatMap(grid -> withoutCopies(grid).stream())
            .flatMap(grid -> grid.byTopic().stream())
            .toList();
    boolean anyWithRows = byTopic.stream().anyMatch(grid -> grid.columns().size() >= FEWEST_ITEMS);
    for (Grid grid : byTopic) {
      boolean torn = grid.scale().columns().size() > grid.columns().size();
      if (anyWithRows && grid.columns().size() < FEWEST_ITEMS && torn) {
        grid.columns().forEach(column -> leftOut.put(column, ExclusionReason.SINGLE));
        continue;
      }
      String dimension = ids.of(grid.stem(), "questions");
      List<Optional<AnswerColumn>> columns = grid.columns().stream().map(Optional::of).toList();
      add(
          dimension,
          grid.stem(),
          grid.rows(),
          itemIds(dimension, grid),
          grid,
          Map.of(function, columns));
    }
  }

  /** A file may have an item as it was asked and turned: the first is taken, and reversed. */
  private Optional<Grid> withoutCopies(Grid grid) {
    Set<String> names = new HashSet<>();
    grid.columns().forEach(column -> names.add(column.name()));
    List<AnswerColumn> kept = new ArrayList<>();
    for (AnswerColumn column : grid.columns()) {
      CodedNames name = CodedNames.of(column.name());
      if (name.reversed() && names.contains(name.base())) {
        leftOut.put(column, ExclusionReason.TURNED_COPY);
        turned.add(name.base());
      } else {
        kept.add(column);
      }
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grid(grid.stem(), kept, grid.scale()));
  }

  private void add(
      String dimension,
      String stem,
      List<String> statements,
      List<String> itemIds,
      Grid sample,
      Map<String, List<Optional<AnswerColumn>>> columns) {
    int first = dimensions.stream().mapToInt(d -> d.items().size()).sum();
    List<SurveyItem> items = new ArrayList<>();
    Set<Integer> turned = reversed(statements, columns.values());
    for (int i = 0; i < itemIds.size(); i++) {
      LocalizedText text = text(statements.get(i), itemIds.get(i));
      items.add(new SurveyItem(itemIds.get(i), text, turned.contains(i)));
    }
    PointOrder order = PointOrder.of(sample.scale());
    String name =
        stem.isBlank() ? languages.questions(sample.firstColumn(), sample.lastColumn()) : stem;
    dimensions.add(
        new Dimension(
            dimension,
            DimensionRole.CAPABILITY,
            1,
            text(name, dimension),
            order.scale(languages),
            items));
    boolean certain = sample.scale().certainty() == Certainty.CERTAIN;
    Optional<FoundScale> open = certain ? Optional.empty() : Optional.of(sample.scale());
    sources.put(
        dimension,
        new DimensionSource(sample.place(), open, open.isEmpty() ? List.of() : ends(sample)));
    columns.forEach(
        (function, answers) -> {
          if (functions.isEmpty() || !function.equals(Draft.ORGANISATION)) {
            functions.add(function);
          }
          for (int i = 0; i < answers.size(); i++) {
            int item = first + i;
            answers.get(i).ifPresent(column -> pending.add(new Pending(column, function, item)));
          }
        });
  }

  /** How far the columns of a scale of numbers go, where some go further than others. */
  private List<Argument> ends(Grid grid) {
    Map<List<Integer>, List<ExportColumn>> byEnds = new LinkedHashMap<>();
    for (AnswerColumn column : grid.columns()) {
      FoundScale scale = Objects.requireNonNull(scales.get(column));
      if (scale.lowest().isEmpty()) {
        return List.of();
      }
      int low = scale.lowest().getAsInt();
      byEnds
          .computeIfAbsent(List.of(low, low + scale.points().size() - 1), e -> new ArrayList<>())
          .add(column.first());
    }
    return byEnds.size() < 2
        ? List.of()
        : byEnds.entrySet().stream()
            .<Argument>map(
                of ->
                    Clause.COLUMNS_FROM_TO.with(
                        ColumnNaming.named(of.getValue()), of.getKey().get(0), of.getKey().get(1)))
            .toList();
  }

  /**
   * Items whose headers say that they are turned, or that somebody turned later; where all are so,
   * it means something else.
   */
  private Set<Integer> reversed(
      List<String> statements, Collection<List<Optional<AnswerColumn>>> columns) {
    Set<Integer> reversed = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      int item = i;
      boolean later =
          !turnedLater.isEmpty()
              && columns.stream()
                  .flatMap(answers -> answers.get(item).stream())
                  .anyMatch(column -> turnedLater.contains(column.index()));
      if (later
          || CodedNames.of(statements.get(i)).reversed()
          || turned.contains(statements.get(i))) {
        reversed.add(i);
      }
    }
    return reversed.size() == statements.size() ? Set.of() : reversed;
  }

  private List<String> itemIds(String dimension, Grid grid) {
    List<String> names = grid.columns().stream().map(AnswerColumn::name).toList();
    boolean fit = grid.columns().stream().noneMatch(AnswerColumn::isGroup);
    if (fit && names.stream().allMatch(Identifiers::isFit) && ids.take(names)) {
      return names;
    }
    return numbered(dimension, grid.columns().size());
  }

  private List<String> numbered(String dimension, int items) {
    List<String> numbered = new ArrayList<>();
    for (int n = 1; n <= items; n++) {
      numbered.add(ids.unique(dimension + "_" + n));
    }
    return numbered;
  }

  private LocalizedText text(String text, String fallback) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST_TEXT) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
    }
    return languages.text(line.isEmpty() ? fallback : line);
  }

  private record Pending(AnswerColumn column, String function, int item) {}
}
