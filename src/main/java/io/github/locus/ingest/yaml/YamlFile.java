package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.ContactData;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import java.util.Arrays;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file while it is read.
 *
 * @param name what to call it
 * @param out takes what is wrong with it
 */
record YamlFile(String name, Diagnostics out) {
  Place place() {
    return Place.inFile(name);
  }

  /** The library counts lines and columns from 0. */
  Place place(Mark mark) {
    return Place.at(name, mark.getLine() + 1L, mark.getColumn() + 1);
  }

  Place place(Node node) {
    return node.getStartMark().map(this::place).orElseGet(this::place);
  }

  /** Says what is wrong. A file of answers may have been taken for this one: addresses and telephone numbers in it are not repeated. */
  void add(DiagnosticCode code, Place place, Object... values) {
    out.add(
        code,
        place,
        Arrays.stream(values)
            .map(value -> value instanceof String text ? ContactData.hidden(text) : value)
            .toArray());
  }
}
