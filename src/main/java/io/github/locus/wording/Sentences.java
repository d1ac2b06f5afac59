package io.github.locus.wording;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Finding;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sentences of a result: for each code a text of the catalogue, with what it names and its figures in their places.
 * Figures are those that stand in the result.
 */
public final class Sentences {
  private static final String HEADLINE = "headline";

  /** What may stand for an item's function in its text. */
  private static final String ANY_FUNCTION = "…";

  /** Words for who leads, which depend on what the data tell of it. */
  private static final List<String> LEADER_WORDS =
      List.of(
          "leader",
          "leaders",
          "newLeader",
          "ofNewLeaders",
          "underNewLeaders",
          "underBestLeader",
          "outlive");

  private final ResultWords told;
  private final Words words;
  private final Result result;

  /**
   * The sentences of a result.
   *
   * @param told the result, and the words of its language
   */
  public Sentences(ResultWords told) {
    this.told = told;
    this.words = told.words();
    this.result = told.result();
  }

  /**
   * The verdict.
   *
   * @return one sentence, after what must be read before any level; a figure in it that is not shown is a dash
   */
  public String headline() {
    String headline = sentence(HEADLINE, result.verdict().summary());
    return reservation().map(first -> first + " " + headline).orElse(headline);
  }

  /**
   * The verdict in at most eight words beside the names of functions.
   *
   * @return a title without a full stop, after what must be read before any level
   */
  public String answer() {
    String answer = sentence("short", result.verdict().summary());
    return reservation().map(first -> first + " " + answer).orElse(answer);
  }

  /**
   * Why, for a reader in a hurry.
   *
   * @return one sentence without intervals
   */
  public String because() {
    return sentence("because", result.verdict().summary());
  }

  /**
   * The decision that is asked for.
   *
   * @return one sentence
   */
  public String decide() {
    return sentence("decide", result.verdict().summary());
  }

  /**
   * Why not the function that a reader would have chosen.
   *
   * @return one sentence; empty where there is no such function
   */
  public Optional<String> rival() {
    return result.verdict().rival().map(statement -> sentence("rival", statement));
  }

  /**
   * What could be wrong: what matters most of what to keep in mind, else what is nearest to changing the verdict.
   *
   * @return one sentence; empty where there is none
   */
  public Optional<String> gravestDoubt() {
    Verdict verdict = result.verdict();
    return verdict
        .gravestCaveat()
        .map(statement -> sentence("caveat", statement))
        .or(() -> verdict.nearestChange().map(statement -> sentence("change", statement)))
        .or(
            () ->
                verdict.caveats().stream()
                    .reduce((before, last) -> last)
                    .map(last -> sentence("caveat", last)));
  }

  /**
   * What must be read before any level.
   *
   * @return a sentence; empty where nothing must
   */
  public Optional<String> reservation() {
    return result.verdict().reservation().map(statement -> sentence("caveat", statement));
  }

  /**
   * Why.
   *
   * @return sentences, the strongest first
   */
  public List<String> reasons() {
    return sentences("reason", result.verdict().reasons());
  }

  /**
   * What would change the verdict.
   *
   * @return sentences
   */
  public List<String> wouldChange() {
    return sentences("change", result.verdict().wouldChange());
  }

  /**
   * What to keep in mind.
   *
   * @return sentences
   */
  public List<String> caveats() {
    return sentences("caveat", result.verdict().caveats());
  }

  /**
   * What it costs to wait.
   *
   * @return a sentence or two; empty where it is not told
   */
  public Optional<String> waiting() {
    return result.verdict().waiting().map(cost -> sentence("waiting", cost.says()));
  }

  /**
   * What to do.
   *
   * @param action a line of the plan
   * @return the instrument's proposal, else a sentence of ours
   */
  public String action(PlannedAction action) {
    return action.proposal().orElseGet(() -> sentence("action", action.does()));
  }

  /**
   * Who answers for a line of the plan.
   *
   * @param action a line of the plan
   * @return a function, or words for whoever ordered the survey
   */
  public String owner(PlannedAction action) {
    return action.owner().orElseGet(() -> words.say("owner.survey"));
  }

  /**
   * What to measure in the next wave.
   *
   * @param action a line of the plan
   * @return the items in the words in which they are asked, or a sentence of ours
   */
  public String measure(PlannedAction action) {
    String function =
        action.kind() == PlannedAction.Kind.PARTNER
            ? action.function()
            : action.does().function().orElse(action.function());
    String items =
        action.items().stream().map(id -> item(id, function)).collect(Collectors.joining("; "));
    Map<String, String> places = new HashMap<>(Map.of("items", items));
    places.put("now", result.verdict().confidence().map(words::odds).orElse(Numbers.WITHHELD));
    places.put("goal", words.odds(result.borders().yes()));
    return words.fill("measure." + action.next().code(), places);
  }

  private String item(String id, String function) {
    String text =
        result.instrument().dimensions().stream()
            .map(DimensionSummary::items)
            .flatMap(List::stream)
            .filter(item -> item.id().equals(id))
            .findFirst()
            .map(ItemSummary::text)
            .orElse(id);
    return quoted(text.replace(ANY_FUNCTION, function)) + " (" + id + ")";
  }

  /**
   * Trouble and its remedy; what is found of several functions in the same words is said once.
   *
   * @return messages in the order of the findings, and that there are no words of the language
   */
  public List<String> findings() {
    return messages(finding -> true);
  }

