package io.github.locus.cli;

import io.github.locus.ingest.bytes.FolderException;
import io.github.locus.ingest.bytes.SilentPipeException;
import io.github.locus.report.FolderInUseException;
import io.github.locus.result.SafeText;
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
import org.jspecify.annotations.Nullable;

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
   * Tells the user and picks the code.
   *
   * @param failure what was thrown
   * @param verbose whether to print the trace of a defect
   * @param err where to tell
   * @return how the run ends
   */
  static ExitCode report(Throwable failure, boolean verbose, PrintWriter err) {
    if (failure instanceof CommandFailure expected) {
      err.println("locus: " + SafeText.of(expected.line()));
      return expected.exit();
    }
    if (failure instanceof FolderInUseException inUse) {
      err.println("locus: " + SafeText.of(String.valueOf(inUse.getMessage())));
      return ExitCode.READ_WRITE_FAILED;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return readWrite(unchecked.getCause(), err);
    }
    if (failure instanceof IOException io) {
      return readWrite(io, err);
    }
    if (failure instanceof InterruptedException) {
      err.println("locus: interrupted");
      return ExitCode.INTERRUPTED;
    }
    if (isOutOfMemory(failure)) {
      err.println(outOfMemory());
      return ExitCode.READ_WRITE_FAILED;
    }
    return defect(failure, verbose, err);
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

  private static ExitCode readWrite(@Nullable IOException failure, PrintWriter err) {
    err.println("locus: " + (failure == null ? "reading or writing failed" : describe(failure)));
    return ExitCode.READ_WRITE_FAILED;
  }

  /** Says in words what the file system means by the type of its exception. */
  static String describe(IOException failure) {
    if (!(failure instanceof FileSystemException system)) {
      return "reading or writing failed: " + SafeText.of(String.valueOf(failure.getMessage()));
    }
    String file = SafeText.of(String.valueOf(system.getFile()));
    return file + ": " + reason(system);
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    if (failure instanceof NotDirectoryException) {
      return "is not a folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "is not empty";
    }
    if (failure instanceof FolderException) {
      return "is a folder; name a file";
    }
    if (failure instanceof SilentPipeException silent) {
      return "is a pipe that no program opened for writing within " + silent.seconds() + " seconds";
    }
    return SafeText.of(Optional.ofNullable(failure.getReason()).orElse("cannot be used"));
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
