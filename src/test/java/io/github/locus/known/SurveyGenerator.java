package io.github.locus.known;

import io.github.locus.known.Population.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Draws a survey file and what is true of it from a seed. */
public final class SurveyGenerator {
  private static final List<Words> LANGUAGES = Words.all();
  private static final List<String> MARKS = List.of("R", "_reverse", "_r", " (reverse scored)");
  private static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D", "BU");

  /** Codes that are nobody's usual name. */
  private static final Set<String> SHORTENED = Set.of("FORM", "UN", "OPL");

  private static final List<String> THEMES =
      List.of("trust", "learning", "leadership", "engagement", "tools", "clarity");

  private final Draw draw;

  /** Choices that were added later: the others stay the same for a seed. */
  private final Draw beside;

  private final long seed;
  private final Words words;
  private final Map<String, String> roles = new HashMap<>();
  private final List<String> traits = new ArrayList<>();
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  private SurveyGenerator(long seed) {
    this.seed = seed;
    this.draw = new Draw(seed);
    this.beside = new Draw(~seed);
    this.words = draw.one(LANGUAGES);
  }

  /**
   * Draws.
   *
   * @param seed any number
   * @return the same survey for the same seed
   */
  public static KnownSurvey of(long seed) {
    return new SurveyGenerator(seed).survey();
  }

  private KnownSurvey survey() {
    SurveyDesign design = design();
    int waves =
        design.tool() == Tool.PLAIN && draw.chance(0.2) && design.layout() != Layout.ANSWERS
            ? 2
            : 1;
    int persons = draw.from(40, 80);
    int units = draw.from(3, 5);
    Population people = Population.of(draw, persons, units, waves, design.rated(), design);
    doubts.addAll(people.doubts(design));
    List<Integer> rows = rows(design, people);
    List<SurveyColumn> columns = columns(design, people, rows, waves);
    boolean unit = columns.removeIf(c -> c.cells().isEmpty());
    Frame frame = new Frame(draw, design.tool(), words.language(), rows.size());
    List<SurveyColumn> all = new ArrayList<>(frame.before());
    all.addAll(columns);
    all.addAll(frame.after());
    List<List<String>> table = frame.table(all, headings(design));
    boolean handMade = design.tool() == Tool.PLAIN && design.layout() != Layout.ANSWERS;
    boolean numbers = design.scales().get(0).points().get(0).matches("-?\\d+");
    if (handMade || design.tool() == Tool.GOOGLE) {
      table = new Spreadsheet(beside, words.language(), traits).with(table, numbers && handMade);
    }
    String text = csv(design.tool(), table);
    return new KnownSurvey(seed, List.copyOf(traits), text, truth(design, people, !unit, waves));
  }

  private SurveyDesign design() {
    Tool tool =
        draw.one(
            List.of(
                Tool.GOOGLE,
                Tool.GOOGLE,
                Tool.MICROSOFT,
                Tool.QUALTRICS,
                Tool.QUALTRICS,
                Tool.SURVEYMONKEY,
                Tool.LIMESURVEY,
                Tool.JOTFORM,
                Tool.MOODLE,
                Tool.PLAIN,
                Tool.PLAIN,
                Tool.PLAIN,
                Tool.PLAIN));
    Layout layout = draw.one(Layout.of(tool));
    traits.add(words.language());
    traits.add(tool.name());
    traits.add(layout.name());
    List<String> functions = layout.ratesFunctions() ? functions(layout) : List.of();
    Set<Integer> reversed = new HashSet<>();
    List<String> items = items(layout, reversed);
    List<AnswerScale> scales = scales(tool, layout, items.size());
    scales.forEach(scale -> doubts.addAll(scale.doubts()));
    if (layout == Layout.PREFIX && cutsATopic(items, scales)) {
      doubts.add(Doubt.RANGE);
    }
    traits.add(scales.get(0).kind());
    return new SurveyDesign(
        words, tool, layout, functions, items, reversed, stem(tool, layout), separator(), scales);
  }

  private String separator() {
    return draw.one(List.of("", "_", "_", "."));
  }

