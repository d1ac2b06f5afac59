package io.github.locus.ingest.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.item.Columns;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.Proposer;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.words.CodedNames;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedSentencesTest {
  private Proposal propose(List<String> headers, StatedFunctions stated) {
    Columns columns = new Columns();
    List<ExportColumn> asked =
        headers.stream().map(header -> columns.question(header, header, "")).toList();
    return new Proposer(
            List.of(KnownItems.of(new InstrumentLibrary().load("locus-12").orElseThrow())), stated)
        .propose(columns.facts(Columns.scale(asked)), Optional.of("en"))
        .orElseThrow();
  }

  private Proposal propose(String... headers) {
    return propose(List.of(headers), StatedFunctions.none());
  }

  private static List<String> functions(Proposal proposal) {
    return proposal.instrument().functions().stream().map(OrgFunction::name).toList();
  }

  private static List<String> items(Proposal proposal) {
    return proposal.instrument().items().stream().map(item -> item.text().in("en")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "F keeps its word; F listens to us; IT; HR; L&D",
        "I trust F; I can count on F; the IT department; the HR team; the Academy",
        "F hält, was sie verspricht; F hört uns zu; Die IT; Die Personalabteilung; Die"
            + " Weiterbildung",
        "Je fais confiance à F; Je peux compter sur F; la DSI; la DRH; les Métiers",
        "F cumple lo que promete; F nos escucha; TI; Recursos Humanos; Formación",
        "F komt zijn beloften na; F luistert naar ons; De IT; HR; Opleidingen",
        "Listens / F; Delivers / F; IT; Human Resources; Finance",
        "Listens (F); Delivers (F); IT; HR; Legal",
        "How do you rate F? >> Reachable; How do you rate F? >> Helpful; IT; HR; L&D",
        "Q01_Rate->F helps; Q01_Rate->F listens; IT; HR; L&D",
        "F: listens | to us; F: delivers | on time; IT; HR; L&D",
        "F1; F2; IT; HR; BU",
        "F_trust_1; F_trust_2; it; hr; bu",
        "Q1_F; Q2_F; IT; HR; LD",
      })
  void functionAnywhereInAHeader_isTakenOutOfTheItem(
      String first, String second, String a, String b, String c) {
    List<String> headers =
        List.of(a, b, c).stream()
            .flatMap(name -> List.of(first, second).stream().map(s -> s.replace("F", name)))
            .toList();
    Proposal proposal = propose(headers, StatedFunctions.none());

    assertThat(functions(proposal)).hasSize(3);
    assertThat(proposal.instrument().items()).hasSize(2);
    assertThat(proposal.placed()).hasSize(6);
    assertThat(proposal.draft().orElseThrow().functions().guessed()).isEmpty();
    assertThat(items(proposal)).allMatch(text -> text.contains("{function}"));
  }

  @Test
  void nameOfALeaderInFrontOfABracketWithTheFunction_isNoPartOfEither() {
    Proposal proposal =
        propose(
            "How do you rate Miller (IT)?",
            "How do you rate Smith (HR)?",
            "How do you rate Brown (Fleet)?");

    assertThat(functions(proposal)).containsExactly("IT", "HR", "Fleet");
    assertThat(items(proposal)).containsExactly("How do you rate {function}?");
  }

  @Test
  void twoLeadersOfOneFunctionInBrackets_areAsked() {
    Proposal proposal =
        propose(
            "How do you rate Miller (IT)?",
            "How do you rate Smith (HR)?",
            "How do you rate Brown (IT)?");

    assertThat(proposal.placed()).hasSize(3);
    assertThat(proposal.draft().orElseThrow().functions().guessed())
        .contains("Miller (IT)", "Brown (IT)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "How do you rate Human Resources (HR)?; How do you rate Learning (L&D)?; Human Resources (HR), Learning (L&D)",
        "Rate (Miller) IT here; Rate (Smith) HR here; (Miller) IT, (Smith) HR",
      })
  void bracketInAPhrase_isNeverCut(String first, String second, String phrases) {
    Proposal proposal = propose(first, second);

    assertThat(String.join(", ", functions(proposal))).isEqualTo(phrases);
    assertThat(items(proposal)).allMatch(text -> !text.contains("(") && !text.contains(")"));
  }

  @Test
  void numberBehindTheFunctionInFrontOfTheSameTexts_isThatOfTheItem() {
    Proposal proposal =
        propose(
            "IT1: answers fast", "IT2: keeps its word", "HR1: answers fast", "HR2: keeps its word");

    assertThat(functions(proposal)).containsExactly("IT", "HR");
    assertThat(items(proposal)).containsExactly("answers fast", "keeps its word");
    assertThat(proposal.draft().orElseThrow().functions().guessed()).isEmpty();
  }

  @Test
  void sameTextsBehindNamesThatNothingExplains_areAsked() {
    Proposal proposal =
        propose(
            "Xa1: answers fast", "Xa2: keeps its word", "Yb1: answers fast", "Yb2: keeps its word");

    assertThat(proposal.draft().orElseThrow().functions().guessed()).containsExactly("Xa", "Yb");
  }

  @Test
  void nameWithoutANumberBesideThoseWithTwo_isTheFirstQuestion() {
    Proposal proposal = propose("IT", "HR", "Fleet Legal", "IT2", "HR2", "Fleet Legal2");
    Proposal known = propose("IT", "HR", "IT2", "HR2");

    assertThat(functions(known)).containsExactly("IT", "HR");
    assertThat(known.instrument().items()).hasSize(2);
    assertThat(known.placed()).hasSize(4);
    assertThat(proposal.placed()).hasSize(6);
  }

  @Test
  void ownNamesBesideUsualOnes_areFunctionsAsTheFileWritesThem() {
    Proposal proposal =
        propose(
            "Digital & Tech delivers on time",
            "Digital & Tech knows our people",
            "People delivers on time",
            "People knows our people",
            "Ventures delivers on time",
            "Ventures knows our people");

    assertThat(functions(proposal)).containsExactly("Digital & Tech", "People", "Ventures");
    assertThat(items(proposal))
        .containsExactly("{function} delivers on time", "{function} knows our people");
  }

  @ParameterizedTest
  @CsvSource({
    "Informatique, Direction des achats",
    "Formation, Équipes de terrain",
    "Informática, Oficina de personas",
    "Weiterbildung, Einkaufsabteilung",
    "Training, Quality department"
  })
  void nameOfADepartmentBesideAUsualOne_isAFunction_andBothAre(String usual, String department) {
    Proposal proposal =
        propose(usual + ": Speed", usual + ": Care", department + ": Speed", department + ": Care");

    assertThat(functions(proposal)).containsExactly(usual, department);
    assertThat(proposal.draft().orElseThrow().functions().guessed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Formation, Direction de l'entreprise",
    "Training, Team spirit",
    "Formation, Équipe",
    "Training, Pay"
  })
  void nameThatIsNoDepartmentBesideAUsualWord_isAsked(String usual, String other) {
    Proposal proposal =
        propose(usual + ": Speed", usual + ": Care", other + ": Speed", other + ": Care");

    assertThat(proposal.draft().orElseThrow().functions().guessed()).isNotEmpty();
  }

  @Test
  void namesThatNothingExplains_areAskedInOneMark() {
    Proposal proposal =
        propose("Foresight delivers", "Foresight listens", "Ventures delivers", "Ventures listens");

    assertThat(proposal.draft().orElseThrow().functions().guessed())
        .containsExactly("Foresight", "Ventures");
    assertThat(Columns.study(proposal))
        .contains(
            "TO DO: the same is asked", "--functions organisation", "Foresight: [Foresight, \"?\"]")
        .containsOnlyOnce("\"?\"");
  }

  @Test
  void statedNames_areFunctions_andStatedOrganisationIsNone() {
    List<String> headers =
        List.of("Payroll delivers", "Payroll listens", "Post delivers", "Post listens");

    assertThat(propose(headers, StatedFunctions.of(List.of("Payroll", "Post"))))
        .satisfies(p -> assertThat(functions(p)).containsExactly("Payroll", "Post"))
        .satisfies(p -> assertThat(p.draft().orElseThrow().functions().guessed()).isEmpty());
    assertThat(functions(propose(headers, StatedFunctions.of(List.of("organisation")))))
        .containsExactly("organisation");
  }

  @Test
  void functionsThatFewOfTheQuestionsName_areAsked() {
    String[] headers = {
      "I trust IT",
      "I trust HR",
      "The tea is hot",
      "We start on time",
      "Rooms are free",
      "I sleep well"
    };

    assertThat(propose(headers).draft().orElseThrow().functions().guessed())
        .containsExactly("IT", "HR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I trust my manager; I trust my team; I like my manager; I like my team",
        "Our people help me; Our people are great; Our technology help me; Our technology are"
            + " great",
        "leadership_1; leadership_2; training_1; training_2",
        "people_1; people_2; technology_1; technology_2",
      })
  void wordsThatChangeButNameNoFunction_areNone(String a, String b, String c, String d) {
    assertThat(propose(a, b, c, d).ratesFunctions()).isFalse();
  }

  @Test
  void topicsInFrontOfNumbers_areDimensions_andMarksOfReversedItemsTurnThem() {
    Proposal proposal =
        propose(
            "leadership_1",
            "leadership_2_reverse",
            "engagement_1",
            "engagement_2R",
            "engagement_3 (reverse scored)");

    assertThat(proposal.instrument().dimensions())
        .extracting(d -> d.id())
        .containsExactly("leadership", "engagement");
    assertThat(proposal.instrument().items())
        .extracting(SurveyItem::reversed)
        .containsExactly(false, true, false, true, true);
  }

  @Test
  void turnedCopyOfAColumn_isLeftOut_andTheColumnIsReversed() {
    Proposal proposal = propose("lead_1", "lead_2", "lead_2R", "team_1", "team_2");

    assertThat(proposal.instrument().items())
        .extracting(SurveyItem::id, SurveyItem::reversed)
        .containsExactly(
            tuple("lead_1", false),
            tuple("lead_2", true),
            tuple("team_1", false),
            tuple("team_2", false));
    assertThat(proposal.account().leftOut()).containsKey(ExclusionReason.TURNED_COPY);
  }

  @Test
  void markThatEveryItemCarries_isNoReversal() {
    assertThat(propose("lead_1R", "lead_2R", "team_1R", "team_2R").instrument().items())
        .noneMatch(SurveyItem::reversed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trust_4_reverse; trust_4; true",
        "trust_4_rev; trust_4; true",
        "trust 4 (reversed); trust 4; true",
        "trust4R; trust4; true",
        "Ich bin müde (umgepolt); Ich bin müde; true",
        "Je suis las (inversé); Je suis las; true",
        "Ik ben moe (omgekeerd); Ik ben moe; true",
        "I am tired (R); I am tired; true",
        "I see the reverse of it; I see the reverse of it; false",
        "HR; HR; false",
      })
  void headersThatSayReversed_areRead(String header, String base, boolean reversed) {
    assertThat(CodedNames.of(header).reversed()).isEqualTo(reversed);
    assertThat(CodedNames.of(header).base()).isEqualTo(base);
  }
}
