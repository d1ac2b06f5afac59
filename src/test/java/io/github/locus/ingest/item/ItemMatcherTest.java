package io.github.locus.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.item.Unplaced.Reason;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.Instrument;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMatcherTest {
  private static final Instrument SHORT = new InstrumentLibrary().load("locus-12").orElseThrow();
  private static final String PEOPLE = "understands how people here actually do their work.";

  private final Columns columns = new Columns();

  private ItemMatches match() {
    return new ItemMatcher(KnownItems.of(SHORT), UsualNames.of(SHORT.functions()))
        .match(columns.answers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people_1@IT",
        "IT_people_1",
        "people_1_IT",
        "IT[people1]",
        "ITx2[people1]",
        "it.people.1"
      })
  void nameOfItemAndFunction_isEnough(String name) {
    columns.question(name, "", "");

    assertThat(match().placed())
        .singleElement()
        .satisfies(p -> assertThat(p.cell()).isEqualTo(new Cell(OptionalInt.of(0), 0)))
        .satisfies(p -> assertThat(p.basis()).isEqualTo(Basis.CODE));
  }

  @ParameterizedTest
  @CsvSource({
    "IT understands how people here actually do their work.,,0",
    "Please rate: L&D,L&D understands how people here actually do their work.,2",
    "How do you see Human Resources?,Understands how people here actually do their work,1",
    "Understands how people here actually do their work.,Fachbereiche,3",
    "Wie sehen Sie die Personalabteilung?,HR versteht wie die Menschen hier tatsächlich arbeiten.,1"
  })
  void sameWords_areFoundWhereverTheFunctionStands(String question, String row, int function) {
    columns.question("Q1_1", question, row == null ? "" : row);

    assertThat(match().placed())
        .singleElement()
        .satisfies(p -> assertThat(p.cell()).isEqualTo(new Cell(OptionalInt.of(function), 0)))
        .satisfies(p -> assertThat(p.basis()).isEqualTo(Basis.SAME_WORDS));
  }

  @Test
  void similarWords_arePlacedWithTheirMargin() {
    columns.question("Q1", "IT understands how people here do their actual job.", "");

    assertThat(match().placed())
        .singleElement()
        .satisfies(p -> assertThat(p.basis()).isEqualTo(Basis.LIKE_WORDS))
        .satisfies(p -> assertThat(p.similarity()).isBetween(ItemMatcher.LIKE, 0.99))
        .satisfies(
            p -> assertThat(p.similarity() - p.nextBest()).isGreaterThan(ItemMatcher.MARGIN));
  }

  @Test
  void twoColumnsOfOneItem_areBothLeft() {
    columns.question("Q1", "IT " + PEOPLE, "");
    columns.question("Q9", "IT " + PEOPLE, "");

    assertThat(match().placed()).isEmpty();
    assertThat(match().unplaced()).extracting(Unplaced::reason).containsOnly(Reason.TWO_COLUMNS);
  }

  @Test
  void sameWords_goBeforeSimilarOnes() {
    columns.question("Q1", "IT " + PEOPLE, "");
    columns.question("Q9", "IT understands how people here really do their work.", "");

    assertThat(match().placed()).extracting(p -> p.column().name()).containsExactly("Q1");
    assertThat(match().unplaced()).extracting(Unplaced::reason).containsExactly(Reason.TWO_COLUMNS);
  }

  @Test
  void statementAboutTwoFunctions_isNotGuessed() {
    columns.question("Q1", "About IT", "HR " + PEOPLE);
    columns.question("Q2", "About IT and HR", PEOPLE);

    assertThat(match().placed()).extracting(p -> p.column().name()).doesNotContain("Q2");
    assertThat(match().unplaced()).extracting(Unplaced::reason).contains(Reason.TWO_ITEMS);
  }

  @Test
  void nameAgainstWords_isNotGuessed() {
    columns.question("IT_people_1", "IT delivers what it has promised.", "");

    assertThat(match().placed()).isEmpty();
    assertThat(match().unplaced())
        .extracting(Unplaced::reason)
        .containsExactly(Reason.NAME_AGAINST_WORDS);
  }

  @Test
  void functionThatNothingNames_staysOpen() {
    columns.question("people_1", "", "");
    columns.question("Q7", "Delivers what it has promised.", "");

    assertThat(match().hasUnnamedFunction()).isTrue();
    assertThat(match().placed())
        .extracting(p -> p.cell().function())
        .containsOnly(OptionalInt.empty());
  }

  @Test
  void loopWhoseFunctionIsInTheWords_isPlaced() {
    columns.question("1_Q5_1", "How do you see IT?", PEOPLE);
    columns.question("2_Q5_1", "How do you see Business Units?", PEOPLE);

    assertThat(match().functions()).containsExactly(0, 3);
  }

  @Test
  void loopThatIsOnlyNumbered_isAQuestion() {
    columns.question("1_people_1", "", "");
    columns.question("2_people_1", "", "");

    assertThat(match().placed()).isEmpty();
    assertThat(match().unplaced()).extracting(Unplaced::reason).containsOnly(Reason.LOOP);
  }

  @Test
  void otherQuestions_areNoItems() {
    columns.question("Q1", "How many cups of tea do you drink?", "");
    columns.question("Q2", "What else would you like to say about IT?", "");

    assertThat(match().placed()).isEmpty();
    assertThat(match().unplaced()).isEmpty();
  }
}
