package io.github.inspectionreports.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/** Logistic regression with an L2 penalty, without a constant of its own. */
final class Regression {
  private static final double EPSILON = 0.001;

  private Regression() {}

  /**
   * Fits weights.
   *
   * @param x what each case shows, by the numbers of features from 1
   * @param y 1 for a case of the class, 0 for another
   * @param n how many features there are
   * @param c how little the weights are drawn towards zero
   * @return the weight of each feature for 1 against 0, in log odds
   */
  static double[] weights(Feature[][] x, double[] y, int n, double c) {
    Problem problem = new Problem();
    problem.l = x.length;
    problem.n = n;
    problem.x = x;
    problem.y = y;
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, c, EPSILON));
    // The library weighs for the label that it met first.
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      weights[i] = sign * model.getFeatureWeights()[i];
    }
    return weights;
  }
}
