package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody probably meant. */
class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("unit", "wave", "function", "should_lead", "IT");

  @ParameterizedTest
  @CsvSource({
    "uint, unit", // two neighbours that changed places
    "unti, unit",
    "untis, ",
    "Wave, wave",
    "functoin, function",
    "fnctoin, function",
    "should lead, should_lead",
    "shuold-laed, should_lead",
    "TI, ",
    "winter, "
  })
  void nearName_isMeant_andAFarOneIsNot(String given, String meant) {
    assertThat(NearestName.of(given, KNOWN)).isEqualTo(Optional.ofNullable(meant));
  }
}
