package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers that ask the same of each of several: {@code IT: speed, IT: seniority, HR: speed, HR:
 * seniority}. What somebody is, is asked once: where the same header stands behind several names, with
 * the same answers, beside ratings behind the same names, no word of it says what somebody is.
 */
public final class AskedOfEach {
  /** Two parts of a header that a sign keeps apart, or at least a blank or a low line. */
  private static final Pattern BY_SIGN =
      Pattern.compile(
          "(.*?\\S)(?:\\s*(?:[:|>/\\u2192\\u00bb]|->)\\s*|\\s+[-\\u2013\\u2014]\\s+|\\s*(?=[(\\[]))(\\S.*)");

  private static final Pattern BY_BLANK = Pattern.compile("([^\\s_.]+)[\\s_.](.+)");

  /** So many answers are a scale; two may be any choice. */
  private static final int FEWEST_POINTS = 3;

  private static final int RATED_CORNERS = 2;

  /**
   * So many squares of two names and two questions show that it is no chance; one is enough where a
   * sign parts the headers and two of its corners are ratings.
   */
  private static final int ENOUGH = 2;

  private final List<Place> places;
  private final Map<Part, Map<String, Place>> byName = new HashMap<>();
  private final Map<Part, Map<String, Place>> byQuestion = new HashMap<>();

  private AskedOfEach(List<Place> places) {
    this.places = places;
    for (Place place : places) {
      byName
          .computeIfAbsent(new Part(place.sign(), place.name()), n -> new LinkedHashMap<>())
          .put(place.question(), place);
      byQuestion
          .computeIfAbsent(new Part(place.sign(), place.question()), q -> new LinkedHashMap<>())
          .put(place.name(), place);
    }
  }

  /** One of the two parts of headers that are parted alike. */
  private record Part(boolean sign, String text) {}

  /**
   * A column whose header has two parts.
   *
   * @param sign whether a sign keeps them apart
   * @param name the first
   * @param question the second
   * @param shape its answers
   * @param rated whether no word speaks against ratings
   */
  private record Place(
      boolean sign, String name, String question, ColumnShape shape, boolean rated) {
    static Optional<Place> of(ColumnShape shape, boolean rated) {
      ExportColumn column = shape.column();
      if (!column.row().isEmpty() || shape.keys().size() < FEWEST_POINTS) {
        return Optional.empty();
      }
      String text = column.question().isEmpty() ? column.name() : column.question();
      Matcher parts = BY_SIGN.matcher(text);
      boolean sign = parts.matches();
      if (!sign) {
        parts = BY_BLANK.matcher(text);
        if (!parts.matches()) {
          return Optional.empty();
        }
      }
      return Optional.of(
          new Place(
              sign,
              LabelFolding.plain(parts.group(1)),
              LabelFolding.plain(parts.group(2)),
              shape,
              rated));
    }

    boolean isLike(Place other) {
      Set<String> one = shape.keys();
      Set<String> two = other.shape.keys();
      return one.size() >= two.size() ? one.containsAll(two) : two.containsAll(one);
    }
  }

  /**
   * Looks for columns that are ratings in spite of a word in their header.
   *
   * @param rated columns that no word speaks against
   * @param named columns that only a word of their header speaks against
   * @return those of the latter that ask the same of each of several
   */
  public static List<ColumnShape> among(List<ColumnShape> rated, List<ColumnShape> named) {
    if (named.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    rated.forEach(shape -> Place.of(shape, true).ifPresent(places::add));
    named.forEach(shape -> Place.of(shape, false).ifPresent(places::add));
    AskedOfEach asked = new AskedOfEach(places);
    return asked.places.stream()
        .filter(place -> !place.rated() && asked.isOfEach(place))
        .map(Place::shape)
        .toList();
  }

  private boolean isOfEach(Place place) {
    int amongRated = 0;
    int any = 0;
    Map<String, Place> ofName = byName.getOrDefault(part(place, place.name()), Map.of());
    Map<String, Place> again = byQuestion.getOrDefault(part(place, place.question()), Map.of());
    for (Place other : again.values()) {
      if (other == place || !other.isLike(place)) {
        continue;
      }
      Map<String, Place> ofOther = byName.getOrDefault(part(place, other.name()), Map.of());
      for (Place beside : ofName.values()) {
        Place across = ofOther.get(beside.question());
        if (beside == place || across == null || !beside.isLike(place) || !across.isLike(place)) {
          continue;
        }
        int ratings = (other.rated() ? 1 : 0) + (beside.rated() ? 1 : 0) + (across.rated() ? 1 : 0);
        amongRated += ratings >= RATED_CORNERS ? 1 : 0;
        any++;
        if (amongRated >= (place.sign() ? 1 : ENOUGH) || (place.sign() && any >= ENOUGH)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Part part(Place place, String text) {
    return new Part(place.sign(), text);
  }
}
