package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.text.TextDecoder;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import io.github.locus.ingest.yaml.YamlNode.Scalar;
import io.github.locus.ingest.yaml.YamlNode.ScalarType;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML file into nodes that know their place, so that what is wrong can be pointed at. */
public final class YamlReader {
  /** Longest file, in characters: questionnaires are a few pages long. */
  public static final int LIMIT = 1 << 22;

  private static final int DEEPEST = 50;

  private final String file;
  private final Diagnostics out;

  private YamlReader(String file, Diagnostics out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Reads a file.
   *
   * @param name its name
   * @param stream its bytes
   * @param out takes what is wrong with it
   * @return its root, empty where a diagnostic says why
   */
  public static Optional<YamlNode> read(String name, InputStream stream, Diagnostics out) {
    try {
      Optional<String> text = text(new TextDecoder(stream));
      if (text.isEmpty()) {
        out.add(DiagnosticCode.FILE_TOO_LARGE, Place.inFile(name), LIMIT);
      }
      return text.flatMap(new YamlReader(name, out)::parse);
    } catch (IOException e) {
      out.add(ReadFaults.explain(name, e));
      return Optional.empty();
    }
  }

  private static Optional<String> text(TextDecoder decoder) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 14];
    for (int read = decoder.read(buffer); read >= 0; read = decoder.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > LIMIT) {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  private Optional<YamlNode> parse(String text) {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        out.add(DiagnosticCode.EMPTY_FILE, Place.inFile(file));
        return Optional.empty();
      }
      YamlNode root = node(parser, first, 0);
      if (parser.nextToken() != null) {
        out.add(syntax(parser.currentTokenLocation()));
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JacksonException e) {
      out.add(syntax(e.getLocation()));
      return Optional.empty();
    }
  }

  private YamlNode node(JsonParser parser, JsonToken token, int depth) {
    TokenStreamLocation at = parser.currentTokenLocation();
    if (depth > DEEPEST) {
      throw new StreamReadException(parser, "nested too deeply");
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, at, depth);
      case START_ARRAY -> sequence(parser, at, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, at, ScalarType.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(parser, at, ScalarType.TRUTH);
      case VALUE_NULL -> new Scalar(at.getLineNr(), at.getColumnNr(), "", ScalarType.NOTHING);
      default -> text(parser, at);
    };
  }

  private Scalar text(JsonParser parser, TokenStreamLocation at) {
    refuseAlias(parser, at);
    return scalar(parser, at, ScalarType.TEXT);
  }

  /** The parser hands out the name of an alias, which would be taken for the text. */
  private void refuseAlias(JsonParser parser, TokenStreamLocation at) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      out.add(
          DiagnosticCode.YAML_ALIAS,
          Place.at(file, at.getLineNr(), at.getColumnNr()),
          parser.getString());
    }
  }

  private static Scalar scalar(JsonParser parser, TokenStreamLocation at, ScalarType type) {
    return new Scalar(at.getLineNr(), at.getColumnNr(), parser.getString(), type);
  }

  private Mapping mapping(JsonParser parser, TokenStreamLocation at, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      TokenStreamLocation place = parser.currentTokenLocation();
      refuseAlias(parser, place);
      YamlNode value = node(parser, parser.nextToken(), depth + 1);
      Entry entry = new Entry(place.getLineNr(), place.getColumnNr(), value);
      if (entries.putIfAbsent(key, entry) != null) {
        out.add(
            DiagnosticCode.DUPLICATE_KEY,
            Place.at(file, place.getLineNr(), place.getColumnNr()),
            key);
      }
    }
    return new Mapping(at.getLineNr(), at.getColumnNr(), entries);
  }

  private Sequence sequence(JsonParser parser, TokenStreamLocation at, int depth) {
    List<YamlNode> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(node(parser, token, depth + 1));
    }
    return new Sequence(at.getLineNr(), at.getColumnNr(), elements);
  }

  private Diagnostic syntax(TokenStreamLocation at) {
    boolean known = at != null && at.getLineNr() > 0;
    Place place =
        known ? Place.at(file, at.getLineNr(), Math.max(1, at.getColumnNr())) : Place.inFile(file);
    return Diagnostic.of(DiagnosticCode.YAML_SYNTAX, place);
  }
}
