package io.github.locus.result;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way in which records become JSON: components in declared order, two spaces, LF, UTF-8, an empty component as
 * {@code null}; a number that is not finite is a defect and refused.
 */
final class JsonForm {
  private static final JsonMapper MAPPER = mapper();

  private JsonForm() {}

  static byte[] write(Object record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    MAPPER.writeValue(bytes, record);
    bytes.write('\n');
    return bytes.toByteArray();
  }

  static <T> T read(byte[] json, Class<T> type) throws ResultFormatException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  static JsonNode tree(byte[] json) throws ResultFormatException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new ResultFormatException(where(e), e);
    }
  }

  static JsonNode tree(Object record) {
    return MAPPER.valueToTree(record);
  }

  private static String where(JacksonException e) {
    var location = e.getLocation();
    String place =
        location == null
            ? ""
            : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    return place + e.getOriginalMessage();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }

  private static JsonMapper mapper() {
    SimpleModule finite = new SimpleModule("finite");
    finite.addSerializer(Double.class, new FiniteDouble());
    finite.addSerializer(Double.TYPE, new FiniteDouble());
    return JsonMapper.builder()
        .defaultPrettyPrinter(printer())
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .addModule(finite)
        .build();
  }

  /** Refuses NaN and the infinities, which JSON has no word for. */
  private static final class FiniteDouble extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "not a finite number at " + out.streamWriteContext().pathAsPointer() + ": " + value);
      }
      out.writeNumber(value.doubleValue());
    }
  }
}
