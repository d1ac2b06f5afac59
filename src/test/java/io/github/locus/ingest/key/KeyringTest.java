package io.github.locus.ingest.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.key.AnswerKeyResult.Ready;
import io.github.locus.ingest.label.LabelCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyringTest {
  private static final int ITEMS = 40;

  @Test
  void keysStandInTheOrderOfTheItems_soThatEachRunTellsTheSameFirst() {
    AnswerKeys keys =
        new AnswerKeys(LabelCatalogue.builtIn(), new AnswerRange(1, 5, false), List.of());
    Ready ready = (Ready) keys.ofNumbers(Set.of("1", "5"));
    ItemKey key = new ItemKey(ready.key(), Map.of(), Map.of());
    Map<Integer, ItemKey> byItem = new HashMap<>();
    for (int item = ITEMS; item > 0; item--) {
      byItem.put(item * item, key);
    }

    assertThat(List.copyOf(new Keyring(byItem, List.of()).keys().keySet()))
        .hasSize(ITEMS)
        .isSorted();
  }
}
