package io.github.locus.ingest.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What survey rounds are called: years, quarters, months, days, numbers, before and after. */
public final class RoundNames {
  /** The longest time between rounds of one survey; years of birth and of joining go further. */
  private static final int MOST_YEARS = 15;

  private static final int CENTURY = 2000;

  private static final Pattern YEAR =
      Pattern.compile("(?:fy|gj|ej|ay|wj)?[ '’]?((?:19|20)\\d{2})(?:[/\\-–]\\d{2,4})?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?:fy|gj|ej|ay)[ '’]?(\\d{2})(?:[/\\-–]\\d{2})?");
  private static final Pattern PART =
      Pattern.compile("([qhtsk])[ .]?([0-4])(?:[ /\\-.]*(?:fy ?)?((?:19|20)?\\d{2}))?");
  private static final Pattern PART_LAST =
      Pattern.compile("(?:fy ?)?((?:19|20)\\d{2})[ /\\-.]*([qhtsk])[ .]?([1-4])");
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})");
  private static final Pattern DAY =
      Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("([\\p{L}]{3,10})\\.?[ \\-/']*((?:19|20)?\\d{2})");

  /** "1. Trimester", "2nd term", "1er trimestre". */
  private static final Pattern NTH =
      Pattern.compile(
          "(\\d{1,2})(?:\\.|st|nd|rd|th|er|re|e|ème|º|ª|o|a)? ?(?:semester|trimester|term|tertial|quarter|quartal"
              + "|half|halbjahr|semestre|trimestre|quadrimestre|cuatrimestre|wave|round|welle|runde|befragung"
              + "|messung|erhebung|vague|enquête|ola|ronda|onda|rilevazione|meting|ronde|survey)");

  /** Words for a round or a week. */
  private static final String ROUND =
      "wave|round|welle|runde|vague|ola|onda|ondata|ronde|golf|pulse|survey|time|measurement|messung"
          + "|meting|week|wk|woche|kw|semaine|semana|settimana|vecka|uge|uke";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:" + ROUND + "|period|periode|p[ée]riode|period[oa]|t|w|r|p|m)?[ .#_-]*(\\d{1,2})");

  /** A word for a round or a week, or the letter of a wave or a time, before a number. */
  private static final Pattern CALLED_ROUND =
      Pattern.compile("(?:" + ROUND + "|t|w)[ .#_-]*\\d{1,2}");

  private static final Set<Kind> BY_CALENDAR = Set.of(Kind.YEAR, Kind.PART, Kind.MONTH, Kind.DAY);

  private static final Map<Integer, List<String>> SEASONS =
      Map.of(
          4,
          List.of(
              "spring",
              "frühjahr",
              "frühling",
              "printemps",
              "primavera",
              "voorjaar",
              "lente",
              "vår",
              "forår"),
          7,
          List.of("summer", "sommer", "été", "verano", "verão", "estate", "zomer", "sommar"),
          10,
          List.of(
              "autumn", "fall", "herbst", "automne", "otoño", "outono", "autunno", "najaar", "höst",
              "høst", "efterår"));

  /** Half-years of schools: "WS23", "WiSe 2023/24", "SS24", "SoSe 24". */
  private static final Pattern HALF_YEAR =
      Pattern.compile(
          "(ws|wise|wintersemester|ss|sose|sommersemester|hs|herbstsemester|fs|frühlingssemester|vt|ht)"
              + "[ .'’_-]*((?:19|20)?\\d{2})(?:[/\\-–](?:19|20)?\\d{2})?");

  /** Months in which they begin. */
  private static final Map<String, Integer> HALF_YEARS =
      Map.ofEntries(
          Map.entry("ws", 10),
          Map.entry("wise", 10),
          Map.entry("wintersemester", 10),
          Map.entry("ss", 4),
          Map.entry("sose", 4),
          Map.entry("sommersemester", 4),
          Map.entry("hs", 9),
          Map.entry("herbstsemester", 9),
          Map.entry("fs", 2),
          Map.entry("frühlingssemester", 2),
          Map.entry("vt", 1),
          Map.entry("ht", 8));

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("nulmeting", 0),
          Map.entry("tussenmeting", 1),
          Map.entry("eindmeting", 2),
          Map.entry("before", 0),
          Map.entry("pre", 0),
          Map.entry("baseline", 0),
          Map.entry("vorher", 0),
          Map.entry("avant", 0),
          Map.entry("antes", 0),
          Map.entry("voor", 0),
          Map.entry("after", 1),
          Map.entry("post", 1),
          Map.entry("endline", 2),
          Map.entry("follow up", 3),
          Map.entry("followup", 3),
          Map.entry("nachher", 1),
          Map.entry("après", 1),
          Map.entry("después", 1),
          Map.entry("na", 1));

  private RoundNames() {}

  private static Map<String, Integer> months() {
    String[] names = {
      "jan januar january janvier enero januari jän jänner",
      "feb februar february février fev febrero februari",
      "mar märz march mars marzo maart mär mrz",
      "apr april avril abril avr",
      "may mai mayo mei",
      "jun juni june juin junio",
      "jul juli july juillet julio",
      "aug august août agosto augustus aout",
      "sep sept september septembre septiembre",
      "oct okt october oktober octobre octubre",
      "nov november novembre noviembre",
      "dec dez december dezember décembre diciembre déc dic"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int month = 0; month < names.length; month++) {
      for (String name : names[month].split(" ")) {
        months.put(name, month + 1);
      }
    }
    // of winter nobody can say which year's it is
    SEASONS.forEach((month, seasons) -> seasons.forEach(name -> months.put(name, month)));
    return Map.copyOf(months);
  }

  /**
   * The rounds in time order.
   *
   * @param values what a column says, each once
   * @return the values as they are written, the earliest first; empty unless all are rounds of one
   *     kind
   */
  public static Optional<List<String>> inOrder(Collection<String> values) {
    Map<String, Time> times = new HashMap<>();
    int shared = shared(values);
    for (String value : values) {
      Optional<Time> time = time(value, shared);
      if (time.isEmpty()) {
        return Optional.empty();
      }
      times.put(value, time.get());
    }
    boolean oneKind = times.values().stream().map(Time::kind).distinct().count() == 1;
    long first = times.values().stream().mapToLong(Time::years).min().orElse(0);
    long last = times.values().stream().mapToLong(Time::years).max().orElse(0);
    boolean apart = new HashSet<>(times.values()).size() == times.size();
    if (!oneKind || !apart || last - first > MOST_YEARS) {
      return Optional.empty();
    }
    return Optional.of(
        values.stream()
            .sorted(Comparator.comparingLong(value -> times.getOrDefault(value, Time.NONE).key()))
            .toList());
  }

  /** Whether the values say by themselves that they are times: years, quarters, days. */
  public static boolean areTimes(Collection<String> values) {
    return inOrder(values).isPresent()
        && values.stream()
            .allMatch(v -> time(v, shared(values)).orElse(Time.NONE).kind() != Kind.NUMBER);
  }

  /**
   * Whether names are nothing but those of rounds, so that they do not say what is asked. Numbers alone
   * and letters that number questions as well ({@code Q1}) are none.
   *
   * @param names what columns are called, each once
   */
  public static boolean areNothingElse(Collection<String> names) {
    List<String> lines = names.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
    return lines.size() > 1
        && (MONTHS.keySet().containsAll(lines)
            || (inOrder(lines).isPresent() && lines.stream().allMatch(RoundNames::isNothingElse)));
  }

  private static boolean isNothingElse(String name) {
    boolean dated =
        time(name)
            .filter(time -> BY_CALENDAR.contains(time.kind()) || time.kind() == Kind.WORD)
            .isPresent();
    return dated || CALLED_ROUND.matcher(name).matches() || NTH.matcher(name).matches();
  }

  /** A time by itself, else by what stands behind the words that all have in front. */
  private static Optional<Time> time(String value, int shared) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    return time(text).or(() -> shared == 0 ? Optional.empty() : time(text.substring(shared)));
  }

  /** How many letters of whole words all begin with: {@code Pulse Q1}, {@code Pulse Q2}. */
  private static int shared(Collection<String> values) {
    List<String> all =
        values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    if (all.size() < 2) {
      return 0;
    }
    String first = all.get(0);
    int shared = first.lastIndexOf(' ') + 1;
    while (shared > 0) {
      String words = first.substring(0, shared);
      if (all.stream().allMatch(text -> text.startsWith(words))) {
        return shared;
      }
      shared = first.lastIndexOf(' ', shared - 2) + 1;
    }
    return 0;
  }

  private static Optional<Time> time(String text) {
    Matcher day = DAY.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher month = MONTH.matcher(text);
    Matcher named = NAMED_MONTH.matcher(text);
    Matcher part = PART.matcher(text);
    Matcher partLast = PART_LAST.matcher(text);
    Matcher year = YEAR.matcher(text);
    Matcher shortYear = SHORT_YEAR.matcher(text);
    Matcher numbered = NUMBERED.matcher(text);
    if (day.matches()) {
      return at(Kind.DAY, day.group(1), number(day.group(2)), number(day.group(3)));
    }
    if (dayFirst.matches()) {
      return at(Kind.DAY, dayFirst.group(3), number(dayFirst.group(2)), number(dayFirst.group(1)));
    }
    if (month.matches() && number(month.group(2)) <= 12) {
      return at(Kind.MONTH, month.group(1), number(month.group(2)), 0);
    }
    if (year.matches()) {
      return at(Kind.YEAR, year.group(1), 0, 0);
    }
    if (shortYear.matches()) {
      return at(Kind.YEAR, shortYear.group(1), 0, 0);
    }
    if (partLast.matches()) {
      return at(Kind.PART, partLast.group(1), number(partLast.group(3)), 0);
    }
    // "K1" is a course or a group, "K1 2024" a quarter
    if (part.matches() && (part.group(3) != null || !part.group(1).equals("k"))) {
      String of = part.group(3);
      return at(
          of == null ? Kind.PART_ALONE : Kind.PART,
          of == null ? "00" : of,
          number(part.group(2)),
          0);
    }
    Matcher half = HALF_YEAR.matcher(text);
    if (half.matches()) {
      return at(Kind.MONTH, half.group(2), HALF_YEARS.getOrDefault(half.group(1), 0), 0);
    }
    if (named.matches() && MONTHS.containsKey(named.group(1))) {
      return at(Kind.MONTH, named.group(2), MONTHS.getOrDefault(named.group(1), 0), 0);
    }
    if (numbered.matches()) {
      return Optional.of(new Time(Kind.NUMBER, number(numbered.group(1))));
    }
    Matcher nth = NTH.matcher(text);
    if (nth.matches()) {
      return at(Kind.PART_ALONE, "00", number(nth.group(1)), 0);
    }
    return Optional.ofNullable(WORDS.get(text.replace('-', ' ')))
        .map(place -> new Time(Kind.WORD, place));
  }

  private static Optional<Time> at(Kind kind, String year, int month, int day) {
    int full = number(year) < 100 ? CENTURY + number(year) : number(year);
    return Optional.of(new Time(kind, full * 10_000L + month * 100L + day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private enum Kind {
    YEAR,
    PART,
    PART_ALONE,
    MONTH,
    DAY,
    NUMBER,
    WORD
  }

  /** A time, by a key that grows with it. */
  private record Time(Kind kind, long key) {
    static final Time NONE = new Time(Kind.NUMBER, 0);

    long years() {
      return kind == Kind.NUMBER || kind == Kind.WORD ? 0 : key / 10_000;
    }
  }
}