  /** Names of two to four functions: usual ones of one form, or the organization's own. */
  private List<String> functions(Layout layout) {
    List<String> usual = new ArrayList<>();
    words
        .usual()
        .forEach(
            (role, names) -> {
              String name = draw.one(names);
              usual.add(name);
              roles.put(name, role);
            });
    List<String> codes = words.list("codes");
    for (int f = 0; f < codes.size(); f++) {
      roles.put(codes.get(f), FUNCTIONS.get(f));
    }
    boolean own = layout != Layout.CODE && draw.chance(0.35);
    boolean mixed = own && draw.chance(0.7);
    traits.add(mixed ? "some own names" : own ? "own names" : "usual names");
    List<String> names = new ArrayList<>();
    for (int f = 0; f < FUNCTIONS.size(); f++) {
      boolean usualHere = !own || mixed && f % 2 == 0;
      names.add(
          layout == Layout.CODE
              ? codes.get(f)
              : usualHere ? usual.get(f) : words.list("own").get(f));
    }
    List<String> asked = draw.some(names, draw.from(2, 4));
    List<String> usualOnes =
        asked.stream()
            .filter(roles::containsKey)
            .filter(name -> !SHORTENED.contains(name))
            .toList();
    int known = usualOnes.size();
    boolean common = usualOnes.stream().noneMatch(SurveyGenerator::isNoCommonWord);
    if (layout != Layout.COLUMN
        && (known < 2 || 2 * known < asked.size() || common && known < Math.max(3, asked.size()))) {
      doubts.add(Doubt.FUNCTIONS);
    }
    return asked;
  }

  /** Training and technology are words of any survey; HR and Human Resources are not. */
  private static boolean isNoCommonWord(String name) {
    return name.contains(" ") || name.chars().filter(Character::isUpperCase).count() > 1;
  }

  private List<String> items(Layout layout, Set<Integer> reversed) {
    if (layout != Layout.PREFIX) {
      return draw.some(
          words.list(layout == Layout.NONE ? "climate" : "statements"), draw.from(3, 6));
    }
    List<String> items = new ArrayList<>();
    boolean turned = draw.chance(0.6);
    String mark = draw.one(MARKS);
    for (String theme : draw.some(THEMES, draw.from(2, 3))) {
      int last = draw.from(3, 5);
      for (int i = 1; i <= last; i++) {
        boolean reverse = turned && i == last;
        if (reverse) {
          reversed.add(items.size());
        }
        items.add(theme + "_" + i + (reverse ? mark : ""));
      }
    }
    if (turned) {
      traits.add("reversed " + mark);
    }
    return items;
  }

  /** Whether a topic has questions on both scales, which numbers alone must tell. */
  private static boolean cutsATopic(List<String> items, List<AnswerScale> scales) {
    int half = items.size() / 2;
    return scales.get(half - 1) != scales.get(half)
        && topic(items.get(half - 1)).equals(topic(items.get(half)));
  }

  private static String topic(String item) {
    return item.substring(0, item.indexOf('_'));
  }

  private List<AnswerScale> scales(Tool tool, Layout layout, int items) {
    if (layout == Layout.PREFIX && draw.chance(0.3)) {
      traits.add("two scales");
      AnswerScale five = new ScaleDraw(draw, beside, words).numbers(5);
      AnswerScale seven = new ScaleDraw(draw, beside, words).numbers(7);
      return IntStream.range(0, items).mapToObj(i -> i < items / 2 ? five : seven).toList();
    }
    if (layout == Layout.NONE && beside.chance(0.1)) {
      traits.add("two scales in a grid");
      doubts.add(Doubt.RANGE);
      AnswerScale five = new ScaleDraw(draw, beside, words).whole(5);
      AnswerScale seven = new ScaleDraw(draw, beside, words).whole(7);
      return IntStream.range(0, items).mapToObj(i -> i < items / 2 ? five : seven).toList();
    }
    boolean codes = tool == Tool.LIMESURVEY && draw.chance(0.25);
    boolean numbers = layout == Layout.CODE || layout == Layout.PREFIX || tool == Tool.MOODLE;
    ScaleDraw scale = new ScaleDraw(draw, beside, words);
    AnswerScale one =
        codes
            ? scale.codes()
            : numbers && draw.chance(0.7)
                ? scale.numbers(draw.one(List.of(4, 5, 5, 6, 7)))
                : scale.any();
    return IntStream.range(0, items).mapToObj(i -> one).toList();
  }

