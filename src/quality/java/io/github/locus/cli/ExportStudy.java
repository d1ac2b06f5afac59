package io.github.locus.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real exports, read by {@code locus check}, against what an independent parser found in them.
 *
 * <p>Arguments: a folder with the files and {@code expected.json} (by file: encoding, delimiter,
 * columns, header rows, records, blank rows, previews, tests, spam, unfinished, scale groups), and
 * optionally {@code scales}, to count a scale group that is not found as a miss. ASCII counts as
 * UTF-8. Exit code 1 on a miss.
 */
public final class ExportStudy {
  private static final Map<String, String> PLATFORMS =
      Map.of("googleforms", "google-forms", "msforms", "microsoft-forms");

  private static final Pattern UNFINISHED = Pattern.compile("unfinished responses: (\\d+)");

  /** Saved again without the platform's own columns: nothing is left to know it by. */
  private static final List<String> UNKNOWN = List.of("limesurvey-4-cp1252");

  private final Path folder;
  private final boolean scalesCount;
  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;
  private int misses;

  private ExportStudy(Path folder, boolean scalesCount, PrintStream out) {
    this.folder = folder;
    this.scalesCount = scalesCount;
    this.out = out;
  }

  /**
   * Compares.
   *
   * @param args folder, optionally {@code scales}
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean scales = args.length > 1 && args[1].equals("scales");
    ExportStudy study = new ExportStudy(Path.of(args[0]), scales, out);
    study.compareAll();
    System.exit(study.misses > 0 ? 1 : 0);
  }

  private void compareAll() {
    JsonNode expected = mapper.readTree(folder.resolve("expected.json").toFile());
    int right = 0;
    out.printf(
        Locale.ROOT, "%-24s %-16s %-6s %8s  %s%n", "file", "platform", "scales", "seconds", "");
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      right += compare(entry.getKey(), entry.getValue()) ? 1 : 0;
    }
    out.printf(Locale.ROOT, "%d of %d files as expected%n", right, expected.size());
  }

  private boolean compare(String name, JsonNode expected) {
    String file = folder.resolve(expected.path("file").asString()).toString();
    long start = System.nanoTime();
    CommandRun run = CommandRun.of("check", file, "--format", "json");
    double seconds = (System.nanoTime() - start) / 1e9;
    JsonNode check = mapper.readTree(run.out());
    JsonNode input = check.path("inputs").path(0);
    List<String> faults = new ArrayList<>();
    facts(name, expected, run, check)
        .forEach(
            (fact, pair) -> {
              if (!pair.get(0).equals(pair.get(1))) {
                faults.add(fact + " " + pair.get(1) + ", expected " + pair.get(0));
              }
            });
    List<String> absent = absentGroups(expected, input);
    int groups = expected.path("scale_groups").size();
    if (scalesCount) {
      faults.addAll(absent);
    }
    misses += faults.isEmpty() ? 0 : 1;
    out.printf(
        Locale.ROOT,
        "%-24s %-16s %2d/%-3d %8.2f  %s%n",
        name,
        input.path("platform").asString(),
        groups - absent.size(),
        groups,
        seconds,
        faults.isEmpty() ? "ok" : String.join("; ", faults));
    return faults.isEmpty();
  }

  /** Each fact: expected and found. */
  private static Map<String, List<String>> facts(
      String name, JsonNode expected, CommandRun run, JsonNode check) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    JsonNode input = check.path("inputs").path(0);
    JsonNode leftOut = input.path("leftOut");
    String encoding = expected.path("encoding").asString();
    facts.put("platform", List.of(platform(name, expected), input.path("platform").asString()));
    facts.put(
        "encoding",
        List.of(encoding.equals("ascii") ? "utf-8" : encoding, input.path("encoding").asString()));
    facts.put(
        "delimiter",
        List.of(expected.path("delimiter").asString(), input.path("delimiter").asString()));
    facts.put("header rows", numbers(expected.path("header_rows"), input.path("headerRows")));
    facts.put("columns", numbers(expected.path("columns"), input.path("columns")));
    facts.put("records", numbers(expected.path("records"), input.path("records")));
    facts.put("blank", numbers(expected.path("blank_rows"), leftOut.path("blank")));
    facts.put("preview", numbers(expected.path("preview"), leftOut.path("preview")));
    facts.put("test", numbers(expected.path("test_generated"), leftOut.path("test")));
    facts.put("spam", numbers(expected.path("spam"), leftOut.path("spam")));
    JsonNode unfinished =
        expected.has("unsubmitted") ? expected.path("unsubmitted") : expected.path("unfinished");
    if (!unfinished.isMissingNode()) {
      facts.put(
          "unfinished", List.of(String.valueOf(unfinished.asLong()), String.valueOf(told(check))));
    }
    // no study says yet which column answers which item
    facts.put("exit", List.of("3", String.valueOf(run.exit())));
    return facts;
  }

  /** Unfinished responses are told whether they are left out or not. */
  private static long told(JsonNode check) {
    return nodes(check.path("diagnostics")).stream()
        .filter(diagnostic -> diagnostic.path("code").asString().equals("unfinished-responses"))
        .map(diagnostic -> UNFINISHED.matcher(diagnostic.path("message").asString()))
        .filter(Matcher::find)
        .mapToLong(number -> Long.parseLong(number.group(1)))
        .sum();
  }

  private static List<String> numbers(JsonNode expected, JsonNode found) {
    return List.of(
        String.valueOf(expected.asLong(0)),
        String.valueOf(found.isMissingNode() ? 0 : found.asLong()));
  }

  private static String platform(String name, JsonNode expected) {
    if (expected.has("platform")) {
      return expected.path("platform").asString();
    }
    String prefix = name.substring(0, name.indexOf('-'));
    return UNKNOWN.contains(name) ? "unknown" : PLATFORMS.getOrDefault(prefix, prefix);
  }

  /** Expected groups for which no found one has as many columns and the same order. */
  private static List<String> absentGroups(JsonNode expected, JsonNode input) {
    List<JsonNode> found = new ArrayList<>(nodes(input.path("scaleGroups")));
    List<String> absent = new ArrayList<>();
    for (JsonNode group : nodes(expected.path("scale_groups"))) {
      int columns = group.has("columns") ? group.path("columns").asInt() : group.path("n").asInt();
      List<String> order = order(group.path("order"));
      Optional<JsonNode> match =
          found.stream()
              .filter(candidate -> candidate.path("columns").size() == columns)
              .filter(candidate -> order(candidate.path("order")).equals(order))
              .findFirst();
      match.ifPresentOrElse(
          found::remove, () -> absent.add("no scale of " + columns + " columns: " + order));
    }
    return absent;
  }

  /** A list of answers, or {@code 1..5} and words about it. */
  private static List<String> order(JsonNode order) {
    if (order.isArray()) {
      return nodes(order).stream().map(answer -> plain(answer.asString())).toList();
    }
    String[] ends = order.asString().split("[^0-9]+");
    return ends.length < 2
        ? List.of()
        : IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
            .mapToObj(Integer::toString)
            .toList();
  }

  /** An answer as it is meant: 3.0 is 3, and brackets stand about one that nobody chose. */
  private static String plain(String answer) {
    return answer.replaceFirst("^(\\d+)\\.0$", "$1").replaceFirst("^\\((.*)\\)$", "$1");
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
