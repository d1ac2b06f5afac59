package io.github.locus.wording;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import io.github.locus.result.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for one result, in its language: where nobody says who leads, those that speak of units.
 *
 * @param words the words of the language
 * @param result the result
 */
public record ResultWords(Words words, Result result) {
  /** Code of the finding that a result was released although it may be subtracted from an earlier one. */
  public static final String DIFFERENCING_ACCEPTED = "differencing-accepted";

  private static final double FOUR_OF_FIVE = 0.8;

  public ResultWords {
    words = result.found(Finding.LEADERS_UNKNOWN) ? words.ofUnits() : words;
  }

  /**
   * Whether nobody says who leads, so that units stand for leaders.
   *
   * @return true where no sentence may speak of leaders as of those who were rated
   */
  public boolean isOfUnits() {
    return result.found(Finding.LEADERS_UNKNOWN);
  }

  /**
   * The words of a result's language. Reads its catalogue.
   *
   * @param result the result
   * @return its words
   */
  public static ResultWords of(Result result) {
    return new ResultWords(Words.of(result.options().language()), result);
  }

  /**
   * The sentences of the result.
   *
   * @return sentences for its codes
   */
  public Sentences sentences() {
    return new Sentences(this);
  }

  /**
   * How numbers are written.
   *
   * @return the formats of the language
   */
  public Numbers numbers() {
    return words.numbers();
  }

  /**
   * A text with words in its places.
   *
   * @param key its key
   * @param placesAndWords a place, its word, a place, its word and so on
   * @return the text
   */
  public String say(String key, String... placesAndWords) {
    return words.say(key, placesAndWords);
  }

  /**
   * How it comes that today may lie above the level under the best leader, where it does.
   *
   * @return a sentence that names the functions; empty where there is none
   */
  public Optional<String> todayAboveShowcase() {
    List<String> above =
        result.functions().entrySet().stream()
            .filter(entry -> entry.getValue().todayAboveShowcase())
            .map(Map.Entry::getKey)
            .toList();
    return above.isEmpty()
        ? Optional.empty()
        : Optional.of(say("chart.lenses.today-above", "functions", words.list(above)));
  }

  /**
   * A status as people read it.
   *
   * @param status status of a function
   * @return lower case words
   */
  public String status(FunctionStatus status) {
    return words.name("status", status);
  }

  /**
   * The new leaders that should reach the repeatable level: "4 of 5 new leaders", or the same as per cent; "or further
   * units" where leader and unit are not told apart for every function.
   *
   * @return words
   */
  public String ofNewLeaders() {
    double assurance = result.options().assurance();
    return assurance == FOUR_OF_FIVE
        ? words.say("new-leaders.four-of-five", "leaders", who("newLeaders"))
        : words.say(
            "new-leaders.share",
            "share",
            numbers().percent(assurance),
            "leaders",
            who("newLeaders"));
  }

  /**
   * A word for who leads a function: leaders, leaders or the units they lead, or units, as far as the data tell these
   * apart.
   *
   * @param word such as {@code leaders}
   * @param function name of a function
   * @return the word
   */
  public String who(String word, String function) {
    FunctionResult f = result.functions().get(function);
    return who(word, f != null && f.succession() ? Apart.KNOWN : Apart.CONFOUNDED);
  }

  /**
   * The same of all functions together.
   *
   * @param word such as {@code leaders}
   * @return the word that claims no more than the data tell of every one of them
   */
  public String who(String word) {
    boolean apart = result.functions().values().stream().allMatch(FunctionResult::succession);
    return who(word, apart ? Apart.KNOWN : Apart.CONFOUNDED);
  }

  private String who(String word, Apart apart) {
    Apart told = isOfUnits() ? Apart.UNKNOWN : apart;
    return words.pattern("word." + word + "." + told.name().toLowerCase(Locale.ROOT));
  }

