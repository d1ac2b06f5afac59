package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Speech;
import io.github.locus.office.SlideTemplate;
import io.github.locus.report.Glyphs;
import io.github.locus.result.SafeText;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code locus template check}: can slides be made from a presentation, and what would find no place in it? */
@Command(
    name = "check",
    description = {
      "Check whether slides can be made from a presentation: which of its layouts serve, and what"
          + " of the slides finds no place in them. Placeholders are found by what they are for.",
      "",
      "Ends with 0 where slides can be made from it, else with 3."
    },
    footerHeading = "%nExample:%n",
    footer = "  locus template check house.pptx")
final class TemplateCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A presentation, .pptx or .potx.")
  Path file = Path.of("");

  @Mixin LanguageFlag language = new LanguageFlag();
  @Mixin CommonOptions common = new CommonOptions();

  TemplateCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = language.of(Words.BASE);
    SlideTemplate slides = TemplateFile.read(file).slides();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("template.sound", "file", file.toString()));
    slides
        .uses()
        .ifPresent(
            uses -> {
              lines.add(
                  "  "
                      + words.say(
                          "template.cover", "layout", named(words, uses.cover(), uses.masters())));
              lines.add(
                  "  "
                      + words.say(
                          "template.sentences",
                          "layout",
                          named(words, uses.sentences(), uses.masters()),
                          "room",
                          room(words, uses.sentences())));
              lines.add(
                  "  "
                      + words.say(
                          "template.others",
                          "layout",
                          named(words, uses.others(), uses.masters()),
                          "room",
                          room(words, uses.others())));
            });
    Speech said = DiagnosticWords.whole(words);
    for (Argument remark : slides.remarks()) {
      lines.add("  " + said.said(remark));
    }
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    lines.forEach(line -> terminal.out().println(glyphs.text(SafeText.of(line))));
    return ExitCode.DONE.code();
  }

  private static String named(Words words, SlideTemplate.Used used, int masters) {
    return masters == 1
        ? words.say("template.layout", "name", used.layout())
        : words.say(
            "template.layout-of-master",
            "name",
            used.layout(),
            "n",
            String.valueOf(used.master()),
            "masters",
            String.valueOf(masters));
  }

  private static String room(Words words, SlideTemplate.Used used) {
    return words.say(
        "template.room", "wide", String.valueOf(used.wide()), "high", String.valueOf(used.high()));
  }
}
