package io.github.locus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The help of every command as the parser prints it, written when the program was made: building the commands and
 * laying their help out takes four times as long as all else of a call for help.
 *
 * <p>It is prepared in the two widths that terminals and pipes have most; in any other the parser prints it. A resource
 * holds all texts of one width, each behind a line {@value #MARK} with the words of its command.
 */
final class PreparedHelp {
  /** Begins the line that names a command. */
  static final String MARK = "\f";

  private PreparedHelp() {}

  /**
   * Where the texts of a width are.
   *
   * @param width columns
   * @return name of a resource, which need not be there
   */
  static String resource(int width) {
    return "/io/github/locus/cli/help-" + width + ".txt";
  }

  /**
   * What the command line asks for, if it asks for nothing but help.
   *
   * @param width columns of the help
   * @param args the command line
   * @return the text with a newline at its end; empty where something else is asked, or in another width
   */
  static Optional<String> of(int width, String... args) {
    if (args.length == 0 || !isHelp(args[args.length - 1])) {
      return Optional.empty();
    }
    StringBuilder head = new StringBuilder(MARK).append("locus");
    for (int i = 0; i < args.length - 1; i++) {
      head.append(' ').append(args[i]);
    }
    return read(width).flatMap(texts -> section(texts, head.append('\n').toString()));
  }

  private static boolean isHelp(String argument) {
    return argument.equals("--help") || argument.equals("-h");
  }

  private static Optional<String> section(String texts, String head) {
    int at = texts.indexOf(head);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + head.length();
    int to = texts.indexOf(MARK, from);
    return Optional.of(texts.substring(from, to < 0 ? texts.length() : to));
  }

  private static Optional<String> read(int width) {
    try (InputStream in = PreparedHelp.class.getResourceAsStream(resource(width))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
