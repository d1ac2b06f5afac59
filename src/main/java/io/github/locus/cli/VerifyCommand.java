package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.bytes.FileOpening;
import io.github.locus.report.WrittenFolder;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.SafeText;
import io.github.locus.result.Sha256;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus verify}: whether what was written is still what was written. */
@Command(
    name = "verify",
    description = {
      "Prove by the manifests that deliverables are whole: every file that was written is there and"
          + " unchanged.",
      "",
      "Ends with 0 where all is whole, with 3 where a file is missing or changed, and says which. Of"
          + " a batch every organisation is looked at."
    },
    footerHeading = "%nExample:%n",
    footer = {"  locus verify locus-out", "  locus verify locus-out --input survey.csv"})
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** Megabytes that are taken through a pipe. */
  private static final int LONGEST_STREAM = 64;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "Folders that analyze, report, plan, simulate or batch wrote.")
  List<Path> folders = List.of();

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description =
          "A file that must be one of those that the folder was made of, byte for byte. May be"
              + " repeated.")
  List<Path> inputs = List.of();

  @Mixin LanguageFlag language = new LanguageFlag();
  @Mixin CommonOptions common = new CommonOptions();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = language.of(Words.BASE);
    List<String> faults = new ArrayList<>();
    int whole = 0;
    int files = 0;
    for (Path folder : folders) {
      List<WrittenFolder> written = written(folder);
      for (WrittenFolder one : written) {
        List<String> of = faults(one, words);
        whole += of.isEmpty() ? 1 : 0;
        files += one.manifest().files().size();
        faults.addAll(of);
      }
      faults.addAll(unproven(folder, words));
      faults.addAll(strangers(folder, written, words));
    }
    faults.stream().map(SafeText::of).forEach(terminal.out()::println);
    terminal
        .out()
        .println(
            faults.isEmpty()
                ? words.say(
                    "verify.whole",
                    "folders",
                    words.count("folder", whole),
                    "files",
                    words.count("file", files))
                : words.say("verify.faults", "n", words.count("fault", faults.size())));
    return (faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_ERRORS).code();
  }

  /** The folder itself, and those of a batch in it. */
  private static List<WrittenFolder> written(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.readWrite(Clause.IN_FILE.with(folder, Clause.NOT_A_FOLDER));
    }
    List<WrittenFolder> written = new ArrayList<>();
    Optional<WrittenFolder> itself = WrittenFolder.of(folder);
    itself.ifPresent(written::add);
    if (itself.isEmpty() || !itself.get().manifest().files(Manifest.PORTFOLIO).isEmpty()) {
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
          WrittenFolder.of(entry).ifPresent(written::add);
        }
      }
    }
    if (written.isEmpty()) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.NO_MANIFEST_IN.with(folder));
    }
    return written;
  }

  private static List<String> faults(WrittenFolder written, Words words) throws IOException {
    List<String> faults = new ArrayList<>();
    written
        .faults()
        .forEach(
            (path, fault) ->
                faults.add(
                    words.say(
                        fault == WrittenFolder.Fault.MISSING ? "verify.missing" : "verify.changed",
                        "file",
                        written.folder().resolve(path).toString())));
    return faults;
  }

  /** Organisations of which the portfolio shows figures, and no manifest proves them. */
  private static List<String> unproven(Path folder, Words words) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String organisation :
        BatchFolder.of(folder.toString()).map(BatchFolder::results).orElse(List.of())) {
      Path manifest = Path.of(organisation).resolve(Manifest.FILE);
      if (WrittenFolder.of(Path.of(organisation)).isEmpty()) {
        faults.add(
            words.say(
                Files.exists(manifest) ? "verify.changed" : "verify.missing",
                "file",
                manifest.toString()));
      }
    }
    return faults;
  }

  /** Inputs of which no manifest states the hash. */
  private List<String> strangers(Path folder, List<WrittenFolder> written, Words words)
      throws IOException {
    List<String> strangers = new ArrayList<>();
    for (Path input : inputs) {
      String hash = hash(input);
      boolean known = false;
      for (WrittenFolder one : written) {
        known |= one.inputs().stream().map(ManifestInput::sha256).anyMatch(hash::equals);
      }
      if (!known) {
        strangers.add(
            words.say("verify.stranger", "file", input.toString(), "folder", folder.toString()));
      }
    }
    return strangers;
  }

  /** A file is read whole, however large; a device or pipe may have no end. */
  private static String hash(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      return Sha256.of(
          new BoundedBytes(
                  LONGEST_STREAM << 20,
                  () ->
                      new CommandFailure(
                          ExitCode.INPUT_ERRORS, Clause.STREAM_TOO_LONG.with(file, LONGEST_STREAM)))
              .of(file));
    }
    try (InputStream bytes = new FileOpening().open(file)) {
      return Sha256.of(bytes);
    }
  }
}
