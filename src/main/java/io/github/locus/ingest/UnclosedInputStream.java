package io.github.locus.ingest;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that somebody else closes. */
final class UnclosedInputStream extends FilterInputStream {
  UnclosedInputStream(InputStream stream) {
    super(stream);
  }

  /** Does nothing: standard input belongs to the process. */
  @Override
  public void close() {}
}
