package io.github.locus.ingest;

import io.github.locus.ingest.InputSource.FileInput;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.wording.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A file as a stranger may have it: items with answers that are drawn, and what stands beside them. */
final class InventedExport {
  private static final List<String> STATEMENTS =
      List.of(
          "Gives clear answers",
          "Keeps its promises",
          "Explains its decisions",
          "Listens to us",
          "Shares what it learns",
          "Is easy to reach");

  private final Random random = new Random(11);
  private final String delimiter;
  private final List<List<String>> rows = new ArrayList<>();

  private InventedExport(String delimiter) {
    this.delimiter = delimiter;
  }

  /** Forty people of three sites, whose answers to six items are any of some. */
  static InventedExport of(String delimiter, List<String> headers, String stem, String... answers) {
    InventedExport export = new InventedExport(delimiter);
    List<String> header = new ArrayList<>(headers);
    STATEMENTS.forEach(row -> header.add(stem.isEmpty() ? row : stem + " [" + row + "]"));
    export.rows.add(header);
    for (int person = 1; person <= 40; person++) {
      List<String> row =
          new ArrayList<>(List.of("P" + person, export.any("North", "South", "West")));
      STATEMENTS.forEach(statement -> row.add(export.any(answers)));
      export.rows.add(row);
    }
    return export;
  }

  /** The same table, a row an answer. */
  static InventedExport rowsOfAnswers(
      String delimiter, String person, String site, String question, String answer) {
    InventedExport export = new InventedExport(delimiter);
    export.rows.add(List.of(person, site, question, answer));
    for (int p = 1; p <= 40; p++) {
      String at = export.any("North", "South", "West");
      for (String statement : STATEMENTS) {
        export.rows.add(List.of("B" + p, at, statement, export.any("1", "2", "3", "4", "5")));
      }
    }
    return export;
  }

  /** Other answers to the items from one on. */
  InventedExport answers(int from, String... answers) {
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int item = from; item < STATEMENTS.size(); item++) {
        row.set(row.size() - STATEMENTS.size() + item, any(answers));
      }
    }
    return this;
  }

  /** Some cells of items hold something else: one in twenty. */
  InventedExport mixedIn(String... cells) {
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int c = row.size() - STATEMENTS.size(); c < row.size(); c++) {
        if (random.nextInt(20) == 0) {
          row.set(c, any(cells));
        }
      }
    }
    return this;
  }

  /** One cell of one record holds something else. */
  InventedExport cell(int row, int column, String cell) {
    rows.get(row).set(column, cell);
    return this;
  }

  /** A column behind the others: every tenth record has the last cell, the others the first. */
  InventedExport column(String header, String usual, String tenth) {
    rows.get(0).add(header);
    for (int row = 1; row < rows.size(); row++) {
      rows.get(row).add(row % 10 == 0 ? tenth : usual);
    }
    return this;
  }

  /** A column behind the others, of one person's answers. */
  InventedExport means(String header, String point) {
    rows.get(0).add(header);
    for (int row = 1; row < rows.size(); row++) {
      rows.get(row).add((1 + random.nextInt(4)) + point + (10 + random.nextInt(89)));
    }
    return this;
  }

  /** A row below the others: its name, and a cell below each column but the first two. */
  InventedExport below(String name, String cell) {
    List<String> row = new ArrayList<>(List.of(name, ""));
    while (row.size() < rows.get(0).size()) {
      row.add(cell);
    }
    rows.add(row);
    return this;
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** What is proposed for it. */
  Optional<StudyDraft> draft(Path folder) {
    Path file = folder.resolve("survey.csv");
    List<String> lines =
        rows.stream()
            .map(row -> String.join(delimiter, row.stream().map(InventedExport::quoted).toList()))
            .toList();
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProposalReader(new InstrumentLibrary())
        .read(
            new FileInput(file), IngestOptions.withDefaults(), Optional.empty(), Optional.of("en"))
        .value();
  }

  private static String quoted(String cell) {
    return cell.matches("[^,;\"]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  Proposal proposal(Path folder) {
    return draft(folder).flatMap(StudyDraft::proposal).orElseThrow();
  }

  static String study(Proposal proposal) {
    return new StudyText(
            proposal,
            new StudyNaming(
                "study.yaml", "export.csv", false, "instrument.yaml", Optional.empty(), Map.of()))
        .text(English.SPEECH);
  }
}
