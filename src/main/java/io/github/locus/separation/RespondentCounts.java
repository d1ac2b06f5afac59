package io.github.locus.separation;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.statistics.DistinctCounts;

/**
 * How many respondents stand behind each function, wave, cell and leader; a respondent counts once in
 * each. A leader's are those of the cells that the leader leads alone.
 */
public final class RespondentCounts {
  private final LeaderFrame frame;
  private final int waves;
  private final DistinctCounts byFunctionWave;
  private final DistinctCounts byCell;
  private final DistinctCounts byLeader;
  private final DistinctCounts byLeaderNow;
  private final DistinctCounts self;
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
    byFunctionWave = new DistinctCounts(functions * waves);
    byCell = new DistinctCounts(survey.cells().size());
    byLeader = new DistinctCounts(firstLeader[functions]);
    byLeaderNow = new DistinctCounts(firstLeader[functions]);
    self = new DistinctCounts(functions);
  }

  /**
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
    return byFunctionWave.of(function * waves + wave);
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
    return byCell.of(cell);
  }

  /**
   * Respondents who rated the cells that a leader leads alone, all waves.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return 0, or at least the minimum group
   */
  public int ofLeader(int function, int leader) {
    return byLeader.of(firstLeader[function] + leader);
  }

  /**
   * Respondents who rated the cells that a leader leads alone in the function's latest wave.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return 0, or at least the minimum group
   */
  public int ofLeaderNow(int function, int leader) {
    return byLeaderNow.of(firstLeader[function] + leader);
  }

  /**
   * Respondents who rated their own function.
   *
   * @param function function index
   * @return at least 0
   */
  public int self(int function) {
    return self.of(function);
  }
}
