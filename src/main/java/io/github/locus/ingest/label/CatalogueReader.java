package io.github.locus.ingest.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the catalogue's file; its head describes the form. */
final class CatalogueReader {
  private static final Pattern SET = Pattern.compile("set (\\S+)(?: middle (\\d+) (\\S+))?");
  private static final Pattern LIST = Pattern.compile("(absence|cells) (\\S+)");
  private static final Pattern LINE = Pattern.compile("([a-z]{2}|F)(?: [A-Z]+)?: (.+)");
  private static final Pattern BOTH_GENDERS =
      Pattern.compile("(\\p{L}{2,})(?:\\(([eao])\\)|/([ao])(?!\\p{L}))");

  private final List<LabelSet> sets = new ArrayList<>();
  private final List<LabelSet> patterns = new ArrayList<>();
  private final Map<String, Absence> absences = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, Absence> cells = new HashMap<>();
  private Section section =
      (language, text) -> {
        throw new IllegalStateException("a line before the first section: " + text);
      };

  /** What the lines below a heading are. */
  private interface Section {
    void add(String language, String text);
  }

  /**
   * Reads a catalogue.
   *
   * @param stream UTF-8 text
   * @return the catalogue
   * @throws IOException when reading fails
   * @throws IllegalStateException when a line has another form: the file is our own
   */
  LabelCatalogue read(InputStream stream) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(line.strip());
      }
    }
    return new LabelCatalogue(sets, patterns, absences, doubtful, cells);
  }

  /** What cells are compared by: every letter counts but case and kind of blank. */
  static String cellKey(String cell) {
    return LabelFolding.plain(cell);
  }

  private void readLine(String line) {
    Matcher set = SET.matcher(line);
    Matcher list = LIST.matcher(line);
    Matcher labels = LINE.matcher(line);
    if (set.matches()) {
      section = (language, text) -> addSet(set, language, text);
    } else if (list.matches()) {
      Absence kind = kind(list.group(2));
      boolean exact = list.group(1).equals("cells");
      section = (language, text) -> addAbsences(kind, exact, text);
    } else if (labels.matches()) {
      section.add(labels.group(1), labels.group(2));
    } else {
      throw new IllegalStateException("not a line of a catalogue: " + line);
    }
  }

  private void addSet(Matcher heading, String language, String text) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> points = new LinkedHashMap<>();
    Set<String> unsure = new HashSet<>();
    for (String point : text.split(" > ", -1)) {
      List<Spelling> spellings = spellings(point);
      names.add(spellings.get(0).shown());
      for (Spelling spelling : spellings) {
        for (String folded : spelling.folded()) {
          Integer other = points.putIfAbsent(folded, names.size());
          if (other != null && other != names.size()) {
            throw new IllegalStateException(heading.group(1) + " has twice: " + folded);
          }
          if (spelling.doubtful()) {
            unsure.add(folded);
          }
        }
      }
    }
    LabelSet set = new LabelSet(heading.group(1), language, names, points, unsure);
    (text.contains("*") ? patterns : sets).add(set);
    if (heading.group(2) != null) {
      sets.add(set.without(heading.group(3), Integer.parseInt(heading.group(2))));
    }
  }

  private void addAbsences(Absence kind, boolean exact, String text) {
    for (Spelling spelling : spellings(text)) {
      if (exact) {
        cells.put(cellKey(spelling.shown()), kind);
        continue;
      }
      for (String folded : spelling.folded()) {
        absences.putIfAbsent(folded, kind);
        if (spelling.doubtful()) {
          doubtful.add(folded);
        }
      }
    }
  }

  private static Absence kind(String code) {
    return Arrays.stream(Absence.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of absence: " + code));
  }

  private static List<Spelling> spellings(String point) {
    return Arrays.stream(point.split(" \\| ", -1)).map(Spelling::of).toList();
  }

  /**
   * A wording as the file has it.
   *
   * @param shown the wording, in the first gender
   * @param folded its folded texts, one for each gender
   * @param doubtful whether it may be an answer that is none
   */
  private record Spelling(String shown, List<String> folded, boolean doubtful) {
    static Spelling of(String written) {
      String text = written.strip();
      boolean doubtful = text.endsWith("?") && text.chars().anyMatch(Character::isLetter);
      String plain = doubtful ? text.substring(0, text.length() - 1) : text;
      String first = BOTH_GENDERS.matcher(plain).replaceAll("$1");
      String second =
          BOTH_GENDERS
              .matcher(plain)
              .replaceAll(found -> feminine(found.group(1), found.group(2), found.group(3)));
      List<String> folded = List.of(first, second).stream().map(Spelling::fold).distinct().toList();
      return new Spelling(first, folded, doubtful);
    }

    private static String fold(String text) {
      // Punctuation folds to nothing, the place of a pattern's word must not.
      return LabelFolding.fold(text.replace("*", "\uE000"))
          .text()
          .toLowerCase(Locale.ROOT)
          .replace("\uE000", "*");
    }

    private static String feminine(String word, String added, String replaced) {
      return added != null ? word + added : word.substring(0, word.length() - 1) + replaced;
    }
  }
}
