package io.github.locus.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryActionTest {
  private static final LibraryAction ACTION =
      LibraryAction.of(LocalizedText.english("Agree with {IT} and {HR}."));

  @Test
  void functionsInTheText_haveTheOrganisationsOwnNames() {
    assertThat(ACTION.named(Map.of("IT", "Digital & Tech", "HR", "IT")).in("en"))
        .isEqualTo("Agree with Digital & Tech and IT.");
  }

  @Test
  void withoutOwnNames_theyHaveThoseOfTheQuestionnaire() {
    assertThat(ACTION.in("en")).isEqualTo("Agree with IT and HR.");
  }

  @Test
  void signsOfReplacement_areTextInAnOwnName() {
    assertThat(ACTION.named(Map.of("IT", "$1 \\Tech")).in("en"))
        .isEqualTo("Agree with $1 \\Tech and HR.");
  }
}
