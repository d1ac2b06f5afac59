package io.github.locus.analysis;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret from which codes are made: who has it finds the same code for the same name in every result. */
public final class CodeKey {
  /** Fewest bytes: a key that can be guessed protects no name. */
  public static final int LEAST_BYTES = 16;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int FINGERPRINT_DIGITS = 8;

  private final SecretKeySpec key;

  /**
   * A key.
   *
   * @param bytes the secret, at least {@link #LEAST_BYTES}
   */
  public CodeKey(byte[] bytes) {
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "a key of " + bytes.length + " bytes can be guessed; it takes " + LEAST_BYTES);
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * HMAC-SHA-256 of words, in hexadecimal digits.
   *
   * @param words what is coded; none can be made of another by moving letters from word to word
   * @return 64 digits
   */
  String digest(String... words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String word : words) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /**
   * What tells two keys apart without telling either.
   *
   * @return hexadecimal digits
   */
  String fingerprint() {
    return digest("fingerprint of the key").substring(0, FINGERPRINT_DIGITS);
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "CodeKey";
  }
}
