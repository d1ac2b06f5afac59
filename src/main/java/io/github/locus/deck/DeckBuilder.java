package io.github.locus.deck;

import io.github.locus.chart.Chart;
import io.github.locus.chart.EditableChart;
import io.github.locus.chart.EditableCharts;
import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Section;
import io.github.locus.page.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the body of a document on slides: the answer, what shows it, each function, then what to do and what would change
 * it. What a slide has no room for stands in its notes.
 */
public final class DeckBuilder {
  private static final String FUNCTIONS = "functions";
  private static final String REASONS = "reasons";
  private static final String CAVEATS = "caveats";
  private static final String PLAN = "plan";
  private static final String WOULD_CHANGE = "would-change";
  private static final String APPENDIX = "appendix";

  /** Letters of the sentences on one slide at most, about. */
  private static final int MOST_LETTERS = 1200;

  private final Document page;
  private final Map<String, Chart> charts = new HashMap<>();
  private final List<Slide> slides = new ArrayList<>();

  private DeckBuilder(Document page, List<Chart> charts) {
    this.page = page;
    charts.forEach(chart -> this.charts.put(chart.id(), chart));
  }

  /**
   * The slides of a document.
   *
   * @param page the document
   * @param charts its charts
   * @return the slides
   */
  public static Deck of(Document page, List<Chart> charts) {
    DeckBuilder builder = new DeckBuilder(page, charts);
    builder.all();
    return new Deck(
        page.language(),
        page.title(),
        page.title() + " · " + page.kicker(),
        page.notice(),
        builder.slides);
  }

  private void all() {
    slides.add(cover());
    page.answer().ifPresent(this::answer);
    List<Section> body =
        page.sections().stream().takeWhile(section -> !section.id().equals(APPENDIX)).toList();
    if (page.answer().isEmpty()) {
      changes(body);
    } else {
      body.stream().filter(section -> !ofTheEnd(section)).forEach(this::evidence);
    }
    if (page.answer().isPresent()) {
      body.stream().filter(section -> section.id().equals(PLAN)).forEach(this::plan);
      body.stream().filter(section -> section.id().equals(WOULD_CHANGE)).forEach(this::doubts);
    }
  }

  /** Sections of one line each, one after another, share a slide: alone they are hardly one. */
  private void changes(List<Section> sections) {
    List<Section> together = new ArrayList<>();
    for (Section section : sections) {
      if (isOneLine(section)) {
        together.add(section);
      } else {
        shared(together);
        together.clear();
        evidence(section);
      }
    }
    shared(together);
  }

  private void shared(List<Section> sections) {
    if (sections.size() == 1) {
      evidence(sections.get(0));
    } else if (!sections.isEmpty()) {
      List<Slide.Line> lines =
          sections.stream()
              .map(one -> new Slide.Line(one.title(), String.join(" ", said(one))))
              .toList();
      sentences(page.title(), lines, sections.stream().flatMap(one -> said(one).stream()).toList());
    }
  }

  private static List<String> said(Section section) {
    return new Spoken().of(section.blocks());
  }

  private static boolean isOneLine(Section section) {
    Parts parts = Parts.of(section.blocks());
    return parts.pictures().isEmpty()
        && parts.tables().isEmpty()
        && parts.profiles().isEmpty()
        && !section.title().isEmpty()
        && said(section).size() == 1;
  }

  /** Sentences on as many slides as it takes to read them from a chair: each has about as much. */
  private void sentences(String title, List<Slide.Line> lines, List<String> notes) {
    int letters = lines.stream().mapToInt(DeckBuilder::letters).sum();
    int parts = Math.max(1, Math.min(lines.size(), (letters + MOST_LETTERS - 1) / MOST_LETTERS));
    int from = 0;
    int used = 0;
    for (int part = 1; part <= parts; part++) {
      int to = from;
      while (to < lines.size()
          && (part == parts
              || to == from
              || used + letters(lines.get(to)) / 2 < letters * part / parts)) {
        used += letters(lines.get(to));
        to++;
      }
      String counted = parts == 1 ? title : title + " (" + part + "/" + parts + ")";
      slides.add(new Slide(counted, new Slide.Sentences(lines.subList(from, to)), "", notes));
      from = to;
    }
  }

  private static int letters(Slide.Line line) {
    return line.label().length() + line.text().length();
  }

  private static boolean ofTheEnd(Section section) {
    return List.of(REASONS, PLAN, WOULD_CHANGE, CAVEATS).contains(section.id());
  }

  private Slide cover() {
    List<String> lines = new ArrayList<>(List.of(page.kicker()));
    if (page.answer().isEmpty()) {
      lines.add(page.headline());
    }
    page.answer()
        .ifPresent(
            answer ->
                answer.tiles().stream()
                    .skip(1)
                    .forEach(
                        tile ->
                            lines.add(
                                tile.label() + ": " + tile.figure() + " · " + tile.meaning())));
    lines.addAll(page.facts());
    page.notice().ifPresent(lines::add);
    return new Slide(page.title(), new Slide.Cover(lines), "", List.of());
  }

