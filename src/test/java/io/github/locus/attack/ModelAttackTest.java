package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.attack.Figure.Kind;
import io.github.locus.attack.Organization.Trait;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mixed model publishes equations: with its variances, means and effects give answers back. */
class ModelAttackTest {
  private static final String[] FOUR = {"IT", "HR", "L&D", "BU"};

  @Test
  void oneFunction_leadersOfOneAndFive() {
    Organization organization =
        new OrganizationBuilder(1, "IT").crew("site0", "1", 1).crew("site1", "1", 5).build();

    Attack open = Trial.open(organization);

    assertThat(open.misread()).isEmpty();
    assertThat(open.recover(Trial.MINIMUM).persons().pinned())
        .as("both capabilities and the testimony of the one")
        .hasSize(3);
    Trial.holds(Trial.closed(organization));
  }

  @Tag("nightly")
  @Test
  void fourFunctions_sevenUnits_onePersonInOne() {
    Organization organization = sevenUnits(3);

    Attack open = Trial.open(organization);

    assertThat(open.misread()).isEmpty();
    assertThat(open.recover(Trial.MINIMUM).persons().pinned())
        .as("every capability, and the testimony on every function")
        .hasSize(12);
    Trial.holds(Trial.closed(organization));
  }

  @Test
  void fourFunctions_sevenUnits_fromFiguresOfOneDecimal() {
    Organization organization = sevenUnits(3);
    List<Figure> rounded =
        ResultReader.read(ProgramRun.unprotectedFigures(organization).text("result.json")).stream()
            .map(f -> f.kind() == Kind.VARIANCE ? f : f.rounded(1))
            .toList();

    Attack open = Trial.attack(organization, Partition.none(organization), rounded);

    assertThat(open.recover(Trial.MINIMUM).persons().pinned()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void oneInAUnit_fromTheReportAlone() {
    int[] sizes = {27, 26, 28, 26, 29, 26, 1};
    OrganizationBuilder builder =
        new OrganizationBuilder(4, "IT")
            .asking(new Trait("people", "capability", 1, false))
            .headcount("site6", 200);
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    Organization organization = builder.build();
    List<Figure> read =
        ReportReader.ofMarkdown(ProgramRun.unprotectedEverything(organization).text("report.md"));

    Recovery open =
        Trial.attack(organization, Partition.none(organization), read).recover(Trial.MINIMUM);

    assertThat(open.about("site6").pinned()).hasSize(1);
    assertThat(open.about("site6").targets())
        .as("a tenth of the 25 points between answers; the published mean is off by 32")
        .allSatisfy(t -> assertThat(Math.abs(t.guess() - t.truth())).isLessThan(2.5));
    List<Figure> closed =
        ReportReader.ofMarkdown(ProgramRun.everything(organization).text("report.md"));
    Trial.holds(Trial.attack(organization, Partition.of(organization, Trial.MINIMUM), closed));
  }

  @Test
  void fourSmallLeaders_asWholeNumbers() {
    int[] sizes = {7, 6, 8, 4, 3, 2, 1};
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT");
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    Organization organization = builder.build();

    Attack open = Trial.open(organization);

    assertThat(open.recover(Trial.MINIMUM).pinned()).as("by elimination").isEmpty();
    assertThat(open.searched(Trial.MINIMUM)).as("two capabilities of four leaders").hasSize(8);
    assertThat(open.searched(Trial.MINIMUM))
        .allSatisfy(f -> assertThat(f.mean()).isEqualTo(open.truth(f.answers())));
    Trial.holds(Trial.closed(organization));
  }

  @Test
  void oneOutsider() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int u = 0; u < 3; u++) {
      for (int i = 0; i < 4; i++) {
        builder.rates(builder.person("IT", "", ""), "site" + u, "1", "IT", "HR");
      }
    }
    builder.rates(builder.person("HR", "", ""), "site0", "1", "IT", "HR");
    Organization organization = builder.build();

    Attack open = Trial.open(organization);

    assertThat(open.misread()).isEmpty();
    assertThat(open.recover(Trial.MINIMUM).about("person 12 on IT").pinned()).isNotEmpty();
    AnswerSums sums = AnswerSums.of(open.statements(), organization.items(), 0);
    assertThat(sums.smallest()).isLessThan(Trial.MINIMUM);
    assertThat(new LinearBounds(sums).width(smallest(sums))).as("points").isLessThan(1);
    Trial.holds(Trial.closed(organization));
  }

  @Test
  void rawMeanLessModelMean_whereOnePersonRatesOneFunctionOnly() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization organization = builder.crew("site0", "1", 1, "IT").build();

    Attack open = Trial.open(organization);

    assertThat(open.misread()).isEmpty();
    assertThat(open.recover(Trial.MINIMUM).about("person 18").pinned()).isNotEmpty();
    Trial.holds(Trial.closed(organization));
  }

  private static int smallest(AnswerSums sums) {
    return IntStream.range(0, sums.groups().size())
        .boxed()
        .min(java.util.Comparator.comparingInt(g -> sums.groups().get(g).size()))
        .orElseThrow();
  }

  private static Organization sevenUnits(long seed) {
    int[] sizes = {7, 6, 8, 6, 9, 6, 1};
    OrganizationBuilder builder = new OrganizationBuilder(seed, FOUR);
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    return builder.build();
  }
}
