package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
  private static final WordSearch SEARCH = new WordSearch(List.of("mean", "%", "mw"));

  @ParameterizedTest
  @CsvSource({"the mean of it,true", "5 %,true", "mw,true", "me an,false", "'',false", "m,false"})
  void textWithOneOfThem_isFoundBothWays(String text, boolean found) {
    assertThat(SEARCH.isAnyIn(text)).isEqualTo(found).isEqualTo(!SEARCH.in(text).isEmpty());
  }
}
