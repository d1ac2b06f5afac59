package io.github.locus.page;

import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of which the body of a report tells one by one: all where there are few, else those that matter for the
 * choice. The appendix has the others.
 *
 * @param inBody those in the body, in the order of the verdict
 * @param others the others
 */
record BodyFunctions(List<String> inBody, List<String> others) {
  private static final int MOST = 4;

  BodyFunctions {
    inBody = List.copyOf(inBody);
    others = List.copyOf(others);
  }

  static BodyFunctions of(ResultWords told) {
    List<String> chosen = told.result().byChoice().stream().limit(MOST).toList();
    List<String> order = new ArrayList<>(told.result().verdict().order());
    told.result().functions().keySet().stream()
        .filter(name -> !order.contains(name))
        .forEach(order::add);
    return new BodyFunctions(
        order.stream().filter(chosen::contains).toList(),
        order.stream().filter(name -> !chosen.contains(name)).toList());
  }
}
