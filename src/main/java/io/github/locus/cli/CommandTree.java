package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.result.SafeText;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and what they share: exit codes, streams, handling of failures. */
final class CommandTree {
  private CommandTree() {}

  /** Every command, in the order in which the help lists them, each made when it is needed. */
  private static final List<Entry> COMMANDS =
      List.of(
          new Entry("analyze", AnalyzeCommand::new),
          new Entry("check", CheckCommand::new),
          new Entry("batch", BatchCommand::new),
          new Entry("init", InitCommand::new),
          new Entry("instrument", CommandTree::instrument),
          new Entry("report", ReportCommand::new),
          new Entry("compare", CompareCommand::new),
          new Entry("gate", GateCommand::new),
          new Entry("verify", VerifyCommand::new),
          new Entry("privacy", PrivacyCommand::new),
          new Entry("plan", PlanCommand::new),
          new Entry("simulate", SimulateCommand::new),
          new Entry("schema", SchemaCommand::new),
          new Entry("template", CommandTree::template),
          new Entry("completion", CompletionCommand::new),
          new Entry("help", terminal -> new CommandLine.HelpCommand()));

  /** These look at the other commands. */
  private static final Set<String> NEED_ALL = Set.of("completion", "help");

  /** Standard input or output in place of a file. */
  private static final String STREAM = "-";

  /** What the help calls arguments that are paths. */
  private static final Set<String> PATHS =
      Set.of("DIR", "EXPORT", "FILE", "ID|FILE", "PLACE", "RESULT", "SURVEY");

  /** A command by its name. */
  private record Entry(String name, Function<Terminal, Object> maker) {}

  /**
   * Builds the whole tree.
   *
   * @param terminal what the commands read and write
   * @return the parser, ready to execute
   */
  static CommandLine of(Terminal terminal) {
    return of(terminal, COMMANDS);
  }

  /**
   * Builds what a command line needs of the tree: where it begins with a command, that command alone, for the parser
   * reads every option of every command by reflection, which takes longer than to read a survey.
   *
   * @param terminal what the commands read and write
   * @param args the command line
   * @return the parser, ready to execute these arguments
   */
  static CommandLine of(Terminal terminal, String... args) {
    List<Entry> named =
        args.length == 0 || NEED_ALL.contains(args[0])
            ? List.of()
            : COMMANDS.stream().filter(entry -> entry.name().equals(args[0])).toList();
    return of(terminal, named.isEmpty() ? COMMANDS : named);
  }

  private static CommandLine of(Terminal terminal, List<Entry> commands) {
    CommandLine root = new CommandLine(new RootCommand());
    commands.forEach(entry -> root.addSubcommand(entry.maker().apply(terminal)));
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

  private static CommandLine template(Terminal terminal) {
    CommandLine group = new CommandLine(new TemplateCommand());
    group.addSubcommand(new TemplateCheckCommand(terminal));
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
    root.setUsageHelpWidth(terminal.helpColumns());
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
    requirePaths(parsed);
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

  /** Nothing in place of a path would mean this folder, which nobody means who types {@code --out "$OUT"}. */
  private static void requirePaths(ParseResult parsed) {
    for (ArgSpec typed : parsed.matchedArgs()) {
      if (PATHS.contains(typed.paramLabel()) && typed.originalStringValues().contains("")) {
        throw new UsageWords.NoPath(
            parsed.commandSpec().commandLine(), typed, "", Clause.EMPTY_PATH);
      }
      if (typed.isOption() && isFolder(typed) && typed.originalStringValues().contains(STREAM)) {
        throw new UsageWords.NoPath(
            parsed.commandSpec().commandLine(), typed, STREAM, Clause.FOLDER_IS_NO_STREAM);
      }
    }
    if (parsed.hasSubcommand()) {
      requirePaths(parsed.subcommand());
    }
  }

  private static boolean isFolder(ArgSpec typed) {
    return typed.paramLabel().equals("DIR");
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
    DiagnosticWords words = DiagnosticWords.of(Words.of(LanguageFlag.spoken(List.of(args))));
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
