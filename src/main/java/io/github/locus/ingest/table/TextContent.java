package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.text.Dialect;
import io.github.locus.ingest.text.DialectDetector;
import io.github.locus.ingest.text.Lookahead;
import io.github.locus.ingest.text.QuotedLines;
import io.github.locus.ingest.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Text with delimiters. */
final class TextContent implements TableContent {
  private final ByteSource source;
  private final String name;
  private final TextDecoder decoder;
  private final Dialect dialect;
  private final RowParser rows;
  private final Supplier<String> hash;
  private final List<Diagnostic> remarks;

  /**
   * Looks at the beginning of a text.
   *
   * @param source the file as it was given
   * @param name what to call it where a place is named
   * @param decoder the text
   * @param options delimiter and limits
   * @param hash the file's hash, asked for at the end
   * @throws IOException if the text cannot be read
   */
  TextContent(
      ByteSource source,
      String name,
      TextDecoder decoder,
      TableOptions options,
      Supplier<String> hash)
      throws IOException {
    this.source = source;
    this.name = name;
    this.decoder = decoder;
    this.hash = hash;
    Lookahead lookahead = new Lookahead(decoder);
    boolean whole = QuotedLines.are(lookahead.head());
    Dialect detected =
        DialectDetector.detect(whole ? QuotedLines.inside(lookahead.head()) : lookahead.head());
    lookahead.drop(DialectDetector.declarationLength(lookahead.head()));
    this.dialect =
        new Dialect(options.delimiter().orElse(detected.delimiter()), detected.isDeclared());
    this.rows = new RowParser(source, lookahead, dialect, whole, options.limits());
    this.remarks =
        options.sheet().stream()
            .map(sheet -> Diagnostic.of(DiagnosticCode.NO_WORKBOOK, Place.inFile(name), sheet))
            .toList();
  }

  @Override
  public ByteSource source() {
    return source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public RowSource rows() {
    return rows;
  }

  @Override
  public String encoding() {
    return decoder.encoding().code();
  }

  @Override
  public String delimiter() {
    return dialect.delimiterText();
  }

  @Override
  public String sha256() {
    return hash.get();
  }

  @Override
  public long nuls() {
    return decoder.nuls();
  }

  @Override
  public Optional<Diagnostic> nulFault() {
    return nuls() == 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                DiagnosticCode.NOT_TEXT,
                Place.atLine(name, decoder.firstNulLine()),
                decoder.firstNul(),
                Clause.BINARY_FILE));
  }

  @Override
  public List<Diagnostic> remarks() {
    return remarks;
  }
}
