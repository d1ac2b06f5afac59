package io.github.locus.page;

import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report before it has a form: the words and printed figures, in order.
 *
 * @param language language tag
 * @param title organisation or survey
 * @param kicker the verdict in two or three words
 * @param headline the verdict in one sentence
 * @param facts what goes with the verdict, short
 * @param answer what a reader in a hurry has to know beside the headline; empty for what is no report of a result
 * @param notice what a reader must know before anything else, such as that the result is internal; usually empty
 * @param sections the rest
 * @param footer version and privacy in one line; may be empty
 * @param labels words that only a form with links shows
 *
 */
public record Document(
    String language,
    String title,
    String kicker,
    String headline,
    List<String> facts,
    Optional<Answer> answer,
    Optional<String> notice,
    List<Section> sections,
    String footer,
    Labels labels) {
  public Document {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /**
   * A document without answer, notice and footer.
   *
   * @param words the words of its language
   * @param title what it is
   * @param kicker what it finds in two or three words
   * @param headline what it finds in one sentence
   * @param sections the rest; those without blocks are left out
   * @return the document
   */
  static Document plain(
      Words words, String title, String kicker, String headline, List<Section> sections) {
    return new Document(
        words.language(),
        title,
        kicker,
        headline,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        sections.stream().filter(section -> !section.blocks().isEmpty()).toList(),
        "",
        Labels.of(words));
  }

  /**
   * The same with what a reader must know first.
   *
   * @param first the notice
   * @return the document
   */
  Document noticed(String first) {
    return new Document(
        language,
        title,
        kicker,
        headline,
        facts,
        answer,
        Optional.of(first),
        sections,
        footer,
        labels);
  }

  /**
   * The same with one section more.
   *
   * @param last the section
   * @return the document
   */
  Document followedBy(Section last) {
    List<Section> longer = new ArrayList<>(sections);
    longer.add(last);
    return new Document(
        language, title, kicker, headline, facts, answer, notice, longer, footer, labels);
  }

  /**
   * Its first page.
   *
   * @return the same without what comes after the answer
   */
  public Document answerAlone() {
    return new Document(
        language, title, kicker, headline, facts, answer, notice, List.of(), "", labels);
  }

  /**
   * A plan with what the first page says of its actions: it does not say that again, but whoever works with the plan alone
   * needs it.
   *
   * @param plan the plan as it stands in a section
   * @return the same actions, each with what to do
   */
  public Block.Actions whole(Block.Actions plan) {
    List<Block.Action> first = answer.map(page -> page.actions().items()).orElse(List.of());
    List<Block.Action> whole = new ArrayList<>();
    for (int i = 0; i < plan.items().size(); i++) {
      Block.Action one = plan.items().get(i);
      boolean said = one.action().isEmpty() && i < first.size();
      whole.add(
          new Block.Action(
              one.kind(),
              one.owner(),
              said ? first.get(i).action() : one.action(),
              one.measure(),
              one.about()));
    }
    return new Block.Actions(plan.first(), whole);
  }

  /**
   * The words that lead through a page.
   *
   * @param skip leads to the figures
   * @param contents name of the list of sections
   */
  public record Labels(String skip, String contents) {
    static Labels of(Words words) {
      return new Labels(words.say("report.skip"), words.say("report.contents"));
    }
  }
}
