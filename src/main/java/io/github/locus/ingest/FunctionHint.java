package io.github.locus.ingest;

import io.github.locus.diagnostic.NearestName;
import io.github.locus.ingest.proposal.FunctionNames;
import io.github.locus.instrument.OrgFunction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which function somebody meant by a name that the instrument does not have. */
final class FunctionHint {
  private final List<OrgFunction> functions;
  private final List<String> names;
  private Optional<FunctionNames> usual = Optional.empty();

  FunctionHint(List<OrgFunction> functions) {
    this.functions = functions;
    this.names = functions.stream().map(OrgFunction::name).toList();
  }

  /**
   * A hint for a message.
   *
   * @param name what was written
   * @return a clause that begins with a semicolon: the name of the instrument that is nearly
   *     written so, or the function that is usually called so; nothing where there is none
   */
  String of(String name) {
    Optional<String> near = NearestName.of(name, names);
    if (near.isPresent()) {
      return NearestName.hint(name, names);
    }
    if (usual.isEmpty()) {
      usual = Optional.of(FunctionNames.of(functions));
    }
    OptionalInt meant = usual.get().named(name);
    return meant.isPresent()
        ? "; that is a usual name of “" + names.get(meant.getAsInt()) + "”"
        : "";
  }
}
