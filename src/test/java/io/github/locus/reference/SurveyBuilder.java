package io.github.locus.reference;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Makes a survey of rows, in the order in which they come. */
public final class SurveyBuilder {
  private final Instrument instrument;
  private final List<Row> rows = new ArrayList<>();
  private final Map<UnitKey, Assignment> led = new LinkedHashMap<>();

  /** A survey without rows yet. */
  public SurveyBuilder(Instrument instrument) {
    this.instrument = instrument;
  }

  /**
   * What a respondent says of one function.
   *
   * @param answers by item id, as given; items that are not in it are missing
   */
  public record Row(
      String respondent,
      String function,
      String unit,
      String wave,
      Person person,
      Map<String, Integer> answers) {
    /** A row of unit {@code all} and wave 1, of a person of whom nothing is known. */
    public static Row of(String respondent, String function, Map<String, Integer> answers) {
      return new Row(respondent, function, "all", "1", Person.UNKNOWN, answers);
    }

    /** The same in another unit. */
    public Row in(String otherUnit) {
      return new Row(respondent, function, otherUnit, wave, person, answers);
    }

    /** The same in another wave. */
    public Row at(String otherWave) {
      return new Row(respondent, function, unit, otherWave, person, answers);
    }

    /** The same of a known person. */
    public Row by(Person known) {
      return new Row(respondent, function, unit, wave, known, answers);
    }
  }

  /** What belongs to the respondent; function columns hold names, empty = not given, {@code none}. */
  public record Person(
      String ownFunction, String shouldLead, String turnTo, int window, double weight) {
    /** Nothing is known. */
    public static final Person UNKNOWN = new Person("", "", "", Responses.NOT_GIVEN, 1);

    /** Someone of a function. */
    public static Person of(String ownFunction) {
      return new Person(ownFunction, "", "", Responses.NOT_GIVEN, 1);
    }

    /** The same with a survey weight. */
    public Person weighing(double other) {
      return new Person(ownFunction, shouldLead, turnTo, window, other);
    }

    /** The same with nominations. */
    public Person naming(String lead, String turn, int soon) {
      return new Person(ownFunction, lead, turn, soon, weight);
    }
  }

  private record UnitKey(String function, String unit, String wave) {}

  /** Adds a row. */
  public SurveyBuilder add(Row row) {
    rows.add(row);
    return this;
  }

  /** Says who led what; an empty leader is a vacancy. */
  public SurveyBuilder lead(
      String function, String unit, String wave, String leader, long headcount) {
    return assign(
        function,
        unit,
        wave,
        new Assignment(
            leader.isEmpty() ? Optional.empty() : Optional.of(leader),
            Optional.of(headcount),
            Optional.empty()));
  }

  /** Says who led what. */
  public SurveyBuilder assign(String function, String unit, String wave, Assignment assignment) {
    led.put(new UnitKey(function, unit, wave), assignment);
    return this;
  }

  /** The same rows in another order. */
  public SurveyBuilder shuffled(long seed) {
    SurveyBuilder shuffled = new SurveyBuilder(instrument);
    shuffled.led.putAll(led);
    shuffled.rows.addAll(rows);
    Collections.shuffle(shuffled.rows, new Random(seed));
    return shuffled;
  }

  /** The rows, each changed, under an instrument. */
  public SurveyBuilder mapped(Instrument other, UnaryOperator<Row> change) {
    SurveyBuilder mapped = new SurveyBuilder(other);
    mapped.led.putAll(led);
    rows.forEach(row -> mapped.add(change.apply(row)));
    return mapped;
  }

  /** These rows and then those of another. */
  public SurveyBuilder and(SurveyBuilder others) {
    SurveyBuilder both = mapped(instrument, row -> row);
    both.rows.addAll(others.rows);
    return both;
  }

  /** The survey. */
  public Survey build() {
    List<String> functions = instrument.functions().stream().map(f -> f.name()).toList();
    List<String> units = names(Row::unit, UnitKey::unit);
    List<String> waves = names(Row::wave, UnitKey::wave);
    Map<List<String>, Integer> responseNumbers = new HashMap<>();
    Map<String, Integer> respondentNumbers = new HashMap<>();
    List<Row> firsts = new ArrayList<>();
    int[] responses = new int[rows.size()];
    short[] rated = new short[rows.size()];
    int[] unit = new int[rows.size()];
    for (int r = 0; r < responses.length; r++) {
      Row row = rows.get(r);
      List<String> key = List.of(row.respondent(), row.wave());
      if (responseNumbers.putIfAbsent(key, firsts.size()) == null) {
        firsts.add(row);
      }
      respondentNumbers.putIfAbsent(row.respondent(), respondentNumbers.size());
      responses[r] = responseNumbers.getOrDefault(key, -1);
      rated[r] = (short) functions.indexOf(row.function());
      unit[r] = units.indexOf(row.unit());
    }
    Map<UnitCell, Assignment> assignments = new HashMap<>();
    led.forEach(
        (key, assignment) ->
            assignments.put(
                new UnitCell(
                    functions.indexOf(key.function()),
                    units.indexOf(key.unit()),
                    waves.indexOf(key.wave())),
                assignment));
    return new Survey(
        instrument,
        instrument.functions(),
        units,
        waves,
        responses(firsts, functions, waves, respondentNumbers),
        new Ratings(responses, rated, unit, answers()),
        new Roster(led.isEmpty() ? LeaderSource.UNKNOWN : LeaderSource.ROSTER, assignments));
  }

  private List<String> names(Function<Row, String> ofRow, Function<UnitKey, String> ofKey) {
    TreeSet<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(ofRow.apply(row)));
    led.keySet().forEach(key -> names.add(ofKey.apply(key)));
    return List.copyOf(names);
  }

  private Responses responses(
      List<Row> firsts,
      List<String> functions,
      List<String> waves,
      Map<String, Integer> respondents) {
    boolean weighted = firsts.stream().anyMatch(row -> row.person().weight() != 1);
    return new Responses(
        column(firsts, row -> respondents.getOrDefault(row.respondent(), -1)),
        column(firsts, row -> waves.indexOf(row.wave())),
        column(firsts, row -> function(functions, row.person().ownFunction())),
        column(firsts, row -> function(functions, row.person().shouldLead())),
        column(firsts, row -> function(functions, row.person().turnTo())),
        column(firsts, row -> row.person().window()),
        weighted
            ? firsts.stream().mapToDouble(row -> row.person().weight()).toArray()
            : new double[0]);
  }

  private static int[] column(List<Row> rows, ToIntFunction<Row> value) {
    return rows.stream().mapToInt(value).toArray();
  }

  private static int function(List<String> functions, String name) {
    OptionalInt given = name.isEmpty() ? OptionalInt.of(Responses.NOT_GIVEN) : OptionalInt.empty();
    return given.orElse(Math.max(Responses.ANOTHER, functions.indexOf(name)));
  }

  private byte[][] answers() {
    byte[][] answers = new byte[instrument.items().size()][rows.size()];
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      for (int i = 0; i < dimension.items().size(); i++, item++) {
        String id = dimension.items().get(i).id();
        for (int r = 0; r < rows.size(); r++) {
          Integer answer = rows.get(r).answers().get(id);
          answers[item][r] = answer == null ? 0 : (byte) (answer - dimension.scale().min() + 1);
        }
      }
    }
    return answers;
  }
}
