package io.github.locus.separation;

import io.github.locus.multilevel.ModelStructure;
import io.github.locus.multilevel.Pattern;
import io.github.locus.multilevel.RandomTerm;
import io.github.locus.protection.CellMembers;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of {@code y = μ_{f,t} + δ_f self + r + g_unit + u_leader + v_{f,unit} + s_{f,unit,t} + ε} for one
 * set of ratings: which effects are in the model, and where.
 *
 * <ul>
 *   <li>δ_f is left out where self is constant within every wave of f: it would be the same column
 *       as the means.
 *   <li>climate g is in where at least 3 sites rate at least 2 functions each;
 *   <li>place v_f is in for the functions in which rated cells tell leader and unit apart;
 *   <li>cell s, what a function in a unit has in one wave alone, is in where the rated cells tell it from the means and
 *       from who leads where, see {@link WaveCells};
 *   <li>respondent r is in where some respondent gives two ratings.
 * </ul>
 *
 * <p>Leaders, climates and places are those of the units as given. A merged cell has the mean row of
 * its members, each by its share of the cell's ratings, of leaders, climates, places and cells alike; so an average of leaders
 * varies less, and τ keeps its meaning.
 *
 * <p>Levels without answers (a new unit, a leader not yet rated) keep a column and so their prior.
 */
public final class LeadershipDesign {
  /** No such column or term. */
  public static final int NONE = -1;

  private final LeaderFrame frame;
  private final ModelStructure structure;
  private final int[][] meanColumn;
  private final int[] selfColumn;
  private final int climateTerm;
  private final int[] leaderTerm;
  private final int placeTerm;
  private final int[] placed;
  private final int cellTerm;
  private final Optional<WaveCells> waveCells;
  private final int[] ratedLeaders;

  private LeadershipDesign(LeaderFrame frame, Presence presence, LeaderTerms terms) {
    this.frame = frame;
    ProtectedSurvey survey = frame.survey();
    int functions = survey.functions().size();
    int waves = survey.waves().size();
    List<String> fixed = new ArrayList<>();
    meanColumn = new int[functions][waves];
    selfColumn = new int[functions];
    for (int f = 0; f < functions; f++) {
      for (int t = 0; t < waves; t++) {
        meanColumn[f][t] = presence.rated[f][t] ? fixed.size() : NONE;
        if (presence.rated[f][t]) {
          fixed.add("mean " + f + " " + t);
        }
      }
    }
    for (int f = 0; f < functions; f++) {
      selfColumn[f] = presence.selfVaries(f) ? fixed.size() : NONE;
      if (selfColumn[f] != NONE) {
        fixed.add("self " + f);
      }
    }
    List<RandomTerm> random = new ArrayList<>();
    List<Integer> cells = presence.cells();
    climateTerm = frame.climateIdentified(cells) ? random.size() : NONE;
    if (climateTerm != NONE) {
      random.add(new RandomTerm("climate", survey.units().size()));
    }
    leaderTerm = new int[functions];
    ratedLeaders = new int[functions];
    for (int f = 0; f < functions; f++) {
      ratedLeaders[f] = frame.moves(f, cells).leaders();
      int needed = terms == LeaderTerms.IDENTIFIED ? 2 : 0;
      boolean led =
          presence.anyRated(f) && !frame.leaders(f).isEmpty() && ratedLeaders[f] >= needed;
      leaderTerm[f] = led ? random.size() : NONE;
      if (led) {
        random.add(new RandomTerm("leader " + f, frame.leaders(f).size()));
      }
    }
    placed = new int[functions];
    int told = 0;
    for (int f = 0; f < functions; f++) {
      placed[f] = frame.moves(f, cells).apart() ? told++ : NONE;
    }
    placeTerm = told > 0 ? random.size() : NONE;
    if (told > 0) {
      random.add(new RandomTerm("place", told * survey.units().size()));
    }
    waveCells = WaveCells.of(frame, cells);
    cellTerm = waveCells.isPresent() ? random.size() : NONE;
    waveCells.ifPresent(effects -> random.add(new RandomTerm("cell", effects.levels())));
    structure = new ModelStructure(fixed, random, presence.respondentsTold());
  }

  /**
   * The design for the ratings for which a score exists.
   *
   * @param frame leaders and posts
   * @param included which ratings enter, one flag per rating
   * @param terms which functions have a leader term
   * @return the design; empty where no rating enters
   */
  public static Optional<LeadershipDesign> of(
      LeaderFrame frame, boolean[] included, LeaderTerms terms) {
    Presence presence = new Presence(frame.survey());
    for (int r = 0; r < included.length; r++) {
      if (included[r]) {
        presence.add(r);
      }
    }
    return presence.count == 0
        ? Optional.empty()
        : Optional.of(new LeadershipDesign(frame, presence, terms));
  }

  /** Which functions have a leader term. */
  public enum LeaderTerms {
    /** All that have leaders: for the posterior, where a prior stands in for what is not known. */
    ALL,
    /**
     * Those with two leaders or more whom ratings tell apart: with one, leader and mean are the same column
     * and REML cannot tell τ.
     */
    IDENTIFIED
  }

  /** What is there: which function and wave is rated, whether self varies, who rates twice. */
  private static final class Presence {
    private final ProtectedSurvey survey;
    private final boolean[][] rated;
    private final boolean[][][] selfSeen;
    private final BitSet respondents = new BitSet();
    private final BitSet several = new BitSet();
    private final boolean[] cellSeen;
    private int count;

    Presence(ProtectedSurvey survey) {
      this.survey = survey;
      int functions = survey.functions().size();
      int waves = survey.waves().size();
      rated = new boolean[functions][waves];
      selfSeen = new boolean[functions][waves][2];
      cellSeen = new boolean[survey.cells().size()];
    }

