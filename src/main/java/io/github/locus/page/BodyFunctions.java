package io.github.locus.page;

import io.github.locus.wording.ResultWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The functions of which the body of a report tells one by one: all where there are few, else those that matter for the
 * choice. The appendix has the others.
 *
 * @param inBody those in the body: the one that the verdict names first, then by expected loss
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
    Set<String> order = new LinkedHashSet<>(told.result().verdict().functions());
    order.addAll(told.result().verdict().order());
    order.addAll(told.result().functions().keySet());
    order.retainAll(told.result().functions().keySet());
    return new BodyFunctions(
        order.stream().filter(chosen::contains).toList(),
        order.stream().filter(name -> !chosen.contains(name)).toList());
  }
}
