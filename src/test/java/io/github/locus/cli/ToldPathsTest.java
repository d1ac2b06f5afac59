package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldPathsTest {
  @Test
  void pathTellsItsLastName_andAResultItsFolder() {
    assertThat(ToldPaths.of(List.of("/home/eva.berg/out", "/home/eva.berg/late/result.json", ".")))
        .containsExactly("out", "late/result.json", ".");
  }

  @Test
  void pathsOfOneLastName_tellAsManyAsItTakes() {
    assertThat(ToldPaths.of(List.of("/home/2024/out", "/home/2025/out", "/home/2025/out/")))
        .containsExactly("2024/out", "2025/out", "2025/out");
  }
}
