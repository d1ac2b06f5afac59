package io.github.locus.separation;

import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.Arrays;

/**
 * How many respondents stand behind each function, wave, cell and leader. Counts used ratings; a
 * respondent counts once in each.
 */
public final class RespondentCounts {
  private final LeaderFrame frame;
  private final int waves;
  private final int units;
  private final Distinct byFunctionWave;
  private final Distinct byCell;
  private final Distinct byLeader;
  private final Distinct byLeaderNow;
  private final Distinct self;
  private final int[] firstLeader;

  private RespondentCounts(LeaderFrame frame) {
    this.frame = frame;
    Survey survey = frame.survey();
    int functions = survey.functions().size();
    waves = survey.waves().size();
    units = survey.units().size();
    firstLeader = new int[functions + 1];
    for (int f = 0; f < functions; f++) {
      firstLeader[f + 1] = firstLeader[f] + frame.leaders(f).size();
    }
    byFunctionWave = new Distinct(functions * waves);
    byCell = new Distinct(functions * units * waves);
    byLeader = new Distinct(firstLeader[functions]);
    byLeaderNow = new Distinct(firstLeader[functions]);
    self = new Distinct(functions);
  }

  /** Counts distinct respondents; ratings arrive with those of one respondent together. */
  private static final class Distinct {
    private final int[] last;
    private final int[] count;

    Distinct(int groups) {
      last = new int[groups];
      Arrays.fill(last, -1);
      count = new int[groups];
    }

    void add(int group, int respondent) {
      if (last[group] != respondent) {
        last[group] = respondent;
        count[group]++;
      }
    }
  }

  /**
   * Counts.
   *
   * @param scored a scored survey in canonical order (ratings of a respondent together)
   * @param frame its leaders
   * @return the counts
   */
  public static RespondentCounts of(ScoredSurvey scored, LeaderFrame frame) {
    RespondentCounts counts = new RespondentCounts(frame);
    for (int r = 0; r < scored.survey().ratings().size(); r++) {
      if (scored.used(r)) {
        counts.add(scored.survey(), r);
      }
    }
    return counts;
  }

  private void add(Survey survey, int rating) {
    int response = survey.ratings().response(rating);
    int respondent = survey.responses().respondent(response);
    UnitCell cell = survey.cell(rating);
    int f = cell.function();
    byFunctionWave.add(f * waves + cell.wave(), respondent);
    byCell.add((f * units + cell.unit()) * waves + cell.wave(), respondent);
    int leader = frame.leaderOf(cell);
    if (leader != LeaderFrame.VACANT) {
      byLeader.add(firstLeader[f] + leader, respondent);
      if (cell.wave() == frame.latestWave(f)) {
        byLeaderNow.add(firstLeader[f] + leader, respondent);
      }
    }
    if (survey.responses().ownFunction(response) == f) {
      self.add(f, respondent);
    }
  }

  /**
   * Respondents of a function in a wave.
   *
   * @param function function index
   * @param wave wave index
   * @return at least 0
   */
  public int ofFunction(int function, int wave) {
    return byFunctionWave.count[function * waves + wave];
  }

  /**
   * Respondents of a function in its latest wave.
   *
   * @param function function index
   * @return 0 where no rating of it is used
   */
  public int ofFunction(int function) {
    int latest = frame.latestWave(function);
    return latest < 0 ? 0 : ofFunction(function, latest);
  }

  /**
   * The largest cell of a function in its latest wave.
   *
   * @param function function index
   * @return respondents; 0 where no rating of it is used
   */
  public int largestCell(int function) {
    int latest = frame.latestWave(function);
    int largest = 0;
    for (int v = 0; latest >= 0 && v < units; v++) {
      largest = Math.max(largest, byCell.count[(function * units + v) * waves + latest]);
    }
    return largest;
  }

  /**
   * Respondents of a cell.
   *
   * @param cell a cell
   * @return at least 0
   */
  public int ofCell(UnitCell cell) {
    return byCell.count[(cell.function() * units + cell.unit()) * waves + cell.wave()];
  }

  /**
   * Respondents who rated the cells of a leader, all waves.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return at least 0
   */
  public int ofLeader(int function, int leader) {
    return byLeader.count[firstLeader[function] + leader];
  }

  /**
   * Respondents who rated the cells of a leader in the function's latest wave.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return at least 0
   */
  public int ofLeaderNow(int function, int leader) {
    return byLeaderNow.count[firstLeader[function] + leader];
  }

  /**
   * Respondents who rated their own function.
   *
   * @param function function index
   * @return at least 0
   */
  public int self(int function) {
    return self.count[function];
  }
}
