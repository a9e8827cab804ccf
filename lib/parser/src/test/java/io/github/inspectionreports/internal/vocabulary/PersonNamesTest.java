package io.github.inspectionreports.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of lines that name people. */
class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quality assurance: Rowan Ashby              | true
          Quality assurance manager – Rowan Ashby HMI | true
          Senior data analyst: Rowan Ashby            | true
          Shadow inspector: Rowan Ashby               | true
          Quality assurance: is strong                | false
          Quality assurance is led by Rowan Ashby     | false
          Lead inspector: Rowan Ashby                 | false
          """)
  void whoeverWatchesIsNoInspector(String line, boolean observer) {
    assertThat(PersonNames.isObserver(line)).isEqualTo(observer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowan Ashby and Robin        | true
          Inspectors: Rowan            | true
          Rowan Ashby and Robin Hale   | false
          Rowan Ashby, lead inspector  | false
          """)
  void aLineMayEndWithinAName(String line, boolean broken) {
    assertThat(PersonNames.breaksOff(line)).isEqualTo(broken);
  }
}
