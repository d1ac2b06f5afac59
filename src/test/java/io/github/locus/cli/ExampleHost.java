package io.github.locus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A folder with a {@code locus} on its path, in which a shell runs examples as a user types them. One
 * Java answers all of them, so that its start is paid once: {@code locus} is a script that hands its
 * words and its standard input over to it and ends with its exit code.
 */
final class ExampleHost implements AutoCloseable {
  private static final String CLIENT =
      """
      #!/bin/bash
      # one call: words, input, answer and exit code pass through files in the host's folder
      printf '%s\\0' "$@" > "$LOCUS_HOST/words"
      cat > "$LOCUS_HOST/in"
      echo go > "$LOCUS_HOST/request"
      read -r code < "$LOCUS_HOST/response"
      cat "$LOCUS_HOST/out"
      cat "$LOCUS_HOST/err" >&2
      exit "$code"
      """;

  private final Path folder;
  private final Path host;
  private final Process program;

  /** How a command of the shell ended. */
  record Ended(int exit, String out, String err) {}

  ExampleHost(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    host = Files.createDirectory(folder.resolve(".host"));
    for (String name : List.of(".host/bin/locus", "scripts/locus")) {
      Path script = folder.resolve(name);
      Files.createDirectories(script.getParent());
      Files.writeString(script, CLIENT);
      if (!script.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + script + " executable");
      }
    }
    // what others' programs do with our answers is theirs
    Path jq = Files.writeString(host.resolve("bin/jq"), "#!/bin/bash\nexec cat\n");
    if (!jq.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + jq + " executable");
    }
    for (String pipe : List.of("request", "response")) {
      new ProcessBuilder("mkfifo", host.resolve(pipe).toString()).start().waitFor();
    }
    program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions", // what the compiler made need not be verified
                "-XX:-BytecodeVerificationRemote",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                ExampleHost.class.getName(),
                host.toString())
            .directory(folder.toFile())
            .redirectError(host.resolve("log").toFile())
            .start();
  }

  /** Runs a line as a user types it. */
  Ended run(String line) throws IOException, InterruptedException {
    Path out = host.resolve("shell.out");
    Path err = host.resolve("shell.err");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", "set -o pipefail\n" + line)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    shell.environment().put("LOCUS_HOST", host.toString());
    shell
        .environment()
        .merge("PATH", host.resolve("bin").toString(), (old, own) -> own + ":" + old);
    Process process = shell.start();
    program.onExit().thenRun(() -> end(process)); // else the shell would wait for it for ever
    if (!process.waitFor(5, TimeUnit.MINUTES) || !program.isAlive()) {
      end(process);
      throw new IOException("no end: " + line + "\n" + Files.readString(host.resolve("log")));
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static void end(Process shell) {
    shell.descendants().forEach(ProcessHandle::destroyForcibly);
    shell.destroyForcibly();
  }

  /** The class path of this program, whoever started it. */
  private static String classPath() {
    return ExampleHost.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  @Override
  public void close() {
    program.destroyForcibly();
  }

  /** Answers calls until it is ended; the argument is the folder through which they pass. */
  public static void main(String[] args) throws IOException {
    Path host = Path.of(args[0]);
    while (true) {
      try (InputStream request = Files.newInputStream(host.resolve("request"))) {
        request.readAllBytes();
      }
      String words = Files.readString(host.resolve("words"));
      int code;
      try (InputStream in = Files.newInputStream(host.resolve("in"));
          OutputStream out = Files.newOutputStream(host.resolve("out"));
          OutputStream err = Files.newOutputStream(host.resolve("err"))) {
        String[] list = words.isEmpty() ? new String[0] : words.split("\0");
        code = Main.run(new Terminal(in, out, err, UTF_8, false, Map.of()), list);
      }
      Files.writeString(host.resolve("response"), code + "\n");
    }
  }
}
