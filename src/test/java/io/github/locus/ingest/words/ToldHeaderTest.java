package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that is not read is called by its header where that names nobody, for no list has all names. */
class ToldHeaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q12_3_TEXT",
        "V7",
        "Site",
        "age group",
        "jobTitle",
        "years_of_service",
        "IPAddress",
        "RecipientLastName",
        "LocationLatitude",
        "Duration (in seconds)",
        "Altersgruppe",
        "Betriebszugehörigkeit (Jahre)",
        "ancienneté",
        "Antigüedad",
        "leeftijdsgroep",
        "Tempo de empresa",
        "FY 2024",
      })
  void codesAndWordsOfSurveys_areTold(String header) {
    assertThat(ToldHeader.of(header, 7)).isEqualTo(Argument.of(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ask Kanarie",
        "mobile kanarie",
        "Comment (for Ms. Kanarie)",
        "kanarie_3",
        "Anna1",
        "Mark Young",
        "eva@firm.example",
        "phone 0171 5550123",
        "employee 4711007",
        "回答者",
      })
  void otherWordsAndNumbers_areToldByTheirPlace(String header) {
    assertThat(ToldHeader.of(header, 7)).isEqualTo(Clause.NUMBERED_COLUMN.with(7));
  }
}
