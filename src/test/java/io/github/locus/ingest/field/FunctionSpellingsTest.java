package io.github.locus.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.item.OwnNames.OwnName;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionSpellingsTest {
  private static FunctionSpellings spellings(String values, String... stated) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String value : values.split("; *")) {
      counts.put(value, 100L - counts.size());
    }
    return FunctionSpellings.of(counts, StatedFunctions.of(List.of(stated)));
  }

  @ParameterizedTest
  @CsvSource({"IT; HR; Total", "IT; HR; Overall", "IT; Gesamt; HR", "IT; HR; Promedio"})
  void allTogether_isNoFunction(String values) {
    assertThat(spellings(values).functions()).containsExactly("IT", "HR");
  }

  @Test
  void allTogether_isAFunctionWhereTheUserSaysSo_orBesideOneAlone() {
    assertThat(spellings("IT; HR; Total", "IT", "HR", "Total").functions()).hasSize(3);
    assertThat(spellings("IT; Total").functions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "IT; HR; it; I.T.; IT ; IT Dept; IT-Abteilung; the IT team, IT; HR",
    "IT; Legal; Information Technology; LEGAL; Légal, IT; Legal",
    "L&D; HR; Learning & Development; LD; Learning and Development; Human Resources, L&D; HR",
    "Human Resources (HR); IT; HR, Human Resources (HR); IT",
    "Personal; Personalabteilung; Recht; Rechtsabteilung, Personal; Recht",
  })
  void spellingsOfOne_areOne(String values, String functions) {
    FunctionSpellings spellings = spellings(values);

    assertThat(spellings.functions()).containsExactly(functions.split("; "));
    assertThat(spellings.others().names()).allMatch(OwnName::sure);
  }

  @ParameterizedTest
  @CsvSource({"IT; Informatik", "HR; Personal", "FS; Field Sales", "IT; Digital"})
  void whatMayBeAnotherNameOfOne_isAsked(String values) {
    FunctionSpellings spellings = spellings(values + "; Legal");

    assertThat(spellings.functions()).containsExactly(values.split("; ")[0], "Legal");
    assertThat(spellings.others().names()).singleElement().matches(name -> !name.sure());
  }

  @ParameterizedTest
  @CsvSource({"IT; HR; Legal; Finance", "Team A; Team B", "Sales North; Sales South"})
  void functionsThatAreCalledOtherwise_stayApart(String values) {
    assertThat(spellings(values).functions()).containsExactly(values.split("; "));
  }

  @Test
  void whatTheUserNames_isAFunctionOfItsOwn() {
    FunctionSpellings spellings = spellings("IT; Digital; it; Personal", "IT", "Digital", "HR");

    assertThat(spellings.functions()).containsExactly("IT", "Digital", "Personal");
  }

  @Test
  void anotherNameOfWhatTheUserNames_isSure() {
    FunctionSpellings spellings = spellings("Informatik; IT; Legal", "IT", "Legal");

    assertThat(spellings.functions()).containsExactly("IT", "Legal");
    assertThat(spellings.others().names()).containsExactly(OwnName.sure("Informatik", 0));
  }
}
