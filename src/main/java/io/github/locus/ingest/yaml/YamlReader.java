package io.github.locus.ingest.yaml;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML file into values that know their place, so that what is wrong can be pointed at. */
public final class YamlReader {
  /** Longest file, in characters: questionnaires are a few pages long. */
  public static final int LIMIT = 1 << 22;

  /**
   * Longest name or text, in characters. A report repeats names hundreds of times: without a bound one slip of the
   * keyboard makes a report of a hundred megabytes.
   */
  public static final int TEXT_LIMIT = 10_000;

  private static final int DEEPEST = 50;

  private final YamlFile file;
  private final LoadSettings settings =
      LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(LIMIT + 1).build();

  private YamlReader(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param name its name
   * @param stream its bytes
   * @param out takes what is wrong with it
   * @return its root, empty where a diagnostic says why
   */
  public static Optional<YamlValue> read(String name, InputStream stream, Diagnostics out) {
    try {
      Optional<String> text = text(new TextDecoder(stream));
      if (text.isEmpty()) {
        out.add(DiagnosticCode.FILE_TOO_LARGE, Place.inFile(name), LIMIT);
      }
      return text.flatMap(new YamlReader(new YamlFile(name, out))::compose);
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

  private Optional<YamlValue> compose(String text) {
    try {
      List<Event> events = new ArrayList<>();
      if (!isOneTree(text, events)) {
        return Optional.empty();
      }
      Node root = new Composer(settings, new ReadEvents(events)).getSingleNode().orElseThrow();
      return hasTextKeys(root)
          ? Optional.of(new YamlValue(root, "the file", file))
          : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      return refuse(e.getProblemMark().or(e::getContextMark).map(file::place));
    } catch (YamlEngineException e) {
      return refuse(Optional.empty());
    }
  }

  /**
   * Whether the text is one document, not too deep, in which nothing stands for something else and no text is endless.
   *
   * @param read receives what it is made of
   */
  private boolean isOneTree(String document, List<Event> read) {
    int documents = 0;
    int depth = 0;
    boolean sound = true;
    for (Event event : new Parse(settings).parseString(document)) {
      read.add(event);
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (documents > 1 || depth > DEEPEST) {
        refuse(event.getStartMark().map(file::place));
        return false;
      }
      if (event instanceof AliasEvent alias) {
        sound = false;
        file.add(
            DiagnosticCode.YAML_ALIAS,
            file.place(alias.getStartMark().orElseThrow()),
            alias.getAlias().getValue());
      }
      if (event instanceof ScalarEvent text && depth == 0 && !text.getValue().isEmpty()) {
        file.add(DiagnosticCode.NO_KEYS, file.place());
        return false;
      }
      if (event instanceof ScalarEvent text && text.getValue().length() > TEXT_LIMIT) {
        sound = false;
        file.add(
            DiagnosticCode.TEXT_TOO_LONG,
            text.getStartMark().map(file::place).orElseGet(file::place),
            text.getValue().length(),
            TEXT_LIMIT);
      }
    }
    if (documents == 0) {
      file.add(DiagnosticCode.EMPTY_FILE, file.place());
    }
    return documents == 1 && sound;
  }

  /** Reports keys that are no texts or stand twice; of these the first counts. */
  private boolean hasTextKeys(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().allMatch(this::hasTextKeys);
    }
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple entry : mapping.getValue()) {
        Place place = file.place(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
          refuse(Optional.of(place));
          return false;
        }
        if (!keys.add(key.getValue())) {
          file.add(DiagnosticCode.DUPLICATE_KEY, place, key.getValue());
        }
        if (!hasTextKeys(entry.getValueNode())) {
          return false;
        }
      }
    }
    return true;
  }

  private Optional<YamlValue> refuse(Optional<Place> place) {
    file.add(DiagnosticCode.YAML_SYNTAX, place.orElseGet(file::place));
    return Optional.empty();
  }
}
