package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.OrgFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualNamesTest {
  private static final List<OrgFunction> FUNCTIONS =
      Stream.of("IT", "HR", "L&D", "BU").map(OrgFunction::new).toList();
  private static final UsualNames NAMES = UsualNames.of(FUNCTIONS);

  @ParameterizedTest
  @CsvSource({
    "it,0", "Information Technology,0", "Digital,0", "people,1", "Human Resources (HR),1",
    "Personal,1", "L & D,2", "Learning and Development,2", "Training,2", "PE,2",
    "business units,3", "Fachbereiche,3", "Recursos humanos,1", "Opleidingen,2"
  })
  void usualNames_nameAFunction(String text, int function) {
    assertThat(NAMES.named(text)).hasValue(function);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Finance", "IT (HR)", "people here", "Legal & Compliance"})
  void otherTexts_nameNone(String text) {
    assertThat(NAMES.named(text)).isEmpty();
  }

  @Test
  void shortNames_areNoWordsInSentences() {
    assertThat(NAMES.mentioned(Wording.of("I like it when it works"))).isEmpty();
    assertThat(NAMES.mentioned(Wording.of("I like IT when it works")))
        .singleElement()
        .satisfies(mention -> assertThat(mention.function()).isZero())
        .satisfies(mention -> assertThat(mention.sentence().words().get(2)).isEqualTo("\uE000"));
  }

  @Test
  void longerName_hidesTheShorterOneInIt() {
    assertThat(NAMES.mentioned(Wording.of("How well does Learning and Development listen?")))
        .extracting(UsualNames.Mention::function)
        .containsExactly(2);
  }

  @Test
  void anInstrumentsOwnName_goesWithItsUsualNames() {
    UsualNames own =
        UsualNames.of(List.of(new OrgFunction("Human Resources"), new OrgFunction("Finance")));

    assertThat(own.named("HR")).hasValue(0);
    assertThat(own.named("finance")).hasValue(1);
    assertThat(own.named("IT")).isEmpty();
  }

  @Test
  void nameOfTwoFunctions_namesNeither() {
    UsualNames own = UsualNames.of(List.of(new OrgFunction("HR"), new OrgFunction("People")));

    assertThat(own.named("people")).isEmpty();
    assertThat(own.named("Personnel")).isEmpty();
  }

  @Test
  void noUsualName_standsForTwoFunctions() {
    Map<List<String>, String> seen = new HashMap<>();
    Phrases.read(Phrases.FUNCTIONS)
        .byKey()
        .forEach(
            (function, names) ->
                names.forEach(
                    name -> {
                      String other = seen.put(Wording.of(name).words(), function);
                      assertThat(other == null || other.equals(function)).as(name).isTrue();
                    }));
    assertThat(seen).hasSizeGreaterThan(60);
  }
}
