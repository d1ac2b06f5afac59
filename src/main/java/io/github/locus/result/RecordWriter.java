package io.github.locus.result;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes records as JSON straight from their components: all that results consist of, and a tenth of a second quicker to
 * start than a general object mapper.
 */
final class RecordWriter {
  private final JsonGenerator out;

  private RecordWriter(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(Object record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator out = new JsonFactory().createGenerator(new Pretty(), bytes)) {
      new RecordWriter(out).value(record);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void value(Object value) {
    if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(optional.get());
      } else {
        out.writeNull();
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, entry) -> {
            out.writeName((String) name);
            value(entry);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(this::value);
      out.writeEndArray();
    } else {
      scalar(value);
    }
  }

  private void record(Record record) {
    out.writeStartObject();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      out.writeName(component.getName());
      try {
        value(component.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(record.getClass() + " cannot be read", e);
      }
    }
    out.writeEndObject();
  }

  private void scalar(Object value) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Double number) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "not a finite number at " + out.streamWriteContext().pathAsPointer() + ": " + number);
      }
      out.writeNumber(number.doubleValue());
    } else if (value instanceof Integer number) {
      out.writeNumber(number.intValue());
    } else if (value instanceof Long number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }
  }

  /** Two spaces, LF, a blank after the colon. */
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
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

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
