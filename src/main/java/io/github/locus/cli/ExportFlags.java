package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.IngestOptions;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.response.UnfinishedResponses;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.text.TextEncoding;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user states about a file that would else be found out. */
final class ExportFlags {
  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', "\\t", '\t');

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "Encoding of the survey files: utf-8, utf-8-bom, utf-16le, utf-16be, windows-1252, or of"
              + " Windows elsewhere windows-1250 (Polish, Czech, Hungarian), windows-1251 (Cyrillic),"
              + " windows-1253 (Greek), windows-1254 (Turkish). Default: found out.")
  Optional<String> encoding = Optional.empty();

  @Option(
      names = "--delimiter",
      paramLabel = "SIGN",
      description =
          "Delimiter of the survey files: comma, semicolon, tab, pipe, or any sign. Default: found"
              + " out.")
  Optional<String> delimiter = Optional.empty();

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description =
          "Sheet of a workbook that holds the survey. Default: the only one that begins with a"
              + " header.")
  Optional<String> sheet = Optional.empty();

  @Option(
      names = "--header-rows",
      converter = TypedNumber.HeaderRows.class,
      paramLabel = "N",
      description = "Rows before the first record of an export, 1 to 4. Default: found out.")
  Optional<Integer> headerRows = Optional.empty();

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      completionCandidates = PlatformNames.class,
      description =
          "Where the survey files are from: ${COMPLETION-CANDIDATES}. Default: found out.")
  Optional<String> platform = Optional.empty();

  @Option(
      names = "--unfinished",
      paramLabel = "WHAT",
      description =
          "Responses of an export that were not submitted: keep (those with an answer) or drop."
              + " Default: keep.")
  Optional<UnfinishedResponses> unfinished = Optional.empty();

  /** The words of {@code --platform}. */
  static final class PlatformNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Platforms.codes().iterator();
    }
  }

  /**
   * How to read.
   *
   * @return options
   * @throws CommandFailure if a word is none of those that are known
   */
  IngestOptions options() {
    TableOptions table = TableOptions.withDefaults();
    if (encoding.isPresent()) {
      table = table.withEncoding(textEncoding(encoding.get()));
    }
    if (delimiter.isPresent()) {
      table = table.withDelimiter(sign(delimiter.get()));
    }
    if (sheet.isPresent()) {
      table = table.withSheet(sheet.get());
    }
    ExportOptions export =
        ExportOptions.withDefaults().withUnfinished(unfinished.orElse(UnfinishedResponses.KEEP));
    if (headerRows.isPresent()) {
      export = export.withHeaderRows(headerRows.get());
    }
    if (platform.isPresent()) {
      export = export.withPlatform(platform(platform.get()));
    }
    return IngestOptions.withDefaults().withTable(table).withExport(export);
  }

  /**
   * What the user stated, as a study file states it.
   *
   * @return value by key; nothing that is found out
   */
  Map<String, String> stated() {
    Map<String, String> stated = new LinkedHashMap<>();
    platform.ifPresent(name -> stated.put("platform", name));
    encoding.ifPresent(name -> stated.put("encoding", name));
    delimiter.ifPresent(
        name -> stated.put("delimiter", sign(name) == '\t' ? "tab" : "" + sign(name)));
    sheet.ifPresent(name -> stated.put("sheet", name));
    headerRows.ifPresent(rows -> stated.put("headerRows", rows.toString()));
    if (unfinished.filter(u -> u == UnfinishedResponses.DROP).isPresent()) {
      stated.put("unfinished", "drop");
    }
    return stated;
  }

  private static TextEncoding textEncoding(String name) {
    return TextEncoding.ofCode(name)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--encoding",
                    name,
                    Arrays.stream(TextEncoding.values()).map(TextEncoding::code).toList()));
  }

  private static char sign(String name) {
    if (DELIMITERS.containsKey(name)) {
      return DELIMITERS.get(name);
    }
    if (name.length() != 1
        || "\"\r\n".contains(name)
        || Character.isLetterOrDigit(name.charAt(0))) {
      throw CommandFailure.usage(
          WordsDue.line(
              "--delimiter",
              name,
              WordsDue.list(List.of("comma", "semicolon", "tab", "pipe", Clause.ONE_SIGN))));
    }
    return name.charAt(0);
  }

  private static Platform platform(String name) {
    return Platforms.ofCode(name)
        .orElseThrow(() -> CommandFailure.usage("--platform", name, Platforms.codes()));
  }
}
