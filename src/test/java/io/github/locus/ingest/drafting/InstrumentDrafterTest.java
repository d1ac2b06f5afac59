package io.github.locus.ingest.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.item.Columns;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.Proposer;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentDrafterTest {
  private static final Proposer PROPOSER =
      new Proposer(
          List.of(KnownItems.of(new InstrumentLibrary().load("locus-12").orElseThrow())),
          StatedFunctions.none());

  private final Columns columns = new Columns();

  private List<ExportColumn> grid(String code, String stem, String... rows) {
    List<ExportColumn> grid = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      grid.add(columns.question(code + "_" + (row + 1), stem, rows[row]));
    }
    return grid;
  }

  private Proposal propose(FoundScale... scales) {
    return PROPOSER.propose(columns.facts(scales), Optional.of("en")).orElseThrow();
  }

  @Test
  void grids_becomeDimensionsAndRowsItems() {
    List<ExportColumn> lamps = grid("Q1", "The lamps", "They shine", "They hum");
    List<ExportColumn> doors = grid("Q2", "The doors", "They close", "They creak");
    Proposal proposal = propose(Columns.scale(lamps), Columns.scale(doors));

    assertThat(proposal.instrument().dimensions())
        .extracting(Dimension::id)
        .containsExactly("the_lamps", "the_doors");
    assertThat(proposal.instrument().items())
        .extracting(SurveyItem::id)
        .containsExactly("Q1_1", "Q1_2", "Q2_1", "Q2_2");
    assertThat(proposal.instrument().dimensions().get(0).scale().labels())
        .containsEntry("en", Columns.LABELS);
    assertThat(proposal.instrument().functions())
        .containsExactly(new OrgFunction(Draft.ORGANISATION));
    assertThat(proposal.ratesFunctions()).isFalse();
    assertThat(Columns.study(proposal)).contains("organisation: \"{item}\"");
  }

  @Test
  void rowsOfAGridWithOneOfAnotherScaleBetweenThem_areOneDimension() {
    List<ExportColumn> rows = grid("Q1", "The lamps", "They shine", "They hum", "They last");
    Proposal proposal =
        propose(
            Columns.scale(List.of(rows.get(0), rows.get(2))), Columns.scale(List.of(rows.get(1))));

    assertThat(proposal.instrument().items())
        .extracting(SurveyItem::id)
        .containsExactly("Q1_1", "Q1_3", "Q1_2");
  }

  @Test
  void rowsThatAreFunctions_areRated_andGridsAreTheItems() {
    List<ExportColumn> first = grid("Q1", "Keeps its word", "IT", "Human Resources", "Legal");
    List<ExportColumn> second = grid("Q2", "Listens to us", "IT", "Human Resources", "Legal");
    List<ExportColumn> tea = grid("Q3", "The tea", "is hot", "is sweet");
    Proposal proposal = propose(Columns.scale(first), Columns.scale(second), Columns.scale(tea));

    assertThat(proposal.instrument().functions())
        .extracting(OrgFunction::name)
        .containsExactly("IT", "Human Resources", "Legal");
    assertThat(proposal.instrument().items())
        .extracting(item -> item.text().in("en"))
        .containsExactly("Keeps its word", "Listens to us");
    assertThat(proposal.placed()).hasSize(6);
    assertThat(Columns.study(proposal))
        .contains(
            "[{column: 1}, {column: 4}]",
            "Legal: \"Q{n}_3\"",
            "Q3_1 (column 7), Q3_2 (column 8): asked of no function");
  }

  @Test
  void stemsThatNameFunctions_areRatedOnTheSameItems() {
    List<ExportColumn> it = grid("Q1", "How well does IT do?", "Listens", "Delivers");
    List<ExportColumn> hr = grid("Q2", "How well does HR do?", "Listens", "Delivers");
    Proposal proposal = propose(Columns.scale(it), Columns.scale(hr));

    assertThat(proposal.instrument().functions())
        .extracting(OrgFunction::name)
        .containsExactly("IT", "HR");
    assertThat(proposal.instrument().items()).hasSize(2);
    assertThat(Columns.study(proposal)).contains("IT: \"Q1_{n}\"", "HR: \"Q2_{n}\"");
  }

  @Test
  void unknownOrder_isAQuestionOfTheQuestionnaire_atWhichItsReaderStops() {
    List<ExportColumn> grid = grid("Q1", "Colours", "Sky", "Sea");
    Proposal proposal =
        propose(
            Columns.scale(grid, List.of("mauve", "beige", "teal"), Certainty.ORDER_UNKNOWN, false));
    String file = proposal.instrumentFile(English.SPEECH).orElseThrow();

    assertThat(file)
        .contains("# TO DO", "beige (10 times), mauve (10 times)", "labels: {en: [\"?\"]}")
        .doesNotContain("beige, mauve", "mauve, beige");
    assertThat(Columns.study(proposal)).doesNotContain("labels:");
    assertThat(read(file).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(English.message(d)).contains("labels", "which is highest?"));
  }

  @Test
  void scaleOfNumbersThatMayGoFurther_isAskedOnce_howeverManyDimensionsShareIt() {
    List<String> likely = List.of("1", "2", "3", "4", "5");
    List<ExportColumn> lamps = grid("Q1", "The lamps", "They shine", "They hum");
    List<ExportColumn> doors = grid("Q2", "The doors", "They close", "They creak");
    String file =
        propose(
                Columns.scale(lamps, likely, Certainty.RANGE_UNKNOWN, false),
                Columns.scale(doors, likely, Certainty.RANGE_UNKNOWN, false))
            .instrumentFile(English.SPEECH)
            .orElseThrow();

    assertThat(file.split("scale: \"\\?\"", -1)).hasSize(2);
    assertThat(read(file.replace("scale: \"?\"", "scale: {min: 1, max: 5}")))
        .isInstanceOf(Read.Done.class);
  }

  private static Read<Instrument> read(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new InstrumentReader()
        .read(new StreamInput("instrument.yaml", new ByteArrayInputStream(bytes)));
  }

  @Test
  void textsThatWouldSteerYaml_comeBackAsTheyWere() {
    String stem = "yes: # {no} \"quoted\" \\ [x], - & *";
    List<ExportColumn> grid = grid("Q1", stem, "null", "- 1: \u202eevil\u2028", "true");
    Proposal proposal = propose(Columns.scale(grid));
    String file = proposal.instrumentFile(English.SPEECH).orElseThrow();
    Read<Instrument> read = read(file);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().orElseThrow()).isEqualTo(proposal.instrument());
    assertThat(file).doesNotContain("\u202e", "\u2028");
  }

  @Test
  void numbers_areThePointsThemselves() {
    assertThat(numbers("0", "10").min()).isZero();
    assertThat(numbers("-3", "3").min()).isEqualTo(-3);
    assertThat(numbers("1.0", "2.0").numbers()).isTrue();
    assertThat(numbers("1: low", "2", "3: high"))
        .satisfies(order -> assertThat(order.numbers()).isFalse())
        .satisfies(order -> assertThat(order.points()).isEqualTo(3));
  }

  private static PointOrder numbers(String... order) {
    return PointOrder.of(Columns.scale(List.of(), List.of(order), Certainty.CERTAIN, false));
  }

  @Test
  void itemsOfOneColumnEachOption_arePlacedAsGroups() {
    List<ExportColumn> spread = new ArrayList<>();
    for (String row : List.of("They shine", "They hum")) {
      for (String option : Columns.LABELS) {
        spread.add(columns.add("Q1", "The lamps", row, option, ColumnKind.QUESTION));
      }
    }
    FoundScale scale = Columns.scale(spread, Columns.LABELS, Certainty.CERTAIN, true);
    Proposal proposal = propose(scale);

    assertThat(proposal.instrument().items()).hasSize(2);
    assertThat(Columns.study(proposal)).contains("organisation: {columns: 1-10}");
  }

  @Test
  void nothingOnAScale_isNoDraft() {
    columns.question("Q1", "How are you?", "");

    assertThat(PROPOSER.propose(columns.facts(), Optional.of("en"))).isEmpty();
  }
}