  /**
   * Of the trouble, what a reader must not miss.
   *
   * @return messages of warnings
   */
  public List<String> warnings() {
    return messages(finding -> finding.severity() == Finding.Severity.WARNING);
  }

  private List<String> messages(Predicate<Finding> which) {
    List<String> messages =
        new ArrayList<>(
            new FindingSentences(words, result)
                .all(result.findings().stream().filter(which).toList()));
    String language = result.options().language();
    if (!words.speaks(language)) {
      messages.add(words.say("finding.no-words", "language", language));
    }
    return messages;
  }

  /**
   * One finding.
   *
   * @param finding what was found
   * @return what, and what to do
   */
  public String message(Finding finding) {
    return new FindingSentences(words, result).of(finding);
  }

  /**
   * All sentences for the JSON form of the result.
   *
   * @return by the JSON pointer at which they stand
   */
  public Map<String, String> byPointer() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("/verdict/headline", headline());
    texts.put("/verdict/answer", answer());
    texts.put("/verdict/because", because());
    texts.put("/verdict/decide", decide());
    rival().ifPresent(rival -> texts.put("/verdict/rival/text", rival));
    waiting().ifPresent(waiting -> texts.put("/verdict/waiting/says/text", waiting));
    number(texts, "/verdict/reasons", "text", reasons());
    number(texts, "/verdict/wouldChange", "text", wouldChange());
    number(texts, "/verdict/caveats", "text", caveats());
    Verdict verdict = result.verdict();
    number(
        texts, "/verdict/actions", "action", verdict.actions().stream().map(this::action).toList());
    number(
        texts,
        "/verdict/actions",
        "measure",
        verdict.actions().stream().map(this::measure).toList());
    number(texts, "/findings", "message", result.findings().stream().map(this::message).toList());
    return texts;
  }

  private static void number(
      Map<String, String> texts, String list, String name, List<String> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      texts.put(list + "/" + i + "/" + name, sentences.get(i));
    }
  }

  private List<String> sentences(String group, List<Statement> statements) {
    return statements.stream().map(statement -> sentence(group, statement)).toList();
  }

  private String sentence(String group, Statement statement) {
    String key = group + "." + statement.code() + statement.variant().map(v -> "." + v).orElse("");
    if (!words.hasText(key)) {
      return statement.code(); // of a later version
    }
    Map<String, String> places = new HashMap<>();
    words.places(key).forEach(place -> places.put(place, Numbers.WITHHELD));
    statement.function().ifPresent(name -> function(places, "", name));
    statement
        .other()
        .ifPresent(
            name -> {
              function(places, "other.", name);
              places.put("other", name);
              places.put("partner", name);
            });
    statement.leader().ifPresent(code -> places.put("code", code));
    list(places, statement.functions(), "names");
    list(places, statement.waves(), "waves");
    list(
        places,
        statement.dimensions().stream().map(id -> quoted(told.dimension(id))).toList(),
        "dimension",
        "dimensions",
        "gaps");
    list(places, statement.figures().stream().flatMap(f -> clause(f).stream()).toList(), "clauses");
    result.options().costPerPoint().ifPresent(cost -> places.put("currency", cost.currency()));
    statement.figures().forEach(figure -> places.put(figure.place(), figure(figure)));
    statement
        .verdict()
        .ifPresent(other -> places.put("then", words.fill("then." + other.code(), places)));
    return words.fill(key, places);
  }

  private void function(Map<String, String> places, String prefix, String name) {
    places.put(prefix + "function", name);
    LEADER_WORDS.forEach(word -> places.put(prefix + word, told.who(word, name)));
  }

  private void list(Map<String, String> places, List<String> parts, String... names) {
    if (!parts.isEmpty()) {
      for (String name : names) {
        places.put(name, words.list(parts));
      }
    }
  }

  /** What a figure of a list says: the share of a choice. */
  private Optional<String> clause(FigureReference figure) {
    String key = "clause.window-" + figure.place();
    return words.hasText(key) && figure.quantity() == Quantity.SHARE
        ? Optional.of(words.fill(key, Map.of("share", figure(figure))))
        : Optional.empty();
  }

  private String quoted(String text) {
    return words.say("word.quoted", "text", text);
  }

  /**
   * A figure as sentences write it.
   *
   * @param figure where it stands, and what it is
   * @return such as {@code 87%}; a dash where it is not there
   */
  public String figure(FigureReference figure) {
    OptionalDouble value = ResultJson.figure(result, figure.path());
    return value.isEmpty() ? Numbers.WITHHELD : printed(figure.quantity(), value.getAsDouble());
  }

  private String printed(Quantity quantity, double value) {
    Numbers numbers = words.numbers();
    return switch (quantity) {
      case POINTS -> numbers.number(value, 1);
      case SET_LEVEL -> numbers.setLevel(value);
      case SHARE -> numbers.percent(value, 0);
      case WEIGHT -> numbers.percent(value, 1);
      case SHARE_DIFFERENCE -> numbers.number(100 * value, 0);
      case PROBABILITY -> probability(value);
      case AMOUNT -> numbers.exact(value);
      case COUNT -> numbers.number(value, 0);
      case RATIO -> numbers.number(value, 2);
      case CONVERGENCE -> numbers.number(value, 3);
    };
  }

  private String probability(double value) {
    return switch (Numbers.ofHundred(value)) {
      case Numbers.CERTAIN -> words.say("number.above", "number", "99");
      case 0 -> words.say("number.below", "number", "1");
      default -> words.numbers().probability(value);
    };
  }
}
