package io.github.locus.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * {@code result.json}: a {@link Result} as bytes and back.
 *
 * <p>Components in declared order, maps in the instrument's order, LF, UTF-8; an empty component is {@code null} and its
 * reason stands in the sibling {@code why}. The same result gives the same bytes.
 */
public final class ResultJson {
  private ResultJson() {}

  /**
   * Writes.
   *
   * @param result what to write
   * @return UTF-8 JSON, ending in a line feed
   * @throws IllegalArgumentException if a figure is not finite
   */
  public static byte[] write(Result result) {
    return JsonForm.write(result);
  }

  /**
   * Writes for readers too: beside the codes stand the sentences of a language. Reading passes them over, for whoever has
   * the codes can say them in any language.
   *
   * @param result what to write
   * @param texts sentences by the JSON pointer at which they stand, such as {@code /verdict/headline}
   * @return UTF-8 JSON, ending in a line feed
   * @throws IllegalArgumentException if a figure is not finite
   */
  public static byte[] write(Result result, Map<String, String> texts) {
    return JsonForm.write(result, texts);
  }

  /**
   * Reads. Properties that this version does not know are ignored.
   *
   * @param json UTF-8 JSON
   * @return the result
   * @throws ResultFormatException if the bytes are not a result of schema version {@link ResultSchema#VERSION}, break the
   *     structure or a range that {@link #schema()} states, or name a function or dimension that they do not have
   */
  public static Result read(byte[] json) throws ResultFormatException {
    OptionalInt version = version(json);
    if (version.isEmpty()) {
      throw new ResultFormatException("no schemaVersion: this is not a result.json of locus");
    }
    if (version.getAsInt() != ResultSchema.VERSION) {
      throw new ResultFormatException(
          "schemaVersion "
              + version.getAsInt()
              + ": this version of locus reads "
              + ResultSchema.VERSION
              + "; analyze again");
    }
    Result result = JsonForm.read(json, schema(), Result.class);
    ResultConsistency.check(result);
    return result;
  }

  private static OptionalInt version(byte[] json) throws ResultFormatException {
    try {
      return JsonForm.number(json, "schemaVersion");
    } catch (ResultFormatException e) {
      throw new ResultFormatException("this is not a result.json of locus: " + e.getMessage(), e);
    }
  }

  /**
   * The figure at a place of {@code result.json}, as gates and sentences name it.
   *
   * @param result the result
   * @param pointer JSON pointer (RFC 6901), such as {@code /functions/IT/today/mean}
   * @return the number there; empty where there is none
   */
  public static OptionalDouble figure(Result result, String pointer) {
    return FigurePath.number(result, pointer);
  }

  /**
   * The published JSON Schema (2020-12) of {@code result.json}.
   *
   * @return UTF-8 JSON
   */
  public static byte[] schema() {
    try (InputStream in = ResultJson.class.getResourceAsStream("result.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("result.schema.json is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
