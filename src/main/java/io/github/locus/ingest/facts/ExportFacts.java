package io.github.locus.ingest.facts;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.TwinColumns;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.grouping.FoundScale;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an export shows of itself.
 *
 * @param layout where it comes from and what its columns are
 * @param profiles what the cells of the columns hold that name nobody
 * @param scales columns that share a response scale
 * @param excluded the other questions, and why each is no rating
 * @param records records that are answers
 * @param leftOut records that are none, by reason
 * @param person the column that tells whose a record is, where the rows of one person were put
 *     together
 * @param apart the column that tells several such records of a person apart, where no header says
 *     so
 * @param sample the answers of the first records
 * @param told by place of the column, what a codebook beside the table says of it
 * @param sheets the sheets of a workbook that have the same columns, first the one that was read; none
 *     where it is the only one
 */
public record ExportFacts(
    ExportLayout layout,
    List<ColumnProfile> profiles,
    List<FoundScale> scales,
    Map<ExportColumn, ExclusionReason> excluded,
    long records,
    Map<LeftOutReason, Long> leftOut,
    Optional<ExportColumn> person,
    Optional<ExportColumn> apart,
    AnswerSample sample,
    Map<Integer, List<String>> told,
    List<String> sheets) {
  /** Copies, takes the labels of headers for codes in the cells below them. */
  public ExportFacts {
    profiles = List.copyOf(profiles);
    told = Map.copyOf(told);
    sheets = List.copyOf(sheets);
    OptionLabels labels = new OptionLabels(profiles);
    excluded = Map.copyOf(excluded);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    scales = scales.stream().map(labels::labelled).toList();
  }

  /**
   * The same where columns turned out to be on no scale.
   *
   * @param strays places of these columns
   * @return the same with the scales of the others
   */
  public ExportFacts without(Set<Integer> strays) {
    return new ExportFacts(
        layout,
        profiles,
        scales.stream().map(scale -> scale.without(strays, profiles)).toList(),
        excluded,
        records,
        leftOut,
        person,
        apart,
        sample,
        told,
        sheets);
  }

  /**
   * The same where a column is known to hold codes, and so nothing that a study takes.
   *
   * @param codes the column; empty where there is none
   * @param reason why it is no question
   * @return the same without it
   */
  public ExportFacts withCodes(Optional<ExportColumn> codes, ExclusionReason reason) {
    if (codes.isEmpty()) {
      return this;
    }
    Map<ExportColumn, ExclusionReason> more = new LinkedHashMap<>(excluded);
    more.put(codes.get(), reason);
    return new ExportFacts(
        layout, profiles, scales, more, records, leftOut, person, apart, sample, told, sheets);
  }

  /**
   * What the columns hold that are on no scale.
   *
   * @return their profiles, those of another table beside the records not among them
   */
  public List<ColumnProfile> unrated() {
    Set<Integer> rated = new HashSet<>();
    scales.forEach(scale -> scale.columns().forEach(c -> rated.add(c.index())));
    return profiles.stream()
        .filter(p -> !rated.contains(p.column().index()))
        .filter(p -> excluded.get(p.column()) != ExclusionReason.OTHER_TABLE)
        .toList();
  }

  /**
   * What a column says, as far as enough people's records do.
   *
   * @param column one of the columns
   * @return its values and in how many records each stands; none where it names somebody
   */
  public Map<String, Long> values(ExportColumn column) {
    return profiles.stream()
        .filter(profile -> profile.column().equals(column))
        .findFirst()
        .map(ColumnProfile::told)
        .orElse(Map.of());
  }

  /**
   * What a codebook beside the table says of a column.
   *
   * @param column one of the columns
   * @return its texts; none of most
   */
  public List<String> codebook(ExportColumn column) {
    return told.getOrDefault(column.index(), List.of());
  }

  /**
   * Columns of which the file has a copy that somebody turned.
   *
   * @return their places, from 0
   */
  public Set<Integer> turned() {
    List<String> copies =
        excluded.entrySet().stream()
            .filter(column -> column.getValue() == ExclusionReason.TURNED_COPY)
            .map(column -> column.getKey().name())
            .toList();
    return copies.isEmpty() ? Set.of() : TwinColumns.asked(copies, layout.columns());
  }
}
