package io.github.locus.ingest.facts;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ComputedColumns;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.column.TwinColumns;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.field.TableBeside;
import io.github.locus.ingest.grouping.ScaleFinder;
import io.github.locus.ingest.grouping.ScaleFindings;
import io.github.locus.ingest.item.HeaderNotes;
import io.github.locus.ingest.label.EndCues;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.mapped.ExportProfiler;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.table.OpenTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an export to its end and tells what its columns hold. */
public final class FactsReader {
  private final Optional<JoinedRows> joined;

  /**
   * A reader of one file.
   *
   * @param joined how the rows of a person were put together; empty where a row is a record
   */
  public FactsReader(Optional<JoinedRows> joined) {
    this.joined = joined;
  }

  /**
   * Reads the records that are left of an export.
   *
   * @param export an export of which no record was read
   * @return what it shows of itself
   * @throws IOException if the file cannot be read to its end
   */
  public ExportFacts read(ExportTable export) throws IOException {
    ExportProfiler profiler = new ExportProfiler(readable(export.layout()));
    long records = 0;
    for (Optional<ExportRecord> next = export.next(); next.isPresent(); next = export.next()) {
      profiler.add(next.get());
      records++;
    }
    // notes may stand below the records: they are known at the end
    ExportLayout layout = HeaderNotes.resolved(export.layout(), export.legend());
    List<ExportColumn> columns = readable(layout);
    List<ColumnProfile> profiles = profiler.profiles(columns);
    AnswerSample sample = profiler.sample();
    LabelCatalogue catalogue = LabelCatalogue.builtIn();
    SaidBeside beside = new SaidBeside(export.legend(), export.table().meanings(), catalogue);
    beside.add(HeaderNotes.ofOneNumber(export.layout()));
    export.table().sheet().filter(EndCues::mayTell).ifPresent(tab -> beside.add(List.of(tab)));
    Set<Integer> other =
        joined.isPresent() ? Set.of() : TableBeside.in(layout.columns(), profiles, sample);
    beside.add(TableBeside.meanings(other, sample));
    ColumnSorter sorter =
        new ColumnSorter(
            other,
            joined.map(rows -> layout.columns().size() - rows.questions()).orElse(0),
            beside);
    sorter.addAll(profiles);
    Map<Integer, List<String>> told = beside.of(columns);
    Legend legend = new Legend(beside.notes(), told, layout.platform().absent(), Map.of());
    ScaleFindings found = scales(sorter.asked(), sample, legend, catalogue);
    Map<ExportColumn, ExclusionReason> excluded = sorter.excluded();
    excluded.putAll(found.excluded());
    return new ExportFacts(
        layout,
        profiles,
        found.scales(),
        excluded,
        records,
        export.leftOut(),
        joined.flatMap(
            rows -> named(rows.person(), profiles.stream().filter(profile -> !profile.repeats()))),
        joined.flatMap(JoinedRows::apart).flatMap(name -> named(name, profiles.stream())),
        sample,
        told,
        sheets(export.table()));
  }

  /** Codes that may be none are known with the scales, and change them. */
  private static ScaleFindings scales(
      List<ColumnProfile> asked, AnswerSample sample, Legend legend, LabelCatalogue catalogue) {
    Map<Integer, ExclusionReason> derived =
        Abreast.both(
            asked.size(),
            () -> TwinColumns.find(asked, sample),
            () -> ComputedColumns.find(asked, sample),
            (twins, computed) -> {
              Map<Integer, ExclusionReason> both = new HashMap<>();
              computed.forEach(c -> both.put(c, ExclusionReason.COMPUTED));
              both.putAll(twins);
              return both;
            });
    Legend shared = legend.withDoubtful(SharedCodes.among(asked));
    ScaleFindings found = new ScaleFinder(catalogue, shared).find(asked, derived);
    Map<Integer, Set<Integer>> edges = EdgeCodes.among(found.scales(), sample);
    return edges.isEmpty()
        ? found
        : new ScaleFinder(catalogue, shared.withDoubtful(edges)).find(asked, derived);
  }

  /** The sheet that is read, and those with the same columns. */
  private static List<String> sheets(OpenTable table) throws IOException {
    List<String> alike = table.alike();
    return alike.isEmpty()
        ? List.of()
        : Stream.concat(table.sheet().stream(), alike.stream()).toList();
  }

  /** The columns that name nobody. */
  private static List<ExportColumn> readable(ExportLayout layout) {
    return layout.columns().stream()
        .filter(column -> column.kind() != ColumnKind.IDENTIFYING)
        .toList();
  }

  private static Optional<ExportColumn> named(String name, Stream<ColumnProfile> profiles) {
    return profiles
        .map(ColumnProfile::column)
        .filter(column -> column.name().equals(name))
        .findFirst();
  }
}
