package io.github.locus.protection;

import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A survey in which no group is small: every cell, every part and every split that is not made
 * holds at least the minimum number of persons. All that the rest of the chain reads.
 *
 * <p>Units keep the names and numbers of the survey, for posts and roster are about them; ratings
 * lie in {@link #cells()}, and where they came from within a cell is known as shares alone.
 */
public final class ProtectedSurvey {
  private final Survey survey;
  private final ProtectedRatings ratings;
  private final Responses responses;
  private final List<Site> sites;
  private final List<SiteCell> cells;
  private final List<CellMembers> members;
  private final boolean[][] outside;
  private final boolean[] bothNominations;
  private final ProtectionAccount account;

  ProtectedSurvey(
      Survey survey,
      ProtectedRatings ratings,
      Responses responses,
      Places places,
      boolean[][] outside,
      boolean[] bothNominations,
      ProtectionAccount account) {
    this.survey = survey;
    this.ratings = ratings;
    this.responses = responses;
    sites = places.sites();
    cells = places.order();
    members = List.copyOf(places.cells().values());
    this.outside = outside;
    this.bothNominations = bothNominations;
    this.account = account;
  }

  /**
   * What was asked.
   *
   * @return the instrument; its items give the answers' columns
   */
  public Instrument instrument() {
    return survey.instrument();
  }

  /**
   * The functions that were rated.
   *
   * @return in the instrument's order; one whose ratings were all left out is among them
   */
  public List<OrgFunction> functions() {
    return survey.functions();
  }

  /**
   * The units as given: roster and posts are about them, ratings are not.
   *
   * @return names, sorted by code point
   */
  public List<String> units() {
    return survey.units();
  }

  /**
   * The waves.
   *
   * @return names in time order
   */
  public List<String> waves() {
    return survey.waves();
  }

  /**
   * Who led what, unit by unit as given.
   *
   * @return the roster
   */
  public Roster roster() {
    return survey.roster();
  }

  /**
   * What belongs to the respondents. The own function is not given where own people and others
   * cannot be told apart, a question not where few answered it in the wave.
   *
   * @return one entry per (respondent, wave), those without a used rating among them
   */
  public Responses responses() {
    return responses;
  }

  /**
   * The used ratings.
   *
   * @return ratings, what few answered set missing
   */
  public ProtectedRatings ratings() {
    return ratings;
  }

  /**
   * The sites.
   *
   * @return units that stand alone, each under its index in {@link #units()}, whether or not they
   *     do so in any wave; then merged ones
   */
  public List<Site> sites() {
    return sites;
  }

  /**
   * The cells that have ratings.
   *
   * @return by function, site, wave
   */
  public List<SiteCell> cells() {
    return cells;
  }

  /**
   * Where a cell is among {@link #cells()}.
   *
   * @param cell a cell
   * @return its index, empty where it has no ratings
   */
  public OptionalInt indexOf(SiteCell cell) {
    int at = Collections.binarySearch(cells, cell);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /**
   * Whose ratings make up a cell.
   *
   * @param cell index in {@link #cells()}
   * @return its members
   */
  public CellMembers members(int cell) {
    return members.get(cell);
  }

  /**
   * Whether what is left without one unit has the same cells but for that unit's own. Then who is gone rated cells of
   * the unit alone, none of them of few, and every other figure rests on the same persons as here.
   *
   * @param rest what was protected without the unit
   * @param unit unit index
   * @return false where the unit has a part in a merged cell, or what is left is merged otherwise
   */
  public boolean isCoarsenedAs(ProtectedSurvey rest, int unit) {
    Set<RatedCell> others = ratedCells();
    others.removeIf(cell -> cell.units().equals(List.of(unit)));
    return others.equals(rest.ratedCells());
  }

  /** A cell by the units whose ratings make it up: sites of two surveys have other numbers. */
  private record RatedCell(int function, int wave, List<Integer> units) {}

  private Set<RatedCell> ratedCells() {
    Set<RatedCell> rated = new HashSet<>();
    for (int c = 0; c < cells.size(); c++) {
      SiteCell cell = cells.get(c);
      rated.add(new RatedCell(cell.function(), cell.wave(), members.get(c).units()));
    }
    return rated;
  }

  /**
   * The wave of a rating.
   *
   * @param rating rating number
   * @return wave index
   */
  public int wave(int rating) {
    return responses.wave(ratings.response(rating));
  }

  /**
   * Whether a respondent rates the own function, as far as that is known.
   *
   * @param rating rating number
   * @return false where the own function is another or not known
   */
  public boolean self(int rating) {
    return responses.ownFunction(ratings.response(rating)) == ratings.function(rating);
  }

  /**
   * Whether those who say to whom people turn can be split into those outside a function and the
   * rest.
   *
   * @param function function index
   * @param wave wave index
   * @return false where a side would be small
   */
  public boolean outsideKnown(int function, int wave) {
    return outside[function][wave];
  }

  /**
   * Whether those who said both who should lead and to whom people turn can be set beside those who
   * said one of them.
   *
   * @param wave wave index
   * @return false where one of the parts would be small
   */
  public boolean bothNominationsKnown(int wave) {
    return bothNominations[wave];
  }

  /**
   * The fewest persons of a group.
   *
   * @return k
   */
  public int minGroup() {
    return account.minGroup();
  }

  /**
   * The fewest persons that a term of the model may rest on: the greater of 10 and the smallest group.
   *
   * @return 1 where protection is off
   */
  public int minTerm() {
    return account.minTerm();
  }

  /**
   * What was merged and left out.
   *
   * @return numbers that may be told
   */
  public ProtectionAccount account() {
    return account;
  }

  /** The number of ratings alone: answers do not belong in a log. */
  @Override
  public String toString() {
    return "ProtectedSurvey[ratings=" + ratings.size() + "]";
  }
}
