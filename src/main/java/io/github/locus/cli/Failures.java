package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Explained;
import io.github.locus.diagnostic.LongNames;
import io.github.locus.ingest.bytes.FolderException;
import io.github.locus.ingest.bytes.SilentPipeException;
import io.github.locus.report.FolderHalfWrittenException;
import io.github.locus.result.SafeText;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/**
 * A throwable to one line for the user and an exit code.
 *
 * <p>The message of an unexpected exception may quote a cell of the survey, so neither the line nor
 * the trace prints it: type and place say enough to find the defect.
 */
final class Failures {
  private static final int DEEPEST = 10;
  private static final long SMALLEST_ADVICE = 512;

  private Failures() {}

  /**
   * Tells the user and picks the code. A defect and a lack of memory are told in English whatever the language: there may
   * be no catalogue, or no memory, to read words from.
   *
   * @param failure what was thrown
   * @param verbose whether to print the trace of a defect
   * @param err where to tell
   * @param language language tag of what is told
   * @return how the run ends
   */
  static ExitCode report(Throwable failure, boolean verbose, PrintWriter err, String language) {
    if (isOutOfMemory(failure)) {
      err.println(outOfMemory());
      return ExitCode.READ_WRITE_FAILED;
    }
    Optional<Told> told = told(failure);
    if (told.isEmpty()) {
      return defect(failure, verbose, err);
    }
    err.println(line(told.get().why(), language));
    return told.get().exit();
  }

  /** A failure that is no defect. */
  private record Told(ExitCode exit, Argument why) {}

  private static Optional<Told> told(Throwable failure) {
    if (failure instanceof CommandFailure expected) {
      return Optional.of(new Told(expected.exit(), expected.why()));
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      return Optional.of(new Told(ExitCode.READ_WRITE_FAILED, why(failure)));
    }
    return failure instanceof InterruptedException
        ? Optional.of(new Told(ExitCode.INTERRUPTED, Clause.INTERRUPTED))
        : Optional.empty();
  }

  /**
   * A line beside the answer.
   *
   * @param what what it says
   * @param language language tag
   * @return the line, with the program's name
   */
  static String line(Argument what, String language) {
    return "locus: " + SafeText.of(DiagnosticWords.ending(Words.of(language)).said(what));
  }

  /** The line for a run that ran out of memory. */
  static String outOfMemory() {
    return "locus: " + memory(Runtime.getRuntime().maxMemory());
  }

  /** A worker's failure comes wrapped in that of who waited for it. Allocates nothing. */
  static boolean isOutOfMemory(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at instanceof OutOfMemoryError || isClassThatFoundNoMemory(at)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  /** Whoever uses a class whose making ran out of memory gets this instead, with the words of what happened then. */
  private static boolean isClassThatFoundNoMemory(Throwable failure) {
    return failure instanceof ExceptionInInitializerError
        && failure.getMessage() != null
        && failure.getMessage().contains(OutOfMemoryError.class.getName());
  }

  /** What was there did not do; nobody knows how much would, so twice as much is advised. */
  private static String memory(long bytes) {
    long megabytes = Math.max(1, bytes >> 20);
    return "the run needs more memory than the "
        + megabytes
        + " MB that it may use; give it more with the environment variable LOCUS_JAVA_OPTS=-Xmx"
        + Math.max(SMALLEST_ADVICE, 2 * megabytes)
        + "m, or twice that if it does not do";
  }

  /**
   * What the file system means by the type of its exception.
   *
   * @param failure an exception of input or output, or one around it
   * @return what is wrong with which file
   */
  static Argument why(Throwable failure) {
    Throwable thrown =
        failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : failure;
    if (thrown instanceof Explained explained) {
      return explained.why();
    }
    if (thrown instanceof FolderHalfWrittenException half) {
      return Clause.LEFT_HALF_PLACED.with(why(half.refused()), half.folder());
    }
    if (thrown instanceof FileSystemException system) {
      return Clause.IN_FILE.with(
          LongNames.inPath(String.valueOf(system.getFile())), reason(system));
    }
    String message = thrown.getMessage();
    return message == null ? Clause.READ_WRITE_FAILED : Clause.READ_WRITE_FAILED_BY.with(message);
  }

  private static Argument reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return Clause.NO_SUCH_FILE;
    }
    if (failure instanceof AccessDeniedException) {
      return Clause.PERMISSION_DENIED;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Clause.EXISTS_ALREADY;
    }
    if (failure instanceof NotDirectoryException) {
      return Clause.NOT_A_FOLDER;
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return Clause.NOT_EMPTY;
    }
    if (failure instanceof FolderException) {
      return Clause.IS_A_FOLDER;
    }
    if (failure instanceof SilentPipeException silent) {
      return Clause.SILENT_PIPE.with(silent.seconds());
    }
    String reason = failure.getReason();
    return reason == null ? Clause.CANNOT_BE_USED : Argument.of(reason);
  }

  private static ExitCode defect(Throwable failure, boolean verbose, PrintWriter err) {
    err.println(
        "locus: a defect: "
            + failure.getClass().getName()
            + place(failure)
            + (verbose
                ? "; please report it with this trace and the version"
                : "; please report it with what the same command prints with --verbose"));
    if (verbose) {
      trace(failure, err);
    }
    return ExitCode.DEFECT;
  }

  private static String place(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return frames.length == 0 ? "" : " at " + frames[0];
  }

  private static void trace(Throwable failure, PrintWriter err) {
    Throwable current = failure;
    for (int depth = 0; current != null && depth < DEEPEST; depth++) {
      err.println((depth == 0 ? "" : "caused by ") + current.getClass().getName());
      for (StackTraceElement frame : current.getStackTrace()) {
        err.println("    at " + frame);
      }
      current = current.getCause();
    }
  }
}
