package io.github.locus.cli;

import java.util.concurrent.TimeUnit;

/**
 * What a command says when its process is ended before its time, by a signal or a lack of memory. It holds nobody up: where
 * the reader does not take the words within a moment, they are left unsaid.
 */
final class LastWords implements AutoCloseable {
  private static final long LONGEST_MS = TimeUnit.SECONDS.toMillis(1);

  /** Never one of those that are waited for. */
  private static final Thread NOBODY = new Thread(() -> {}, "nobody");

  private final Thread speaker;

  private LastWords(Runnable words) {
    speaker = new Thread(() -> say(words), "last words");
  }

  /**
   * Begins to watch for the end of the process.
   *
   * @param words says them; other threads may still be at work
   * @return to be closed once there is nothing more to say
   */
  static LastWords of(Runnable words) {
    LastWords last = new LastWords(words);
    try {
      Runtime.getRuntime().addShutdownHook(last.speaker);
    } catch (
        IllegalStateException e) { // it is being ended already, and there is nothing to say yet
      return last;
    }
    return last;
  }

  /**
   * Whether the process is being ended: what fails from now on fails for that.
   *
   * @return from the moment on at which drafts may be taken away
   */
  static boolean areDue() {
    try {
      Runtime.getRuntime().removeShutdownHook(NOBODY);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static void say(Runnable words) {
    Thread voice = new Thread(words, "last words said");
    voice.setDaemon(true);
    voice.start();
    try {
      voice.join(LONGEST_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(speaker);
    } catch (IllegalStateException e) { // they are being said
      return;
    }
  }
}
