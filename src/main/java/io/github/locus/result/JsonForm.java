package io.github.locus.result;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which records become JSON and back: components in declared order, two spaces, LF, UTF-8, an empty
 * component as {@code null}; a number that is not finite is a defect and refused.
 */
public final class JsonForm {
  private JsonForm() {}

  /**
   * @param record what to write
   * @return UTF-8 JSON, ending in a line feed
   * @throws IllegalArgumentException if a figure is not finite
   */
  public static byte[] write(Record record) {
    return write(record, Map.of());
  }

  /**
   * Writes for readers too: beside the codes stand the sentences of a language. Reading passes them over, for whoever has
   * the codes can say them in any language.
   *
   * @param record what to write
   * @param texts sentences, or lists of them, by the JSON pointer at which they stand, such as {@code /verdict/headline}
   * @return UTF-8 JSON, ending in a line feed
   * @throws IllegalArgumentException if a figure is not finite
   */
  public static byte[] write(Record record, Map<String, ?> texts) {
    return RecordWriter.write(record, texts);
  }

  /**
   * @param record what to write
   * @return UTF-8 JSON in one line, for a log
   * @throws IllegalArgumentException if a figure is not finite
   */
  public static byte[] line(Record record) {
    return RecordWriter.line(record);
  }

  /**
   * A form that others define.
   *
   * @param tree maps with texts as names, lists, texts, numbers and truth values
   * @return UTF-8 JSON, lines indented
   */
  public static byte[] foreign(Object tree) {
    return RecordWriter.write(tree, Map.of());
  }

  /**
   * Reads what the schema of a contract allows.
   *
   * @param json UTF-8 JSON
   * @param contract the form that it should have
   * @param type the record of that form
   * @return the record
   * @throws ResultFormatException if the document breaks the schema
   */
  static <T> T read(byte[] json, Contract contract, Class<T> type) throws ResultFormatException {
    try {
      return RecordReader.read(checked(json, contract), type);
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  private static JsonNode checked(byte[] json, Contract contract) throws ResultFormatException {
    try (JsonParser document = Mapper.INSTANCE.createParser(json)) {
      JsonNode checked = SchemaCheck.read(Schemas.TREES.get(contract.type()), document);
      if (document.nextToken() != null) {
        throw new ResultFormatException(where(document.currentTokenLocation()));
      }
      return checked;
    }
  }

  /**
   * A number beside others at the top of a document, found without reading on.
   *
   * @param json UTF-8 JSON
   * @param name its name
   * @return the number; empty if the document is no object, or has no whole number of this name
   * @throws ResultFormatException if the bytes up to it are no JSON
   */
  static OptionalInt number(byte[] json, String name) throws ResultFormatException {
    try (JsonParser document = Mapper.INSTANCE.createParser(json)) {
      if (document.nextToken() != JsonToken.START_OBJECT) {
        return OptionalInt.empty();
      }
      for (String at = document.nextName(); at != null; at = document.nextName()) {
        JsonToken value = document.nextToken();
        if (at.equals(name)) {
          return value == JsonToken.VALUE_NUMBER_INT
              ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, document.getDoubleValue()))
              : OptionalInt.empty();
        }
        document.skipChildren();
      }
      return OptionalInt.empty();
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  /**
   * Whether something of a name stands at the top of a document.
   *
   * @param json UTF-8 JSON
   * @param name its name
   * @return false if the document is no object, or has none
   * @throws ResultFormatException if the bytes up to it are no JSON
   */
  static boolean has(byte[] json, String name) throws ResultFormatException {
    try (JsonParser document = Mapper.INSTANCE.createParser(json)) {
      if (document.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String at = document.nextName(); at != null; at = document.nextName()) {
        if (at.equals(name)) {
          return true;
        }
        document.nextToken();
        document.skipChildren();
      }
      return false;
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  static JsonNode tree(byte[] json) throws ResultFormatException {
    try {
      return Mapper.INSTANCE.readTree(json);
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  /** The parser's own words quote what stands there, which may be an answer or a person. */
  private static Argument where(JacksonException e) {
    return where(e.getLocation());
  }

  private static Argument where(@Nullable TokenStreamLocation location) {
    return location == null
        ? Clause.NO_JSON
        : Clause.NO_JSON_AT.with(location.getLineNr(), location.getColumnNr());
  }

  /** A schema is longer than many a document: each is parsed when its form is first read, and never changed. */
  private static final class Schemas {
    static final ClassValue<JsonNode> TREES =
        new ClassValue<>() {
          @Override
          protected JsonNode computeValue(Class<?> type) {
            return Stream.of(Contract.values())
                .filter(contract -> contract.type() == type)
                .map(contract -> Mapper.INSTANCE.readTree(contract.schema()))
                .findFirst()
                .orElseThrow();
          }
        };

    private Schemas() {}
  }

  /** Loaded only where something is read. */
  private static final class Mapper {
    static final JsonMapper INSTANCE =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Mapper() {}
  }
}
