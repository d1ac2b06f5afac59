package io.github.locus.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.instrument.Instrument;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.NoiseDesign;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.OrganisationSimulator;
import io.github.locus.simulate.SurveyCsv;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample of a batch: six small organisations, each in another of the ways in which clients come. One is broken: in a
 * cell stands an answer that the scale does not have. The study file of one is written by hand and stays as it is.
 */
public final class PortfolioSample {
  /** Its folder among the samples. */
  public static final String FOLDER = "portfolio";

  /** The organisation whose survey is broken. */
  public static final String BROKEN = "quarry";

  private static final int PEOPLE = 12;

  private PortfolioSample() {}

  /**
   * The files.
   *
   * @return contents by path among the samples
   */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    SurveyCsv harbor = answers(5, 31, leaning("IT", 71), mean("HR", 48, 4), mean("L&D", 70, 2));
    files.put("harbor/survey.csv", harbor.answers().getBytes(UTF_8));
    files.put("harbor/roster.csv", harbor.roster().getBytes(UTF_8));
    Survey linden = survey(4, 32, mean("IT", 50, 5), mean("HR", 69, 2), mean("L&D", 58, 4));
    files.put("linden/antworten.csv", SampleExports.germanForm(linden).getBytes(UTF_8));
    files.put("linden/roster.csv", new SurveyCsv(linden).roster().getBytes(UTF_8));
    SurveyCsv mill = answers(4, 33, mean("IT", 60, 3), mean("HR", 50, 4), mean("L&D", 60, 3));
    files.put("mill/survey.xlsx", workbook(mill.answers()));
    files.put("mill/roster.csv", mill.roster().getBytes(UTF_8));
    SurveyCsv orchard = answers(4, 34, mean("IT", 40, 4), mean("HR", 36, 4), mean("L&D", 53, 3));
    files.put("orchard.csv", orchard.answers().getBytes(UTF_8));
    files.put("orchard-roster.csv", orchard.roster().getBytes(UTF_8));
    SurveyCsv quarry = answers(4, 35, mean("IT", 66, 3), mean("HR", 52, 4), mean("L&D", 55, 3));
    files.put("quarry/survey.csv", broken(quarry.answers()).getBytes(UTF_8));
    files.put("quarry/roster.csv", quarry.roster().getBytes(UTF_8));
    SurveyCsv tower = answers(5, 36, leaning("IT", 52), mean("HR", 44, 4), mean("L&D", 51, 2));
    files.put("tower.csv", tower.answers().getBytes(UTF_8));
    files.put("tower-roster.csv", tower.roster().getBytes(UTF_8));
    Map<String, byte[]> placed = new LinkedHashMap<>();
    files.forEach((name, bytes) -> placed.put(FOLDER + "/" + name, bytes));
    return placed;
  }

  private static FunctionDesign mean(String name, double level, double spread) {
    return FunctionDesign.of(name, level, spread, 0.2);
  }

  /** Good under one leader alone. */
  private static FunctionDesign leaning(String name, double level) {
    return FunctionDesign.of(name, level, 13, 0.2).withLeaders(30.0, -6.0, -12.0, -8.0, -4.0);
  }

  private static SurveyCsv answers(int units, long seed, FunctionDesign... functions) {
    return new SurveyCsv(survey(units, seed, functions));
  }

  private static Survey survey(int units, long seed, FunctionDesign... functions) {
    OrganisationDesign design =
        new OrganisationDesign(
            List.of(functions), new FieldDesign(units, PEOPLE, 1, 0, 0, 0.95), NoiseDesign.usual());
    Instrument asked = new InstrumentLibrary().load("locus-12").orElseThrow();
    return new OrganisationSimulator(asked, 60, 0.8).simulate(design, seed).survey();
  }

  private static byte[] workbook(String csv) {
    String[] rows = csv.lines().map(line -> line.replace(',', '|')).toArray(String[]::new);
    return new TestWorkbook().sheet("Survey", rows).bytes();
  }

  /** The last answer of a line was typed twice. */
  private static String broken(String csv) {
    List<String> lines = new ArrayList<>(csv.lines().toList());
    String line = lines.get(40);
    lines.set(40, line + line.substring(line.length() - 1));
    return String.join("\n", lines) + "\n";
  }
}
