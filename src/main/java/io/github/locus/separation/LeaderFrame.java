package io.github.locus.separation;

import io.github.locus.protection.CellMembers;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who leads which cell, under codes, and which posts count today.
 *
 * <p>Where the roster or a column names leaders, those names are used; where nobody does, each
 * (function, unit) counts as one leader in all waves, and the words must say "unit".
 */
public final class LeaderFrame {
  /** No leader, or not one alone: a vacancy, or a merged cell that several lead. */
  public static final int VACANT = -1;

  private static final int NONE = -1;

  private final ProtectedSurvey survey;
  private final List<List<Leader>> leaders;
  private final Map<UnitCell, Integer> leaderOfCell;
  private final List<List<LeaderShare>> leaderShares;
  private final List<Set<Integer>> soleNow;
  private final int[] latestWave;
  private final int[][] currentCell;
  private final List<List<LedUnit>> ledUnits;
  private final List<List<Post>> posts;
  private final boolean[] equalShares;

  private LeaderFrame(ProtectedSurvey survey) {
    this.survey = survey;
    latestWave = latestWaves();
    currentCell = currentCells();
    leaders = new ArrayList<>();
    leaderOfCell = new HashMap<>();
    ledUnits = new ArrayList<>();
    posts = new ArrayList<>();
    equalShares = new boolean[survey.functions().size()];
    for (int f = 0; f < survey.functions().size(); f++) {
      leaders.add(number(f));
      ledUnits.add(latestWave[f] < 0 ? List.of() : currentlyLed(f));
      posts.add(latestWave[f] < 0 ? List.of() : currentPosts(f));
    }
    leaderShares = cells().mapToObj(this::sharesOf).toList();
    soleNow = IntStream.range(0, posts.size()).mapToObj(this::soleLeadersNow).toList();
  }

  /**
   * Finds leaders and posts.
   *
   * @param survey a protected survey
   * @return its frame
   */
  public static LeaderFrame of(ProtectedSurvey survey) {
    return new LeaderFrame(survey);
  }

  private IntStream cells() {
    return IntStream.range(0, survey.cells().size());
  }

  private int[] latestWaves() {
    int[] latest = new int[survey.functions().size()];
    Arrays.fill(latest, -1);
    for (SiteCell cell : survey.cells()) {
      latest[cell.function()] = Math.max(latest[cell.function()], cell.wave());
    }
    return latest;
  }

  /** By function and unit, the cell of its ratings in the function's latest wave. */
  private int[][] currentCells() {
    int[][] current = new int[survey.functions().size()][survey.units().size()];
    Arrays.stream(current).forEach(row -> Arrays.fill(row, NONE));
    cells()
        .filter(c -> survey.cells().get(c).wave() == latestWave[survey.cells().get(c).function()])
        .forEach(
            c ->
                survey
                    .members(c)
                    .units()
                    .forEach(unit -> current[survey.cells().get(c).function()][unit] = c));
    return current;
  }

  private boolean known() {
    return survey.roster().source() != LeaderSource.UNKNOWN;
  }

  private List<Leader> number(int function) {
    String functionName = survey.functions().get(function).name();
    List<Leader> numbered = new ArrayList<>();
    Map<String, Integer> byKey = new HashMap<>();
    Comparator<UnitCell> byWaveThenUnit =
        Comparator.comparingInt(UnitCell::wave).thenComparingInt(UnitCell::unit);
    assignedCells(function).stream()
        .sorted(byWaveThenUnit)
        .forEach(
            cell -> {
              Optional<String> name = nameOf(cell);
              String key = known() ? name.orElse("") : "unit " + cell.unit();
              if (known() && name.isEmpty()) {
                leaderOfCell.put(cell, VACANT);
                return;
              }
              int index = byKey.computeIfAbsent(key, k -> byKey.size());
              if (index == numbered.size()) {
                int number = index + 1;
                numbered.add(new Leader(function, number, functionName + "-" + number, name));
              }
              leaderOfCell.put(cell, index);
            });
    return List.copyOf(numbered);
  }

  private Optional<String> nameOf(UnitCell cell) {
    return survey.roster().of(cell).flatMap(Assignment::leader);
  }

  private List<UnitCell> assignedCells(int function) {
    TreeSet<UnitCell> assigned = new TreeSet<>();
    if (known()) {
      survey.roster().assignments().keySet().stream()
          .filter(cell -> cell.function() == function)
          .forEach(assigned::add);
    } else {
      cells()
          .filter(c -> survey.cells().get(c).function() == function)
          .forEach(c -> assigned.addAll(unitCells(c)));
    }
    return List.copyOf(assigned);
  }

  private List<UnitCell> unitCells(int cell) {
    SiteCell of = survey.cells().get(cell);
    return survey.members(cell).units().stream()
        .map(unit -> new UnitCell(of.function(), unit, of.wave()))
        .toList();
  }

