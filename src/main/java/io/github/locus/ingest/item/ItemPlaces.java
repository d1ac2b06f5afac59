package io.github.locus.ingest.item;

import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The shortest statement of where the items of a function stand that says exactly what was found: a
 * pattern of names, a run of columns, a list of columns in the order of the items, or, where items are
 * missing, a column an item.
 */
public final class ItemPlaces {
  private static final String ITEM = "{item}";
  private static final String NUMBER = "{n}";

  private final List<SurveyItem> items;
  private final Set<String> uniqueNames;

  /**
   * @param instrument what was asked
   * @param answers all places of answers of the file
   */
  public ItemPlaces(Instrument instrument, List<AnswerColumn> answers) {
    this.items = instrument.items();
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (AnswerColumn answer : answers) {
      if (!once.add(answer.name())) {
        twice.add(answer.name());
      }
    }
    once.removeAll(twice);
    this.uniqueNames = once;
  }

  /**
   * States where the items of one function stand.
   *
   * @param placed its columns
   * @return the statement
   */
  public ItemPlacement of(List<Placed> placed) {
    Map<Integer, AnswerColumn> byItem = new TreeMap<>();
    placed.forEach(p -> byItem.put(p.cell().item(), p.column()));
    if (byItem.size() == items.size()) {
      List<AnswerColumn> inOrder = List.copyOf(byItem.values());
      Optional<ItemPlacement> pattern = pattern(inOrder, ITEM).or(() -> pattern(inOrder, NUMBER));
      if (pattern.isPresent()) {
        return pattern.get();
      }
      if (isRun(inOrder)) {
        return new Run(inOrder.get(0).index() + 1, inOrder.get(inOrder.size() - 1).last() + 1);
      }
      return new InOrder(inOrder.stream().map(c -> Optional.of(reference(c))).toList());
    }
    Map<String, Optional<ColumnReference>> columns = new LinkedHashMap<>();
    for (int item = 0; item < items.size(); item++) {
      columns.put(
          items.get(item).id(), Optional.ofNullable(byItem.get(item)).map(ItemPlaces::reference));
    }
    return new ByItem(columns);
  }

  private static ColumnReference reference(AnswerColumn column) {
    return column.isGroup()
        ? new Group(column.index() + 1, column.last() + 1)
        : new ByNumber(column.index() + 1);
  }

  private static boolean isRun(List<AnswerColumn> columns) {
    int expected = columns.get(0).index();
    int width = columns.get(0).columns().size();
    for (AnswerColumn column : columns) {
      if (column.index() != expected || column.columns().size() != width) {
        return false;
      }
      expected = column.last() + 1;
    }
    return true;
  }

  /** A pattern in which a gap stands for the item in every name, if there is one. */
  private Optional<ItemPlacement> pattern(List<AnswerColumn> columns, String gap) {
    String first = columns.get(0).name();
    String part = part(0, gap);
    int at = first.lastIndexOf(part);
    if (at < 0 || first.indexOf('{') >= 0 || first.indexOf('}') >= 0) {
      return Optional.empty();
    }
    String before = first.substring(0, at);
    String after = first.substring(at + part.length());
    for (int item = 0; item < columns.size(); item++) {
      AnswerColumn column = columns.get(item);
      boolean fits =
          !column.isGroup()
              && uniqueNames.contains(column.name())
              && column.name().equals(before + part(item, gap) + after);
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(new Pattern(before + gap + after));
  }

  private String part(int item, String gap) {
    return gap.equals(ITEM) ? items.get(item).id() : String.valueOf(item + 1);
  }
}
