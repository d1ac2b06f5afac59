package io.github.locus.ingest;

import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.FileOpening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where bytes come from: a file, or standard input, which can be opened once. */
public sealed interface InputSource extends ByteSource {
  /**
   * A file.
   *
   * @param path its path
   * @return a source that opens the file
   */
  static InputSource of(Path path) {
    return new FileInput(path);
  }

  /**
   * Standard input, whatever the caller takes for it.
   *
   * @param stream bytes; closing it is left to the caller
   * @return a source named {@code -}
   */
  static InputSource standardInput(InputStream stream) {
    return new StreamInput("-", stream);
  }

  /**
   * A file.
   *
   * @param path its path
   */
  record FileInput(Path path) implements InputSource {
    @Override
    public String name() {
      return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    @Override
    public String shown() {
      return path.toString();
    }

    @Override
    public InputStream open() throws IOException {
      return new FileOpening().open(path);
    }

    /** A pipe has a path too, but gives its bytes once. */
    @Override
    public boolean canReopen() {
      return Files.isRegularFile(path);
    }
  }

  /**
   * A stream that is already open.
   *
   * @param name what to call it
   * @param stream its bytes
   */
  record StreamInput(String name, InputStream stream) implements InputSource {
    @Override
    public InputStream open() {
      return new UnclosedInputStream(stream);
    }

    @Override
    public boolean canReopen() {
      return false;
    }
  }
}
