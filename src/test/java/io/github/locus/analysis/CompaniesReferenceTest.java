package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.result.JsonForm;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real data of the literature, turned into tidy surveys with one function, the company as unit and
 * leader: variances against lme4 after the rescaling to POMP (a step is 25 points). Their ORIGIN
 * stands beside them.
 */
class CompaniesReferenceTest {
  private static final double STEP_SQUARED = 625;
  private static final Percentage LME4 = Percentage.withPercentage(1e-5);
  private static final Map<String, JsonNode> ANALYSED = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvSource({
    "lq2002, leadership, LEAD, COMPID",
    "lq2002, significance, TSIG, COMPID",
    "lq2002, hostility, HOSTILE, COMPID",
    "bhr2000, leadership, LEADERSHIP, GRP",
    "bhr2000, religion, RELIG, GRP"
  })
  void leaderAndResidualVariance_equalLme4(
      String data, String dimension, String score, String company) throws Exception {
    JsonNode expected =
        ReferenceStudies.json(data + ".expected.json").at("/mixed").get(score).get("variance");
    JsonNode actual = result(data).at("/models").get(dimension).get("variance");
    assertThat(actual.at("/leader/company").asDouble() / STEP_SQUARED)
        .isCloseTo(expected.get(company).asDouble(), LME4);
    assertThat(actual.at("/residual").asDouble() / STEP_SQUARED)
        .isCloseTo(expected.get("residual").asDouble(), LME4);
  }

  @Test
  void oneFunction_cannotBeRanked() throws Exception {
    assertThat(result("lq2002").at("/verdict/kind").asString()).isEqualTo("insufficient-evidence");
    assertThat(result("bhr2000").at("/verdict/kind").asString()).isEqualTo("insufficient-evidence");
  }

  private static JsonNode result(String data) throws IOException, URISyntaxException {
    JsonNode known = ANALYSED.get(data);
    if (known == null) {
      Study study =
          TextStudy.of(tidy(data))
              .instrument(instrument(data))
              .study(ReferenceStudies.options().withFullPrecision());
      known =
          JsonMapper.builder().build().readTree(JsonForm.write(new Analysis("test").run(study)));
      ANALYSED.put(data, known);
    }
    return known;
  }

  private static Instrument instrument(String data) throws URISyntaxException {
    Read<Instrument> read =
        new InstrumentReader().read(InputSource.of(file("/companies/" + data + ".yaml")));
    return read.value().orElseThrow();
  }

  /** One function, the company as unit and leader; items keep their names. */
  private static String tidy(String data) throws IOException, URISyntaxException {
    List<String> lines =
        Files.readAllLines(file("/reference/" + data + ".csv"), StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).replace("\"", "").split(","));
    int person = header.indexOf("respondent");
    int company = Math.max(header.indexOf("COMPID"), header.indexOf("GRP"));
    List<Integer> items = new ArrayList<>();
    StringBuilder text = new StringBuilder("respondent,function,unit,leader");
    for (int c = 0; c < header.size(); c++) {
      if (header.get(c).matches("(LEAD|TSIG|HOSTIL)\\d\\d|A[FPS]\\d\\d|RELIG")) {
        items.add(c);
        text.append(',').append(header.get(c));
      }
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.replace("\"", "").split(",", -1);
      text.append("\n%s,company,%s,%s".formatted(cells[person], cells[company], cells[company]));
      items.forEach(c -> text.append(',').append(cells[c]));
    }
    return text.toString();
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(CompaniesReferenceTest.class.getResource(name), name).toURI());
  }
}