  private void answer(Answer answer) {
    List<Slide.Line> lines = new ArrayList<>();
    answer.because().forEach(sentence -> lines.add(new Slide.Line("", sentence)));
    for (Answer.Tile tile : answer.tiles()) {
      lines.add(new Slide.Line(tile.label(), tile.figure() + " – " + tile.meaning()));
    }
    lines.add(new Slide.Line(answer.decision().label(), answer.decision().text()));
    answer.doubt().ifPresent(doubt -> lines.add(new Slide.Line(doubt.label(), doubt.text())));
    slides.add(new Slide(page.headline(), new Slide.Sentences(lines), "", notesOf(REASONS)));
    answer.picture().ifPresent(picture -> slides.add(drawn(picture, List.of())));
  }

  private List<String> notesOf(String id) {
    return page.sections().stream()
        .filter(section -> section.id().equals(id))
        .flatMap(section -> new Spoken().of(section.blocks()).stream())
        .toList();
  }

  private void evidence(Section section) {
    Parts parts = Parts.of(section.blocks());
    boolean ofFunction = section.id().startsWith("function-") && parts.tables().isEmpty();
    if (!parts.profiles().isEmpty() || ofFunction) {
      slides.add(portrait(section, parts));
      return;
    }
    List<String> said = new Spoken().of(parts.words());
    for (Picture picture : parts.pictures()) {
      slides.add(drawn(picture, said));
    }
    for (Table table : parts.tables()) {
      slides.add(table(table, message(section, table), said, page.answer().isEmpty()));
    }
    boolean shown = !parts.pictures().isEmpty() || !parts.tables().isEmpty();
    if (!shown && !said.isEmpty() && !section.title().isEmpty()) {
      List<Slide.Line> lines = said.stream().map(line -> new Slide.Line("", line)).toList();
      sentences(section.title(), lines, said);
    }
  }

  /** What the levels show is why it is not the one that a reader would have chosen. */
  private String message(Section section, Table table) {
    List<String> because = page.answer().map(Answer::because).orElse(List.of());
    return because.isEmpty() || !section.id().equals(FUNCTIONS)
        ? table.title()
        : because.get(because.size() - 1);
  }

  /** What is said of a table stands below it where no slide of an answer has said it. */
  private static Slide table(Table table, String title, List<String> said, boolean alone) {
    List<String> notes = new ArrayList<>(said);
    notes.addAll(Spoken.rows(table));
    List<String> below = new ArrayList<>(alone ? said : List.of());
    below.addAll(table.notes());
    return new Slide(title, new Slide.Grid(table), String.join(" ", below), notes);
  }

  private Slide drawn(Picture picture, List<String> said) {
    Optional<Chart> chart = Optional.ofNullable(charts.get(picture.id()));
    List<String> notes = new ArrayList<>(List.of(picture.description()));
    notes.addAll(said);
    notes.addAll(Spoken.rows(picture.table()));
    return new Slide(
        picture.title(),
        new Slide.Drawing(picture, chart.map(EditableCharts::of).orElse(List.of())),
        chart.map(Chart::subtitle).orElse(""),
        notes);
  }

  private static Slide portrait(Section section, Parts parts) {
    List<String> notes = new ArrayList<>(new Spoken().of(parts.words()));
    List<Slide.Line> lines = new ArrayList<>();
    parts.paragraphs().forEach(text -> lines.add(new Slide.Line("", text)));
    parts.terms().forEach(term -> lines.add(new Slide.Line(term.word(), term.meaning())));
    parts.profiles().forEach(profile -> notes.addAll(Spoken.rows(profile.table())));
    return new Slide(
        section.title(),
        new Slide.Portrait(
            parts.profiles().stream().limit(1).map(DeckBuilder::bars).toList(), lines),
        "",
        notes);
  }

  private static EditableChart bars(Profile profile) {
    List<String> names = profile.table().rows().stream().map(row -> row.get(0).text()).toList();
    List<Table.Column> columns = profile.table().columns();
    return new EditableChart(
        EditableChart.Kind.BARS,
        profile.measured(),
        names,
        List.of(
            new EditableChart.Part(
                columns.get(2).heading(),
                EditableCharts.ofFunction(profile.function(), 0, names.size()),
                profile.bars().stream()
                    .map(bar -> bar.repeatable().map(EditableChart.Sure::of))
                    .toList()),
            new EditableChart.Part(
                columns.get(1).heading(),
                EditableCharts.ofFunction(profile.function(), 1, names.size()),
                profile.bars().stream()
                    .map(bar -> bar.today().map(EditableChart.Sure::of))
                    .toList())),
        Optional.empty(),
        new EditableChart.Axis("", 0, 100, ""));
  }

  private void plan(Section section) {
    Parts parts = Parts.of(section.blocks());
    String decision = page.answer().map(answer -> answer.decision().text()).orElse(section.title());
    for (Block.Actions actions : parts.actions()) {
      slides.add(
          new Slide(
              decision,
              new Slide.Plan(page.whole(actions)),
              "",
              new Spoken().of(section.blocks())));
    }
  }

  private void doubts(Section section) {
    List<String> said = new Spoken().of(section.blocks());
    if (said.isEmpty()) {
      return;
    }
    List<Slide.Line> lines = said.stream().map(line -> new Slide.Line("", line)).toList();
    sentences(section.title(), lines, notesOf(CAVEATS));
  }
}
