package io.github.locus.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationFinderTest {
  @TempDir private Path clients = Path.of("");
  private final List<Path> leftOut = new ArrayList<>();

  @Test
  void folderThatIsNoOrganisation_andALinkThatLeadsNowhere_areTold()
      throws IOException, BatchException {
    file("north/survey.csv");
    file("south/answers.csv");
    Files.createSymbolicLink(clients.resolve("west.csv"), clients.resolve("absent.csv"));

    OrganisationFinder.in(List.of(clients), List.of(), leftOut::add);

    assertThat(leftOut).containsExactly(clients.resolve("south"), clients.resolve("west.csv"));
  }

  @Test
  void foldersAndFiles_areOrganisations_byName() throws IOException, BatchException {
    file("north/survey.csv");
    file("north/roster.csv");
    file("east/study.yaml");
    file("east/survey.csv");
    file("west.csv");
    file("west-roster.csv");
    file("south.xlsx");
    file("notes.txt");
    file(".hidden.csv");
    file("empty/readme.md");

    List<Organisation> found = OrganisationFinder.in(List.of(clients), List.of(), leftOut::add);

    assertThat(found)
        .extracting(Organisation::name)
        .containsExactly("east", "north", "south", "west");
    assertThat(found.get(0).study()).contains(clients.resolve("east/study.yaml"));
    assertThat(found.get(0).survey()).as("the study file names the files").isEmpty();
    assertThat(found.get(1).roster()).contains(clients.resolve("north/roster.csv"));
    assertThat(found.get(3).roster()).contains(clients.resolve("west-roster.csv"));
  }

  @Test
  void folderOfOne_andAFile_mayBeNamed() throws IOException, BatchException {
    file("north/survey.csv");
    file("a b.csv");

    List<Organisation> found =
        OrganisationFinder.in(
            List.of(clients.resolve("north"), clients.resolve("a b.csv")), List.of(), leftOut::add);

    assertThat(found).extracting(Organisation::name).containsExactly("north", "a b");
    assertThat(found.get(1).roster()).isEqualTo(Optional.empty());
  }

  @Test
  void onePlaceNamedTwice_isOneOrganisation() throws IOException, BatchException {
    file("north/survey.csv");

    assertThat(
            OrganisationFinder.in(
                List.of(clients, clients.resolve("north")), List.of(), leftOut::add))
        .hasSize(1);
  }

  @Test
  void foldersOfYears_holdOrganisationsThatRecur() throws IOException, BatchException {
    file("2024/harbor/survey.csv");
    file("2025-Q1/harbor/study.yaml");
    file("2025-Q1/north.csv");
    file("2026/readme.md");

    List<Organisation> found = OrganisationFinder.in(List.of(clients), List.of(), leftOut::add);

    assertThat(found)
        .extracting(Organisation::name)
        .containsExactly("harbor-2024", "harbor-2025-Q1", "north-2025-Q1");
    assertThat(found).extracting(Organisation::called).containsExactly("harbor", "harbor", "north");
    assertThat(leftOut).containsExactly(clients.resolve("2026"));
  }

  @Test
  void yearsNamedOneByOne_areToldApart_andOneAloneIsAFolderLikeAnother()
      throws IOException, BatchException {
    file("2024/harbor.csv");
    file("2025/harbor.csv");
    Path early = clients.resolve("2024");
    Path late = clients.resolve("2025");

    assertThat(OrganisationFinder.in(List.of(early, late), List.of(), leftOut::add))
        .extracting(Organisation::name)
        .containsExactly("harbor-2024", "harbor-2025");
    assertThat(OrganisationFinder.in(List.of(early), List.of(), leftOut::add))
        .extracting(Organisation::name)
        .containsExactly("harbor");
  }

  /** Where case makes no difference their folders would be one. */
  @Test
  void namesThatDifferByCaseAlone_areRefused() throws IOException {
    file("a/North.csv");
    file("b/north.csv");

    assertThatThrownBy(
            () ->
                OrganisationFinder.in(
                    List.of(clients.resolve("a"), clients.resolve("b")), List.of(), leftOut::add))
        .isInstanceOf(BatchException.class);
  }

  @Test
  void folderWithoutOrganisations_isRefused() throws IOException {
    file("readme.md");

    assertThatThrownBy(() -> OrganisationFinder.in(List.of(clients), List.of(), leftOut::add))
        .isInstanceOf(BatchException.class);
  }

  private void file(String name) throws IOException {
    Path file = clients.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
