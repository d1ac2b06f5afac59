package io.github.locus.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.table.ToldValue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScaleFinderTest {
  private static final ScaleFinder FINDER = new ScaleFinder(LabelCatalogue.builtIn());
  private static final long RECORDS = 60;

  private final List<ColumnProfile> columns = new ArrayList<>();

  /** Records in which a column holds the same as the one before; of ratings there are some. */
  private long repeated = 7;

  private void column(String name, String question, String row, String option, Object... cells) {
    Map<String, Long> values = new LinkedHashMap<>();
    long filled = 0;
    for (int i = 0; i < cells.length; i += 2) {
      values.put((String) cells[i], ((Number) cells[i + 1]).longValue());
      filled += ((Number) cells[i + 1]).longValue();
    }
    ExportColumn column =
        new ExportColumn(columns.size(), name, question, row, option, "", ColumnKind.QUESTION);
    columns.add(new ColumnProfile(column, values, filled, RECORDS, repeated, told(values)));
  }

  private static Set<String> told(Map<String, Long> values) {
    return values.entrySet().stream()
        .filter(value -> ToldValue.mayBe(value.getKey(), value.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void single(String question, Object... cells) {
    column(question, question, "", "", cells);
  }

  private List<FoundScale> find() {
    return FINDER.find(columns).scales();
  }

  private static List<Integer> indexes(FoundScale scale) {
    return scale.columns().stream().map(ExportColumn::index).toList();
  }

  @Test
  void aGridIsOneGroupWhereverItsPartsStand() {
    column("G [a]", "Comfort of chairs", "a", "", "Easy", 30, "Very easy", 20);
    column(
        "G [b]",
        "Comfort of chairs",
        "b",
        "",
        "Neither easy nor difficult",
        30,
        "I didn't use this feature",
        5);
    single("What else?", "tea", 1, "coffee", 1);
    column("G [c]", "Comfort of chairs", "c", "", "Very difficult", 60);
    assertThat(find()).hasSize(1);
    FoundScale scale = find().get(0);
    assertThat(indexes(scale)).containsExactly(0, 1, 3);
    assertThat(scale.order())
        .containsExactly(
            "Very difficult", "Difficult", "Neither easy nor difficult", "Easy", "Very easy");
    assertThat(scale.missing()).containsExactly("I didn't use this feature", "");
    assertThat(scale.ordered()).isTrue();
  }

  @Test
  void twoWordingsOfOneScaleAreTwoGroups() {
    single("Lamps are bright", "Discordo totalmente", 20, "Não concordo nem discordo", 40);
    single("Doors are wide", "Concordo totalmente", 20, "Não concordo nem discordo", 40);
    single("Floors are clean", "Discordo Totalmente", 20, "Neutro", 40);
    single("Walls are white", "Concordo Totalmente", 20, "Neutro", 40);
    assertThat(find())
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void rareAnswersOfAnUnknownScale_areNoLabels_theyMayBeNames() {
    for (String hue : List.of("Sky", "Sea", "Sand")) {
      column(
          "C [" + hue + "]", "Colours", hue, "", "mauve", 9, "beige", 9, "teal", 9, "Jane Doe", 1);
    }
    assertThat(find())
        .singleElement()
        .satisfies(s -> assertThat(s.order()).doesNotContain("Jane Doe").contains("mauve", "teal"));
  }

  @Test
  void columnsOfNames_areNoScale() {
    for (String hue : List.of("Sky", "Sea", "Sand")) {
      column("C [" + hue + "]", "Colours", hue, "", "Jane Doe", 1, "John Roe", 1, "Ann Lee", 1);
    }
    assertThat(find()).isEmpty();
  }

  private void halves(String header, Object... more) {
    Object[] some = {"1,0", 9, "1,5", 9, "2,0", 9, "2,5", 9, "3,0", 9};
    Object[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    single(header, all);
  }

  @Test
  void halvesThatHardlyAnybodyChose_arePointsBesideColumnsWithMany() {
    halves("IT", "3,5", 9);
    halves("HR", "3,5", 9);
    single("Purchasing", "0,5", 2, "1,0", 20, "2,0", 25, "3,0", 12);

    assertThat(find())
        .singleElement()
        .satisfies(
            scale -> {
              assertThat(scale.columns()).hasSize(3);
              assertThat(scale.order())
                  .containsExactly("0,5", "1,0", "1,5", "2,0", "2,5", "3,0", "3,5");
              assertThat(scale.certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
            });
  }

  @Test
  void halvesAllOfWhichWereChosenBetweenStatedEnds_areNotAsked() {
    for (String name : List.of("IT", "HR", "Purchasing")) {
      halves(name + " (1,0 = very good, 3,0 = very poor)");
    }

    assertThat(find())
        .singleElement()
        .satisfies(
            scale -> {
              assertThat(scale.order()).containsExactly("3,0", "2,5", "2,0", "1,5", "1,0");
              assertThat(scale.certainty()).isEqualTo(Certainty.CERTAIN);
            });
  }

  @Test
  void halvesOfWhichOneWasNotChosenBetweenStatedEnds_areAsked() {
    for (String name : List.of("IT", "HR", "Purchasing")) {
      halves(name + " (1,0 = very good, 4,0 = very poor)", "4,0", 9);
    }

    assertThat(find())
        .singleElement()
        .satisfies(scale -> assertThat(scale.certainty()).isEqualTo(Certainty.RANGE_UNKNOWN));
  }

  @Test
  void numbersThatEachPersonGivesOnceAreRanks_whateverTheHeaderSays() {
    repeated = 0;
    column("R_1", "How good?", "tea", "", "1", 30, "2", 20, "3", 10);
    column("R_2", "How good?", "milk", "", "1", 20, "2", 20, "3", 20);
    column("R_3", "How good?", "juice", "", "1", 10, "2", 20, "3", 30);
    assertThat(FINDER.find(columns).excluded().values()).containsOnly(ExclusionReason.RANKS);
  }

  @Test
  void numbersThatSomeGiveTwiceAreRatings_thoughTheyLookLikeRanks() {
    column("R_1", "Which first?", "tea", "", "1", 30, "2", 20, "3", 10);
    column("R_2", "Which first?", "milk", "", "1", 20, "2", 20, "3", 20);
    column("R_3", "Which first?", "juice", "", "1", 10, "2", 20, "3", 30);
    assertThat(find()).hasSize(1);
  }

  @Test
  void ticksTimesCountsAndFiltersAreNoRatings() {
    column("T [a]", "Which?", "tea", "", "tea", 30);
    column("T [b]", "Which?", "milk", "", "milk", 30);
    single("Came", "08:00 - 10:00", 30, "10:01 - 12:00", 20, "After 12:01", 10);
    single("Went", "08:00 - 10:00", 30, "10:01 - 12:00", 20, "After 12:01", 10);
    single("How many cats?", "0", 20, "1", 20, "2", 10, "3", 10);
    single("How many dogs?", "0", 20, "1", 20, "2", 10, "3", 10);
    column("Y [a]", "Known?", "a", "", "Yes", 20, "No", 20, "Not sure", 20);
    column("Y [b]", "Known?", "b", "", "Yes", 20, "No", 20, "Not sure", 20);
    column("Y [c]", "Known?", "c", "", "Yes", 20, "No", 20, "Not sure", 20);
    column("B [a]", "Ticked", "a", "", "0", 20, "1", 40);
    column("B [b]", "Ticked", "b", "", "0", 30, "1", 30);
    assertThat(find()).isEmpty();
  }

  @Test
  void codesWithAGapHaveNoOrder() {
    column("Q1_1", "Agree?", "a", "", "1", 10, "6", 20, "2", 10, "3", 10, "4", 10);
    column("Q1_2", "Agree?", "b", "", "1", 10, "6", 20, "2", 10, "3", 10, "4", 10);
    assertThat(find()).hasSize(1);
    assertThat(find().get(0).ordered()).isFalse();
    assertThat(find().get(0).order()).containsExactlyInAnyOrder("1", "6", "2", "3", "4");
  }

  @Test
  void theLowestNumberMayBeOneThatNobodyChose() {
    column("G [a]", "Rate", "a", "", "2.0", 20, "4.0", 20);
    column("G [b]", "Rate", "b", "", "3.0", 20, "5.0", 20);
    assertThat(find().get(0).order()).containsExactly("1.0", "2.0", "3.0", "4.0", "5.0");
  }

  @Test
  void listsOfTwoFormsAreNotJoinedByTheirNumbers() {
    for (String tool : List.of("Hammer", "Saw", "File")) {
      single(tool, "1", 20, "2", 10, "3", 10, "4", 10, "5", 10);
    }
    single("How often do you build?", "1", 20, "2", 10, "3", 10, "4", 10, "5", 10);
    assertThat(find()).extracting(ScaleFinderTest::indexes).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void anExpandedMatrixIsOrderedByItsHeaders() {
    List<String> labels = List.of("Don't know", "Never", "Rarely", "Sometimes", "Often", "Always");
    List<String> codes = List.of("0", "1", "2", "3", "4", "5");
    for (String item : List.of("sing", "dance")) {
      for (int i = 0; i < labels.size(); i++) {
        column(item + labels.get(i), "How often?", item, labels.get(i), codes.get(i), 10);
      }
    }
    assertThat(find()).hasSize(1);
    FoundScale scale = find().get(0);
    assertThat(scale.expanded()).isTrue();
    assertThat(scale.columns()).hasSize(12);
    assertThat(scale.order()).containsExactly("1", "2", "3", "4", "5");
    assertThat(scale.missing()).containsExactly("0");
  }

  @Test
  void aGridOfTicksIsNoExpandedMatrix() {
    for (String item : List.of("box", "bag")) {
      for (String colour : List.of("red", "green", "blue")) {
        column(item + colour, "Which colours?", item, colour, "1", 10);
      }
    }
    assertThat(find()).isEmpty();
  }

  @Test
  void unknownLabelsOfAGridAreReportedWithoutAnOrder() {
    for (String row : List.of("a", "b", "c")) {
      column("L[" + row + "]", "Mood", row, "", "D1", 20, "N0", 20, "A1", 20);
    }
    assertThat(find()).hasSize(1);
    assertThat(find().get(0).ordered()).isFalse();
  }

  @Test
  void questionsBetweenComments_areOnOneScale_eachOnce() {
    for (String question : List.of("Plans are clear", "Errors teach us", "Tools are there")) {
      single(question, "Strongly disagree", 10, "Disagree", 20, "Agree", 20, "Strongly agree", 10);
      single("Comment on " + question, "tea", 1, "coffee", 1);
    }
    FoundScale scale = find().get(0);
    assertThat(indexes(scale)).containsExactly(0, 2, 4);
    assertThat(scale.counts()).containsEntry("Agree", 60L);
  }

  /** Seven points, of which nobody chose the last, and half of its questions not even the sixth. */
  private void leadershipAfterTrust(String trust, String leadership) {
    for (int i = 1; i <= 3; i++) {
      single(trust + i, "2", 4, "3", 8, "4", 14, "5", 40);
    }
    single(leadership + 4, "1", 30, "2", 19, "3", 9, "4", 4, "5", 5);
    single(leadership + 5, "1", 39, "2", 11, "3", 9, "4", 4, "5", 4);
    single(leadership + 6, "1", 26, "2", 16, "3", 7, "4", 4, "5", 6, "6", 5);
    single(leadership + 7, "1", 39, "2", 11, "3", 8, "4", 3, "5", 3, "6", 1);
  }

  @Test
  void questionsOfATopicWhoseOthersGoFurther_areNotOnTheScaleOfAnotherTopic() {
    leadershipAfterTrust("trust_", "leadership_");

    List<FoundScale> found = find();

    assertThat(found)
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1, 2), List.of(3, 4), List.of(5, 6));
    assertThat(found)
        .extracting(FoundScale::certainty)
        .containsExactly(Certainty.CERTAIN, Certainty.RANGE_UNKNOWN, Certainty.RANGE_UNKNOWN);
  }

  @Test
  void aTopicsFirstQuestionsThatMayWellEndThere_areAskedApartFromThoseThatGoFurther() {
    for (int i = 1; i <= 2; i++) {
      single("leadership_" + i, "1", 2, "2", 4, "3", 8, "4", 14, "5", 6);
    }
    single("leadership_3", "1", 16, "2", 18, "3", 16, "4", 8, "5", 6, "6", 4, "7", 4);
    single("leadership_4", "1", 6, "2", 9, "3", 9, "4", 4, "5", 3, "6", 3, "7", 2);

    List<FoundScale> found = find();

    assertThat(found)
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(found)
        .extracting(FoundScale::certainty)
        .containsExactly(Certainty.RANGE_UNKNOWN, Certainty.CERTAIN);
  }

  @Test
  void aTopicsFirstQuestionsThatClearlyStopShort_areOnAScaleOfTheirOwn() {
    for (int i = 1; i <= 2; i++) {
      single("leadership_" + i, "1", 5, "2", 9, "3", 19, "4", 25, "5", 22);
    }
    single("leadership_3", "1", 5, "2", 9, "3", 8, "4", 14, "5", 13, "6", 12, "7", 19);
    single("leadership_4", "1", 6, "2", 9, "3", 9, "4", 14, "5", 13, "6", 13, "7", 16);

    List<FoundScale> found = find();

    assertThat(found)
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(found).extracting(FoundScale::certainty).containsOnly(Certainty.CERTAIN);
  }

  @Test
  void neighboursThatAreAskedAboutAnyway_areNotCut() {
    for (int i = 1; i <= 4; i++) {
      single("learning_" + i, "1", 20, "2", 9, "3", 5, "4", 5);
    }
    single("tools_1", "1", 22, "2", 11, "3", 4, "4", 2);
    single("tools_2", "1", 6, "2", 5, "3", 3, "4", 7, "5", 6, "6", 5, "7", 8);
    single("tools_3", "1", 8, "2", 4, "3", 5, "4", 6, "5", 7, "6", 4, "7", 5);

    assertThat(find())
        .filteredOn(scale -> scale.certainty() == Certainty.CERTAIN)
        .extracting(ScaleFinderTest::indexes)
        .doesNotContain(List.of(0, 1, 2, 3), List.of(0, 1, 2, 3, 4));
  }

  @Test
  void ofATopicThatIsCut_theQuestionsWhoseEndFewChose_areAskedByThemselves() {
    single("tools_1", "1", 19, "2", 8, "3", 6, "4", 7, "5", 10);
    single("tools_2", "1", 8, "2", 8, "3", 9, "4", 12, "5", 11);
    single("tools_3", "1", 23, "2", 8, "3", 7, "4", 7, "5", 2);
    single("tools_4", "1", 19, "2", 11, "3", 8, "4", 4, "5", 4, "6", 3, "7", 1);
    single("tools_5", "1", 19, "2", 11, "3", 7, "4", 3, "5", 6, "6", 4, "7", 1);

    List<FoundScale> found = find();

    assertThat(found)
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1), List.of(2), List.of(3, 4));
    assertThat(found.get(1).points()).as("as far as the others go").hasSize(7);
    assertThat(found.subList(0, 2))
        .extracting(FoundScale::certainty)
        .containsOnly(Certainty.RANGE_UNKNOWN);
  }

  @Test
  void aRowOfAGridThatHardlyByChanceStopsShort_isAsked() {
    column("G [a]", "Rate", "a", "", "1", 8, "2", 9, "3", 7, "4", 13, "5", 4);
    column("G [b]", "Rate", "b", "", "1", 4, "2", 7, "3", 7, "4", 5, "5", 8, "6", 5, "7", 5);
    column("G [c]", "Rate", "c", "", "1", 5, "2", 9, "3", 9, "4", 4, "5", 8, "6", 5, "7", 2);

    List<FoundScale> found = find();

    assertThat(found).extracting(ScaleFinderTest::indexes).contains(List.of(0));
    assertThat(found.get(0).certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
  }

  @Test
  void oneQuestionBesideRatedOnesUnderTheSameWords_isAskedAndNotLost() {
    single("Do you agree with this? - We plan", "1", 16, "2", 14, "3", 15, "4", 15, "5", 17);
    for (String row : List.of("We test", "We learn")) {
      single(
          "Do you agree with this? - " + row,
          "1",
          11,
          "2",
          12,
          "3",
          11,
          "4",
          7,
          "5",
          11,
          "6",
          13,
          "7",
          13);
    }

    List<FoundScale> found = find();

    assertThat(found)
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0), List.of(1, 2));
    assertThat(found.get(0).certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
  }

  @Test
  void aSeriesThatIsNoTopic_mayChangeItsScaleAnywhere() {
    leadershipAfterTrust("Q", "Q");

    assertThat(find())
        .extracting(ScaleFinderTest::indexes)
        .containsExactly(List.of(0, 1, 2, 3, 4), List.of(5, 6));
  }

  @Test
  void aThousandColumnsTakeWellUnderASecond() {
    for (int i = 0; i < 1_080; i++) {
      column(
          "Q" + i / 9 + "_" + i % 9,
          "Q" + i / 9,
          "row " + i,
          "",
          "Never",
          20,
          "Rarely",
          10,
          "Sometimes",
          10,
          "Often",
          10,
          "Always",
          10);
    }
    find();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    List<FoundScale> found = find();

    assertThat(threads.getCurrentThreadCpuTime() - before)
        .isLessThan(Duration.ofSeconds(1).toNanos());
    assertThat(found.size()).isEqualTo(120);
  }

  /** Two scales in turn, so that each column is held against each run; reading all pairs takes a minute. */
  @Test
  void questionsBetweenOthers_areHeldAgainstEachSetOfLabelsOnce() {
    List<String> agree = List.of("Disagree", "Neutral", "Agree");
    List<String> places = List.of("Upstairs", "Downstairs", "Elsewhere");
    for (int i = 0; i < 150; i++) {
      List<String> labels = i % 2 == 0 ? agree : places;
      single("Item no " + i, labels.get(0), 9 + i, labels.get(1), 20, labels.get(2), 15);
      single("Remark on " + i, "Tea", 1 + i, "Salt", 1);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    find();

    assertThat(threads.getCurrentThreadCpuTime() - before)
        .isLessThan(Duration.ofSeconds(2).toNanos());
  }
}
