package io.github.locus.separation;

import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who leads which cell, under codes, and which posts count today.
 *
 * <p>Where the roster or a column names leaders, those names are used; where nobody does, each
 * (function, unit) counts as one leader in all waves, and the words must say "unit".
 */
public final class LeaderFrame {
  /** No leader: a vacancy. */
  public static final int VACANT = -1;

  private final Survey survey;
  private final List<List<Leader>> leaders;
  private final Map<UnitCell, Integer> leaderOfCell;
  private final int[] latestWave;
  private final List<List<Post>> posts;
  private final boolean[] equalShares;
  private final TreeSet<UnitCell> ratedCells;

  private LeaderFrame(ScoredSurvey scored) {
    survey = scored.survey();
    ratedCells = usedCells(scored);
    latestWave = latestWaves();
    leaders = new ArrayList<>();
    leaderOfCell = new HashMap<>();
    posts = new ArrayList<>();
    equalShares = new boolean[survey.functions().size()];
    for (int f = 0; f < survey.functions().size(); f++) {
      leaders.add(number(f));
      posts.add(latestWave[f] < 0 ? List.of() : currentPosts(f));
    }
  }

  /**
   * Finds leaders and posts.
   *
   * @param scored a scored survey
   * @return its frame
   */
  public static LeaderFrame of(ScoredSurvey scored) {
    return new LeaderFrame(scored);
  }

  private static TreeSet<UnitCell> usedCells(ScoredSurvey scored) {
    TreeSet<UnitCell> cells = new TreeSet<>();
    Survey survey = scored.survey();
    int units = survey.units().size();
    int waves = survey.waves().size();
    boolean[] seen = new boolean[survey.functions().size() * units * waves];
    for (int r = 0; r < survey.ratings().size(); r++) {
      if (scored.used(r)) {
        int cell =
            (survey.ratings().function(r) * units + survey.ratings().unit(r)) * waves
                + survey.wave(r);
        if (!seen[cell]) {
          seen[cell] = true;
          cells.add(survey.cell(r));
        }
      }
    }
    return cells;
  }

  private int[] latestWaves() {
    int[] latest = new int[survey.functions().size()];
    java.util.Arrays.fill(latest, -1);
    for (UnitCell cell : ratedCells) {
      latest[cell.function()] = Math.max(latest[cell.function()], cell.wave());
    }
    return latest;
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
    TreeSet<UnitCell> cells = new TreeSet<>();
    if (known()) {
      survey.roster().assignments().keySet().stream()
          .filter(cell -> cell.function() == function)
          .forEach(cells::add);
    } else {
      ratedCells.stream().filter(cell -> cell.function() == function).forEach(cells::add);
    }
    return List.copyOf(cells);
  }

  private List<Post> currentPosts(int function) {
    List<UnitCell> present =
        assignedCells(function).stream()
            .filter(cell -> cell.wave() == latestWave[function] && leaderOf(cell) != VACANT)
            .toList();
    long[] headcounts =
        present.stream()
            .mapToLong(cell -> survey.roster().of(cell).flatMap(Assignment::headcount).orElse(0L))
            .toArray();
    boolean complete = java.util.Arrays.stream(headcounts).allMatch(h -> h > 0);
    equalShares[function] = !complete;
    double total = complete ? java.util.Arrays.stream(headcounts).sum() : present.size();
    List<Post> result = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      UnitCell cell = present.get(i);
      result.add(new Post(cell.unit(), leaderOf(cell), (complete ? headcounts[i] : 1) / total));
    }
    return List.copyOf(result);
  }

  /**
   * The survey behind it.
   *
   * @return the survey
   */
  public Survey survey() {
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
   * Who leads a cell.
   *
   * @param cell a cell
   * @return index in {@link #leaders(int)} of its function, or {@link #VACANT}
   */
  public int leaderOf(UnitCell cell) {
    return leaderOfCell.getOrDefault(cell, VACANT);
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
   * The current posts of a function.
   *
   * @param function function index
   * @return units with a leader in its latest wave, by unit; empty where nobody leads
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
   * The cells that have used ratings.
   *
   * @return cells in order
   */
  public List<UnitCell> ratedCells() {
    return List.copyOf(ratedCells);
  }

  /**
   * By what leader and place are told apart within a function.
   *
   * @param function function index
   * @return counts over the cells that have used ratings
   */
  public LeaderMoves moves(int function) {
    return moves(function, ratedCells);
  }

  LeaderMoves moves(int function, Collection<UnitCell> cells) {
    return LeaderMoves.of(this, function, cells);
  }

  /** Whether a site climate can be told from leaders: 3 units rate 2 functions each. */
  static boolean climateIdentified(Collection<UnitCell> cells) {
    Map<Integer, TreeSet<Integer>> functionsOfUnit = new HashMap<>();
    cells.forEach(
        cell ->
            functionsOfUnit
                .computeIfAbsent(cell.unit(), unit -> new TreeSet<>())
                .add(cell.function()));
    return functionsOfUnit.values().stream().filter(f -> f.size() >= 2).count() >= 3;
  }
}
