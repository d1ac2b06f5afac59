package io.github.locus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code locus} without a command: the help. */
@Command(
    name = "locus",
    description = {
      "Which function should lead the alignment of technology with how people think, work and"
          + " learn, and would it last under new leaders?",
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExample:%n",
    footer = {
      "  locus analyze survey.csv --roster roster.csv --out locus-out",
      "",
      "'locus COMMAND --help' says more, with an example."
    })
final class RootCommand implements Runnable {
  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  boolean version;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the parser before it runs this
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