  /** What the data tell of who leads: leaders, leaders or their units, or units alone. */
  private enum Apart {
    KNOWN,
    CONFOUNDED,
    UNKNOWN
  }

  /**
   * The verdict in a few words. One that asks for a partner has none where no other function would add enough: then it
   * rests on gaps that are closed, or on evidence.
   *
   * @return such as {@code lead on conditions}
   */
  public String verdict() {
    if (result.verdict().kind() == VerdictKind.LEAD_WITH_PARTNER) {
      return words.say(
          result.verdict().partner().isPresent()
              ? "verdict.lead-beside-partner"
              : "verdict.lead-on-conditions");
    }
    return words.name("verdict", result.verdict().kind());
  }

  /**
   * The same above the headline. Only what is very sure is called clear.
   *
   * @return such as {@code Lead on conditions}
   */
  public String kicker() {
    if (result.verdict().kind() == VerdictKind.LEAD && !isVerySure()) {
      return words.say("kicker.lead-likely");
    }
    return result.verdict().kind() == VerdictKind.LEAD_WITH_PARTNER
            && result.verdict().partner().isEmpty()
        ? words.say("kicker.lead-on-conditions")
        : words.name("kicker", result.verdict().kind());
  }

  private boolean isVerySure() {
    return result
        .verdict()
        .confidence()
        .filter(chance -> Likelihood.of(chance).compareTo(Likelihood.VERY_SURE) <= 0)
        .isPresent();
  }

  /**
   * The level that counts as ready.
   *
   * @return POMP points as they were set
   */
  public String threshold() {
    return numbers().setLevel(result.options().threshold());
  }

  /**
   * By how many leaders their work can be told apart from that of their function.
   *
   * @param grade the grade of it
   * @return such as {@code 5+ leaders}
   */
  public String separation(SeparationGrade grade) {
    int enough = result.borders().enoughLeaders();
    return switch (grade) {
      case NONE -> say("separation.none");
      case WEAK -> say("separation.weak", "fewer", numbers().whole(enough - 1));
      case GOOD -> say("separation.good", "enough", numbers().whole(enough));
    };
  }

  /**
   * The name of a dimension.
   *
   * @param id dimension id
   * @return its name; the id where the instrument does not name it
   */
  public String dimension(String id) {
    return result.instrument().dimensions().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .map(DimensionSummary::name)
        .orElse(id);
  }

  /**
   * Why a figure is not there: the end of a sentence, without its full stop.
   *
   * @param reason the reason
   * @return such as {@code fewer than 5 persons}
   */
  public String absent(Reason reason) {
    return words
        .name("absent", reason.code())
        .replace("{minimum}", numbers().whole(result.options().minGroup()));
  }

  /**
   * The same of a figure.
   *
   * @param figure a figure
   * @return empty where it is there
   */
  public String absent(Shown<?> figure) {
    return figure.reason().map(this::absent).orElse("");
  }

  /**
   * How many leaders stand by name.
   *
   * @return 0 where all stand under codes
   */
  public int namedLeaders() {
    return (int)
        result.functions().values().stream()
            .flatMap(function -> function.leaderTable().stream())
            .filter(leader -> leader.name().isPresent())
            .count();
  }

  /**
   * What a reader has to know before anything else.
   *
   * @return that the result is internal, may be subtracted from an earlier one, or names leaders; empty where nothing is so
   */
  public Optional<String> notice() {
    int named = namedLeaders();
    List<String> said = new ArrayList<>();
    mark().ifPresent(said::add);
    if (result.found(DIFFERENCING_ACCEPTED)) {
      said.add(words.say("mark.differencing"));
    }
    if (named > 0) {
      said.add(words.say("mark.named", "leaders", words.count("leader", named)));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  /**
   * What stands on everything that is made of a result.
   *
   * @return empty where it may be released
   */
  public Optional<String> mark() {
    return result.options().internal() ? Optional.of(words.say("mark.internal")) : Optional.empty();
  }
}