  private List<LedUnit> currentlyLed(int function) {
    List<UnitCell> present =
        assignedCells(function).stream()
            .filter(cell -> cell.wave() == latestWave[function] && leaderOf(cell) != VACANT)
            .toList();
    long[] headcounts =
        present.stream()
            .mapToLong(cell -> survey.roster().of(cell).flatMap(Assignment::headcount).orElse(0L))
            .toArray();
    boolean complete = Arrays.stream(headcounts).allMatch(h -> h > 0);
    equalShares[function] = !complete;
    double total = complete ? Arrays.stream(headcounts).sum() : present.size();
    List<LedUnit> led = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      UnitCell cell = present.get(i);
      led.add(new LedUnit(cell.unit(), leaderOf(cell), (complete ? headcounts[i] : 1) / total));
    }
    return List.copyOf(led);
  }

  /** Led units of one cell are one post; a led unit that nobody rated is one of its own. */
  private List<Post> currentPosts(int function) {
    Map<Integer, List<LedUnit>> ofCell = new HashMap<>();
    List<List<LedUnit>> groups = new ArrayList<>();
    List<Integer> sites = new ArrayList<>();
    for (LedUnit led : ledUnits.get(function)) {
      Optional<Integer> cell = currentCell(function, led.unit());
      List<LedUnit> group =
          cell.map(c -> ofCell.computeIfAbsent(c, key -> new ArrayList<>()))
              .orElseGet(ArrayList::new);
      if (group.isEmpty()) {
        groups.add(group);
        sites.add(cell.map(c -> survey.cells().get(c).site()).orElse(led.unit()));
      }
      group.add(led);
    }
    List<Post> result = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      result.add(post(function, sites.get(g), groups.get(g)));
    }
    return List.copyOf(result);
  }

  private Optional<Integer> currentCell(int function, int unit) {
    int cell = currentCell[function][unit];
    return cell == NONE ? Optional.empty() : Optional.of(cell);
  }

  private Post post(int function, int site, List<LedUnit> led) {
    double share = led.stream().mapToDouble(LedUnit::share).reduce(Double::sum).orElseThrow();
    List<Integer> units = led.stream().map(LedUnit::unit).toList();
    Optional<CellMembers> ratings = currentCell(function, units.get(0)).map(survey::members);
    List<Post.Member> members =
        led.stream()
            .map(
                u ->
                    new Post.Member(
                        u.unit(),
                        u.leader(),
                        ratings.map(r -> r.share(v -> v == u.unit(), units::contains)).orElse(1.0)))
            .toList();
    return new Post(site, members, share);
  }

  private List<LeaderShare> sharesOf(int cell) {
    List<UnitCell> units = unitCells(cell);
    int function = survey.cells().get(cell).function();
    int wave = survey.cells().get(cell).wave();
    return units.stream()
        .map(this::leaderOf)
        .filter(leader -> leader != VACANT)
        .distinct()
        .sorted()
        .map(
            leader ->
                new LeaderShare(
                    leader,
                    survey
                        .members(cell)
                        .share(v -> leaderOf(new UnitCell(function, v, wave)) == leader)))
        .toList();
  }

  private Set<Integer> soleLeadersNow(int function) {
    return IntStream.of(currentCell[function])
        .filter(cell -> cell != NONE)
        .map(this::soleLeader)
        .filter(leader -> leader != VACANT)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The survey behind it.
   *
   * @return the survey
   */
  public ProtectedSurvey survey() {
    return survey;
  }

  /**
   * All leaders of a function, of all waves.
   *
   * @param function function index
   * @return leaders by number
   */
  public List<Leader> leaders(int function) {
    return leaders.get(function);
  }

  /**
   * Who leads a unit, by the roster.
   *
   * @param cell function, unit and wave
   * @return index in {@link #leaders(int)} of its function, or {@link #VACANT}
   */
  public int leaderOf(UnitCell cell) {
    return leaderOfCell.getOrDefault(cell, VACANT);
  }

  /**
   * Whom the ratings of a cell are about.
   *
   * @param cell index in the survey's cells
   * @return its leaders, ascending; none for a vacancy
   */
  public List<LeaderShare> leaderShares(int cell) {
    return leaderShares.get(cell);
  }

  /**
   * Who alone leads all that is rated in a cell: it is a cell of his own.
   *
   * @param cell index in the survey's cells
   * @return index in {@link #leaders(int)} of its function, or {@link #VACANT}
   */
  public int soleLeader(int cell) {
    List<LeaderShare> shares = leaderShares.get(cell);
    return shares.size() == 1 && shares.get(0).share() == 1 ? shares.get(0).leader() : VACANT;
  }

  /**
   * Whether a leader has a cell of his own in the function's latest wave.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return false where he leads only with others, or nobody rated him
   */
  public boolean leadsAlone(int function, int leader) {
    return soleNow.get(function).contains(leader);
  }

  /**
   * The latest wave in which a function is rated.
   *
   * @param function function index
   * @return wave index, −1 where no rating of it is used
   */
  public int latestWave(int function) {
    return latestWave[function];
  }

  /**
   * The units of a function that have a leader in its latest wave, as the roster gives them.
   *
   * @param function function index
   * @return by unit; empty where nobody leads
   */
  public List<LedUnit> ledUnits(int function) {
    return ledUnits.get(function);
  }

  /**
   * The current posts of a function.
   *
   * @param function function index
   * @return its led units, those of a merged cell as one, by their first unit; empty where nobody
   *     leads
   */
  public List<Post> posts(int function) {
    return posts.get(function);
  }

  /**
   * Whether posts count alike because a headcount is missing or 0.
   *
   * @param function function index
   * @return true where shares are equal for want of headcounts
   */
  public boolean equalShares(int function) {
    return equalShares[function];
  }

  /**
   * By what leader and place are told apart within a function.
   *
   * @param function function index
   * @return counts over the cells that have ratings
   */
  public LeaderMoves moves(int function) {
    return moves(function, cells().boxed().toList());
  }

  LeaderMoves moves(int function, Collection<Integer> cells) {
    return LeaderMoves.of(this, function, cells);
  }

  /** Whether a climate can be told from leaders: 3 sites rate 2 functions each. */
  boolean climateIdentified(Collection<Integer> cells) {
    Map<Integer, TreeSet<Integer>> functionsOfSite = new HashMap<>();
    cells.stream()
        .map(survey.cells()::get)
        .forEach(
            cell ->
                functionsOfSite
                    .computeIfAbsent(cell.site(), site -> new TreeSet<>())
                    .add(cell.function()));
    return functionsOfSite.values().stream().filter(f -> f.size() >= 2).count() >= 3;
  }
}
