package io.github.locus.ingest.draft;

import io.github.locus.ingest.table.TextFold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the rows of a survey say of the cells: leaders and headcounts. A cell left empty by one row
 * may be filled by another; two different values are a contradiction.
 */
public final class CellFacts {
  private final Map<CellKey, Said<String>> leaders = new HashMap<>();
  private final Map<CellKey, Map<String, Origin>> respelt = new HashMap<>();
  private final Map<CellKey, Said<Long>> headcounts = new HashMap<>();
  private boolean leadersAsked;

  /**
   * Notes a leader. Names that are written alike are the same leader.
   *
   * @param cell the cell
   * @param leader the name
   * @param origin where it stands
   * @return where another name stands, if so
   */
  public Optional<Said<String>> noteLeader(CellKey cell, String leader, Origin origin) {
    Optional<Said<String>> other = note(leaders, cell, leader, origin);
    if (other.isPresent() && TextFold.alike(other.get().value(), leader)) {
      respelt.computeIfAbsent(cell, c -> new HashMap<>()).merge(leader, origin, Origin::first);
      return Optional.empty();
    }
    return other;
  }

  /**
   * Notes a headcount.
   *
   * @param cell the cell
   * @param headcount number of people
   * @param origin where it stands
   * @return where another number stands, if so
   */
  public Optional<Said<Long>> noteHeadcount(CellKey cell, long headcount, Origin origin) {
    return note(headcounts, cell, headcount, origin);
  }

  /** Notes that a file has a leader column. */
  public void askForLeaders() {
    leadersAsked = true;
  }

  /** Whether some file has a column for leaders. */
  public boolean leadersAsked() {
    return leadersAsked;
  }

  /** Who leads a cell, as a file says it. */
  public Optional<Said<String>> leader(CellKey cell) {
    return Optional.ofNullable(leaders.get(cell));
  }

  /**
   * How else a cell's leader is written.
   *
   * @param cell the cell
   * @return places by spelling, the first spelling apart
   */
  public Map<String, Origin> otherSpellings(CellKey cell) {
    return respelt.getOrDefault(cell, Map.of());
  }

  /** How many people a cell has, as a file says it. */
  public OptionalLong headcount(CellKey cell) {
    Said<Long> said = headcounts.get(cell);
    return said == null ? OptionalLong.empty() : OptionalLong.of(said.value());
  }

  private static <T> Optional<Said<T>> note(
      Map<CellKey, Said<T>> facts, CellKey cell, T value, Origin origin) {
    Said<T> known = facts.putIfAbsent(cell, new Said<>(value, origin));
    return known == null || known.value().equals(value) ? Optional.empty() : Optional.of(known);
  }

  /**
   * A function in a unit and wave, while a survey is being read.
   *
   * @param function index in the instrument
   * @param unit number in the table of units
   * @param wave number in the table of waves
   */
  public record CellKey(int function, int unit, int wave) {}

  /**
   * A value and where it was first said.
   *
   * @param value the value
   * @param origin its place
   * @param <T> type of the value
   */
  public record Said<T>(T value, Origin origin) {}
}
