package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.result.SafeText;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and what they share: exit codes, streams, handling of failures. */
final class CommandTree {
  private static final int HELP_NARROWEST = 60;
  private static final int HELP_WIDEST = 100;

  private CommandTree() {}

  /**
   * Builds the tree.
   *
   * @param terminal what the commands read and write
   * @return the parser, ready to execute
   */
  static CommandLine of(Terminal terminal) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new AnalyzeCommand(terminal));
    root.addSubcommand(new CheckCommand(terminal));
    root.addSubcommand(new InitCommand(terminal));
    root.addSubcommand(instrument(terminal));
    root.addSubcommand(new ReportCommand(terminal));
    root.addSubcommand(new CompareCommand(terminal));
    root.addSubcommand(new PlanCommand(terminal));
    root.addSubcommand(new SimulateCommand(terminal));
    root.addSubcommand(new SchemaCommand(terminal));
    root.addSubcommand(new CompletionCommand(terminal));
    root.addSubcommand(new CommandLine.HelpCommand());
    return finish(root, terminal);
  }

  private static CommandLine instrument(Terminal terminal) {
    CommandLine group = new CommandLine(new InstrumentCommand());
    group.addSubcommand(new InstrumentListCommand(terminal));
    group.addSubcommand(new InstrumentShowCommand(terminal));
    group.addSubcommand(new InstrumentExportCommand(terminal));
    group.addSubcommand(new InstrumentCheckCommand(terminal));
    return group;
  }

  /**
   * Sets what every command inherits; to be called when all commands are in the tree, because
   * commands added later would not get it.
   *
   * @param root the tree
   * @param terminal what the commands read and write
   * @return the tree
   */
  static CommandLine finish(CommandLine root, Terminal terminal) {
    root.setOut(terminal.out());
    root.setErr(terminal.err());
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpWidth(Math.max(HELP_NARROWEST, Math.min(HELP_WIDEST, terminal.columns())));
    root.setExecutionStrategy(CommandTree::execute);
    root.setParameterExceptionHandler(CommandTree::usageError);
    root.setExecutionExceptionHandler(
        (failure, command, parsed) ->
            Failures.report(
                    failure,
                    isVerbose(parsed),
                    terminal.err(),
                    LanguageFlag.spoken(parsed.originalArgs()))
                .code());
    root.getCommandSpec().versionProvider(() -> new String[] {"locus " + Version.read()});
    describe(root);
    return root;
  }

  /** What the help of the program lists is understood before the command as after it. */
  private static int execute(ParseResult parsed) {
    for (ParseResult at = parsed; at.hasSubcommand(); at = at.subcommand()) {
      for (OptionSpec said : at.matchedOptions()) {
        OptionSpec below = at.subcommand().commandSpec().findOption(said.longestName());
        if (below != null && !at.subcommand().hasMatchedOption(below)) {
          hand(said.getValue(), below);
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static void hand(@Nullable Object value, OptionSpec option) {
    try {
      option.setter().set(value);
    } catch (Exception e) { // the setter of a field declares it
      throw new IllegalStateException(e);
    }
  }

  private static void describe(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.abbreviateSynopsis(true);
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(ExitCode.list());
    command.getSubcommands().values().forEach(CommandTree::describe);
  }

  private static int usageError(ParameterException e, String... args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    DiagnosticWords words =
        DiagnosticWords.of(Words.of(LanguageFlag.spoken(List.of(args))));
    err.println("locus: " + SafeText.of(words.said(UsageWords.of(e, List.of(args)))));
    err.println(words.said(Clause.TRY_HELP.with(command.getCommandSpec().qualifiedName())));
    return ExitCode.USAGE.code();
  }

  private static boolean isVerbose(ParseResult parsed) {
    ParseResult at = parsed;
    while (true) {
      OptionSpec verbose = at.matchedOption("--verbose");
      if (verbose != null || !at.hasSubcommand()) {
        return verbose != null;
      }
      at = at.subcommand();
    }
  }
}
