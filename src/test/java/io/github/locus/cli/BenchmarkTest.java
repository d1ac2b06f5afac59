package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.batch.Entries;
import io.github.locus.result.Component;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
  private static final String SECRET = "Wanderfalke";

  private Path folder = Path.of("");
  private String result = "";

  @BeforeEach
  void result(@TempDir Path temporary) throws IOException {
    folder = temporary;
    result = write("result.json", ResultFixtures.rich());
  }

  @Test
  void report_showsTheOrganisationBesideFiveOthers_andNamesNone() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of("report", result, "--benchmark", portfolio(5), "--out", out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Beside other organisations", "of 5");
    for (String file : List.of("report.md", "report.html", "manifest.json")) {
      assertThat(Files.readString(out.resolve(file))).doesNotContain(SECRET);
    }
    assertThat(Files.readString(out.resolve("report.md"))).contains("Beside other organisations");
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("portfolio.json");
  }

  @Test
  void fourOthers_areRefused_withWhatIsDue() throws IOException {
    CommandRun run = CommandRun.of("report", result, "--benchmark", portfolio(4));

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("portfolio.json", "fewer than 5").doesNotContain(SECRET);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void fileThatIsNoPortfolio_isRefused() {
    CommandRun run = CommandRun.of("report", result, "--benchmark", result);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("result.json");
  }

  @Test
  void portfolio_isNeverReplaced() throws IOException {
    String portfolio = portfolio(5);
    byte[] before = Files.readAllBytes(Path.of(portfolio));

    CommandRun.of("report", result, "--benchmark", portfolio, "--out", folder.toString());

    assertThat(Files.readAllBytes(Path.of(portfolio))).isEqualTo(before);
  }

  private String portfolio(int others) throws IOException {
    Component<PortfolioEntry, Optional<String>> instrument = PortfolioEntry::instrument;
    Component<PortfolioEntry, Optional<String>> title = PortfolioEntry::title;
    Optional<String> asked = Optional.of(ResultFixtures.rich().instrument().id());
    List<PortfolioEntry> entries = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      PortfolioEntry entry = Entries.of(SECRET + i, ResultFixtures.withheld());
      entries.add(title.replaced(instrument.replaced(entry, asked), Optional.of(entry.name())));
    }
    return write("portfolio.json", Portfolio.of(entries));
  }

  private String write(String name, Record value) throws IOException {
    return Files.write(folder.resolve(name), JsonForm.write(value)).toString();
  }
}
