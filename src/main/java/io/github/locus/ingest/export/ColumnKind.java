package io.github.locus.ingest.export;

/** What a column of an export is for. */
public enum ColumnKind {
  /** What the survey asked: may be mapped. */
  QUESTION,
  /** What the platform adds (times, status, progress, language): may be mapped, holds no person. */
  METADATA,
  /** What whoever sent the survey knew of the person: may be mapped, where people work among it. */
  EMBEDDED,
  /** What may identify a person: never read past the header rows. */
  IDENTIFYING
}
