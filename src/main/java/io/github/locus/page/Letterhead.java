package io.github.locus.page;

import io.github.locus.wording.Days;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a house puts on its documents, in words of a language.
 *
 * @param names whom it is for and by, a sentence each
 * @param mark how confidential it is; empty where nothing is said
 * @param footer what stands below each page; empty where nothing is said
 * @param colour six hexadecimal digits after a sharp; empty for ours
 * @param logo a picture; empty where there is none
 * @param alternative what the logo is, for those who do not see it
 * @param cover a first page of its own; empty where none is asked for
 */
public record Letterhead(
    List<String> names,
    Optional<String> mark,
    Optional<String> footer,
    Optional<String> colour,
    Optional<Brand.Logo> logo,
    String alternative,
    Optional<Cover> cover) {
  public Letterhead {
    names = List.copyOf(names);
  }

  /**
   * A first page of its own.
   *
   * @param title what it calls the document; empty for the document's own title
   * @param date the day that stands on it, in words; empty where none is known
   */
  public record Cover(Optional<String> title, Optional<String> date) {}

  /**
   * Of no house.
   *
   * @return nothing, in our colours
   */
  public static Letterhead none() {
    return new Letterhead(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /**
   * Of a house.
   *
   * @param brand its look
   * @param words the words of the document's language
   * @return what stands on it
   */
  public static Letterhead of(Brand brand, Words words) {
    List<String> names = new ArrayList<>();
    brand.client().ifPresent(name -> names.add(words.say("brand.client", "name", name)));
    brand.consultant().ifPresent(name -> names.add(words.say("brand.consultant", "name", name)));
    String whose = brand.consultant().or(brand::client).orElse("");
    return new Letterhead(
        names,
        brand.mark(),
        brand.footer(),
        brand.colour(),
        brand.logo(),
        words.say("brand.logo", "name", whose).strip(),
        brand
            .cover()
            .map(cover -> new Cover(cover.title(), cover.date().map(new Days(words)::day))));
  }

  /**
   * The logo above the text of the first page.
   *
   * @return a picture; empty where there is none, or it stands on a cover
   */
  public Optional<Brand.Logo> aboveText() {
    return cover.isPresent() ? Optional.empty() : logo;
  }

  /**
   * What stands below the title of a cover.
   *
   * @return whom it is for and by, and the day; a line each
   */
  public List<String> coverLines() {
    List<String> lines = new ArrayList<>(names);
    cover.flatMap(Cover::date).ifPresent(lines::add);
    return lines;
  }

  /**
   * What stands on every page.
   *
   * @return mark and names in one line; empty where there are none
   */
  public String line() {
    List<String> parts = new ArrayList<>();
    mark.ifPresent(parts::add);
    parts.addAll(names);
    return String.join(" · ", parts);
  }

  /**
   * Whether anything is to be shown above a document.
   *
   * @return true if there is a logo, a name or a mark
   */
  public boolean shows() {
    return logo.isPresent() || !line().isEmpty();
  }
}
