package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says, without words: a text of every catalogue has places for what it names and for its figures.
 *
 * @param code stable name of the rule that made it
 * @param variant which turn it takes; empty where there is one
 * @param function function that it is about
 * @param other function beside it
 * @param functions functions that it lists
 * @param dimensions ids of the dimensions that it names
 * @param waves waves that it names
 * @param leader code of the leader that it names
 * @param verdict kind of the other verdict that it speaks of, which would name the functions that it lists
 * @param figures every figure in it
 */
@Told(name = "text", is = "the same in words, in the language of the options")
public record Statement(
    String code,
    Optional<String> variant,
    Optional<String> function,
    Optional<String> other,
    List<String> functions,
    List<String> dimensions,
    List<String> waves,
    Optional<String> leader,
    Optional<VerdictKind> verdict,
    List<FigureReference> figures) {
  public Statement {
    functions = List.copyOf(functions);
    dimensions = List.copyOf(dimensions);
    waves = List.copyOf(waves);
    figures = List.copyOf(figures);
  }

  /**
   * Whether a result shows every figure that the sentence would print. One that prints a figure which may not be shown
   * is not said, for it would tell at least that there is one.
   *
   * @param result the result that it is part of
   * @return true where all figures are there
   */
  public boolean isToldBy(Result result) {
    return figures.stream()
        .allMatch(figure -> FigurePath.number(result, figure.path()).isPresent());
  }
}
