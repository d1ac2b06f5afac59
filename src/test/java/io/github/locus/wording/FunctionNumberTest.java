package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A function is named by whoever asks, perhaps in the plural (“Field Teams”). So no text lets the number of a verb go by
 * such a name: it stands behind a preposition or behind “the function”, or the verb has one form for both numbers.
 */
class FunctionNumberTest {
  private static final String NAME =
      "\\{(?:function|functions|other\\.function|partner|names|plain|other)}";

  /** What makes a name no subject, or makes “the function” the subject. */
  private static final String ENGLISH_GOVERNS =
      "(?i)(?<!\\b(?:of|in|for|to|by|than|from|with|under|about|against|at|on|before|behind|beside"
          + "|like|without|between|within|choosing|function) )";

  private static final Pattern ENGLISH_VERB =
      Pattern.compile(
          ENGLISH_GOVERNS
              + NAME
              + " (?:(?:still|now|today|also|alone|only|just|clearly|as a whole) |, [^,]*, )?"
              + "(?!(?:as|its|this|less|points|others)\\b)(?:is|has|was|does|[a-z]+[a-z]s)\\b");

  /** By the letters of all languages: a Java of later than 18 takes an umlaut for the border of a word else. */
  private static final String GERMAN_GOVERNS =
      "(?iU)(?<!\\b(?:von|in|für|an|bei|mit|durch|als|aus|nach|unter|über|gegen|vor|hinter|neben|wie"
          + "|ohne|zwischen|statt|um|auf|zu|funktion) )";

  /** Behind these a name is an object, as their subject is another. */
  private static final String GERMAN_TRANSITIVE =
      "(?!nennt|leitet|bewertet|nimmt|heute|nicht|statt)";

  private static final String GERMAN_FORM =
      "(?:ist|hat|war|wird|soll|kann|muss|darf|käme|läge|zöge|stünde|bliebe|hielte|ginge"
          + "|(?!heute|nicht|statt|erst|zuletzt|jetzt|mit\\b|oft\\b)[a-zäöüß]+(?:t|te))\\b";

  private static final List<Pattern> GERMAN_VERBS =
      List.of(
          Pattern.compile(
              GERMAN_GOVERNS
                  + NAME
                  + " (?:(?:heute|noch|auch|allein|nur|klar|als Ganzes) )?"
                  + GERMAN_FORM),
          Pattern.compile("(?iU)\\b" + GERMAN_TRANSITIVE + GERMAN_FORM + " (?:nur )?" + NAME),
          Pattern.compile(
              "(?iU)\\b(?:dass|ob|wenn|wo|worin|weil) " + NAME + "[^,.;:]*? " + GERMAN_FORM));

  private static Stream<String> texts(Words words) {
    return words.keys().stream()
        .filter(key -> !key.startsWith("fault.") && !key.startsWith("diagnostic."))
        .filter(key -> !key.equals("instrument.sound"))
        .map(key -> key + "=" + words.pattern(key));
  }

  @Test
  void noEnglishVerb_goesByTheNumberOfAName() {
    assertThat(texts(Words.of("en")))
        .isNotEmpty()
        .noneMatch(text -> ENGLISH_VERB.matcher(text).find());
  }

  @Test
  void noGermanVerb_goesByTheNumberOfAName() {
    assertThat(texts(Words.of("de")))
        .isNotEmpty()
        .noneMatch(text -> GERMAN_VERBS.stream().anyMatch(verb -> verb.matcher(text).find()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{function} sees itself above others",
        "but {other.function} is ready",
        "Whether {function} alone has it",
        "Today {partner} adds most"
      })
  void anEnglishVerbThatDoes_isFound(String text) {
    assertThat(ENGLISH_VERB.matcher(text).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{function} sieht sich vorn",
        "Vorn liegt {function}",
        "dass {function} die beste Wahl ist",
        "doch {other.function} heute ist bereit",
        "{function} sollte führen"
      })
  void aGermanVerbThatDoes_isFound(String text) {
    assertThat(GERMAN_VERBS).anyMatch(verb -> verb.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The function {function} is ready",
        "the level of {function} is kept",
        "{function} should lead",
        "choosing {function} costs less"
      })
  void anEnglishVerbThatDoesNot_isLeftAlone(String text) {
    assertThat(ENGLISH_VERB.matcher(text).find()).isFalse();
  }
}
