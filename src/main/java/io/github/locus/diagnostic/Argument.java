package io.github.locus.diagnostic;

import java.util.Collection;
import java.util.List;

/**
 * What a diagnostic has to say beside its code, as a value: words are made of it last, in the language of the reader.
 */
public sealed interface Argument {
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
   * A value as an argument.
   *
   * @param value an argument, a whole number, several values, or anything whose text is meant
   * @return the argument
   */
  static Argument of(Object value) {
    if (value instanceof Argument argument) {
      return argument;
    }
    if (value instanceof Integer || value instanceof Long) {
      return new Whole(((Number) value).longValue());
    }
    return value instanceof Collection<?> several
        ? new Series(several.stream().map(Argument::of).toList())
        : new Verbatim(String.valueOf(value));
  }
}
