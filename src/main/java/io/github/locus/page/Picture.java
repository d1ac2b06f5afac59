package io.github.locus.page;

/**
 * A chart with its table; a form that can draws it, by its id.
 *
 * @param id name of its files
 * @param title what it shows
 * @param description text alternative
 * @param table its figures
 */
public record Picture(String id, String title, String description, Table table) implements Block {
  @Override
  public <F> F in(BlockForm<F> form) {
    return form.picture(this);
  }
}
