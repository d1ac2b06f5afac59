package io.github.locus.ledger;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a ledger: without it nobody finds out from a fingerprint what somebody answered by trying all answers. It
 * lies in the ledger, which is why the ledger is as confidential as the survey.
 */
public final class FingerprintKey {
  /** Bytes of a key. */
  static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";

  /** So that no name makes a key of what is a fingerprint. */
  private static final String OF_ORGANISATION = "organisation ";

  private static final String OF_RESULT = "result ";

  private final byte[] secret;

  /**
   * A key that was drawn before.
   *
   * @param secret {@value #LENGTH} bytes
   */
  FingerprintKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a key of " + secret.length + " bytes, not " + LENGTH);
    }
    this.secret = secret.clone();
  }

  /** A new key, from the machine's source of secrets: two ledgers of one survey have nothing in common. */
  static FingerprintKey drawn() {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    return new FingerprintKey(secret);
  }

  /**
   * The key of one of several organisations in a ledger: what people of one said has nothing in common with what people of
   * another did.
   *
   * @param organisation what it is called in every run
   * @return a key that follows from this one and the name
   */
  public FingerprintKey of(String organisation) {
    return new FingerprintKey(
        hash().doFinal((OF_ORGANISATION + organisation).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * What tells a result under this key from every other, and nobody without the key anything.
   *
   * @param sha256 the hash of the result
   * @return {@value #LENGTH} bytes
   */
  byte[] mark(String sha256) {
    return hash().doFinal((OF_RESULT + sha256).getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return secret.clone();
  }

  /**
   * HMAC-SHA-256 under this key; a fresh one, for one thread.
   *
   * @return what makes fingerprints
   */
  Mac hash() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "FingerprintKey";
  }
}
