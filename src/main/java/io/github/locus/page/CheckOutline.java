package io.github.locus.page;

import io.github.locus.result.Band;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.InputFile;
import io.github.locus.result.Reason;
import io.github.locus.result.ScaleGroup;
import io.github.locus.result.Shown;
import io.github.locus.result.UnreadColumn;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be read of files, as lines.
 *
 * @param facts what is told
 * @param words the words of a language
 */
public record CheckOutline(Facts facts, Words words) {
  private static final int MOST_POINTS = 15;

  /** Letters of names in a line of columns that are not read, about two lines of a terminal. */
  private static final int ROOM_FOR_NAMES = 120;

  private static final int LONGEST_NAME = 40;
  private static final Map<String, String> DELIMITERS =
      Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "pipe");

  /**
   * What reading came to.
   *
   * @param inputs the files
   * @param unread columns that are not read
   * @param survey what an analysis would use; empty where there is no survey
   * @param units units of the survey, 0 or more
   * @param minimum no count of fewer persons is told
   * @param diagnostics how many errors and warnings there are, in words
   */
  public record Facts(
      List<InputFile> inputs,
      List<UnreadColumn> unread,
      Optional<CheckSurvey> survey,
      int units,
      int minimum,
      String diagnostics) {
    public Facts {
      inputs = List.copyOf(inputs);
      unread = List.copyOf(unread);
    }
  }

  /**
   * The outline.
   *
   * @return a line a file, one for the survey with its functions, one for what is wrong
   */
  public Block.Outline outline() {
    List<Block.Line> lines = new ArrayList<>();
    for (InputFile file : facts.inputs()) {
      List<Block.Line> below = new ArrayList<>();
      if (!file.platform().equals(InputFile.TIDY)) {
        file.scaleGroups().forEach(group -> below.add(Block.Line.of(scale(file, group))));
      }
      below.addAll(unread(file));
      lines.add(new Block.Line(file(file), below));
    }
    facts.survey().ifPresent(counts -> lines.add(survey(facts.units(), counts)));
    lines.add(Block.Line.of(facts.diagnostics()));
    return new Block.Outline(lines);
  }

  private String file(InputFile file) {
    StringBuilder line = new StringBuilder();
    line.append(
        words.say(
            "check.file",
            "file",
            file.path(),
            "records",
            (file.platform().equals(InputFile.TIDY) ? "" : origin(file))
                + file.records()
                    .map(n -> words.count("record", n))
                    .orElse(words.say("check.records-not-told")),
            "columns",
            words.count("column", file.columns()),
            "encoding",
            file.encoding()));
    if (!file.delimiter().isEmpty()) {
      String delimiter =
          Optional.ofNullable(DELIMITERS.get(file.delimiter()))
              .map(code -> words.name("delimiter", code))
              .orElse(file.delimiter());
      line.append(", ").append(words.say("check.delimiter", "delimiter", delimiter));
    }
    if (!file.leftOut().isEmpty()) {
      String reasons =
          file.leftOut().entrySet().stream()
              .map(
                  reason ->
                      words.leftOut(reason.getKey(), reason.getValue(), untold(reason.getValue())))
              .collect(Collectors.joining(", "));
      line.append("; ").append(words.say("check.left-out", "reasons", reasons));
    }
    return line.toString();
  }

  /** A line a reason, with as many columns as it has room for. */
  private List<Block.Line> unread(InputFile file) {
    Map<String, List<UnreadColumn>> byReason = new LinkedHashMap<>();
    for (UnreadColumn column : facts.unread()) {
      if (column.file().equals(file.path())) {
        byReason.computeIfAbsent(column.reason(), reason -> new ArrayList<>()).add(column);
      }
    }
    List<Block.Line> lines = new ArrayList<>();
    byReason.forEach(
        (reason, columns) ->
            lines.add(
                Block.Line.of(
                    words.say(
                        "check.unread",
                        "columns",
                        words.count("column", columns.size()),
                        "reason",
                        words.name("fault", "is-" + reason),
                        "names",
                        names(columns)))));
    return lines;
  }

  private String names(List<UnreadColumn> columns) {
    StringBuilder names = new StringBuilder();
    int told = 0;
    for (UnreadColumn column : columns) {
      String name = name(column);
      if (told > 0 && names.length() + name.length() > ROOM_FOR_NAMES) {
        return words.say(
            "check.unread.more",
            "names",
            names.toString(),
            "n",
            words.numbers().whole(columns.size() - told));
      }
      names.append(told == 0 ? "" : ", ").append(name);
      told++;
    }
    return names.toString();
  }

  private String name(UnreadColumn column) {
    String place = words.numbers().whole(column.column());
    String named =
        column.name().isEmpty()
            ? words.say("check.unread.numbered", "n", place)
            : column.name().length() > LONGEST_NAME
                ? column.name().substring(0, LONGEST_NAME) + "…"
                : column.name();
    return column
        .values()
        .map(n -> named + " (" + words.count("answer-kind", n) + ")")
        .orElse(named);
  }

  private String untold(Shown<Integer> count) {
    boolean ofAnother = count.reason().filter(why -> why == Reason.PART_OF_A_COUNT).isPresent();
    return ofAnother ? words.say("check.some") : fewer();
  }

  private String atLeast(Shown<Integer> cells) {
    return cells
        .map(n -> words.say("number.or-more", "n", words.numbers().whole(n)))
        .orElse(words.say("check.some"));
  }

  private String fewer() {
    return words.say("number.fewer", "n", words.numbers().whole(facts.minimum()));
  }

  private String origin(InputFile file) {
    return file.platform() + ", " + words.count("header-row", file.headerRows()) + ", ";
  }

  private String scale(InputFile file, ScaleGroup group) {
    String columns = words.count("column", group.columns().size()) + ": ";
    String points =
        group.ordered()
            ? columns + order(group.order())
            : columns + String.join(", ", group.order()) + " " + words.say("check.order-not-known");
    List<String> none =
        group.missing().stream()
            .filter(cell -> !cell.isEmpty())
            .map(
                cell ->
                    cell
                        + Optional.ofNullable(file.nonAnswers().get(cell))
                            .map(count -> " (" + atLeast(count) + ")")
                            .orElse(""))
            .toList();
    return none.isEmpty()
        ? points
        : points + "; " + words.say("check.no-answer", "answers", String.join(", ", none));
  }

  /** Of a scale of many points only the ends are told. */
  private static String order(List<String> points) {
    return points.size() > MOST_POINTS
        ? points.get(0) + " < … < " + points.get(points.size() - 1)
        : String.join(" < ", points);
  }

  private Block.Line survey(int units, CheckSurvey counts) {
    String survey =
        words.say(
                "check.survey",
                "instrument",
                counts.instrument(),
                "ratings",
                counts
                        .ratings()
                        .map(n -> words.count("rating", n))
                        .orElse(words.say("check.no-ratings"))
                    + leftOut(counts),
                "functions",
                words.count("function", counts.functions().size()),
                "units",
                words.count("unit", units),
                "waves",
                words.count("wave", counts.waves()),
                "people",
                counts
                    .respondents()
                    .map(n -> words.count("respondent", n))
                    .orElse(words.say("check.few-respondents")))
            + missing(counts.missingShare());
    List<Block.Line> below = new ArrayList<>();
    counts
        .functions()
        .forEach(
            (name, f) -> {
              String byUnit = units(f);
              below.add(
                  new Block.Line(
                      name + ": " + function(f),
                      byUnit.isEmpty()
                          ? List.of()
                          : List.of(Block.Line.of(words.say("check.by-unit", "units", byUnit)))));
            });
    if (bands(counts)) {
      below.add(
          Block.Line.of(
              words.say(
                  "check.bands",
                  "band",
                  words.numbers().band(new Band(10, 19)),
                  "minimum",
                  words.numbers().whole(facts.minimum()))));
    }
    return new Block.Line(survey, below);
  }

  private static boolean bands(CheckSurvey counts) {
    return Stream.concat(
            Stream.of(counts.respondents(), counts.ratings()),
            counts.functions().values().stream()
                .flatMap(
                    f ->
                        Stream.concat(
                            Stream.of(f.respondents(), f.ratings()), f.units().values().stream())))
        .anyMatch(figure -> figure.filter(band -> !band.isExact()).isPresent());
  }

  /** A few that are left out are not counted for all to see: they may be one person's. */
  private String leftOut(CheckSurvey counts) {
    Optional<Integer> left = counts.leftOut().value();
    if (left.filter(n -> n == 0).isPresent()) {
      return "";
    }
    boolean all = counts.ratings().filter(band -> !band.isExact()).isEmpty();
    String some = left.map(words.numbers()::whole).orElse(all ? fewer() : "");
    return " "
        + (some.isEmpty() ? words.say("check.used") : words.say("check.used.some", "n", some));
  }

  private String function(CheckSurvey.OfFunction f) {
    return people(f.respondents())
        + f.ratings().map(n -> ", " + words.count("rating", n)).orElse("")
        + (f.leaders() == 0 ? "" : ", " + words.count("leader", f.leaders()))
        + missing(f.missingShare())
        + wavesLeftOut(f);
  }

  private String wavesLeftOut(CheckSurvey.OfFunction f) {
    return f.wavesLeftOut().isEmpty()
        ? ""
        : ", " + words.say("check.waves-left-out", "waves", words.list(f.wavesLeftOut()));
  }

  private String missing(Shown<Double> missingShare) {
    return missingShare
        .map(
            share -> {
              double percent = Math.rint(1000 * share) / 10;
              return ", "
                  + words.say(
                      "check.missing",
                      "share",
                      words.numbers().ofHundred(words.numbers().setLevel(percent)));
            })
        .orElse("");
  }

  private String units(CheckSurvey.OfFunction f) {
    List<String> units = new ArrayList<>();
    f.units()
        .forEach(
            (unit, n) ->
                n.map(words.numbers()::band).ifPresent(band -> units.add(unit + "\u00a0" + band)));
    if (f.unitsNotShown() > 0) {
      units.add(words.count("merged-unit", f.unitsNotShown()));
    }
    return String.join(", ", units);
  }

  private String people(Shown<Band> respondents) {
    return respondents
        .map(n -> words.count("respondent", n))
        .orElse(words.say("check.few-respondents"));
  }
}
