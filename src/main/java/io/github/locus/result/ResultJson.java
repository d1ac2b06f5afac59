package io.github.locus.result;

import io.github.locus.diagnostic.Clause;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** {@code result.json}: a {@link Result} read back from the bytes that {@link JsonForm} made of it. */
public final class ResultJson {
  /** What every version of a result has, and nothing else that the program writes. */
  private static final String DECIDES = "verdict";

  private ResultJson() {}

  /**
   * Reads. Properties that this version does not know are ignored.
   *
   * @param json UTF-8 JSON
   * @return the result
   * @throws ResultFormatException if the bytes are not a result of version {@link Contract#RESULT}, break the structure
   *     or a range that its schema states, or name a function or dimension that they do not have
   */
  public static Result read(byte[] json) throws ResultFormatException {
    OptionalInt version = version(json);
    if (version.isEmpty()) {
      throw new ResultFormatException(Clause.NO_RESULT);
    }
    if (version.getAsInt() != Contract.RESULT.version()) {
      throw new ResultFormatException(
          !isResult(json)
              ? Clause.OTHER_DOCUMENT
              : Clause.OTHER_VERSION.with(version.getAsInt(), Contract.RESULT.version()));
    }
    try {
      Result result = JsonForm.read(json, Contract.RESULT, Result.class);
      ResultConsistency.check(result);
      return result;
    } catch (ResultFormatException e) {
      throw isResult(json) ? e : new ResultFormatException(Clause.OTHER_DOCUMENT, e);
    }
  }

  /** All that the program writes has a version. What is no JSON may have been a result. */
  private static boolean isResult(byte[] json) {
    try {
      return JsonForm.has(json, DECIDES);
    } catch (ResultFormatException e) {
      return true;
    }
  }

  private static OptionalInt version(byte[] json) throws ResultFormatException {
    try {
      return JsonForm.number(json, "schemaVersion");
    } catch (ResultFormatException e) {
      throw new ResultFormatException(Clause.NO_RESULT_BY.with(e.why()), e);
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
}
