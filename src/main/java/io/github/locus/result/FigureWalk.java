package io.github.locus.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure about persons in a record, by its place. */
public final class FigureWalk {
  private final Map<String, Shown<?>> figures = new LinkedHashMap<>();

  private FigureWalk() {}

  /**
   * Walks through a record and all that it holds, also through records that are figures themselves.
   *
   * @param root where to begin
   * @return figures, and those that are withheld, by JSON pointer
   */
  public static Map<String, Shown<?>> of(Record root) {
    FigureWalk walk = new FigureWalk();
    walk.into("", root);
    return walk.figures;
  }

  private void into(String path, Object value) {
    if (value instanceof Shown<?> shown) {
      figures.put(path, shown);
      shown.value().ifPresent(inner -> into(path, inner));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> into(path, inner));
    } else if (value instanceof Record record) {
      Object[] values = RecordParts.values(record);
      for (int i = 0; i < values.length; i++) {
        into(
            RecordParts.path(path, RecordParts.components(record.getClass()).get(i).getName()),
            values[i]);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> into(RecordParts.path(path, String.valueOf(key)), entry));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        into(path + "/" + i, list.get(i));
      }
    }
  }
}
