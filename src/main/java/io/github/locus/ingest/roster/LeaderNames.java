package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leaders by the names that are written, each person once: names that differ only in case, blanks,
 * accents and the like are one leader, and a warning says how many. Names that are nearly alike stay
 * apart, and a note says where. Messages name lines, never leaders.
 */
public final class LeaderNames {
  /** Comparing all with all is for the leaders of a company, not for its people. */
  private static final int MOST_COMPARED = 300;

  /** Shorter names are alike by chance. */
  private static final int LONG_ENOUGH = 5;

  private final Map<String, Map<String, Place>> spellings = new TreeMap<>();
  private final Map<Integer, Map<String, Place>> byFunction = new TreeMap<>();
  private final Map<String, String> chosen = new HashMap<>();

  /**
   * Notes a name.
   *
   * @param function index of the function that is led
   * @param name the leader's name as it is written
   * @param place where it is written
   */
  public void note(int function, String name, Place place) {
    String fold = TextFold.name(name);
    spellings
        .computeIfAbsent(fold, f -> new TreeMap<>(CodePointOrder.ORDER))
        .merge(name, place, LeaderNames::first);
    byFunction
        .computeIfAbsent(function, f -> new TreeMap<>())
        .merge(fold, place, LeaderNames::first);
    chosen.clear();
  }

  /**
   * The name of the leader who is meant.
   *
   * @param written a name that was noted
   * @return the first of its spellings by code points, whatever the order of the rows
   */
  public String of(String written) {
    return chosen.computeIfAbsent(
        written,
        name -> {
          Map<String, Place> alike = spellings.getOrDefault(TextFold.name(name), Map.of());
          return alike.isEmpty() ? name : alike.keySet().iterator().next();
        });
  }

  /**
   * Says what was taken as one and what was not.
   *
   * @param out takes a warning and a note at most
   */
  public void report(Diagnostics out) {
    List<List<Place>> merged = new ArrayList<>();
    spellings.values().stream()
        .filter(alike -> alike.size() > 1)
        .forEach(alike -> merged.add(alike.values().stream().sorted().toList()));
    merged.stream()
        .map(places -> places.subList(0, 2))
        .min((a, b) -> a.get(1).compareTo(b.get(1)))
        .ifPresent(
            first ->
                out.add(
                    DiagnosticCode.LEADER_SPELLINGS,
                    first.get(1),
                    merged.size(),
                    reference(first.get(0), first.get(1))));
    List<List<Place>> near = new ArrayList<>();
    byFunction.values().forEach(leaders -> near.addAll(nearlyAlike(leaders)));
    near.stream()
        .min((a, b) -> a.get(1).compareTo(b.get(1)))
        .ifPresent(
            first ->
                out.add(
                    DiagnosticCode.LEADERS_NEARLY_ALIKE,
                    first.get(1),
                    near.size(),
                    reference(first.get(0), first.get(1))));
  }

  private static List<List<Place>> nearlyAlike(Map<String, Place> leaders) {
    List<String> names = leaders.keySet().stream().filter(LeaderNames::isWords).toList();
    List<List<Place>> near = new ArrayList<>();
    if (names.size() > MOST_COMPARED) {
      return near;
    }
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (NearestName.of(names.get(i), List.of(names.get(j))).isPresent()) {
          List<Place> places = new ArrayList<>();
          Optional.ofNullable(leaders.get(names.get(i))).ifPresent(places::add);
          Optional.ofNullable(leaders.get(names.get(j))).ifPresent(places::add);
          near.add(places.stream().sorted().toList());
        }
      }
    }
    return near;
  }

  /** Codes such as L01 and L02 are alike on purpose. */
  private static boolean isWords(String name) {
    return name.length() >= LONG_ENOUGH && name.codePoints().noneMatch(Character::isDigit);
  }

  private static Argument reference(Place place, Place from) {
    long line = place.line().orElse(0);
    return place.file().equals(from.file())
        ? Clause.LINE.with(line)
        : Clause.LINE_OF_FILE.with(line, place.file().orElse(""));
  }

  private static Place first(Place one, Place other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
