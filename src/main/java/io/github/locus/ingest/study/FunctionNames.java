package io.github.locus.ingest.study;

import io.github.locus.ingest.table.TextFold;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names of the functions, the instrument's and the organisation's. */
public final class FunctionNames {
  private final List<String> functions;
  private final Map<String, List<String>> others;
  private final Map<String, String> byText = new HashMap<>();

  /**
   * The names of a study.
   *
   * @param instrument declares the functions
   * @param names what the organisation calls them
   */
  public FunctionNames(Instrument instrument, StudyNames names) {
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
    this.others = names.functions();
    functions.forEach(function -> byText.put(TextFold.of(function), function));
    others.forEach(
        (function, said) -> said.forEach(name -> byText.put(TextFold.of(name), function)));
  }

  /**
   * The instrument's names.
   *
   * @return names in the order of declaration
   */
  public List<String> functions() {
    return functions;
  }

  /**
   * All names of a function.
   *
   * @param function its name in the instrument
   * @return what the organisation calls it, then the instrument's name
   */
  public List<String> of(String function) {
    List<String> names = new ArrayList<>(others.getOrDefault(function, List.of()));
    names.add(function);
    return names;
  }

  /**
   * The function of a name.
   *
   * @param name any of its names; case and kinds of blank are free
   * @return its name in the instrument
   */
  public Optional<String> function(String name) {
    return Optional.ofNullable(byText.get(TextFold.of(name)));
  }
}
