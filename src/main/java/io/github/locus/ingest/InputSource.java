package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.FileOpening;
import io.github.locus.ingest.bytes.FilePart;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
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
   * The same bytes, that can be read several times.
   *
   * @return a source that can be reopened
   * @throws IOException if they cannot be read, or come from a stream and are more than {@value #MOST_HELD}
   */
  default InputSource held() throws IOException {
    if (canReopen()) {
      return this;
    }
    try (InputStream stream = open()) {
      byte[] bytes = stream.readNBytes(MOST_HELD + 1);
      if (bytes.length > MOST_HELD) {
        throw new MalformedInputException(DiagnosticCode.STREAM_TOO_LONG, MOST_HELD >> 20);
      }
      return new HeldInput(name(), shown(), bytes);
    }
  }

  /** Bytes of a stream that are kept at most: 64 MiB. */
  int MOST_HELD = 1 << 26;

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
      return new FilterInputStream(stream) {
        /** Does nothing: standard input belongs to the process. */
        @Override
        public void close() {}
      };
    }

    @Override
    public boolean canReopen() {
      return false;
    }
  }

  /**
   * Some lines of a file.
   *
   * @param part which
   */
  record PartInput(FilePart part) implements InputSource {
    @Override
    public String name() {
      return part.name();
    }

    @Override
    public String shown() {
      return part.shown();
    }

    @Override
    public InputStream open() throws IOException {
      return part.open();
    }

    @Override
    public boolean canReopen() {
      return true;
    }

    @Override
    public long line(long own) {
      return part.line(own);
    }
  }

  /**
   * Bytes of a stream that has been read.
   *
   * @param name what to call it
   * @param shown what to call it in messages
   * @param bytes its bytes
   */
  record HeldInput(String name, String shown, byte[] bytes) implements InputSource {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean canReopen() {
      return true;
    }
  }
}
