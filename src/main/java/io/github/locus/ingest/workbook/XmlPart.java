package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, read event by event. Names are without their namespace, since two editions
 * of the format differ in that. Neither document types nor entities are followed.
 */
final class XmlPart {
  private final String name;
  private final XMLStreamReader reader;

  /**
   * Begins to read.
   *
   * @param name what to call the part
   * @param content its bytes
   * @throws IOException if they are no XML
   */
  XmlPart(String name, InputStream content) throws IOException {
    this.name = name;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // bytes that are no characters would be written about to standard error
      this.reader = factory.createXMLStreamReader(characters(content));
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private static Reader characters(InputStream content) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(content, 3);
    byte[] mark = bytes.readNBytes(3);
    boolean utf8 = mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB;
    if (!utf8) {
      bytes.unread(mark);
    }
    boolean utf16 = mark.length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE;
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * Goes to the next event.
   *
   * @return false at the end
   */
  boolean next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
      return true;
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** Goes to the end of the part, for damage of its bytes shows when the last was read. */
  void finish() throws IOException {
    while (next()) {
      // what follows is not needed, but it must be there
    }
  }

  boolean starts(String element) {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT
        && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT
        && reader.getLocalName().equals(element);
  }

  /** Name of the element that starts here, empty at any other event. */
  String started() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT ? reader.getLocalName() : "";
  }

  boolean isText() {
    return reader.isCharacters();
  }

  /** Adds the text that stands here. */
  void addTo(StringBuilder text) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** An attribute of the element that starts here. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(reader.getAttributeValue(null, attribute));
  }

  /** An attribute that says yes or no. */
  boolean isSet(String attribute) {
    return attribute(attribute).filter(said -> said.equals("1") || said.equals("true")).isPresent();
  }

  private IOException fault(XMLStreamException failure) {
    Throwable nested = failure.getNestedException();
    if (nested instanceof IOException underneath && !(nested instanceof CharacterCodingException)) {
      return underneath;
    }
    return new MalformedInputException(
        DiagnosticCode.DAMAGED_ARCHIVE, Clause.PART_IS_NO_XML.with(name));
  }
}
