package io.github.locus.diagnostic;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a diagnostic has to say beside its code, as a value: words are made of it last, in the language of the reader.
 */
public sealed interface Argument
    permits Argument.Phrase,
        Argument.Quoted,
        Argument.Series,
        Argument.Verbatim,
        Argument.Whole,
        Clause {
  /** A text of the input is cut there: it is shown to be found again, not to be read whole. */
  int LONGEST = 400;

  /**
   * A name or a text that is the same in every language: of the input, of a file, of an option.
   *
   * @param text the text; control characters are replaced, and what is beyond {@value #LONGEST} characters is cut
   */
  record Verbatim(String text) implements Argument {
    public Verbatim {
      text = Printable.of(text, LONGEST);
    }
  }

  /**
   * A whole number.
   *
   * @param number the number
   */
  record Whole(long number) implements Argument {}

  /**
   * A name or a text of the input, in quotation marks.
   *
   * @param text the text, without them; treated as {@link Verbatim}
   */
  record Quoted(String text) implements Argument {
    public Quoted {
      text = Printable.of(ContactData.hidden(text), LONGEST);
    }
  }

  /**
   * A clause with its arguments.
   *
   * @param clause which clause
   * @param arguments its arguments by their names
   */
  record Phrase(Clause clause, Map<String, Argument> arguments) implements Argument {
    public Phrase {
      arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
  }

  /**
   * Several of them, in their order.
   *
   * @param members none or more
   */
  record Series(List<Argument> members) implements Argument {
    public Series {
      members = List.copyOf(members);
    }
  }

  /**
   * Nothing to say.
   *
   * @return an argument without words
   */
  static Argument none() {
    return new Series(List.of());
  }

  /**
   * Names or texts of the input, each in quotation marks.
   *
   * @param texts the texts, in their order
   * @return their series
   */
  static Argument quoted(Collection<String> texts) {
    return new Series(texts.stream().<Argument>map(Quoted::new).toList());
  }

  /**
   * The first of several, and how many more there are.
   *
   * @param all all of them
   * @param most how many are named
   * @return their series, or the clause {@link Clause#AND_MORE}
   */
  static Argument first(List<?> all, int most) {
    return all.size() <= most
        ? of(all)
        : Clause.AND_MORE.with(all.subList(0, most), all.size() - most);
  }

  /**
   * A value as an argument.
   *
   * @param value an argument, a whole number, a path, several values, or anything whose text is meant
   * @return the argument
   */
  static Argument of(Object value) {
    if (value instanceof Argument argument) {
      return argument;
    }
    if (value instanceof Integer || value instanceof Long) {
      return new Whole(((Number) value).longValue());
    }
    if (value instanceof Path path) {
      return new Verbatim(LongNames.inPath(path.toString()));
    }
    return value instanceof Collection<?> several
        ? new Series(several.stream().map(Argument::of).toList())
        : new Verbatim(String.valueOf(value));
  }

  /** Names of arguments with their values. */
  static Map<String, Argument> pair(List<String> gaps, Object... values) {
    if (gaps.size() != values.length) {
      throw new IllegalArgumentException(gaps + " need as many values, got " + values.length);
    }
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      arguments.put(gaps.get(i), of(values[i]));
    }
    return arguments;
  }
}
