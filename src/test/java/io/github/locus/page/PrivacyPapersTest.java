package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.AuditedResult;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit and the sheets made of it say of leaders only what the results hold. */
class PrivacyPapersTest {
  private static final Words ENGLISH = Words.of("en");

  @Test
  void whereNobodySaysWhoLeads_noAnswersAreMatchedWithLeaders() {
    assertThat(papers(audit(0, 0, true), ENGLISH.ofUnits()))
        .contains("Nothing on who leads.", "No: the survey alone", "does not know who leads")
        .doesNotContain("Yes: answers with who leads", "the roster");
  }

  @Test
  void whereNobodySaysWhoLeads_noAnswersAreMatchedWithLeaders_inGerman() {
    assertThat(papers(audit(0, 0, true), Words.of("de").ofUnits()))
        .contains("Nein: allein die Umfrage", "weiß nicht, wer leitet")
        .doesNotContain("Liste der Leitungen");
  }

  @Test
  void whereTheRosterSaysWhoLeads_answersAreMatchedWithIt() {
    assertThat(papers(audit(4, 0, false), ENGLISH))
        .contains("Yes: answers with who leads which unit", "(1 of 4 codes here)");
  }

  @Test
  void whereAllLeadersAreNamed_nothingIsSaidOfWhatCodesTell_orHowCoarseTheyAre() {
    assertThat(papers(audit(4, 4, false), ENGLISH))
        .contains("All leaders who are told stand there by name.", "rounded to 0.1 points; shares")
        .doesNotContain("codes here", "more coarsely");
  }

  @Test
  void whereSomeLeadersAreNamed_codesAreCountedWithoutThem() {
    assertThat(papers(audit(4, 3, false), ENGLISH))
        .contains("3 leaders by name beside the code", "(1 of 1 codes here)", "more coarsely");
  }

  /** As the table of leaders has them: in the order of units, then whoever has a code alone. */
  @Test
  void namedLeaders_areSaidToStandInTheOrderOfUnits() {
    assertThat(papers(audit(4, 4, false), ENGLISH))
        .contains("stand in the order of the units that they led first");
  }

  @Test
  void idsAreData_onlyWhereThereAreAny() {
    assertThat(papers(audit(4, 0, false), ENGLISH))
        .contains("an id that tells persons apart, where there is one");
  }

  private static PrivacyAudit audit(int leaders, int named, boolean unknown) {
    AuditedResult one =
        new AuditedResult(
            "result",
            ResultFixtures.published().options(),
            100,
            Optional.of(5),
            Map.of(),
            Map.of(),
            leaders,
            named,
            leaders > named ? 1 : 0,
            unknown,
            List.of());
    return new PrivacyAudit(1, "0", List.of(one), List.of());
  }

  private static String papers(PrivacyAudit audit, Words words) {
    return Stream.of(
            PrivacyDocument.of(audit, words),
            DataProtectionSheet.of(audit, words),
            WorksCouncilSheet.of(audit, words))
        .map(Document::toString)
        .collect(Collectors.joining("\n"));
  }
}