  private String stem(Tool tool, Layout layout) {
    boolean alone = tool == Tool.GOOGLE || tool == Tool.MICROSOFT || tool == Tool.PLAIN;
    return switch (layout) {
      case STEM -> draw.one(words.list("stems"));
      case SENTENCE, ANSWERS -> alone ? "" : words.text("general");
      case COLUMN, NONE -> alone && draw.chance(0.6) ? "" : words.text("general");
      default -> "";
    };
  }

  private String headings(SurveyDesign design) {
    String headings =
        switch (design.tool()) {
          case LIMESURVEY ->
              draw.one(
                  design.layout() == Layout.NONE
                      ? List.of("codes", "both", "text")
                      : List.of("both", "text"));
          case PLAIN -> draw.one(List.of("brackets", "slash", "dash", "arrow"));
          default -> "";
        };
    traits.add(headings);
    return headings;
  }

  /** The response of each row. */
  private static List<Integer> rows(SurveyDesign design, Population people) {
    int each =
        switch (design.layout()) {
          case COLUMN -> design.isOneFunctionEach() ? 1 : design.functions().size();
          case ANSWERS -> design.functions().size() * design.items().size();
          default -> 1;
        };
    return IntStream.range(0, people.responses().size() * each).mapToObj(r -> r / each).toList();
  }

  /** The columns that were asked; one without cells stands for a unit that was not. */
  private List<SurveyColumn> columns(
      SurveyDesign design, Population people, List<Integer> rows, int waves) {
    boolean coded = design.tool() == Tool.PLAIN && draw.chance(0.5);
    Extras extras = new Extras(draw, words, coded, people.responses().size());
    List<SurveyColumn> columns = new ArrayList<>();
    boolean ids =
        design.tool() == Tool.PLAIN && (waves > 1 || rows.size() > people.responses().size());
    if (ids || design.tool() == Tool.PLAIN && draw.chance(0.5)) {
      columns.add(
          byResponse(
              "respondent",
              design.layout() == Layout.ANSWERS
                  ? draw.one(words.list("person"))
                  : draw.one(words.list("respondent")),
              rows,
              r -> "P" + (1000 + 7 * people.responses().get(r).person())));
    }
    boolean unit = draw.chance(0.85);
    columns.add(
        new SurveyColumn(
            Heading.question("unit", draw.one(words.list("unit"))),
            unit
                ? rows.stream()
                    .map(r -> words.list("unit_values").get(people.responses().get(r).unit()))
                    .toList()
                : List.of()));
    if (waves > 1) {
      traits.add("waves");
      String header = draw.one(words.list("wave"));
      columns.add(
          byResponse(
              "wave", header, rows, r -> waveName(header, people.responses().get(r).wave())));
    }
    List<SurveyColumn> attributes =
        extras.attributes().stream().map(column -> spread(column, rows)).toList();
    boolean behind = draw.chance(0.3);
    if (!behind) {
      columns.addAll(attributes);
    }
    columns.addAll(answers(design, people, rows));
    if (behind) {
      columns.addAll(attributes);
    }
    extras.others(design.tool()).forEach(column -> columns.add(spread(column, rows)));
    if (design.tool() == Tool.PLAIN && draw.chance(0.1)) {
      columns.add(byResponse("weight", words.header("weight"), rows, r -> weight(r)));
    }
    return columns;
  }

  private static String weight(int response) {
    return String.valueOf(0.5 + (response * 37 % 100) / 100.0);
  }

  private static String waveName(String header, int wave) {
    return switch (header) {
      case "FY" -> "FY" + (23 + wave);
      case "Quarter", "Quartal", "Trimestre", "Kwartaal" -> "Q" + (1 + wave);
      case "Year", "Jahr", "Année", "Año", "Jaar", "Period" -> String.valueOf(2024 + wave);
      default -> String.valueOf(1 + wave);
    };
  }

