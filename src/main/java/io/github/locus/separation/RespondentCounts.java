package io.github.locus.separation;

import io.github.locus.protection.ProtectedSurvey;
import java.util.Arrays;

/**
 * How many respondents stand behind each function, wave, cell and leader; a respondent counts once in
 * each. A leader's are those of the cells that the leader leads alone.
 */
public final class RespondentCounts {
  private final LeaderFrame frame;
  private final int waves;
  private final Distinct byFunctionWave;
  private final Distinct byCell;
  private final Distinct byLeader;
  private final Distinct byLeaderNow;
  private final Distinct self;
  private final int[] firstLeader;

  private RespondentCounts(LeaderFrame frame) {
    this.frame = frame;
    ProtectedSurvey survey = frame.survey();
    int functions = survey.functions().size();
    waves = survey.waves().size();
    firstLeader = new int[functions + 1];
    for (int f = 0; f < functions; f++) {
      firstLeader[f + 1] = firstLeader[f] + frame.leaders(f).size();
    }
    byFunctionWave = new Distinct(functions * waves);
    byCell = new Distinct(survey.cells().size());
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
   * @param frame leaders of a survey in canonical order (ratings of a respondent together)
   * @return the counts
   */
  public static RespondentCounts of(LeaderFrame frame) {
    RespondentCounts counts = new RespondentCounts(frame);
    for (int r = 0; r < frame.survey().ratings().size(); r++) {
      counts.add(frame.survey(), r);
    }
    return counts;
  }

  private void add(ProtectedSurvey survey, int rating) {
    int respondent = survey.responses().respondent(survey.ratings().response(rating));
    int f = survey.ratings().function(rating);
    int wave = survey.wave(rating);
    int cell = survey.ratings().cell(rating);
    byFunctionWave.add(f * waves + wave, respondent);
    byCell.add(cell, respondent);
    int leader = frame.soleLeader(cell);
    if (leader != LeaderFrame.VACANT) {
      byLeader.add(firstLeader[f] + leader, respondent);
      if (wave == frame.latestWave(f)) {
        byLeaderNow.add(firstLeader[f] + leader, respondent);
      }
    }
    if (survey.self(rating)) {
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
   * Respondents of a cell.
   *
   * @param cell index in the survey's cells
   * @return at least the minimum group
   */
  public int ofCell(int cell) {
    return byCell.count[cell];
  }

  /**
   * Respondents who rated the cells that a leader leads alone, all waves.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return 0, or at least the minimum group
   */
  public int ofLeader(int function, int leader) {
    return byLeader.count[firstLeader[function] + leader];
  }

  /**
   * Respondents who rated the cells that a leader leads alone in the function's latest wave.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return 0, or at least the minimum group
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
