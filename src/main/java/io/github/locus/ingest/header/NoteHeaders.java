package io.github.locus.ingest.header;

import java.util.regex.Pattern;

/** Headers of what was written or noted beside answers: comments, their topics, paradata. */
public final class NoteHeaders {
  /** Headers, folded, of a field to write in. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:.*\\b)?(?:comments?|remarks?|suggestions?|anything else|kommentare?|anmerkung(?:en)?"
              + "|bemerkung(?:en)?|freitext|commentaires?|remarques?|comentarios?|observaciones"
              + "|sugerencias|commenti|osservazioni|suggerimenti|opmerking(?:en)?|toelichting|uwagi"
              + "|komentarz\\w*|kommentar(?:er)?|free ?text|verbatim)(?: ?\\d+)?");

  /** Headers of what somebody, or a program, found a comment to be about. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:(?:comments?|remarks?|feedback|answer|text|main|primary|kommentar|ai) ?)*"
              + "(?:topics?|themes?|sentiments?|tags?|keywords?|thema|themen|stichworte?|stimmung|sujets?|temas?"
              + "|onderwerp|amne|emne)(?: ?(?:of|in) (?:the )?(?:comments?|remarks?|feedback))?(?: ?(?:score|label|category))?");

  /** Names that survey software gives to what it notes itself. */
  private static final Pattern PARADATA =
      Pattern.compile(
          "time ?\\d{2,}|time (?:sum|rsi)|rts\\d+|(?:last|max) ?page|missing|missrel|deg"
              + " ?time|browser|user ?agent|refer+er|device(?: type)?|operating system|screen"
              + " resolution|(?:total |page |question |response )?duration(?: .{1,20})?|interview"
              + " ?time|(?:page|question) time.*|.*\\b(?:first click|last click|page submit|click"
              + " count)|seed|dispcode|finished|progress|completed|row ?id|record"
              + " ?number|questnnr|mode|serial|mailsent|started|lastdata|q viewer|lastpage");

  private NoteHeaders() {}

  /**
   * Whether a header names a field to write in.
   *
   * @param text its words, folded
   * @return true for {@code any comments}
   */
  public static boolean nameComment(String text) {
    return HeaderWords.areAName(text) && COMMENT.matcher(text).matches();
  }

  /**
   * Whether a header names what somebody, or a program, found a comment to be about.
   *
   * @param text its words, folded
   * @return true for {@code comment topics}
   */
  public static boolean nameTopic(String text) {
    return TOPIC.matcher(text).matches();
  }

  /**
   * Whether a name is one that survey software gives to what it notes itself.
   *
   * @param name its words, folded
   * @return true for {@code last page}
   */
  public static boolean nameParadata(String name) {
    return PARADATA.matcher(name).matches();
  }
}
