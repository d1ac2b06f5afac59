package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.yaml.YamlForm;
import io.github.locus.result.Contract;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus schema}: the JSON Schema of what the program reads and writes. */
@Command(
    name = "schema",
    description =
        "Print the JSON Schema of a result, of what other commands print, or of a file that people write.",
    footerHeading = "%nExample:%n",
    footer = "  locus schema result > result.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  String name = "";

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Supplier<byte[]> schema = schemas().get(name);
    if (schema == null) {
      throw CommandFailure.usage(Clause.UNKNOWN_SCHEMA.with(name, List.copyOf(schemas().keySet())));
    }
    terminal.document(schema.get());
    return ExitCode.DONE.code();
  }

  private static Map<String, Supplier<byte[]>> schemas() {
    Map<String, Supplier<byte[]>> schemas = new LinkedHashMap<>();
    for (Contract contract : Contract.values()) {
      schemas.put(contract.code(), contract::schema);
    }
    for (YamlForm form : YamlForm.values()) {
      schemas.put(form.code(), form::schema);
    }
    return schemas;
  }

  /** The names of all schemas, for help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return schemas().keySet().iterator();
    }
  }
}
