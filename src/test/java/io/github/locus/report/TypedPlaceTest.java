package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypedPlaceTest {
  /** As a disk without room names it where the folder was typed so. */
  @Test
  void fileThatIsNamedByARelativePath_isToldAsItWasTyped() {
    TypedPlace place = new TypedPlace("out", Path.of("out").toAbsolutePath());
    FileSystemException full = new FileSystemException("out/report.md", null, "no space is left");

    assertThat(place.told(full).getFile()).isEqualTo(Path.of("out", "report.md").toString());
  }
}
