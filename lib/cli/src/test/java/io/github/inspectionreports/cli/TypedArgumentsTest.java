package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.options.Invocation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypedArgumentsTest {
  private static byte[] commandLine(String... words) {
    return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatALocaleLosesIsTakenFromTheCommandLine() {
    byte[] typed = commandLine("java", "-jar", "x.jar", "read", "lettre é.pdf", "--json");
    assertThat(TypedArguments.restored(typed, "read", "lettre \uFFFD\uFFFD.pdf", "--json"))
        .containsExactly("read", "lettre é.pdf", "--json");
    assertThat(TypedArguments.restored(typed, "read", "lettre ??.pdf", "--json"))
        .containsExactly("read", "lettre é.pdf", "--json");
  }

  @Test
  void anArgumentThatIsNotTheSameIsLeftAsItIs() {
    byte[] other = commandLine("java", "Runner", "something", "else");
    assertThat(TypedArguments.restored(other, "read", "a?.pdf")).containsExactly("read", "a?.pdf");
    assertThat(TypedArguments.restored(new byte[0], "é")).containsExactly("é");
  }

  @Test
  void aNameGoesToAPathAndBack() {
    for (String name : new String[] {"a.pdf", "in/lettre é.pdf", "/x/ü/\u2013.pdf", ""}) {
      assertThat(FileNames.shown(FileNames.path(name))).isEqualTo(name);
    }
    assertThat(FileNames.name(Path.of("/"))).isEqualTo("/");
  }

  @Test
  void whatStartsTheProgramIsWhatWasTyped() {
    assertThat(Invocation.ofJar("lib/x.jar read a.pdf", "x.jar")).isEqualTo("java -jar lib/x.jar");
    assertThat(Invocation.ofJar("my lib/x.jar read", "x.jar"))
        .isEqualTo("java -jar 'my lib/x.jar'");
    assertThat(Invocation.ofJar("org.example.Main read a.pdf", "x.jar"))
        .isEqualTo("inspection-reports");
    assertThat(Invocation.ofJar("lib/x.jar read", "classes")).isEqualTo("inspection-reports");
  }
}
