package io.github.locus.analysis;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.result.DrawTable;
import io.github.locus.result.JsonForm;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference surveys, read and analysed once for all tests. */
final class ReferenceStudies {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, Analysed> ANALYSED = new ConcurrentHashMap<>();
  private static final Map<String, JsonNode> FIGURES = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, Map<String, String>>> LEADERS =
      new ConcurrentHashMap<>();

  private record Analysed(JsonNode result, List<DrawTable> draws) {}

  private ReferenceStudies() {}

  static Study study(String name, StudyOptions options) {
    IngestResult read =
        new SurveyReader(new InstrumentLibrary())
            .read(
                SurveyInput.of(InputSource.of(file(name + ".csv")))
                    .withRoster(InputSource.of(file(name + "-roster.csv"))));
    if (!(read.survey() instanceof Read.Done<Survey> in)) {
      throw new IllegalStateException("not read: " + read);
    }
    return new Study(in.read(), read.sources(), List.of(), options);
  }

  /** {@code result.json} of a reference survey with all digits, else under the default options. */
  static JsonNode result(String name) {
    return analysed(name).result();
  }

  /** Of that what R computes too: of the third survey, of which no test looks at the verdict, nothing else. */
  static JsonNode figures(String name) {
    return name.equals("three-waves-shocks")
        ? FIGURES.computeIfAbsent(
            name,
            n -> {
              Study study = study(n, options().withFullPrecision());
              return JSON.readTree(
                  JsonForm.write(
                      FiguresAlone.of(
                          study,
                          Protection.protect(study.survey(), study.options().protection()))));
            })
        : result(name);
  }

  /** The draws behind {@link #result}. */
  static List<DrawTable> draws(String name) {
    return analysed(name).draws();
  }

  private static Analysed analysed(String name) {
    return ANALYSED.computeIfAbsent(
        name,
        n -> {
          ResultWithDraws found =
              new Analysis("test").runWithDraws(study(n, options().withFullPrecision()));
          return new Analysed(JSON.readTree(JsonForm.write(found.result())), found.draws());
        });
  }

  /** The roster's name of a leader of a reference survey, by the code that its result has. */
  static String leader(String name, String function, String code) {
    Map<String, String> names =
        LEADERS.computeIfAbsent(name, ReferenceStudies::leaders).getOrDefault(function, Map.of());
    return Objects.requireNonNull(names.get(code), () -> function + " has no leader " + code);
  }

  /** Names of the leaders by function and code. */
  private static Map<String, Map<String, String>> leaders(String name) {
    LeaderFrame frame =
        LeaderFrame.of(Protection.protect(study(name, options()).survey(), ProtectionRules.of(5)));
    Codes codes = Codes.of(frame, Optional.empty());
    Map<String, Map<String, String>> leaders = new HashMap<>();
    for (int f = 0; f < frame.survey().functions().size(); f++) {
      Map<String, String> names = new HashMap<>();
      List<String> coded = codes.leaders().get(f);
      for (int l = 0; l < coded.size(); l++) {
        names.put(coded.get(l), frame.leaders(f).get(l).name().orElseThrow());
      }
      leaders.put(frame.survey().functions().get(f).name(), names);
    }
    return leaders;
  }

  static StudyOptions options() {
    return StudyOptions.defaults().withThreads(2).withSensitivity(false);
  }

  static JsonNode json(String file) {
    try (InputStream in = ReferenceStudies.class.getResourceAsStream("/reference/" + file)) {
      return JSON.readTree(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(ReferenceStudies.class.getResource("/reference/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
