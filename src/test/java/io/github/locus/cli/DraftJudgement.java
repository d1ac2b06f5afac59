package io.github.locus.cli;

import java.util.List;

/**
 * What {@code init} made of a survey whose mapping is known.
 *
 * @param outcome right, asked, refused or wrong
 * @param kinds what is wrong or asked or why it was refused, a few words each
 * @param questions how many the drafted files ask
 */
record DraftJudgement(Outcome outcome, List<String> kinds, int questions) {
  /** What came out. */
  enum Outcome {
    /** The draft reads every answer as it was meant, nothing asked. */
    RIGHT,
    /** The draft asks, and what it does not ask about is right. */
    ASKED,
    /** No draft, and a reason. */
    REFUSED,
    /** A wrong draft at which {@code check} stops with an error. */
    CAUGHT,
    /** A wrong draft, and nothing says so. */
    WRONG
  }
}
