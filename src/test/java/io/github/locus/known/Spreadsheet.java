package io.github.locus.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What people and programs put into a finished table beside the answers: rows of tests, rows of totals,
 * columns of means. None of it changes what is true of the survey.
 */
final class Spreadsheet {
  private static final Map<String, List<String>> TOTALS =
      Map.of(
          "en", List.of("Total", "Average", "Mean", "Grand Total"),
          "de", List.of("Gesamt", "Mittelwert", "Durchschnitt", "Summe"),
          "fr", List.of("Total", "Moyenne"),
          "es", List.of("Total", "Promedio"),
          "nl", List.of("Totaal", "Gemiddelde"));
  private static final Map<String, List<String>> MEANS =
      Map.of(
          "en", List.of("Mean", "Average score", "Overall mean"),
          "de", List.of("Mittelwert", "Durchschnitt", "Gesamtscore"),
          "fr", List.of("Moyenne"),
          "es", List.of("Promedio"),
          "nl", List.of("Gemiddelde"));

  /** Header, what usual records say, what the others say. */
  private static final List<List<String>> TESTS =
      List.of(
          List.of("Completion Status", "Complete", "Test"),
          List.of("Response Status", "complete", "Preview"),
          List.of("Status", "abgeschlossen", "Vorschau"),
          List.of("Is Test", "No", "Yes"),
          List.of("Testdatensatz", "nein", "ja"),
          List.of("Response Type", "Live", "Pilot"));

  private final Draw draw;
  private final String language;
  private final List<String> traits;

  Spreadsheet(Draw draw, String language, List<String> traits) {
    this.draw = draw;
    this.language = language;
    this.traits = traits;
  }

  /** A table with some of it; the header is one row. */
  List<List<String>> with(List<List<String>> table, boolean numbers) {
    List<List<String>> all = new ArrayList<>();
    table.forEach(row -> all.add(new ArrayList<>(row)));
    int width = table.get(0).size();
    if (numbers && draw.chance(0.12)) {
      traits.add("mean column");
      all.get(0).add(draw.one(Objects.requireNonNull(MEANS.get(language))));
      for (List<String> row : all.subList(1, all.size())) {
        row.add(draw.from(1, 4) + "." + draw.from(10, 99));
      }
    }
    if (draw.chance(0.12)) {
      List<String> test = draw.one(TESTS);
      traits.add("test rows");
      all.get(0).add(test.get(0));
      List<List<String>> tests = new ArrayList<>();
      for (List<String> row : all.subList(1, all.size())) {
        row.add(test.get(1));
      }
      for (int t = draw.from(1, 4); t > 0; t--) {
        List<String> copy = new ArrayList<>(draw.one(all.subList(1, all.size())));
        copy.set(copy.size() - 1, test.get(2));
        tests.add(copy);
      }
      all.addAll(draw.chance(0.5) ? 1 : all.size(), tests);
    }
    if (draw.chance(0.12)) {
      traits.add("total row");
      all.add(totals(all, width));
    }
    return all;
  }

  private List<String> totals(List<List<String>> table, int width) {
    String name = draw.one(Objects.requireNonNull(TOTALS.get(language)));
    boolean sums = name.matches("(?i)(grand )?total|gesamt|summe|totaal");
    List<String> row = new ArrayList<>(List.of(name));
    for (int c = 1; c < table.get(0).size(); c++) {
      double sum = 0;
      int filled = 0;
      boolean numbers = c < width;
      for (List<String> record : table.subList(1, table.size())) {
        String cell = record.get(c);
        numbers &= cell.matches("|-?\\d+");
        filled += cell.isEmpty() ? 0 : 1;
        sum += numbers && !cell.isEmpty() ? Double.parseDouble(cell) : 0;
      }
      String mean = String.format(java.util.Locale.ROOT, "%.2f", sum / Math.max(1, filled));
      row.add(numbers && filled > 0 ? sums ? String.valueOf((long) sum) : mean : "");
    }
    if (row.subList(1, row.size()).stream().allMatch(String::isEmpty)) {
      row.set(row.size() - 1, String.valueOf(100 * table.size()));
    }
    return row;
  }
}
