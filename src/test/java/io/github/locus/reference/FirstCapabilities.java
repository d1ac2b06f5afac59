package io.github.locus.reference;

import io.github.locus.SeededCases;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.instrument.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A built-in instrument and its surveys with the first three of the nine capabilities, both testimonies and all that else
 * an instrument holds, for tests in which the figures do not matter: each capability is a model of its own, and so most
 * of an analysis. The nightly build has all nine.
 */
public final class FirstCapabilities {
  private static final Set<String> LEFT_OUT =
      SeededCases.count(0, 1) == 1
          ? Set.of()
          : Set.of("empowerment", "evidence", "ecosystem", "partnership", "change", "delivery");

  private static final Pattern DIMENSION = Pattern.compile("  - id: (\\w+)|  (\\w+):");
  private static final Pattern WEIGHT =
      Pattern.compile(", (" + String.join("|", LEFT_OUT) + "): \\d+");

  private FirstCapabilities() {}

  /**
   * @param id {@code locus-12} or {@code locus-24}
   * @return the instrument's file without the other capabilities; whole in the nightly build
   */
  public static String yaml(String id) {
    String whole =
        new String(new InstrumentLibrary().file(id).orElseThrow(), StandardCharsets.UTF_8);
    if (LEFT_OUT.isEmpty()) {
      return whole;
    }
    List<String> kept = new ArrayList<>();
    boolean keeps = true;
    for (String line : whole.lines().toList()) {
      var start = DIMENSION.matcher(line);
      if (start.lookingAt()) {
        String dimension = start.group(1) == null ? start.group(2) : start.group(1);
        keeps = !LEFT_OUT.contains(dimension);
      } else if (line.matches("[a-z].*")) {
        keeps = true;
      }
      if (keeps) {
        kept.add(WEIGHT.matcher(line).replaceAll(""));
      }
    }
    return String.join("\n", kept).replace("id: " + id + "\n", "id: first-of-" + id + "\n");
  }

  /**
   * @param id {@code locus-12} or {@code locus-24}
   * @return the instrument without the other capabilities; whole in the nightly build
   */
  public static Instrument instrument(String id) {
    byte[] file = yaml(id).getBytes(StandardCharsets.UTF_8);
    return new InstrumentReader()
        .read(new InputSource.StreamInput("instrument.yaml", new ByteArrayInputStream(file)))
        .value()
        .orElseThrow();
  }

  /**
   * @param csv text of a tidy survey without quoted commas
   * @return the same without the columns of the other capabilities; whole in the nightly build
   */
  public static String of(String csv) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",");
    Set<Integer> kept =
        IntStream.range(0, header.length)
            .filter(c -> !LEFT_OUT.contains(header[c].replaceFirst("_\\d+$", "")))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return lines.stream()
        .map(line -> cells(line.split(",", -1), kept))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Writes the survey, the roster and the instrument of a sample's folder, cut to its first units and capabilities, to
   * another.
   *
   * @param from folder of {@code survey.csv} and {@code roster.csv}
   * @param units how many units stay
   * @param to folder, which is made where it is missing; its instrument is {@code instrument.yaml}
   */
  public static void copy(Path from, int units, Path to) {
    FirstUnits.copy(from, units, to);
    Path survey = to.resolve("survey.csv");
    try {
      Files.writeString(survey, of(Files.readString(survey)));
      Files.writeString(to.resolve("instrument.yaml"), yaml(idOf(from)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param sample folder of a sample
   * @return the built-in instrument that it answers
   */
  public static String idOf(Path sample) {
    return sample.endsWith("repeatable-lnd") ? "locus-24" : "locus-12";
  }

  private static String cells(String[] cells, Set<Integer> kept) {
    return kept.stream().map(c -> Arrays.asList(cells).get(c)).collect(Collectors.joining(","));
  }
}
