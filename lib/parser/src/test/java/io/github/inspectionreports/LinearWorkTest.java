package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text of twice the length costs about twice the work, whatever it repeats. */
class LinearWorkTest {
  private static final int LENGTH = 12_000;

  /** What does not grow with the text, such as classes that are loaded, in bytes. */
  private static final long CONSTANT = 4 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What each text repeats. */
  static Stream<String> pieces() {
    return Stream.of(
        "Plans are good. ",
        "plans are good and ",
        "a",
        "A",
        "a ",
        "A. ",
        "a. ",
        ". ",
        ".",
        "1",
        "x\n",
        "x\n\n",
        "\n",
        " ",
        "x ",
        "|",
        "| ",
        " | x",
        "\t",
        "a\tb\t",
        "a      b\n",
        "Aa-",
        "Aa Bb\n\n",
        "e\u0301\u0301\u0301",
        "\u0301",
        "- x\n",
        "• plans are good\n",
        "1. x\n",
        "1 note\n",
        "the ",
        "not ",
        "a, ",
        "Aa, ",
        "a; ",
        "(",
        "a (b) ",
        "“",
        "'",
        "–",
        "_",
        "1 May 2025 ",
        "1 May 2025\n",
        "Overall effectiveness   Good\n",
        "Brackenshire County Council ",
        "a: ",
        "since the inspection in March 2023, when ",
        "Brackenshire County Council\n",
        "Bournemouth, Christchurch and ",
        "Main findings\n\n",
        "What needs to improve\n\n- x\n\n",
        "Areas for priority action\n\n- x y\n",
        "Helen Marsh ",
        "Helen Marsh HMI\n",
        "Dear Helen\n",
        "Yours sincerely\nHelen Marsh\n",
        "at the previous inspection in May 2019 ",
        "within 70 working days of ",
        "(outcome 3, national framework) ",
        "T h e ",
        "x\f",
        "> x\n",
        "3\n",
        "www.gov.uk/");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void twiceTheTextIsAboutTwiceTheWork(String piece) {
    allocated(piece, LENGTH);
    long once = allocated(piece, LENGTH);
    long twice = allocated(piece, 2 * LENGTH);
    assertThat(twice).as("bytes for '%s'", piece).isLessThan(3 * once + CONSTANT);
  }

  @Test
  void twiceTheCouncilsInAnArticleAreAboutTwiceTheWork() {
    allocated(article(100));
    long once = allocated(article(100));
    assertThat(allocated(article(200))).isLessThan(3 * once + CONSTANT);
  }

  /** An article that gives the day of a visit to each of many councils. */
  private static String article(int councils) {
    StringBuilder text = new StringBuilder("Children's services have improved, Ofsted says\n\n");
    text.append("Ofsted visited Brackenshire Council on 4 June 2024 and wrote to it.\n\n");
    for (int i = 0; i < councils; i++) {
      String name = "Fen" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "bridge";
      text.append(name).append(" Council was visited by Ofsted on 3 May 2024 and is well led. ");
    }
    return text.toString();
  }

  private static long allocated(String piece, int length) {
    return allocated(piece.repeat(length / piece.length() + 1) + "\nDear Helen\n");
  }

  private static long allocated(String text) {
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    try {
      assertThat(ComposedLetters.PARSER.parseText(text, "long.txt").text()).isNotEmpty();
    } catch (UnreadableLetterException e) {
      assertThat(e.reason()).isNotNull();
    }
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
