package io.github.locus.ingest.scale;

import io.github.locus.ingest.label.Absence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One way to understand the labels of a group of columns.
 *
 * @param set id of the known scale, {@link #NUMBERS} for an order by numbers
 * @param languages languages of the labels, joined by {@code +}; empty for numbers
 * @param points all points, lowest first
 * @param absences spellings that are no answer
 * @param guesses spellings that are taken for a known label though a letter differs, and that label;
 *     a study has to say that it agrees
 */
public record ScaleReading(
    String set,
    String languages,
    List<ScalePoint> points,
    Map<String, Absence> absences,
    Map<String, String> guesses) {
  /** Set id of an order that numbers give. */
  public static final String NUMBERS = "numbers";

  /** Two labels are a pair of opposites, and no scale. */
  private static final int FEWEST_CLOSED = 3;

  /** Families of degrees, of which questionnaires use three or four as often as five. */
  private static final Set<String> RISING = Set.of("intensity-5");

  /** Families of which each questionnaire takes what it likes. */
  private static final Set<String> ANY_LENGTH = Set.of("faces-5");

  public ScaleReading {
    points = List.copyOf(points);
    absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
    guesses = Collections.unmodifiableMap(new LinkedHashMap<>(guesses));
  }

  /**
   * Number of points.
   *
   * @return k
   */
  public int size() {
    return points.size();
  }

  /**
   * Points that somebody chose, as the file spells them.
   *
   * @return the order of the file's labels, lowest first
   */
  public List<String> order() {
    return points.stream().filter(ScalePoint::isSeen).map(ScalePoint::shown).toList();
  }

  /**
   * All points, in words.
   *
   * @return the file's spelling of each point, the catalogue's where nobody chose it
   */
  public List<String> shown() {
    return points.stream().map(ScalePoint::shown).toList();
  }

  /** The spellings at each point, by which two readings of one set of labels differ. */
  public List<List<String>> places() {
    return points.stream().map(ScalePoint::spellings).toList();
  }

  /** Whether all points between the lowest and the highest that are seen are seen. */
  boolean isUnbroken() {
    int first = 0;
    int last = points.size() - 1;
    while (first < last && !points.get(first).isSeen()) {
      first++;
    }
    while (last > first && !points.get(last).isSeen()) {
      last--;
    }
    return points.subList(first, last + 1).stream().allMatch(ScalePoint::isSeen);
  }

  /** Whether each point is spelled once at least in each of several languages. */
  boolean isInEach() {
    int tongues = languages.split("\\+").length;
    return tongues > 1 && points.stream().allMatch(point -> point.spellings().size() >= tongues);
  }

  /**
   * The scale that the labels make by themselves: three points or more of a longer one, which face
   * each other across its middle ("Disagree" to "Agree" of seven), or rise from nothing without its
   * end ("Not at all" to "Very" of a family that has "Extremely"), or of a family without a usual
   * length. It may be the whole scale.
   *
   * @return the points that somebody chose; empty where each point was, or where they lie to one side
   */
  Optional<ScaleReading> closed() {
    boolean faced =
        IntStream.range(0, size())
            .allMatch(i -> points.get(i).isSeen() == points.get(size() - 1 - i).isSeen());
    boolean rising = RISING.contains(set) && points.get(0).isSeen() && !reachesBothEnds();
    return (faced || rising || ANY_LENGTH.contains(set)) && unseen() > 0 && seen() >= FEWEST_CLOSED
        ? Optional.of(
            new ScaleReading(
                set,
                languages,
                points.stream().filter(ScalePoint::isSeen).toList(),
                absences,
                guesses))
        : Optional.empty();
  }

  /** Points that somebody chose. */
  int seen() {
    return size() - unseen();
  }

  /** Points that nobody chose. */
  int unseen() {
    return (int) points.stream().filter(point -> !point.isSeen()).count();
  }

  /** Whether somebody chose the lowest point and somebody the highest. */
  boolean reachesBothEnds() {
    return points.get(0).isSeen() && points.get(points.size() - 1).isSeen();
  }

  /** Whether both give each of the file's labels the same place on a scale of the same length. */
  boolean agreesWith(ScaleReading other) {
    return absences.equals(other.absences) && places().equals(other.places());
  }
}
