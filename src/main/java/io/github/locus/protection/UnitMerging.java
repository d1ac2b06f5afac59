package io.github.locus.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges the units of one wave until none is small: while the smallest cell of some unit has fewer
 * persons than wanted, that unit is merged with the one of fewest respondents among the others.
 *
 * <p>The minimum decides only where the sequence stops, never what is merged with what. So the
 * partitions of several minima are nested, and two runs tell no small cell by their difference.
 */
final class UnitMerging {
  private static final Comparator<Node> FEWEST =
      Comparator.comparingInt((Node node) -> node.everybody.count())
          .thenComparingInt(node -> node.units.get(0));

  private static final Comparator<Node> SMALLEST =
      Comparator.comparingDouble((Node node) -> node.size).thenComparing(FEWEST);

  private UnitMerging() {}

  /**
   * Units that are one.
   *
   * @param units unit indices, ascending
   * @param byFunction persons who rated each function there; nobody where it was not rated
   * @param everybody persons who rated any of them
   * @param size its smallest cell
   */
  record Node(List<Integer> units, List<Persons> byFunction, Persons everybody, double size) {
    /**
     * A unit before anything is merged.
     *
     * @param unit unit index
     * @param byFunction persons who rated each function there
     */
    static Node of(int unit, List<Persons> byFunction) {
      return of(List.of(unit), byFunction, union(byFunction));
    }

    private static Node of(List<Integer> units, List<Persons> byFunction, Persons everybody) {
      double size =
          byFunction.stream()
              .filter(persons -> persons.count() > 0)
              .mapToDouble(Persons::effective)
              .min()
              .orElse(Double.POSITIVE_INFINITY);
      return new Node(units, byFunction, everybody, size);
    }

    private static Persons union(List<Persons> groups) {
      return groups.stream().reduce(Persons.NOBODY, Persons::and);
    }

    Node and(Node other) {
      List<Integer> both = new ArrayList<>(units);
      both.addAll(other.units);
      both.sort(null);
      List<Persons> persons = new ArrayList<>();
      for (int f = 0; f < byFunction.size(); f++) {
        persons.add(byFunction.get(f).and(other.byFunction.get(f)));
      }
      return of(List.copyOf(both), List.copyOf(persons), everybody.and(other.everybody));
    }

    /** Whether every function that is rated there is rated by enough persons. */
    boolean atLeast(int minimum) {
      return byFunction.stream().allMatch(p -> p.count() == 0 || p.atLeast(minimum));
    }
  }

  /**
   * @param units the units with ratings
   * @param minimum persons that a cell should have
   * @return units as they stand at the end, by first unit; only if one is left may a cell of it be
   *     small
   */
  static List<Node> merge(List<Node> units, int minimum) {
    List<Node> nodes = new ArrayList<>(units);
    while (nodes.size() > 1) {
      Node smallest = nodes.stream().min(SMALLEST).orElseThrow();
      if (smallest.atLeast(minimum)) {
        break;
      }
      nodes.remove(smallest);
      Node partner = nodes.stream().min(FEWEST).orElseThrow();
      nodes.remove(partner);
      nodes.add(smallest.and(partner));
    }
    nodes.sort(Comparator.comparingInt(node -> node.units.get(0)));
    return List.copyOf(nodes);
  }
}
