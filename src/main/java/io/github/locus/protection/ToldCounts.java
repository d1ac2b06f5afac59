package io.github.locus.protection;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.survey.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers of persons may stand side by side. Where one group is a part of another, their
 * numbers are equal or at least the minimum apart; else the part's is not told, for the difference
 * would be the number of a few. The same where numbers of groups are added up: persons who are
 * counted more than once are nobody, or enough.
 *
 * <p>Every document takes its numbers from here, so that two of them tell no more than one. A
 * number is empty where it may not be told, and where nobody is behind it.
 */
public final class ToldCounts {
  private final ProtectedSurvey survey;
  private final int minimum;
  private final int functions;
  private final int waves;
  private final BitSet everybody = new BitSet();
  private final BitSet[] ofFunction;
  private final BitSet[] ofCell;
  private final BitSet[] ofWave;
  private final BitSet testimony = new BitSet();
  private final int[] ratings;
  private int testimonies;
  private int responses;
  private final Map<Question, BitSet> asked = new EnumMap<>(Question.class);
  private final Map<Integer, BitSet> outside = new HashMap<>();
  private final Set<BitSet> hidden = new HashSet<>();

  /** A question about the organisation, each taken from the latest wave in which anyone answered. */
  public enum Question {
    /** Who should lead. */
    SHOULD_LEAD,
    /** To whom people turn. */
    TURN_TO,
    /** Who should lead and to whom people turn, both. */
    BOTH,
    /** How soon a solution is needed. */
    WINDOW
  }

  private ToldCounts(ProtectedSurvey survey, int minimum) {
    this.survey = survey;
    this.minimum = minimum;
    functions = survey.functions().size();
    waves = survey.waves().size();
    ofFunction = sets(functions);
    ofCell = sets(functions * waves);
    ofWave = sets(waves);
    ratings = new int[functions];
    gather();
    questions();
    compare();
    keepTheRest();
  }

  /**
   * The numbers that may be told.
   *
   * @param survey the survey
   */
  public static ToldCounts of(ProtectedSurvey survey) {
    return new ToldCounts(survey, survey.minGroup());
  }

  /**
   * All numbers, for results that stay with the analyst.
   *
   * @param survey the survey
   */
  public static ToldCounts everyOne(ProtectedSurvey survey) {
    return new ToldCounts(survey, 1);
  }

  private static BitSet[] sets(int number) {
    return Stream.generate(BitSet::new).limit(number).toArray(BitSet[]::new);
  }

  private void gather() {
    ProtectedRatings all = survey.ratings();
    int[][] items = testimonyItems();
    BitSet responding = new BitSet();
    for (int r = 0; r < all.size(); r++) {
      int person = survey.responses().respondent(all.response(r));
      int f = all.function(r);
      int t = survey.wave(r);
      everybody.set(person);
      ofFunction[f].set(person);
      ofCell[f * waves + t].set(person);
      ofWave[t].set(person);
      responding.set(all.response(r));
      ratings[f]++;
      if (testifies(items, r)) {
        testimony.set(person);
        testimonies++;
      }
    }
    responses = responding.cardinality();
  }

  /** Items of each side of the testimony; no side where one is not asked. */
  private int[][] testimonyItems() {
    List<Dimension> dimensions = survey.instrument().dimensions();
    List<int[]> sides = new ArrayList<>();
    int first = 0;
    for (Dimension dimension : dimensions) {
      int last = first + dimension.items().size();
      if (Stream.of(DimensionRole.STRATEGY, DimensionRole.RELIANCE)
          .anyMatch(
              role -> survey.instrument().testimony(role).filter(dimension::equals).isPresent())) {
        sides.add(IntStream.range(first, last).toArray());
      }
      first = last;
    }
    return sides.size() == 2 ? sides.toArray(int[][]::new) : new int[0][];
  }

  private boolean testifies(int[][] sides, int rating) {
    for (int[] items : sides) {
      int answered = 0;
      for (int item : items) {
        answered += survey.ratings().answered(item, rating) ? 1 : 0;
      }
      if (!MissingRule.scored(answered, items.length)) {
        return false;
      }
    }
    return sides.length > 0;
  }

  private void questions() {
    Responses given = survey.responses();
    IntPredicate should = i -> given.shouldLead(i) != Responses.NOT_GIVEN;
    IntPredicate turn = i -> given.turnTo(i) != Responses.NOT_GIVEN;
    asked.put(Question.SHOULD_LEAD, latest(should));
    asked.put(Question.TURN_TO, latest(turn));
    asked.put(Question.BOTH, latest(should.and(turn)));
    asked.put(Question.WINDOW, latest(i -> given.window(i) != Responses.NOT_GIVEN));
    int wave = latestWave(turn);
    for (int f = 0; wave >= 0 && f < functions; f++) {
      int function = f;
      if (survey.outsideKnown(f, wave)) {
        IntPredicate elsewhere =
            i -> given.ownFunction(i) != function && given.ownFunction(i) != Responses.NOT_GIVEN;
        outside.put(f, persons(turn.and(elsewhere).and(i -> given.wave(i) == wave)));
      }
    }
  }

  private BitSet latest(IntPredicate answers) {
    int wave = latestWave(answers);
    return persons(answers.and(i -> survey.responses().wave(i) == wave));
  }

  private int latestWave(IntPredicate answers) {
    return IntStream.range(0, survey.responses().size())
        .filter(answers)
        .map(survey.responses()::wave)
        .max()
        .orElse(-1);
  }

  private BitSet persons(IntPredicate responding) {
    BitSet persons = new BitSet();
    IntStream.range(0, survey.responses().size())
        .filter(responding)
        .forEach(i -> persons.set(survey.responses().respondent(i)));
    return persons;
  }

