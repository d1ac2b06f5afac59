package io.github.locus.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Files in memory; a path opened twice and a stream left open are failures. */
final class MemoryOutput implements ReportOutput {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<String> open = new TreeSet<>();

  @Override
  public OutputStream createFile(String path) throws IOException {
    if (files.containsKey(path) || !open.add(path)) {
      throw new IOException(path + " was opened before");
    }
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        open.remove(path);
        files.put(path, toByteArray());
      }
    };
  }

  Map<String, byte[]> files() {
    if (!open.isEmpty()) {
      throw new AssertionError("left open: " + open);
    }
    return files;
  }

  String text(String path) {
    byte[] bytes = files().get(path);
    if (bytes == null) {
      throw new AssertionError(path + " was not written, but " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
