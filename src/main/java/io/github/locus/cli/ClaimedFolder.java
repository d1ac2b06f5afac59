package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.FolderContent;
import io.github.locus.report.FolderRefusedException;
import io.github.locus.report.OutputFolder;
import io.github.locus.report.OutputRequest;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The output folder of a command, from before its work until it is written. A run that is interrupted or terminated
 * takes its drafts away on its way out.
 */
final class ClaimedFolder implements AutoCloseable {
  private final Optional<OutputFolder> folder;
  private final Terminal terminal;
  private final boolean quiet;
  private final String language;
  private final Thread cleaner;
  private int told;

  private ClaimedFolder(
      Optional<OutputFolder> folder, Terminal terminal, boolean quiet, String language) {
    this.folder = folder;
    this.terminal = terminal;
    this.quiet = quiet;
    this.language = language;
    this.cleaner = new Thread(this::clean, "draft cleaner");
  }

  /** Where nothing is written. */
  static ClaimedFolder none(Terminal terminal) {
    return new ClaimedFolder(Optional.empty(), terminal, true, Words.BASE);
  }

  /**
   * @param request which folder, and what must not be touched
   * @param terminal where to tell what was found there
   * @param common how much the user wants to hear
   * @param language language tag of what is told
   * @return the folder, to be closed
   * @throws CommandFailure if it is a file, or refused
   * @throws IOException if it cannot be written, or another run writes to it
   */
  static ClaimedFolder claim(
      OutputRequest request, Terminal terminal, CommonOptions common, String language)
      throws IOException {
    if (Files.exists(request.folder()) && !Files.isDirectory(request.folder())) {
      throw CommandFailure.usage(Clause.FILE_FOR_FOLDER.with(request.folder()));
    }
    try {
      ClaimedFolder claimed =
          new ClaimedFolder(
              Optional.of(OutputFolder.claim(request)), terminal, common.quiet, language);
      claimed.watch();
      claimed.tell();
      return claimed;
    } catch (FolderRefusedException e) {
      throw CommandFailure.refused(e.why());
    }
  }

  /**
   * Removes what a killed run left of its draft of a folder that is whole and stays as it is.
   *
   * @param request which folder
   * @throws CommandFailure if it is refused
   * @throws IOException if it cannot be written, or another run writes to it
   */
  static void tidy(OutputRequest request) throws IOException {
    try {
      OutputFolder.tidy(request);
    } catch (FolderRefusedException e) {
      throw CommandFailure.refused(e.why());
    }
  }

  private void watch() throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(cleaner);
    } catch (IllegalStateException e) { // the process is being ended already
      close();
      throw new CommandFailure(ExitCode.TERMINATED, Clause.TERMINATED);
    }
  }

  /**
   * @param content the files
   * @throws CommandFailure if one of them would replace what is not ours
   * @throws IOException if writing failed
   */
  void write(FolderContent content) throws IOException {
    if (folder.isEmpty()) {
      return;
    }
    try {
      folder.get().write(content);
      tell();
    } catch (FolderRefusedException e) {
      throw CommandFailure.refused(e.why());
    }
  }

  private void tell() {
    if (folder.isPresent() && !quiet) {
      var remarks = folder.get().remarks();
      remarks.subList(told, remarks.size()).stream()
          .map(remark -> Failures.line(remark, language))
          .forEach(terminal.err()::println);
      told = remarks.size();
    }
  }

  private void clean() {
    try {
      if (folder.isPresent()) {
        folder.get().close();
      }
    } catch (IOException e) {
      terminal.err().println(Failures.line(Failures.why(e), language));
    }
  }

  @Override
  public void close() throws IOException {
    if (folder.isPresent()) {
      folder.get().close();
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) { // it runs already, and finds nothing left to do
        return;
      }
    }
  }
}