  /** The largest first: a group is held against those that are told. */
  private void compare() {
    List<BitSet> groups = new ArrayList<>(List.of(everybody, testimony));
    groups.addAll(Arrays.asList(ofWave));
    groups.addAll(Arrays.asList(ofFunction));
    groups.addAll(Arrays.asList(ofCell));
    groups.addAll(asked.values());
    groups.addAll(outside.values());
    groups.sort((a, b) -> Integer.compare(b.cardinality(), a.cardinality()));
    TreeMap<Integer, Set<BitSet>> told = new TreeMap<>();
    for (BitSet group : groups) {
      int size = group.cardinality();
      boolean nearlyAll =
          told.subMap(size, false, size + minimum, false).values().stream()
              .flatMap(Set::stream)
              .anyMatch(whole -> isPartOf(whole, group));
      if (nearlyAll) {
        hidden.add(group);
      } else {
        told.computeIfAbsent(size, n -> new HashSet<>()).add(group);
      }
    }
  }

  /**
   * Who turns to whom less who does so from outside a function are its own people; all less those of every function are
   * the people of none. Where these are few, one number fewer is told.
   */
  private void keepTheRest() {
    BitSet turning = asked.getOrDefault(Question.TURN_TO, new BitSet());
    List<BitSet> told = outside.values().stream().filter(of -> !hidden.contains(of)).toList();
    int own = told.stream().mapToInt(of -> turning.cardinality() - of.cardinality()).sum();
    if (!hidden.contains(turning) && few(turning.cardinality() - own)) {
      told.stream().min(Comparator.comparingInt(BitSet::cardinality)).ifPresent(hidden::add);
    }
  }

  private static boolean isPartOf(BitSet whole, BitSet part) {
    int person = part.nextSetBit(0);
    while (person >= 0 && whole.get(person)) {
      person = part.nextSetBit(person + 1);
    }
    return person < 0;
  }

  private boolean few(int number) {
    return number > 0 && number < minimum;
  }

  private static OptionalInt told(int number, boolean may) {
    return may && number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private OptionalInt told(BitSet group) {
    return told(group.cardinality(), !hidden.contains(group));
  }

  /**
   * Persons with a used rating.
   *
   * @return their number over all functions and waves
   */
  public OptionalInt everybody() {
    int sum = Arrays.stream(ofFunction).mapToInt(BitSet::cardinality).sum();
    return told(
        everybody.cardinality(),
        !hidden.contains(everybody) && !few(sum - everybody.cardinality()));
  }

  /**
   * Persons who rated a function.
   *
   * @param function function index
   * @return their number over all waves
   */
  public OptionalInt ofFunction(int function) {
    BitSet persons = ofFunction[function];
    int sum = sumOfWaves(function);
    boolean wavesTold =
        IntStream.range(0, waves).noneMatch(t -> hidden.contains(ofCell[function * waves + t]));
    return told(
        persons.cardinality(),
        !hidden.contains(persons) && wavesTold && !few(sum - persons.cardinality()));
  }

  private int sumOfWaves(int function) {
    return IntStream.range(0, waves).map(t -> ofCell[function * waves + t].cardinality()).sum();
  }

  /**
   * Persons who rated a function in a wave.
   *
   * @param function function index
   * @param wave wave index
   * @return their number
   */
  public OptionalInt ofFunction(int function, int wave) {
    return told(ofCell[function * waves + wave]);
  }

  /**
   * Ratings of a function that are used.
   *
   * @param function function index
   * @return their number over all waves; it is not told where it would tell of few who rated it in
   *     several units or waves
   */
  public OptionalInt ratings(int function) {
    int persons = ofFunction[function].cardinality();
    return told(
        ratings[function],
        ofFunction(function).isPresent()
            && !few(ratings[function] - persons)
            && !few(ratings[function] - sumOfWaves(function)));
  }

  /**
   * Used ratings of all functions.
   *
   * @return their number; one of a function that is not told could be taken from it
   */
  public OptionalInt ratings() {
    boolean parts =
        IntStream.range(0, functions).allMatch(f -> ratings[f] == 0 || ratings(f).isPresent());
    return told(Arrays.stream(ratings).sum(), parts);
  }

  /**
   * Pairs of a person and a wave with a used rating.
   *
   * @return their number
   */
  public OptionalInt responses() {
    boolean same = responses == everybody.cardinality();
    return told(
        responses, same ? everybody().isPresent() : !few(responses - everybody.cardinality()));
  }

  /**
   * Persons who testified to the repeatability of any function.
   *
   * @return their number
   */
  public OptionalInt testifying() {
    return told(testimony);
  }

  /**
   * Ratings with testimony.
   *
   * @return their number
   */
  public OptionalInt testimonies() {
    int all = Arrays.stream(ratings).sum();
    return told(
        testimonies,
        testifying().isPresent()
            && ratings().isPresent()
            && !few(all - testimonies)
            && !few(testimonies - testimony.cardinality()));
  }

  /**
   * Persons who answered a question.
   *
   * @param question the question
   * @return their number in the latest wave in which anyone did
   */
  public OptionalInt asked(Question question) {
    return told(asked.getOrDefault(question, new BitSet()));
  }

  /**
   * Persons of other functions who said to whom they turn.
   *
   * @param function function index
   * @return their number in the latest wave in which anyone said so
   */
  public OptionalInt outside(int function) {
    return told(outside.getOrDefault(function, new BitSet()));
  }

  /** Numbers are asked for one by one; a set of persons does not belong in a log. */
  @Override
  public String toString() {
    return "ToldCounts[minimum=" + minimum + "]";
  }
}
