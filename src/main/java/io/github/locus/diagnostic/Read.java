package io.github.locus.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something: it, or the reasons why it is not to be had.
 *
 * @param <T> what was to be read
 */
public sealed interface Read<T> {
  /**
   * What was found: errors, warnings and notes, each in the order found.
   *
   * @return diagnostics with file, line and column; at least one error where there is no value
   */
  List<Diagnostic> diagnostics();

  /**
   * What was read.
   *
   * @return the value, empty where there were errors
   */
  Optional<T> value();

  /**
   * Sound input.
   *
   * @param read what was read, checked
   * @param diagnostics warnings and notes
   * @param <T> what was to be read
   */
  record Done<T>(T read, List<Diagnostic> diagnostics) implements Read<T> {
    public Done {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(read);
    }
  }

  /**
   * Input with errors: exit code 3.
   *
   * @param diagnostics at least one error
   * @param <T> what was to be read
   */
  record Refused<T>(List<Diagnostic> diagnostics) implements Read<T> {
    public Refused {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /**
   * A file that could not be read: exit code 4.
   *
   * @param diagnostics at least one error that names the file
   * @param <T> what was to be read
   */
  record Unreadable<T>(List<Diagnostic> diagnostics) implements Read<T> {
    public Unreadable {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /**
   * The outcome that diagnostics tell.
   *
   * @param value what was read, if it could be
   * @param out all that was found
   * @param <T> what was to be read
   * @return the value only if there was no error
   */
  static <T> Read<T> of(Optional<T> value, Diagnostics out) {
    List<Diagnostic> found = out.toList();
    if (out.count(DiagnosticCode.UNREADABLE_FILE) > 0) {
      return new Unreadable<>(found);
    }
    return value.isEmpty() || out.hasErrors()
        ? new Refused<>(found)
        : new Done<>(value.get(), found);
  }

  /**
   * The same outcome of reading something else.
   *
   * @param change makes the other value of this one
   * @param <S> what the other is
   * @return the other value with the same diagnostics, or the same reasons
   */
  default <S> Read<S> map(Function<? super T, ? extends S> change) {
    if (this instanceof Done<T> done) {
      return new Done<>(change.apply(done.read()), done.diagnostics());
    }
    return this instanceof Unreadable<T>
        ? new Unreadable<>(diagnostics())
        : new Refused<>(diagnostics());
  }
}
