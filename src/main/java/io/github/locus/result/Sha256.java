package io.github.locus.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a manifest knows a file. */
public final class Sha256 {
  private Sha256() {}

  /**
   * @param bytes content of a file
   * @return SHA-256, 64 digits of lower-case hexadecimal
   */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * The hash of content of any length.
   *
   * @param content read to its end
   * @return 64 hexadecimal digits
   * @throws IOException if it cannot be read
   */
  public static String of(InputStream content) throws IOException {
    try (DigestInputStream bytes = new DigestInputStream(content, digest())) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }
  }

  /**
   * A digest for content that comes in pieces.
   *
   * @return a new SHA-256
   */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
