package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads less reads the same, and is led nowhere that is not there. */
class AudienceTest {
  private static final Block SAID = new Block.Paragraph("said");
  private static final List<Section> ALL =
      List.of(
          section("functions", SAID, new Block.Reference("words", "glossary")),
          section(
              "ranking",
              new Block.Beside(
                  List.of(SAID), List.of(new Block.Reference("more", "ranking-figures")))),
          section("appendix", SAID),
          section("leaders", SAID),
          section("ranking-figures", SAID),
          section("method", SAID),
          section("glossary", SAID),
          section("cite", SAID));

  private static Section section(String id, Block... blocks) {
    return new Section(id, id, List.of(blocks));
  }

  private static List<String> ids(Audience audience) {
    return audience.of(ALL).stream().map(Section::id).toList();
  }

  @Test
  void full_isEverything() {
    assertThat(Audience.FULL.of(ALL)).isSameAs(ALL);
  }

  @Test
  void hr_hasNoStatistics() {
    assertThat(ids(Audience.HR))
        .containsExactly("functions", "ranking", "appendix", "leaders", "glossary", "cite");
  }

  @Test
  void board_hasTheBody_itsWords_andHowToCite() {
    assertThat(ids(Audience.BOARD)).containsExactly("functions", "ranking", "glossary", "cite");
  }

  @Test
  void referenceToWhatIsLeftOut_isLeftOut_andTheOthersStay() {
    List<Section> board = Audience.BOARD.of(ALL);

    assertThat(board.get(0)).isEqualTo(ALL.get(0));
    assertThat(board.get(1).blocks()).containsExactly(new Block.Beside(List.of(SAID), List.of()));
  }
}
