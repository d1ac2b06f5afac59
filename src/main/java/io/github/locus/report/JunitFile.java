package io.github.locus.report;

import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GateStatus;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import io.github.locus.wording.GateSentences;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Gates as test cases of JUnit XML (junit-10.xsd), which build servers show: a suite for each result, a case for each
 * gate. There is no clock in it: the same result gives the same bytes. A gate without a figure is an error, or skipped
 * where it is let pass.
 */
public final class JunitFile {
  /** How the file begins after the XML declaration: by it we know our own. */
  static final String BEGINNING = "<testsuites name=\"locus\"";

  private final GateReport report;
  private final GateSentences told;
  private final XMLStreamWriter out;

  private JunitFile(GateReport report, GateSentences told, XMLStreamWriter out) {
    this.report = report;
    this.told = told;
    this.out = out;
  }

  /**
   * The file of a report.
   *
   * @param report what became of the gates
   * @param told the words of its language
   * @return XML in UTF-8
   */
  public static byte[] of(GateReport report, GateSentences told) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitFile(report, told, out).suites();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text in memory takes what is written", e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a file was made here.
   *
   * @param file its bytes
   * @return true where it begins as ours do
   */
  public static boolean isOurs(byte[] file) {
    return new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8)
        .contains(BEGINNING);
  }

  private void suites() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("testsuites");
    out.writeAttribute("name", "locus");
    long tests = report.results().stream().mapToLong(result -> result.gates().size()).sum();
    int missing = report.missing().size() + report.broken().size();
    counts(tests + missing, report.count(GateStatus.FAILED), errors(report) + missing);
    for (GatedResult result : report.results()) {
      suite(result);
    }
    for (MissingResult one : report.missing()) {
      missing(one, told.words().say("gate.analysis"), told.missing(one));
    }
    for (MissingResult one : report.broken()) {
      missing(one, told.words().say("gate.title"), told.broken(one));
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private long errors(GateReport of) {
    return report.unknownPasses() ? 0 : of.count(GateStatus.UNKNOWN);
  }

  /** An organisation that no gate is held against is an error of its own, so that it is missed by nobody. */
  private void missing(MissingResult one, String what, String why) throws XMLStreamException {
    String name = clean(one.name());
    out.writeStartElement("testsuite");
    out.writeAttribute("name", name);
    counts(1, 0, 1);
    out.writeStartElement("testcase");
    out.writeAttribute("classname", name);
    out.writeAttribute("name", what);
    out.writeStartElement("error");
    out.writeAttribute("message", clean(why));
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
  }

  private void counts(long tests, long failures, long errors) throws XMLStreamException {
    out.writeAttribute("tests", Long.toString(tests));
    out.writeAttribute("failures", Long.toString(failures));
    out.writeAttribute("errors", Long.toString(errors));
  }

  private void suite(GatedResult result) throws XMLStreamException {
    String name = clean(report.called(result));
    out.writeStartElement("testsuite");
    out.writeAttribute("name", name);
    counts(
        result.gates().size(),
        result.count(GateStatus.FAILED),
        report.unknownPasses() ? 0 : result.count(GateStatus.UNKNOWN));
    out.writeAttribute(
        "skipped", Long.toString(report.unknownPasses() ? result.count(GateStatus.UNKNOWN) : 0));
    for (GateOutcome outcome : result.gates()) {
      out.writeStartElement("testcase");
      out.writeAttribute("classname", name);
      out.writeAttribute("name", clean(outcome.gate()));
      verdict(result, outcome);
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void verdict(GatedResult result, GateOutcome outcome) throws XMLStreamException {
    String line = clean(told.line(result, outcome));
    switch (outcome.status()) {
      case PASSED -> {
        out.writeStartElement("system-out");
        out.writeCharacters(line);
      }
      case FAILED -> {
        out.writeStartElement("failure");
        out.writeAttribute("message", line);
      }
      case UNKNOWN -> {
        out.writeStartElement(report.unknownPasses() ? "skipped" : "error");
        out.writeAttribute("message", line);
      }
    }
    out.writeEndElement();
  }

  /** Without the characters that XML has no place for, and in one line: a log shows names as they are. */
  private static String clean(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "�");
  }
}
