package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** The least and the most that a sum of answers can be, given all statements and the scale. */
final class LinearBounds {
  private static final int ITERATIONS = 10_000;

  private final AnswerSums sums;
  private final LinearConstraintSet constraints;

  LinearBounds(AnswerSums sums) {
    this.sums = sums;
    List<LinearConstraint> rows = new ArrayList<>();
    for (int s = 0; s < sums.rows().length; s++) {
      double value = sums.values()[s];
      double halfWidth = sums.halfWidths()[s];
      rows.add(new LinearConstraint(sums.rows()[s], Relationship.LEQ, value + halfWidth));
      rows.add(new LinearConstraint(sums.rows()[s], Relationship.GEQ, value - halfWidth));
    }
    for (int g = 0; g < sums.groups().size(); g++) {
      double[] one = new double[sums.groups().size()];
      one[g] = 1;
      rows.add(new LinearConstraint(one, Relationship.LEQ, 100.0 * sums.groups().get(g).size()));
    }
    constraints = new LinearConstraintSet(rows);
  }

  /**
   * How far apart the least and the most mean of a group are, points: 100 where nothing is known, 0
   * where it is known exactly.
   *
   * @param group index of a sum
   */
  double width(int group) {
    double[] goal = new double[sums.groups().size()];
    goal[group] = 1.0 / sums.groups().get(group).size();
    return solve(goal, GoalType.MAXIMIZE) - solve(goal, GoalType.MINIMIZE);
  }

  private double solve(double[] goal, GoalType type) {
    return new SimplexSolver()
        .optimize(
            new MaxIter(ITERATIONS),
            new LinearObjectiveFunction(goal, 0),
            constraints,
            type,
            new NonNegativeConstraint(true))
        .getValue();
  }
}
