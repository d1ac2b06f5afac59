package io.github.locus.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as a reader sees it, whatever it was written in.
 *
 * @param title what stands above it
 * @param header column titles
 * @param rows cells
 */
record Grid(String title, List<String> header, List<List<String>> rows) {
  private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
  private static final Pattern CAPTION =
      Pattern.compile("<caption[^>]*>(.*?)</caption>", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

  /** The cell of a row under a title; empty where there is no such column. */
  String cell(List<String> row, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= row.size() ? "" : row.get(at);
  }

  /** The tables of a Markdown document. */
  static List<Grid> ofMarkdown(String text) {
    List<Grid> grids = new ArrayList<>();
    String title = "";
    List<List<String>> lines = new ArrayList<>();
    for (String line : (text + "\n\n").lines().toList()) {
      if (line.startsWith("|")) {
        lines.add(Arrays.stream(line.substring(1).split("\\|", -1)).map(Grid::plain).toList());
      } else {
        if (lines.size() > 1) {
          grids.add(new Grid(title, lines.get(0), List.copyOf(lines.subList(2, lines.size()))));
        }
        lines = new ArrayList<>();
        title = line.isBlank() ? title : line.replace("*", "").strip();
      }
    }
    return grids;
  }

  /** The tables of an HTML document. */
  static List<Grid> ofHtml(String text) {
    List<Grid> grids = new ArrayList<>();
    Matcher tables = TABLE.matcher(text);
    while (tables.find()) {
      Matcher caption = CAPTION.matcher(tables.group());
      List<List<String>> rows = new ArrayList<>();
      Matcher lines = ROW.matcher(tables.group());
      while (lines.find()) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(lines.group(1));
        while (cell.find()) {
          cells.add(plain(cell.group(1).replaceAll("<[^>]*>", "")));
        }
        rows.add(cells);
      }
      if (!rows.isEmpty()) {
        grids.add(
            new Grid(
                caption.find() ? plain(caption.group(1)) : "",
                rows.get(0),
                List.copyOf(rows.subList(1, rows.size()))));
      }
    }
    return grids;
  }

  private static String plain(String cell) {
    return cell.replace("&amp;", "&").replace("\\&", "&").replace("\\", "").strip();
  }
}