    void add(int rating) {
      int response = survey.ratings().response(rating);
      int f = survey.ratings().function(rating);
      int t = survey.responses().wave(response);
      rated[f][t] = true;
      cellSeen[survey.ratings().cell(rating)] = true;
      selfSeen[f][t][survey.self(rating) ? 1 : 0] = true;
      int respondent = survey.responses().respondent(response);
      several.set(respondent, several.get(respondent) || respondents.get(respondent));
      respondents.set(respondent);
      count++;
    }

    /**
     * Whether respondents have a term of their own. It rests on those who rate several cells, and
     * sets their ratings apart from all others': of few it would be their figure. The bound is the same for all usual
     * minima: a model with the term and one without would be two equations a cell in the answers of these few.
     */
    boolean respondentsTold() {
      return several.cardinality() >= survey.minTerm();
    }

    List<Integer> cells() {
      return IntStream.range(0, cellSeen.length).filter(c -> cellSeen[c]).boxed().toList();
    }

    boolean anyRated(int function) {
      for (boolean wave : rated[function]) {
        if (wave) {
          return true;
        }
      }
      return false;
    }

    boolean selfVaries(int function) {
      return Arrays.stream(selfSeen[function]).anyMatch(seen -> seen[0] && seen[1]);
    }
  }

  /**
   * The columns, as the mixed model takes them.
   *
   * @return fixed columns and random terms
   */
  public ModelStructure structure() {
    return structure;
  }

  /**
   * Leaders and posts.
   *
   * @return the frame
   */
  public LeaderFrame frame() {
    return frame;
  }

  /**
   * Column of μ_{f,t}.
   *
   * @param function function index
   * @param wave wave index
   * @return column or {@link #NONE}
   */
  public int meanColumn(int function, int wave) {
    return meanColumn[function][wave];
  }

  /**
   * Column of δ_f.
   *
   * @param function function index
   * @return column or {@link #NONE}
   */
  public int selfColumn(int function) {
    return selfColumn[function];
  }

  /**
   * The random term of the climate.
   *
   * @return term or {@link #NONE}
   */
  public int climateTerm() {
    return climateTerm;
  }

  /**
   * The random term of a function's leaders.
   *
   * @param function function index
   * @return term or {@link #NONE}
   */
  public int leaderTerm(int function) {
    return leaderTerm[function];
  }

  /**
   * The random term of the places.
   *
   * @return term or {@link #NONE}
   */
  public int placeTerm() {
    return placeTerm;
  }

  /**
   * The random term of the cells: what a function in a unit has in one wave alone.
   *
   * @return term or {@link #NONE}
   */
  public int cellTerm() {
    return cellTerm;
  }

  /**
   * The level of a cell among those of {@link #cellTerm()}.
   *
   * @param cell a unit that is rated or led
   * @return level, 0-based; {@link #NONE} where cells are not in the model
   */
  public int cellLevel(UnitCell cell) {
    return waveCells.map(told -> told.level(cell)).orElse(NONE);
  }

  /**
   * Whether the places of a function are in the model: its rated cells tell leader and unit apart.
   *
   * @param function function index
   * @return true where {@link #placeLevel(int, int)} is there
   */
  public boolean hasPlaces(int function) {
    return placed[function] != NONE;
  }

  /**
   * Number of leaders whom the ratings in the model tell from each other.
   *
   * @param function function index
   * @return rank of the leader rows, all waves
   */
  public int ratedLeaders(int function) {
    return ratedLeaders[function];
  }

  /**
   * Column of a leader effect.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return column
   */
  public int leaderColumn(int function, int leader) {
    return structure.column(leaderTerm[function], leader);
  }

  /**
   * Column of a climate.
   *
   * @param unit unit index
   * @return column; only where the climate is in the model
   */
  public int climateColumn(int unit) {
    return structure.column(climateTerm, unit);
  }

  /**
   * Level of a place among those of {@link #placeTerm()}.
   *
   * @param function a function whose places are in the model
   * @param unit unit index
   * @return level, 0-based
   */
  public int placeLevel(int function, int unit) {
    return placed[function] * frame.survey().units().size() + unit;
  }

  /**
   * The design row of a rating.
   *
   * @param cell the rated cell, as index in the survey's cells
   * @param self whether the respondent's own function is the rated one
   * @return ones in its columns, shares in those of a merged cell's members; a vacancy has no leader
   *     column
   */
  public Pattern row(int cell, boolean self) {
    SiteCell rated = frame.survey().cells().get(cell);
    CellMembers members = frame.survey().members(cell);
    int function = rated.function();
    Row row = new Row();
    row.add(meanColumn[function][rated.wave()], 1);
    if (self && selfColumn[function] != NONE) {
      row.add(selfColumn[function], 1);
    }
    for (int unit : members.units()) {
      double share = members.share(v -> v == unit);
      if (climateTerm != NONE) {
        row.add(climateColumn(unit), share);
      }
      if (hasPlaces(function)) {
        row.add(structure.column(placeTerm, placeLevel(function, unit)), share);
      }
      if (cellTerm != NONE) {
        int level = cellLevel(new UnitCell(function, unit, rated.wave()));
        row.add(structure.column(cellTerm, level), share);
      }
    }
    if (leaderTerm[function] != NONE) {
      frame.leaderShares(cell).forEach(s -> row.add(leaderColumn(function, s.leader()), s.share()));
    }
    return row.pattern();
  }

  /** A row that is being written; each column once. */
  private static final class Row {
    private final List<Integer> columns = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void add(int column, double value) {
      columns.add(column);
      values.add(value);
    }

    Pattern pattern() {
      return Pattern.of(
          columns.stream().mapToInt(Integer::intValue).toArray(),
          values.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
