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
 * <p>It is prepared in the two widths that terminals and pipes have most; in any other the parser prints it. One resource
 * holds all texts, each behind a line of {@link #head}.
 */
final class PreparedHelp {
  /** Where the texts are: the name of a resource. */
  static final String RESOURCE = "/io/github/locus/cli/help.txt";

  /** Begins the line before a text. */
  private static final String MARK = "\f";

  private PreparedHelp() {}

  /**
   * The line before a text.
   *
   * @param width columns of the help
   * @param command the words of the command, with the program's own
   * @return the line with its end
   */
  static String head(int width, String command) {
    return MARK + width + ' ' + command + '\n';
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
    StringBuilder command = new StringBuilder("locus");
    for (int i = 0; i < args.length - 1; i++) {
      command.append(' ').append(args[i]);
    }
    String head = head(width, command.toString());
    return read().flatMap(texts -> section(texts, head));
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

  private static Optional<String> read() {
    try (InputStream in = PreparedHelp.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
