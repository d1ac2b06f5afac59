package io.github.locus.ingest.split;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.ingest.bytes.FilePart;
import io.github.locus.ingest.bytes.KnownFormat;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TableRow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of several organisations, a column of which says whose a record is. What is kept of it in memory is where each
 * record begins; a part is read from the file again when it is needed.
 *
 * @param parts the records of each organisation, by what stands in the column, in the order of the file
 * @param persons how many persons answered in each at most, by the same
 * @param without records in which the column is empty
 */
public record SplitFile(Map<String, FilePart> parts, Map<String, Long> persons, long without) {
  /** Encodings in which a line ends with one byte that means nothing else. */
  private static final Set<String> LINED =
      Set.of(
          "utf-8",
          "utf-8-bom",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254");

  private static final String RESPONDENT = "respondent";
  private static final int HEAD = 64;

  public SplitFile {
    parts = new LinkedHashMap<>(parts);
    persons = new LinkedHashMap<>(persons);
  }

  /**
   * Splits a file, if it has the column.
   *
   * @param path a table as text
   * @param column header of the column
   * @return its parts; empty where it has no such column
   * @throws SplitException if it is no text, or its lines cannot be told apart
   * @throws IOException if it cannot be read
   */
  public static Optional<SplitFile> ifNamed(Path path, String column)
      throws SplitException, IOException {
    requireText(path);
    try (OpenTable table = OpenTable.open(source(path), TableOptions.withDefaults())) {
      if (!LINED.contains(table.encoding())) {
        throw new SplitException(Clause.SPLIT_NEEDS_TEXT.with(path));
      }
      int at = table.columns().indexOf(column);
      return at < 0 ? Optional.empty() : Optional.of(new Splitter(path, table, at).file(column));
    }
  }

  /**
   * Splits a file.
   *
   * @param path a table as text
   * @param column header of the column
   * @return its parts
   * @throws SplitException if it has no such column, is no text, or its lines cannot be told apart
   * @throws IOException if it cannot be read
   */
  public static SplitFile of(Path path, String column) throws SplitException, IOException {
    Optional<SplitFile> split = ifNamed(path, column);
    if (split.isPresent()) {
      return split.get();
    }
    try (OpenTable table = OpenTable.open(source(path), TableOptions.withDefaults())) {
      throw new SplitException(
          Clause.SPLIT_BY_NOTHING.with(path, column, NearestName.hint(column, table.columns())));
    }
  }

  private static FilePart source(Path path) throws IOException {
    return new FilePart(path, List.of(new FilePart.Run(0, Files.size(path), 1, 0)));
  }

  /** What is packed has no lines of its own. */
  private static void requireText(Path path) throws SplitException, IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      if (KnownFormat.of(head, head.length).isPresent()) {
        throw new SplitException(Clause.SPLIT_NEEDS_TEXT.with(path));
      }
    }
  }

  /** Reads a table once for whose each record is, and its bytes once for where each begins. */
  private static final class Splitter {
    private final Path path;
    private final OpenTable table;
    private final int column;
    private final Map<String, Integer> owners = new LinkedHashMap<>();
    private final List<Long> persons = new ArrayList<>();
    private final List<String> lastPerson = new ArrayList<>();
    private long[] lines = new long[1024];
    private int[] owner = new int[1024];
    private int records;
    private long without;

    Splitter(Path path, OpenTable table, int column) {
      this.path = path;
      this.table = table;
      this.column = column;
    }

    SplitFile file(String header) throws SplitException, IOException {
      readOwners();
      long[] offsets = offsets();
      List<List<FilePart.Run>> runs = new ArrayList<>();
      FilePart.Run head = new FilePart.Run(0, offsets[0], 1, records == 0 ? 0 : lines[0] - 1);
      owners.values().forEach(each -> runs.add(new ArrayList<>(List.of(head))));
      for (int i = 0; i < records; i++) {
        if (owner[i] >= 0) {
          long length = i + 1 < records ? lines[i + 1] - lines[i] : 1;
          add(runs.get(owner[i]), new FilePart.Run(offsets[i], offsets[i + 1], lines[i], length));
        }
      }
      Map<String, FilePart> parts = new LinkedHashMap<>();
      Map<String, Long> counts = new LinkedHashMap<>();
      for (Map.Entry<String, Integer> one : owners.entrySet()) {
        FilePart part = new FilePart(path, runs.get(one.getValue()));
        verify(part, one.getKey(), header);
        parts.put(one.getKey(), part);
        counts.put(one.getKey(), persons.get(one.getValue()));
      }
      return new SplitFile(parts, counts, without);
    }

    private void readOwners() throws IOException {
      int person = table.columns().indexOf(RESPONDENT);
      Optional<TableRow> next = table.next();
      while (next.isPresent()) {
        TableRow row = next.get();
        String value = column < row.fields().length ? row.field(column) : "";
        if (records == lines.length) {
          lines = Arrays.copyOf(lines, 2 * records);
          owner = Arrays.copyOf(owner, 2 * records);
        }
        lines[records] = row.line();
        owner[records] = value.isEmpty() ? -1 : owner(value);
        without += value.isEmpty() ? 1 : 0;
        if (!value.isEmpty()) {
          String name =
              person >= 0 && person < row.fields().length ? row.field(person) : "#" + records;
          count(owner[records], name);
        }
        records++;
        next = table.next();
      }
    }

    private int owner(String value) {
      Integer known = owners.get(value);
      if (known != null) {
        return known;
      }
      owners.put(value, persons.size());
      persons.add(0L);
      lastPerson.add("");
      return persons.size() - 1;
    }

    /** Records of one person that follow one another are one person. */
    private void count(int of, String person) {
      if (!person.equals(lastPerson.get(of))) {
        lastPerson.set(of, person);
        persons.set(of, persons.get(of) + 1);
      }
    }

    /** Where each record begins, and the end of the file; lines are counted as the table counts them. */
    private long[] offsets() throws IOException {
      long[] offsets = new long[records + 1];
      long offset = 0;
      long line = 1;
      int record = 0;
      int before = -1;
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
        for (int b = in.read(); b >= 0; b = in.read()) {
          boolean begins = before == '\n' || before == '\r' && b != '\n';
          line += begins ? 1 : 0;
          if (record < records && line == lines[record] && (begins || offset == 0)) {
            offsets[record++] = offset;
          }
          before = b;
          offset++;
        }
      }
      Arrays.fill(offsets, record, records + 1, offset);
      return offsets;
    }

    private static void add(List<FilePart.Run> runs, FilePart.Run next) {
      FilePart.Run last = runs.get(runs.size() - 1);
      if (last.to() == next.from()) {
        runs.set(
            runs.size() - 1,
            new FilePart.Run(
                last.from(), next.to(), last.firstLine(), last.lines() + next.lines()));
      } else {
        runs.add(next);
      }
    }

    /** Nobody's answers may come to stand among those of another organisation. */
    private void verify(FilePart part, String value, String header)
        throws SplitException, IOException {
      try (OpenTable read = OpenTable.open(part, TableOptions.withDefaults())) {
        boolean same = read.columns().indexOf(header) == column;
        Optional<TableRow> row = read.next();
        while (same && row.isPresent()) {
          same = column < row.get().fields().length && row.get().field(column).equals(value);
          row = read.next();
        }
        if (!same) {
          throw new SplitException(Clause.SPLIT_UNCLEAR.with(path));
        }
      }
    }
  }
}
