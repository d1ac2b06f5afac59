package io.github.locus.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The PNG form (ISO/IEC 15948) of an opaque picture. Charts are flat colour: one filter and a quick compression make them
 * small at a fraction of the platform writer's time, and the same bytes everywhere.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 2;
  private static final byte UP = 2;

  private PngFile() {}

  /**
   * @param rgb pixels, row by row, 0xRRGGBB
   * @param width pixels a row
   * @param height rows
   * @param perMetre pixels a metre
   * @return the file
   */
  static byte[] encode(int[] rgb, int width, int height, int perMetre) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk(out, "IHDR", header, header.length);
    byte[] density = ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array();
    chunk(out, "pHYs", density, density.length);
    pixels(out, rgb, width, height);
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private static void pixels(ByteArrayOutputStream out, int[] rgb, int width, int height) {
    byte[] lines = filtered(rgb, width, height);
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(lines);
    deflater.finish();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      int n = deflater.deflate(buffer);
      chunk(out, "IDAT", buffer, n);
    }
    deflater.end();
  }

  /** Each byte less the one above it: zeros wherever a row repeats. */
  private static byte[] filtered(int[] rgb, int width, int height) {
    byte[] lines = new byte[height * (1 + 3 * width)];
    int[] above = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      lines[at++] = UP;
      int row = y * width;
      int x = Arrays.mismatch(rgb, row, row + width, above, 0, width);
      while (x >= 0) {
        int here = rgb[row + x];
        int over = above[x];
        int pixel = at + 3 * x;
        lines[pixel] = (byte) ((here >> 16) - (over >> 16));
        lines[pixel + 1] = (byte) ((here >> 8) - (over >> 8));
        lines[pixel + 2] = (byte) (here - over);
        int next = x + 1;
        int equal = Arrays.mismatch(rgb, row + next, row + width, above, next, width);
        x = equal < 0 ? -1 : next + equal;
      }
      at += 3 * width;
      System.arraycopy(rgb, row, above, 0, width);
    }
    return lines;
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
