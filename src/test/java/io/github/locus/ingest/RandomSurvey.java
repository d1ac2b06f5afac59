package io.github.locus.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A small random survey of the {@link Pulse} questionnaire that can be written in either layout. */
final class RandomSurvey {
  private static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D", "BU");
  private static final List<String> ITEMS = List.of("people_1", "people_2", "business_1");
  private static final List<String> PERSON =
      List.of("own_function", "weight", "should_lead", "turn_to", "window");
  private static final List<String> MISSING = List.of("", "NA", "N/A", "NaN", "null", ".");

  private final Random random;
  private final List<String> functions;
  private final List<Map<String, String>> ratings = new ArrayList<>();

  RandomSurvey(long seed) {
    this.random = new Random(seed);
    List<String> shuffled = new ArrayList<>(FUNCTIONS);
    Collections.shuffle(shuffled, random);
    this.functions = shuffled.subList(0, 1 + random.nextInt(4));
    int respondents = 1 + random.nextInt(12);
    int units = 1 + random.nextInt(3);
    int waves = 1 + random.nextInt(2);
    boolean weighted = random.nextBoolean();
    for (int r = 0; r < respondents; r++) {
      for (int w = 0; w < waves; w++) {
        addResponse("p" + random.nextInt(3) + r, units, String.valueOf(9 + w), weighted);
      }
    }
    if (ratings.isEmpty()) {
      addResponse("p", 1, "9", weighted);
    }
  }

  private void addResponse(String respondent, int units, String wave, boolean weighted) {
    Map<String, String> person = new LinkedHashMap<>();
    person.put("respondent", respondent);
    person.put("wave", wave);
    person.put("own_function", one("", "IT", "HR", "Finance", "Legal"));
    person.put("weight", weighted ? one("0.5", "1", "2.25") : "1");
    person.put("should_lead", one("", "IT", "L&D", "none"));
    person.put("turn_to", one("NA", "BU", "HR", "none"));
    person.put("window", one("", "now", "later"));
    Set<String> rated = new LinkedHashSet<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      String function = functions.get(random.nextInt(functions.size()));
      String unit = "U" + random.nextInt(units);
      if (rated.add(function + unit)) {
        Map<String, String> rating = new LinkedHashMap<>(person);
        rating.put("function", function);
        rating.put("unit", unit);
        rating.put("leader", "Leader of " + function + unit + (wave.equals("9") ? "" : "x"));
        rating.put("headcount", String.valueOf(10 + (function + unit + wave).length()));
        rating.put("people_1", answer(1, 5));
        rating.put("people_2", answer(1, 5));
        // one answer at least: a row without any is none in the wide layout
        rating.put("business_1", String.valueOf(random.nextInt(5) - 2));
        ratings.add(rating);
      }
    }
  }

  int size() {
    return ratings.size();
  }

  /** Rows in the long layout, columns and rows as they come. */
  Table toLong() {
    List<String> columns = new ArrayList<>(List.of("respondent", "function", "unit", "wave"));
    columns.addAll(PERSON);
    columns.add("leader");
    columns.add("headcount");
    columns.addAll(ITEMS);
    return new Table(columns, ratings);
  }

  /** A row per respondent, unit and wave. */
  Table toWide() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Map<String, String> rating : ratings) {
      String key = rating.get("respondent") + "|" + rating.get("unit") + "|" + rating.get("wave");
      Map<String, String> row = rows.computeIfAbsent(key, k -> new LinkedHashMap<>());
      rating.forEach(
          (column, cell) -> {
            boolean ofFunction =
                ITEMS.contains(column) || column.equals("leader") || column.equals("headcount");
            row.put(ofFunction ? column + "@" + rating.get("function") : column, cell);
          });
    }
    List<String> columns = new ArrayList<>(List.of("respondent", "unit", "wave"));
    columns.addAll(PERSON);
    for (String function : functions) {
      if (ratings.stream().anyMatch(rating -> function.equals(rating.get("function")))) {
        ITEMS.forEach(item -> columns.add(item + "@" + function));
        columns.add("leader@" + function);
        columns.add("headcount@" + function);
      }
    }
    return new Table(columns, List.copyOf(rows.values()));
  }

  private String answer(int min, int max) {
    return random.nextInt(4) == 0
        ? MISSING.get(random.nextInt(MISSING.size()))
        : String.valueOf(min + random.nextInt(max - min + 1));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /**
   * Columns and rows.
   *
   * @param columns column names
   * @param rows cell by column; absent cells are empty
   */
  record Table(List<String> columns, List<Map<String, String>> rows) {
    Table shuffled(Random random) {
      List<String> otherColumns = new ArrayList<>(columns);
      List<Map<String, String>> otherRows = new ArrayList<>(rows);
      Collections.shuffle(otherColumns, random);
      Collections.shuffle(otherRows, random);
      return new Table(otherColumns, otherRows);
    }

    List<Table> split(int at) {
      return List.of(
          new Table(columns, rows.subList(0, at)),
          new Table(columns, rows.subList(at, rows.size())));
    }

    String csv() {
      return csv(",", "\n", false);
    }

    String csv(String delimiter, String lineEnd, boolean quoted) {
      StringBuilder text = new StringBuilder(line(columns, delimiter, lineEnd, quoted));
      for (Map<String, String> row : rows) {
        List<String> cells = columns.stream().map(c -> row.getOrDefault(c, "")).toList();
        text.append(line(cells, delimiter, lineEnd, quoted));
      }
      return text.toString();
    }

    private static String line(
        List<String> cells, String delimiter, String lineEnd, boolean quoted) {
      return cells.stream()
              .map(cell -> quoted ? '"' + cell + '"' : cell)
              .collect(Collectors.joining(delimiter))
          + lineEnd;
    }
  }
}
