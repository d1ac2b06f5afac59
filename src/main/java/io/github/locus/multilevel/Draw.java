package io.github.locus.multilevel;

/**
 * One draw from the joint posterior of standard deviations and effects, on the scale of the response. A draw of predictands
 * alone has these and no effects: whoever asks for few things asks for no more. Immutable.
 */
public final class Draw {
  private final ModelStructure structure;
  private final double[] sds;
  private final double[] effects;
  private final double[] predicted;

  Draw(ModelStructure structure, double[] sds, double[] effects) {
    this(structure, sds, effects, new double[0]);
  }

  private Draw(ModelStructure structure, double[] sds, double[] effects, double[] predicted) {
    this.structure = structure;
    this.sds = sds;
    this.effects = effects;
    this.predicted = predicted;
  }

  /**
   * A draw without effects.
   *
   * @param predicted values of the predictands by their places
   */
  static Draw ofPredictands(ModelStructure structure, double[] sds, double[] predicted) {
    return new Draw(structure, sds, new double[0], predicted);
  }

  /**
   * A predictand's value.
   *
   * @param predictand where there are no effects, one of those that were drawn
   */
  public double of(Predictand predictand) {
    return effects.length == 0 ? predicted[predictand.place()] : predictand.of(effects);
  }

  /** The columns and terms. */
  public ModelStructure structure() {
    return structure;
  }

  /** σ. */
  public double residualSd() {
    return sds[sds.length - 1];
  }

  /** The standard deviation of the subjects' intercepts; 0 where they are not in the model. */
  public double subjectSd() {
    return structure.subjects() ? sds[0] : 0;
  }

  /** The standard deviation of a random term. */
  public double sd(int term) {
    return sds[structure.component(term)];
  }

  /** A fixed effect. */
  public double fixed(int column) {
    return effects[column];
  }

  /** The effect of a level of a random term. */
  public double effect(int term, int level) {
    return effects[structure.column(term, level)];
  }

  /** An effect, fixed or random, by its column in {@link #structure()}. */
  public double column(int column) {
    return effects[column];
  }

  /** Logarithms of the standard deviations relative to σ: subjects, terms. */
  double[] logTheta() {
    double[] logTheta = new double[sds.length - 1];
    for (int i = 0; i < logTheta.length; i++) {
      logTheta[i] = Math.log(sds[i] / residualSd());
    }
    return logTheta;
  }

  /** The number of standard deviations, the residual one included. */
  int scales() {
    return sds.length;
  }

  /** Standard deviation {@code i}: subjects, terms, residual. */
  double scale(int i) {
    return sds[i];
  }
}
