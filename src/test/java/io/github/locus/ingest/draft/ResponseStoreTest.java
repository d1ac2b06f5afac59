package io.github.locus.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponseStoreTest {
  private static final int PERSONS = 300;
  private static final int WAVES = 3;
  private static final int ROWS = 2_000;

  @Test
  void eachPersonHasOneResponseAWave_inWhateverOrderTheyCome() {
    ResponseStore store = new ResponseStore();
    for (int person = 0; person < PERSONS; person++) {
      store.number("p" + person, WAVES, new Origin(0, person));
    }
    Random random = new Random(4);
    Set<List<Object>> seen = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      String person = "p" + random.nextInt(PERSONS);
      int wave = random.nextInt(WAVES);
      int before = store.size();
      int number = store.number(person, wave, new Origin(1, row));
      boolean isNew = seen.add(List.of(person, wave));
      boolean right =
          store.size() == before + (isNew ? 1 : 0)
              && store.wave(number) == wave
              && store.respondents().name(store.respondent(number)).equals(person);
      if (!right) {
        wrong.add(person + " in wave " + wave + " at row " + row);
      }
    }

    assertThat(wrong).isEmpty();
  }
}