  private static SurveyColumn byResponse(
      String code, String header, List<Integer> rows, IntFunction<String> cell) {
    return new SurveyColumn(
        Heading.question(code, header), rows.stream().map(cell::apply).toList());
  }

  private static SurveyColumn spread(SurveyColumn column, List<Integer> rows) {
    return new SurveyColumn(column.heading(), rows.stream().map(column.cells()::get).toList());
  }

  private List<SurveyColumn> answers(SurveyDesign design, Population people, List<Integer> rows) {
    List<SurveyColumn> columns = new ArrayList<>();
    int functions = design.rated();
    int items = design.items().size();
    switch (design.layout()) {
      case COLUMN -> {
        columns.add(
            new SurveyColumn(
                Heading.question("function", draw.one(words.list("function"))),
                cells(rows.size(), row -> design.functions().get(row % functions))));
        for (int i = 0; i < items; i++) {
          int item = i;
          columns.add(
              new SurveyColumn(
                  design.layout().heading(design, 0, i),
                  cells(
                      rows.size(),
                      row -> cell(design, people, rows.get(row), row % functions, item))));
        }
      }
      case ANSWERS -> {
        columns.add(
            new SurveyColumn(
                Heading.question("question", words.text("question")),
                cells(
                    rows.size(),
                    row ->
                        Layout.SENTENCE
                            .heading(design, row / items % functions, row % items)
                            .row())));
        columns.add(
            new SurveyColumn(
                Heading.question("answer", draw.one(words.list("answer"))),
                cells(
                    rows.size(),
                    row ->
                        cell(
                            design, people, rows.get(row), row / items % functions, row % items))));
      }
      default -> {
        boolean byItem =
            design.layout().byItem() || design.layout() == Layout.SENTENCE && draw.chance(0.4);
        for (int c = 0; c < functions * items; c++) {
          int function = byItem ? c % functions : c / items;
          int item = byItem ? c / functions : c % items;
          columns.add(
              new SurveyColumn(
                  design.layout().heading(design, function, item),
                  cells(rows.size(), row -> cell(design, people, rows.get(row), function, item))));
        }
      }
    }
    return columns;
  }

  private static String cell(
      SurveyDesign design, Population people, int response, int function, int item) {
    return people.cell(response, function, item, design.scales().get(item));
  }

  private static List<String> cells(int rows, IntFunction<String> cell) {
    return IntStream.range(0, rows).mapToObj(cell).toList();
  }

  private Truth truth(SurveyDesign design, Population people, boolean unit, int waves) {
    List<Rated> rated = new ArrayList<>();
    for (int f = 0; f < design.rated(); f++) {
      int function = f;
      for (int i = 0; i < design.items().size(); i++) {
        rated.add(
            new Rated(
                design.functions().isEmpty() ? "" : design.functions().get(f),
                design.items().get(i),
                people.points(
                    f,
                    i,
                    design.scales().get(i),
                    design.reversed().contains(i),
                    r -> !design.isOneFunctionEach() || r % design.rated() == function),
                design.scales().get(i).points()));
      }
    }
    List<Response> responses = people.responses();
    return new Truth(
            rated,
            unit
                ? responses.stream().map(r -> words.list("unit_values").get(r.unit())).toList()
                : List.of(),
            waves > 1 ? responses.stream().map(r -> String.valueOf(r.wave())).toList() : List.of(),
            responses.stream().map(Response::person).toList(),
            Map.copyOf(roles),
            design.scales().stream().map(AnswerScale::points).distinct().toList(),
            design.scales().stream().flatMap(scale -> scale.none().stream()).distinct().toList(),
            Set.copyOf(doubts),
            Optional.empty())
        .ofAnswers();
  }

  /** A platform writes commas; a table that somebody made has what the spreadsheet writes. */
  private String csv(Tool tool, List<List<String>> table) {
    int form = tool == Tool.PLAIN ? draw.from(0, 9) : 0;
    char delimiter = form < 6 ? ',' : form < 9 ? ';' : '\t';
    boolean mark = draw.chance(0.2);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator("\r\n").get();
    StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : table) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
