package io.github.locus.wording;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Argument.Phrase;
import io.github.locus.diagnostic.Argument.Quoted;
import io.github.locus.diagnostic.Argument.Series;
import io.github.locus.diagnostic.Argument.Verbatim;
import io.github.locus.diagnostic.Argument.Whole;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ContactData;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.LongNames;
import io.github.locus.diagnostic.Speech;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong with an input and what to do about it, in words, and what a draft says of one.
 *
 * @param words the words of a language
 * @param longest code points of a value; what is beyond is cut
 * @param wholeNames whether names stand whole that are too long to be repeated in a message
 */
public record DiagnosticWords(Words words, int longest, boolean wholeNames) implements Speech {
  /** One value in quotation marks: what comes from a cell, a name, a header. */
  private static final int LONGEST_QUOTED = LongNames.LONGEST;

  /** Around what was typed on a command line. */
  private static final String TYPED = "'";

  private static final String OPENING = "“„";
  private static final String CLOSING = "”“";

  private static final Pattern LONG_QUOTED =
      Pattern.compile("([“„][^“”„]{" + LONGEST_QUOTED + "})[^“”„]+([”“])");

  /**
   * The words of a language. Reads its catalogue.
   *
   * @param language language tag
   * @return its words, or English ones
   */
  public static DiagnosticWords of(String language) {
    return of(Words.of(language));
  }

  /**
   * Words that cut long values.
   *
   * @param words the words of a language
   * @return what diagnostics say
   */
  public static DiagnosticWords of(Words words) {
    return new DiagnosticWords(words, Argument.LONGEST + "…".length(), false);
  }

  /**
   * Words for the line that a run ends with: it says all that it has to say, but repeats no name at length.
   *
   * @param words the words of a language
   * @return what that line says
   */
  public static Speech ending(Words words) {
    return new DiagnosticWords(words, Integer.MAX_VALUE, false);
  }

  /**
   * Words that leave values whole, as where a file is written that a person edits.
   *
   * @param words the words of a language
   * @return what a draft says
   */
  public static Speech whole(Words words) {
    return new DiagnosticWords(words, Integer.MAX_VALUE, true);
  }

  /**
   * What is wrong.
   *
   * @param diagnostic a diagnostic
   * @return the middle of a line: lower case, without a full stop
   */
  public String message(Diagnostic diagnostic) {
    return said("diagnostic", diagnostic);
  }

  /**
   * What is wrong, for those who read a result and have not seen the file: how many people wrote something is not told,
   * nor what one of them may have written.
   *
   * @param diagnostic a diagnostic
   * @return as {@link #message}, without what may be about few
   */
  public String remark(Diagnostic diagnostic) {
    return said(remarkGroup(diagnostic), diagnostic);
  }

  /**
   * The same as the beginning of a line. What begins with a name from the file begins as the file writes it.
   *
   * @param diagnostic a diagnostic
   * @return as {@link #remark}, with a capital
   */
  public String capitalized(Diagnostic diagnostic) {
    String said = remark(diagnostic);
    return words.pattern(key(remarkGroup(diagnostic), diagnostic)).startsWith("{")
        ? said
        : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /**
   * What to do about it.
   *
   * @param diagnostic a diagnostic
   * @return sentences
   */
  public String remedy(Diagnostic diagnostic) {
    return said("remedy", diagnostic);
  }

  private String said(String group, Diagnostic diagnostic) {
    return filled(key(group, diagnostic), diagnostic.arguments());
  }

  private String remarkGroup(Diagnostic diagnostic) {
    return words.hasText(key("remark", diagnostic)) ? "remark" : "diagnostic";
  }

  private static String key(String group, Diagnostic diagnostic) {
    return group + "." + diagnostic.code().code();
  }

  /** Fills the places; what a value contains is never taken for a place. */
  private String filled(String key, Map<String, Argument> arguments) {
    String sentence = words.pattern(key);
    Matcher place = Words.PLACE.matcher(sentence);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (place.find()) {
      Argument value = Objects.requireNonNull(arguments.get(place.group(1)), key);
      boolean quoted =
          isOne(OPENING, sentence, place.start() - 1) && isOne(CLOSING, sentence, place.end());
      boolean typed = isTyped(sentence, place.start() - 1) && isTyped(sentence, place.end());
      text.append(sentence, from, place.start())
          .append(typed ? limited(said(value), LONGEST_QUOTED) : cut(said(value), quoted));
      from = place.end();
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  private static boolean isOne(String characters, String text, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isTyped(String text, int at) {
    return isOne(TYPED, text, at);
  }

  /**
   * An argument.
   *
   * @param argument a value of a diagnostic
   * @return its words; values in it are cut
   */
  @Override
  public String said(Argument argument) {
    if (argument instanceof Verbatim verbatim) {
      return wholeNames ? verbatim.text() : LongNames.inText(verbatim.text());
    }
    if (argument instanceof Quoted quoted) {
      return words.say("word.quoted", "text", limited(quoted.text(), LONGEST_QUOTED));
    }
    if (argument instanceof Whole whole) {
      return Long.toString(whole.number());
    }
    if (argument instanceof Clause clause) {
      return words.pattern("fault." + clause.code());
    }
    if (argument instanceof Phrase phrase) {
      return filled("fault." + phrase.clause().code(), phrase.arguments());
    }
    return ((Series) argument).members().stream().map(this::said).collect(Collectors.joining(", "));
  }

  /** Length hides sense: a value that the sentence quotes is cut, and the quoted parts of one that it does not. */
  private String cut(String value, boolean quoted) {
    if (quoted) {
      return limited(ContactData.hidden(value), LONGEST_QUOTED);
    }
    boolean fits = value.codePointCount(0, value.length()) <= longest;
    return LONG_QUOTED.matcher(fits ? value : limited(value, Argument.LONGEST)).replaceAll("$1…$2");
  }

  private static String limited(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
        : text;
  }
}
