package io.github.locus.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A form of JSON that others rely on: which record it is, in which version, and the JSON Schema that is published of it. The
 * schema is made from the record: names and types from its components, ranges from their annotations, words from their
 * documentation.
 */
public enum Contract implements Code {
  /** What {@code analyze} finds: {@code result.json}. */
  RESULT(6, Result.class),
  /** What {@code check --format json} prints. */
  CHECK(4, CheckResult.class),
  /** What {@code plan --format json} prints. */
  PLAN(3, EvidencePlan.class),
  /** What {@code compare --format json} prints. */
  COMPARE(2, Comparison.class),
  /** What {@code compare --format json} prints of more than two results. */
  DEVELOPMENT(1, Development.class),
  /** What {@code gate --format json} prints. */
  GATE(2, GateReport.class),
  /** What {@code batch} writes over all organisations: {@code portfolio.json}. */
  PORTFOLIO(1, Portfolio.class),
  /** What {@code privacy --format json} prints. */
  PRIVACY(1, PrivacyAudit.class);

  private final int version;
  private final Class<? extends Record> type;

  Contract(int version, Class<? extends Record> type) {
    this.version = version;
    this.type = type;
  }

  /**
   * The version that this program writes; raised when a name or a meaning changes.
   *
   * @return from 1
   */
  public int version() {
    return version;
  }

  /**
   * What stands at the top of the form.
   *
   * @return a record of this package
   */
  public Class<? extends Record> type() {
    return type;
  }

  /**
   * The published JSON Schema (2020-12).
   *
   * @return UTF-8 JSON
   */
  public byte[] schema() {
    String file = code() + ".schema.json";
    try (InputStream in = Contract.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
