package io.github.locus.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is about to put into a folder. While it does so the manifest there is still the old one; if the run is
 * killed, the next knows by the journal which of the files are new ones of ours.
 *
 * @param own hashes that earlier runs stated, by path
 * @param fresh hash of each new file by path
 */
record DraftJournal(Map<String, Set<String>> own, Map<String, String> fresh) {
  private static final String OWN = "own";
  private static final String FRESH = "new";
  private static final String END = "end";

  String text() {
    StringBuilder text = new StringBuilder();
    own.forEach((path, hashes) -> hashes.forEach(hash -> line(text, OWN, hash, path)));
    fresh.forEach((path, hash) -> line(text, FRESH, hash, path));
    return text.append(END).append('\n').toString();
  }

  private static void line(StringBuilder text, String word, String hash, String path) {
    text.append(word).append(' ').append(hash).append(' ').append(path).append('\n');
  }

  /** Reads what {@link #text} wrote; empty if it is anything else. */
  static Optional<DraftJournal> parse(String text) {
    if (!text.endsWith("\n" + END + "\n") && !text.equals(END + "\n")) {
      return Optional.empty();
    }
    Map<String, Set<String>> own = new LinkedHashMap<>();
    Map<String, String> fresh = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      String[] words = line.split(" ", 3);
      if (words.length == 3 && words[0].equals(OWN)) {
        own.computeIfAbsent(words[2], unused -> new LinkedHashSet<>()).add(words[1]);
      } else if (words.length == 3 && words[0].equals(FRESH)) {
        fresh.put(words[2], words[1]);
      }
    }
    return Optional.of(new DraftJournal(own, fresh));
  }
}
