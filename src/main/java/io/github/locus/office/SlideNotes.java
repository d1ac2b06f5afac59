package io.github.locus.office;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** What a speaker has at hand, in the notes of each slide. One thread. */
final class SlideNotes {
  private static final Set<Placeholder> RUNNING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Placeholder.DATETIME,
              Placeholder.HEADER,
              Placeholder.FOOTER,
              Placeholder.SLIDE_NUMBER));

  private final XMLSlideShow show;
  private final SlideText text;
  private Optional<XSLFNotes> firstNotes = Optional.empty();

  SlideNotes(XMLSlideShow show, SlideText text) {
    this.show = show;
    this.text = text;
  }

  /** Puts lines into the notes of a slide; without lines it gets none. */
  void put(XSLFSlide sheet, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XSLFNotes notes = notes(sheet);
    SlideLayouts.placeholder(notes, Placeholder.BODY)
        .ifPresent(
            shape -> {
              shape.clearText();
              lines.forEach(
                  line ->
                      text.write(shape.addNewTextParagraph(), new SlideText.Words("", line), 0));
            });
    // last, for the library does not find placeholders again; they hold what its own template was
    // made with, and a field that its copy takes for words
    Arrays.stream(notes.getPlaceholders())
        .filter(shape -> RUNNING.contains(SlideLayouts.kind(shape)))
        .toList()
        .forEach(notes::removeShape);
    firstNotes = Optional.of(firstNotes.orElse(notes));
  }

  /** The library copies what notes are made from, shape by shape; the first of ours is what it comes to. */
  private XSLFNotes notes(XSLFSlide sheet) {
    if (firstNotes.isEmpty()) {
      return show.getNotesSlide(sheet);
    }
    int number;
    try {
      number = show.getPackage().getUnusedPartIndex(XSLFRelation.NOTES.getDefaultFileName());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    XSLFNotes notes =
        (XSLFNotes) show.createRelationship(XSLFRelation.NOTES, XSLFFactory.getInstance(), number);
    sheet.addRelation(null, XSLFRelation.NOTES, notes);
    notes.addRelation(null, XSLFRelation.NOTES_MASTER, firstNotes.get().getMasterSheet());
    notes.addRelation(null, XSLFRelation.SLIDE, sheet);
    notes.getXmlObject().set(firstNotes.get().getXmlObject().copy());
    return notes;
  }
}
