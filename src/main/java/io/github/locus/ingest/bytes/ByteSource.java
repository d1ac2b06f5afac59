package io.github.locus.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a table come from. */
public interface ByteSource {
  /**
   * What to call it in results.
   *
   * @return file name without folders, {@code -} for standard input
   */
  String name();

  /**
   * What to call it in messages to the one who gave it.
   *
   * @return its path as it was given; the name where there is none
   */
  default String shown() {
    return name();
  }

  /**
   * Opens it.
   *
   * @return its bytes from the first on
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException;

  /**
   * Which line of the file a line of the bytes is: a part of a file has fewer.
   *
   * @param own line of the bytes, from 1
   * @return line to which a reader of a message turns
   */
  default long line(long own) {
    return own;
  }

  /**
   * Whether it gives the same bytes a second time.
   *
   * @return true for a file; false for standard input and pipes
   */
  boolean canReopen();
}
