package io.github.locus.ingest.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/** A reader whose beginning can be looked at before it is read. */
public final class Lookahead extends Reader {
  /** How many characters are looked at, at most. */
  public static final int LENGTH = 1 << 18;

  private final Reader reader;

  /** Room at first: a study may have thousands of small files open. */
  private static final int FIRST = 1 << 12;

  private final char[] head;
  private final int length;
  private final Optional<IOException> failure;
  private int position;

  /**
   * Reads the beginning; a failure in it is kept for the read that gets there.
   *
   * @param reader the text
   */
  public Lookahead(Reader reader) {
    this.reader = reader;
    char[] room = new char[FIRST];
    int read = 0;
    Optional<IOException> caught = Optional.empty();
    try {
      // a decoder may need room for two
      while (read < LENGTH - 1) {
        if (read >= room.length - 1) {
          room = Arrays.copyOf(room, Math.min(LENGTH, 4 * room.length));
        }
        int more = reader.read(room, read, room.length - read);
        if (more < 0) {
          break;
        }
        read += more;
      }
    } catch (IOException e) {
      caught = Optional.of(e);
    }
    this.head = read < room.length ? Arrays.copyOf(room, read) : room;
    this.length = read;
    this.failure = caught;
  }

  /**
   * The beginning.
   *
   * @return at most {@value #LENGTH} characters; all of them if there are no more
   */
  public CharSequence head() {
    return CharBuffer.wrap(head, 0, length);
  }

  /**
   * Passes over characters of the beginning.
   *
   * @param count how many, at most as many as {@link #head()} has
   */
  public void drop(int count) {
    position = Math.min(length, position + count);
  }

  @Override
  public int read(char[] buffer, int from, int count) throws IOException {
    if (position < length) {
      int given = Math.min(count, length - position);
      System.arraycopy(head, position, buffer, from, given);
      position += given;
      return given;
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    return reader.read(buffer, from, count);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
