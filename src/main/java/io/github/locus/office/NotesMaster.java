package io.github.locus.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFNotesMaster;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * What notes of slides are made from. The library adds one itself, with a theme under a number that it takes for free; in a
 * presentation of several masters it is not.
 */
final class NotesMaster {
  private static final String SOURCE = "notesMaster.xml";
  private static final String PLACE = "/ppt/notesMasters/notesMaster1.xml";

  private NotesMaster() {}

  /**
   * Adds one where there is none.
   *
   * @param parts a presentation
   * @return the id of its relation, which the presentation has to list; empty where there was one
   * @throws IOException if it cannot be added
   */
  static Optional<String> added(OPCPackage parts) throws IOException {
    try {
      List<PackagePart> presentations =
          parts.getPartsByRelationshipType(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument");
      List<PackagePart> themes = parts.getPartsByContentType(XSLFRelation.THEME.getContentType());
      boolean there =
          !parts.getPartsByContentType(XSLFRelation.NOTES_MASTER.getContentType()).isEmpty();
      if (there || presentations.isEmpty() || themes.isEmpty()) {
        return Optional.empty();
      }
      PackagePart theme = parts.createPart(free(parts), XSLFRelation.THEME.getContentType());
      try (InputStream in = themes.get(0).getInputStream();
          OutputStream out = theme.getOutputStream()) {
        in.transferTo(out);
      }
      PackagePart master =
          parts.createPart(
              PackagingURIHelper.createPartName(PLACE), XSLFRelation.NOTES_MASTER.getContentType());
      try (InputStream in =
              Objects.requireNonNull(XSLFNotesMaster.class.getResourceAsStream(SOURCE), SOURCE);
          OutputStream out = master.getOutputStream()) {
        in.transferTo(out);
      }
      master.addRelationship(
          theme.getPartName(), TargetMode.INTERNAL, XSLFRelation.THEME.getRelation());
      return Optional.of(
          presentations
              .get(0)
              .addRelationship(
                  master.getPartName(),
                  TargetMode.INTERNAL,
                  XSLFRelation.NOTES_MASTER.getRelation())
              .getId());
    } catch (InvalidFormatException e) {
      throw new IOException(PLACE, e);
    }
  }

  private static PackagePartName free(OPCPackage parts) throws InvalidFormatException {
    int number = 1;
    PackagePartName name = theme(number);
    while (parts.containPart(name)) {
      number++;
      name = theme(number);
    }
    return name;
  }

  private static PackagePartName theme(int number) throws InvalidFormatException {
    return PackagingURIHelper.createPartName("/ppt/theme/theme" + number + ".xml");
  }
}
