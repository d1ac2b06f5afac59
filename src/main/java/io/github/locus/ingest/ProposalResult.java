package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.ingest.proposal.Proposal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of looking at a file for which a study is wanted. */
public sealed interface ProposalResult {
  /**
   * What is to be told.
   *
   * @return errors, warnings and notes
   */
  List<Diagnostic> diagnostics();

  /**
   * A proposal.
   *
   * @param proposal what a study could say
   * @param inWords whether this is a tidy survey whose answers are words, which is read as an export
   *     of no known platform
   * @param reading how the file was read beside what the user states, as a study file says it
   * @param diagnostics warnings and notes
   */
  record Proposed(
      Proposal proposal,
      boolean inWords,
      Map<String, String> reading,
      List<Diagnostic> diagnostics)
      implements ProposalResult {
    /** Copies. */
    public Proposed {
      reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * A tidy survey, which needs no study.
   *
   * @param diagnostics warnings and notes
   */
  record Tidy(List<Diagnostic> diagnostics) implements ProposalResult {
    /** Copies. */
    public Tidy {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * No answers from which a study could be proposed: exit code 3.
   *
   * @param diagnostics at least one error
   */
  record Refused(List<Diagnostic> diagnostics) implements ProposalResult {
    /** Copies. */
    public Refused {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The file could not be read: exit code 4.
   *
   * @param diagnostics why
   */
  record Unreadable(List<Diagnostic> diagnostics) implements ProposalResult {
    /** Copies. */
    public Unreadable {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
