package io.github.locus.page;

import io.github.locus.result.CheckDiagnostic;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a check found: what is wrong and what to do about it, then what would be read. */
public final class CheckPage {
  private CheckPage() {}

  /**
   * The page of a check.
   *
   * @param facts what reading came to
   * @param diagnostics what is wrong, in the order to be shown
   * @param words the words of its language
   * @return the page
   */
  public static Document of(
      CheckOutline.Facts facts, List<CheckDiagnostic> diagnostics, Words words) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "found",
            words.say("check.page.found"),
            diagnostics.isEmpty()
                ? List.of(new Block.Paragraph(words.say("check.no-errors")))
                : List.of(table(diagnostics, words))));
    sections.add(
        new Section(
            "read",
            words.say("check.page.read"),
            List.of(new CheckOutline(facts, words).outline())));
    String files =
        facts.inputs().stream().map(file -> file.path()).collect(Collectors.joining(", "));
    return Document.plain(
        words,
        words.say("check.page.title"),
        words.say("check.page.kicker"),
        files.isEmpty()
            ? facts.diagnostics()
            : words.say("check.page.headline", "files", files, "found", facts.diagnostics()),
        sections);
  }

  private static Table table(List<CheckDiagnostic> diagnostics, Words words) {
    return new Table(
        words.say("check.page.table"),
        List.of(
            Table.Column.words(words.say("check.page.place")),
            Table.Column.words(words.say("check.page.severity")),
            Table.Column.figures(words.say("check.page.times")),
            Table.Column.words(words.say("check.page.what")),
            Table.Column.words(words.say("check.page.remedy"))),
        diagnostics.stream().map(found -> row(found, words)).toList(),
        List.of());
  }

  private static List<TableCell> row(CheckDiagnostic found, Words words) {
    List<String> place = new ArrayList<>();
    found.file().ifPresent(place::add);
    found.line().ifPresent(line -> place.add(Long.toString(line)));
    found.column().ifPresent(place::add);
    return List.of(
        new TableCell.Plain(String.join(":", place)),
        new TableCell.Plain(words.name("severity", found.severity().code())),
        new TableCell.Plain(words.numbers().whole(found.count())),
        new TableCell.Plain(found.message() + " [" + found.code() + "]"),
        new TableCell.Plain(found.remedy()));
  }
}
