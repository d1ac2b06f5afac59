package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.io.InputStream;
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
      this.reader = factory.createXMLStreamReader(content);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
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
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException underneath) {
        return underneath;
      }
    }
    return failure.getNestedException() instanceof IOException nested
        ? nested
        : new MalformedInputException(
            DiagnosticCode.DAMAGED_ARCHIVE, "the part " + name + " is no sound XML");
  }
}
