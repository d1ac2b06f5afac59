package io.github.locus.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Some lines of a text file, read as a text of their own. Nothing of the others is kept, or copied anywhere. */
public final class FilePart implements ByteSource {
  private final Path path;
  private final long[] from;
  private final long[] to;
  private final long[] firstLine;
  private final long[] ownLine;

  /**
   * Lines that follow one another.
   *
   * @param from offset of the first byte
   * @param to offset behind the last byte
   * @param firstLine number of the first line in the file, from 1
   * @param lines how many lines
   */
  public record Run(long from, long to, long firstLine, long lines) {}

  /**
   * Some lines of a file.
   *
   * @param path the file
   * @param runs its lines in the order of the file, at least one run
   */
  public FilePart(Path path, List<Run> runs) {
    this.path = path;
    this.from = runs.stream().mapToLong(Run::from).toArray();
    this.to = runs.stream().mapToLong(Run::to).toArray();
    this.firstLine = runs.stream().mapToLong(Run::firstLine).toArray();
    this.ownLine = new long[runs.size()];
    long line = 1;
    for (int i = 0; i < ownLine.length; i++) {
      ownLine[i] = line;
      line += runs.get(i).lines();
    }
  }

  @Override
  public String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public String shown() {
    return path.toString();
  }

  @Override
  public boolean canReopen() {
    return true;
  }

  @Override
  public long line(long own) {
    int found = Arrays.binarySearch(ownLine, own);
    int run = found >= 0 ? found : Math.max(0, -found - 2);
    return firstLine[run] + own - ownLine[run];
  }

  @Override
  public InputStream open() throws IOException {
    return new Lines(Files.newByteChannel(path));
  }

  /** Reads run after run. */
  private final class Lines extends InputStream {
    private final SeekableByteChannel channel;
    private int run;
    private long at;

    Lines(SeekableByteChannel channel) throws IOException {
      this.channel = channel;
      this.at = from[0];
      channel.position(at);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      while (run < to.length && at >= to[run]) {
        run++;
        if (run < to.length) {
          at = from[run];
          channel.position(at);
        }
      }
      if (run == to.length || length == 0) {
        return length == 0 ? 0 : -1;
      }
      int most = (int) Math.min(length, to[run] - at);
      int read = channel.read(ByteBuffer.wrap(bytes, offset, most));
      at += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
