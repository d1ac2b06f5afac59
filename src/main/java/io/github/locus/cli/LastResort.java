package io.github.locus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a failure that no caller caught. A worker that dies outside its task leaves whoever waits for it
 * waiting for ever, so the first such failure ends the process.
 *
 * <p>Memory runs out at any place, also in the code that reports that it ran out. The line that says so is therefore
 * made beforehand, nothing on its way out allocates, and what takes the drafts away finds a reserve.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {
  private static final int RESERVE = 1 << 18;

  private final AtomicBoolean ending = new AtomicBoolean();
  private final byte[] outOfMemory;
  private final int outOfMemoryCode = ExitCode.READ_WRITE_FAILED.code();
  private final OutputStream unbuffered;
  private final PrintWriter err;
  private final boolean verbose;
  private final String language;
  private final IntConsumer exit;

  /** Given back when memory has run out. */
  private final AtomicReference<byte @Nullable []> reserve =
      new AtomicReference<>(new byte[RESERVE]);

  /**
   * @param unbuffered standard error
   * @param err writes to the same
   * @param verbose whether to print the trace of a defect
   * @param language language tag of what is told
   * @param exit ends the process with a code
   */
  LastResort(
      OutputStream unbuffered,
      PrintWriter err,
      boolean verbose,
      String language,
      IntConsumer exit) {
    this.outOfMemory =
        (Failures.outOfMemory() + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII);
    this.unbuffered = unbuffered;
    this.err = err;
    this.verbose = verbose;
    this.language = language;
    this.exit = exit;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (!ending.compareAndSet(false, true)) {
      return; // the first one is on its way out; this thread is no longer needed
    }
    reserve.set(null);
    int code = tell(failure);
    try {
      exit.accept(code); // takes the drafts away
    } catch (Throwable e) {
      Runtime.getRuntime().halt(code);
    }
  }

  private int tell(Throwable failure) {
    if (Failures.isOutOfMemory(failure)) {
      return tellLackOfMemory();
    }
    try {
      int code = Failures.report(failure, verbose, err, language).code();
      err.flush();
      return code;
    } catch (OutOfMemoryError e) { // no memory to say it in: the prepared line does
      return tellLackOfMemory();
    } catch (
        Throwable e) { // nothing waits for this thread: a report that fails is a defect of its own
      return ExitCode.DEFECT.code();
    }
  }

  private int tellLackOfMemory() {
    try {
      unbuffered.write(outOfMemory);
    } catch (IOException | Error e) { // nobody reads standard error
      return outOfMemoryCode;
    }
    return outOfMemoryCode;
  }
}
