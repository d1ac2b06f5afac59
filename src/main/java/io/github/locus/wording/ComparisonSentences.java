package io.github.locus.wording;

import io.github.locus.result.Change;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.Comparison;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A comparison in sentences.
 *
 * @param words the words of the language
 * @param comparison what changed
 */
public record ComparisonSentences(Words words, Comparison comparison) {
  /** The lenses in the order in which they are told. */
  private static final List<String> LENSES = List.of("repeatable", "today", "showcase");

  /**
   * What the page is called: many lie side by side, so it names the organisation where both results have one title.
   *
   * @return a heading
   */
  public String title() {
    return comparison
        .after()
        .title()
        .filter(title -> comparison.before().title().filter(title::equals).isPresent())
        .map(title -> words.say("compare.title.of", "title", title))
        .orElseGet(() -> words.say("compare.title"));
  }

  /**
   * Why the verdict is another one, or is not.
   *
   * @return sentences, the verdict first
   */
  public List<String> explanation() {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict());
    if (!comparison.sameMeasure()) {
      sentences.add(words.say("compare.measure"));
    }
    Set<String> named = named();
    boolean moved = false;
    for (String function : named) {
      Optional<FunctionChange> change = Optional.ofNullable(comparison.functions().get(function));
      change.ifPresent(c -> sentences.addAll(function(function, c)));
      moved |= change.filter(ComparisonSentences::moved).isPresent();
    }
    if (comparison.sameMeasure()
        && comparison.verdictChanged()
        && !moved
        && comparison.functions().keySet().containsAll(named)) {
      sentences.add(words.say("compare.small-shifts"));
    }
    return sentences;
  }

  /**
   * What does not compare and why, and how to read the rest.
   *
   * @return sentences
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(notesOfAny());
    beyondNoise().ifPresent(notes::add);
    return notes;
  }

  /**
   * The same without what is of these two results alone, where it stands beside others.
   *
   * @return sentences
   */
  public List<String> notesOfAny() {
    List<String> notes = new ArrayList<>(asked());
    comparison.notes().forEach(note -> notes.add(note(note)));
    notes.add(
        comparison
            .reading()
            .map(
                reading ->
                    words.say(
                        "compare.intervals",
                        "width",
                        words.numbers().number(reading.intervalInSds(), 2)))
            .orElseGet(() -> words.say("compare.nothing")));
    return notes;
  }

  /**
   * How many figures changed beyond noise, and how many would by chance.
   *
   * @return a sentence; empty where nothing compares
   */
  public Optional<String> beyondNoise() {
    return comparison
        .reading()
        .map(
            reading ->
                words.say(
                    "compare.by-chance",
                    "beyond",
                    words.numbers().whole(reading.beyondNoise()),
                    "compared",
                    words.numbers().whole(reading.compared()),
                    "chance",
                    words.numbers().whole(reading.byChance())));
  }

  /** When people were asked, of the result that says so. */
  private List<String> asked() {
    Days days = new Days(words);
    List<String> asked = new ArrayList<>();
    comparison
        .before()
        .fieldwork()
        .ifPresent(f -> asked.add(words.say("compare.asked.before", "days", days.span(f))));
    comparison
        .after()
        .fieldwork()
        .ifPresent(f -> asked.add(words.say("compare.asked.after", "days", days.span(f))));
    return asked;
  }

  private String note(Note note) {
    ComparedResult before = comparison.before();
    ComparedResult after = comparison.after();
    return switch (note.code()) {
      case "instruments" ->
          words.say(
              "compare.instruments", "before", before.instrument(), "after", after.instrument());
      case "versions" ->
          words.say(
              "compare.versions",
              "before",
              before.instrumentVersion(),
              "after",
              after.instrumentVersion());
      case "renamed" ->
          words.say(
              "compare.renamed",
              "functions",
              words.list(
                  IntStream.range(0, Math.min(note.names().size(), note.others().size()))
                      .mapToObj(
                          i ->
                              words.say(
                                  "compare.renamed.as",
                                  "function",
                                  note.names().get(i),
                                  "before",
                                  note.others().get(i)))
                      .toList()));
      case "questions" -> words.say("compare.questions", "dimensions", names(note.names()));
      case "assurances" ->
          words.say(
              "compare.assurances",
              "before",
              words.numbers().exact(before.assurance()),
              "after",
              words.numbers().exact(after.assurance()));
      case "thresholds" ->
          words.say(
              "compare.thresholds",
              "before",
              words.numbers().exact(before.threshold()),
              "after",
              words.numbers().exact(after.threshold()));
      case "mark" -> words.say("compare.mark", "mark", words.say("mark.internal"));
      case "readiness" -> words.say("compare.readiness");
      case "weights" -> words.say("compare.weights");
      case "codes" -> words.say("compare.codes");
      case "differencing-accepted" -> words.say("compare.accepted");
      case "shared-wave" -> words.say("compare.shared-wave");
      case "shared-leaders" ->
          words.say(
              "compare.shared-leaders",
              "n",
              note.number().map(n -> words.numbers().whole(n)).orElse(Numbers.WITHHELD));
      default -> note.code(); // of a later version
    };
  }

  /**
   * All sentences for the JSON form.
   *
   * @return by the JSON pointer at which they stand
   */
  public Map<String, Object> byPointer() {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("/explanation", explanation());
    for (int i = 0; i < comparison.notes().size(); i++) {
      texts.put("/notes/" + i + "/text", note(comparison.notes().get(i)));
    }
    return texts;
  }

  private String names(List<String> ids) {
    return words.list(ids.stream().map(comparison::dimension).toList());
  }

  private Set<String> named() {
    Set<String> named = new LinkedHashSet<>(comparison.after().functions());
    named.addAll(comparison.before().functions());
    return named;
  }

  private String verdict() {
    ComparedResult before = comparison.before();
    ComparedResult after = comparison.after();
    if (comparison.verdictChanged()) {
      return words.say("compare.verdict.changed", "before", told(before), "after", told(after));
    }
    return confidence(before).equals(confidence(after))
        ? words.say("compare.verdict.same", "verdict", told(after))
        : words.say(
            "compare.verdict.same.other", "verdict", told(after), "confidence", confidence(before));
  }

  private String told(ComparedResult side) {
    String verdict = words.name("verdict", side.verdict());
    return side.functions().isEmpty()
        ? words.say("compare.verdict", "verdict", verdict, "confidence", confidence(side))
        : words.say(
            "compare.verdict.of",
            "verdict",
            verdict,
            "functions",
            words.list(side.functions()),
            "confidence",
            confidence(side));
  }

  private String confidence(ComparedResult side) {
    return side.confidence().map(words.numbers()::probability).orElse(Numbers.WITHHELD);
  }

  private static boolean moved(FunctionChange change) {
    return LENSES.stream()
        .anyMatch(lens -> lens(change, lens).filter(Change::beyondNoise).isPresent());
  }

  private static Optional<Change> lens(FunctionChange change, String lens) {
    return change.levels().getOrDefault(lens, Optional.empty());
  }

  private List<String> function(String name, FunctionChange change) {
    List<String> sentences = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (String lens : LENSES) {
      lens(change, lens)
          .ifPresent(
              c -> {
                if (c.beyondNoise()) {
                  moved.add(movement(lens, c));
                } else {
                  held.add(words.name("lens", lens));
                }
              });
    }
    if (!moved.isEmpty()) {
      sentences.add(
          words.say("compare.moved", "function", name, "movements", String.join("; ", moved)));
    }
    if (!held.isEmpty()) {
      sentences.add(words.say("compare.held", "function", name, "lenses", words.list(held)));
    }
    if (comparison.sameMeasure()) {
      status(name, change).ifPresent(sentences::add);
    }
    dimensions(name, change).ifPresent(sentences::add);
    return sentences;
  }

  private String movement(String lens, Change change) {
    double by = change.difference().mean();
    return words.say(
        by < 0 ? "compare.fell" : "compare.rose",
        "lens",
        words.name("lens", lens),
        "by",
        words.numbers().number(Math.abs(by), 1),
        "after",
        words.numbers().number(change.after(), 0),
        "low",
        words.numbers().signed(change.difference().low()),
        "high",
        words.numbers().signed(change.difference().high()));
  }

  private Optional<String> status(String name, FunctionChange change) {
    List<String> facts = new ArrayList<>();
    if (!change.statusBefore().equals(change.statusAfter())) {
      facts.add(
          words.say(
              "compare.status",
              "before",
              words.name("status", change.statusBefore()),
              "after",
              words.name("status", change.statusAfter())));
    }
    Optional<String> before = change.pBestBefore().map(words.numbers()::probability);
    Optional<String> after = change.pBestAfter().map(words.numbers()::probability);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      facts.add(words.say("compare.chance", "before", before.get(), "after", after.get()));
    }
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("compare.facts", "function", name, "facts", String.join("; ", facts)));
  }

  private Optional<String> dimensions(String name, FunctionChange change) {
    List<String> moved =
        change.dimensions().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(Change::beyondNoise)
                        .map(
                            c ->
                                comparison.dimension(entry.getKey())
                                    + " "
                                    + words.numbers().signed(c.difference().mean())))
            .toList();
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("compare.dimensions", "function", name, "dimensions", words.list(moved)));
  }
}
