package io.github.locus.protection;

import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The sites and cells of a survey, wave by wave, and what is left out because it would be small in
 * every cell.
 *
 * @param sites single units first, each under its own index
 * @param cells the cells, each with its members, in their order
 * @param cellOfUnitCell cell number by (function, unit, wave), −1 where nothing is used
 * @param used ratings that lie in a cell
 */
record Places(
    List<Site> sites, TreeMap<SiteCell, CellMembers> cells, int[] cellOfUnitCell, BitSet used) {
  private static final int NOWHERE = -1;

  /**
   * @param survey the survey
   * @param tally its used ratings, counted
   * @param minimum bounds
   */
  static Places of(Survey survey, Tally tally, Minimum minimum) {
    return new Builder(survey, tally, minimum).build();
  }

  /**
   * The same, less ratings that cannot be scored and the cells that held nothing else.
   *
   * @param survey the survey
   * @param left ratings that are left
   */
  Places keeping(Survey survey, BitSet left) {
    Tally tally = Tally.of(survey, left);
    Contributions contributions = new Contributions(survey);
    RowGroups ofUnitCell =
        RowGroups.of(left.stream().toArray(), cellOfUnitCell.length, tally::unitCell);
    TreeMap<SiteCell, CellMembers> kept = new TreeMap<>();
    int[] cellOf = new int[cellOfUnitCell.length];
    Arrays.fill(cellOf, NOWHERE);
    for (Map.Entry<SiteCell, CellMembers> entry : cells.entrySet()) {
      int f = entry.getKey().function();
      int t = entry.getKey().wave();
      int[] members =
          entry.getValue().units().stream()
              .filter(v -> tally.ratings(f, v, t) > 0)
              .mapToInt(v -> v)
              .toArray();
      for (int v : members) {
        cellOf[tally.unitCell(f, v, t)] = kept.size();
      }
      if (members.length > 0) {
        kept.put(
            entry.getKey(),
            new CellMembers(
                members,
                IntStream.of(members).map(v -> tally.ratings(f, v, t)).toArray(),
                IntStream.of(members)
                    .map(v -> tally.unitCell(f, v, t))
                    .mapToDouble(c -> contributions.ofRatings(ofUnitCell.of(c).toArray()).mass())
                    .toArray()));
      }
    }
    return new Places(sites, kept, cellOf, left);
  }

  /** The cells in their order. */
  List<SiteCell> order() {
    return List.copyOf(cells.keySet());
  }

  private static final class Builder {
    private final Survey survey;
    private final Tally tally;
    private final Minimum minimum;
    private final Contributions contributions;
    private final RowGroups ofWave;
    private final int functions;
    private final int units;
    private final List<Site> sites = new ArrayList<>();
    private final Map<List<Integer>, Integer> siteOfUnits = new HashMap<>();
    private final TreeMap<SiteCell, CellMembers> cells = new TreeMap<>();

    Builder(Survey survey, Tally tally, Minimum minimum) {
      this.survey = survey;
      this.tally = tally;
      this.minimum = minimum;
      contributions = new Contributions(survey);
      ofWave = RowGroups.of(tally.used().stream().toArray(), survey.waves().size(), survey::wave);
      functions = survey.functions().size();
      units = survey.units().size();
    }

    Places build() {
      IntStream.range(0, units).forEach(v -> site(List.of(v)));
      for (int t = 0; t < survey.waves().size(); t++) {
        wave(t);
      }
      int[] cellOf = new int[functions * units * survey.waves().size()];
      Arrays.fill(cellOf, NOWHERE);
      int number = 0;
      for (Map.Entry<SiteCell, CellMembers> entry : cells.entrySet()) {
        for (int v : entry.getValue().units()) {
          cellOf[tally.unitCell(entry.getKey().function(), v, entry.getKey().wave())] = number;
        }
        number++;
      }
      BitSet used = new BitSet(survey.ratings().size());
      tally.used().stream().filter(r -> cellOf[tally.unitCell(r)] != NOWHERE).forEach(used::set);
      return new Places(List.copyOf(sites), cells, cellOf, used);
    }

    private int site(List<Integer> together) {
      return siteOfUnits.computeIfAbsent(
          together,
          key -> {
            sites.add(new Site(key));
            return sites.size() - 1;
          });
    }

    private void wave(int t) {
      int[] people = peopleByFunction(t);
      List<Integer> merging =
          IntStream.range(0, functions).filter(f -> merges(f, t, people)).boxed().toList();
      if (merging.stream().allMatch(f -> surelyLarge(f, t))) {
        merging.forEach(f -> ratedUnits(f, t).forEach(v -> alone(f, v, t)));
      } else {
        mergeUnits(merging, t);
      }
      for (int f = 0; f < functions; f++) {
        if (people[f] > 0 && !merging.contains(f)) {
          overAllUnits(f, t);
        }
      }
    }

    /**
     * Whether a function takes part in merging units. One that few rate does not, for the units of
     * all functions would be merged until its cells are large; nor does one that a quarter of the
     * others' raters rate, spread so thinly that its units would have to be merged.
     */
    private boolean merges(int f, int t, int[] people) {
      int most = Arrays.stream(people).max().orElse(0);
      boolean thin =
          people[f] < minimum.perUnit() * ratedUnits(f, t).size()
              && Minimum.RARE * people[f] < most;
      return people[f] >= minimum.function() && !thin;
    }

    /** Distinct persons who rated each function in a wave. */
    private int[] peopleByFunction(int wave) {
      BitSet[] people = new BitSet[functions];
      Arrays.setAll(people, f -> new BitSet());
      Ratings ratings = survey.ratings();
      ofWave
          .of(wave)
          .forEach(
              r ->
                  people[ratings.function(r)].set(
                      survey.responses().respondent(ratings.response(r))));
      return Arrays.stream(people).mapToInt(BitSet::cardinality).toArray();
    }

    private List<Integer> ratedUnits(int f, int t) {
      return IntStream.range(0, units).filter(v -> tally.ratings(f, v, t) > 0).boxed().toList();
    }

    private boolean surelyLarge(int f, int t) {
      return ratedUnits(f, t).stream()
          .allMatch(v -> contributions.surely(tally.ratings(f, v, t), 1, minimum.group()));
    }

    private void alone(int f, int v, int t) {
      cells.put(new SiteCell(f, v, t), CellMembers.alone(v, tally.ratings(f, v, t)));
    }

    private void mergeUnits(List<Integer> merging, int t) {
      List<List<Persons>> persons = personsByUnit(t);
      List<UnitMerging.Node> rated = new ArrayList<>();
      for (int v = 0; v < units; v++) {
        List<Persons> byFunction = new ArrayList<>();
        for (int f = 0; f < functions; f++) {
          byFunction.add(merging.contains(f) ? persons.get(v).get(f) : Persons.NOBODY);
        }
        if (byFunction.stream().anyMatch(p -> p.count() > 0)) {
          rated.add(UnitMerging.Node.of(v, byFunction));
        }
      }
      for (UnitMerging.Node node : UnitMerging.merge(rated, minimum.group())) {
        for (int f : merging) {
          if (node.byFunction().get(f).atLeast(minimum.group())) {
            cell(f, node.units(), t, persons);
          }
        }
      }
    }

    /** A function that few rate makes one cell of all its units, or none. */
    private void overAllUnits(int f, int t) {
      List<List<Persons>> persons = personsByUnit(t);
      Persons all =
          persons.stream().map(ofUnit -> ofUnit.get(f)).reduce(Persons.NOBODY, Persons::and);
      if (all.atLeast(minimum.group())) {
        cell(f, ratedUnits(f, t), t, persons);
      }
    }

    private void cell(int f, List<Integer> together, int t, List<List<Persons>> persons) {
      int[] members =
          together.stream().filter(v -> tally.ratings(f, v, t) > 0).mapToInt(v -> v).toArray();
      int[] ratings = IntStream.of(members).map(v -> tally.ratings(f, v, t)).toArray();
      double[] mass =
          survey.responses().weighted()
              ? IntStream.of(members).mapToDouble(v -> persons.get(v).get(f).mass()).toArray()
              : IntStream.of(ratings).asDoubleStream().toArray();
      cells.put(new SiteCell(f, site(together), t), new CellMembers(members, ratings, mass));
    }

    /** By unit and function, one wave. */
    private List<List<Persons>> personsByUnit(int wave) {
      Contributions.Gathered[] gathered = new Contributions.Gathered[units * functions];
      Arrays.setAll(gathered, i -> contributions.gathered());
      Ratings ratings = survey.ratings();
      ofWave
          .of(wave)
          .forEach(
              r ->
                  gathered[ratings.unit(r) * functions + ratings.function(r)].add(
                      ratings.response(r)));
      List<List<Persons>> byUnit = new ArrayList<>();
      for (int v = 0; v < units; v++) {
        int first = v * functions;
        byUnit.add(
            IntStream.range(first, first + functions)
                .mapToObj(i -> gathered[i].persons())
                .toList());
      }
      return byUnit;
    }
  }
}
