package io.github.locus.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitSpellingsTest {
  @Test
  void unitsThatDifferInCaseOrBlanks_areOne_calledAsANameIs() {
    assertThat(UnitSpellings.of(Map.of("north", 30L, "North", 6L, "South  East", 2L)).spellings())
        .isEqualTo(Map.of("North", List.of("north")));
  }

  @Test
  void unitsThatDifferInSignsOrLetters_areNot() {
    assertThat(UnitSpellings.of(Map.of("North", 30L, "North-1", 6L, "Nórth", 9L)).spellings())
        .isEmpty();
  }

  @Test
  void spellingsOfFewPeople_andOfPersons_areNotTold() {
    assertThat(UnitSpellings.of(Map.of("north", 2L, "North", 2L)).spellings()).isEmpty();
    assertThat(
            UnitSpellings.of(Map.of("Anna Schmidt", 9L, "anna schmidt", 9L, "Peter Braun", 9L))
                .spellings())
        .isEmpty();
  }
}
