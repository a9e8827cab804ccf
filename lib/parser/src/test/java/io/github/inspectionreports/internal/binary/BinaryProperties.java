package io.github.inspectionreports.internal.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is packed is what comes out. */
class BinaryProperties {
  private static final String SEED = "20240305";

  @Property(tries = 200, seed = SEED)
  void aMapOfWordsGivesTheNumberOfEachWordAndOfNoOther(
      @ForAll @Size(max = 40)
          Map<@StringLength(max = 3) String, @IntRange(max = 1_000_000) Integer> numbers,
      @ForAll @StringLength(max = 3) String other) {
    WordMap packed = again(WordMap.of(numbers));
    Map<String, Integer> found = new HashMap<>();
    numbers.keySet().forEach(word -> found.put(word, packed.get(word)));
    assertThat(found).isEqualTo(numbers);
    assertThat(packed.get(other)).isEqualTo(numbers.getOrDefault(other, WordMap.NONE));
    assertThat(packed.isEmpty()).isEqualTo(numbers.isEmpty());
  }

  private static WordMap again(WordMap map) {
    BinaryWriter out = new BinaryWriter();
    map.write(out);
    return WordMap.read(new BinaryReader(out.bytes()));
  }

  @Property(tries = 200, seed = SEED)
  void valuesComeOutInTheOrderInWhichTheyWereWritten(
      @ForAll int number,
      @ForAll int[] ints,
      @ForAll long[] longs,
      @ForAll double[] doubles,
      @ForAll boolean[] flags,
      @ForAll String text,
      @ForAll List<String> strings) {
    BinaryWriter out = new BinaryWriter();
    out.number(number);
    out.ints(ints);
    out.longs(longs);
    out.doubles(doubles);
    out.flags(flags);
    out.text(text);
    BinaryStrings.of(strings).write(out);
    BinaryReader in = new BinaryReader(out.bytes());
    assertThat(in.number()).isEqualTo(number);
    assertThat(in.ints()).isEqualTo(ints);
    assertThat(in.longs()).isEqualTo(longs);
    assertThat(in.doubles()).isEqualTo(doubles);
    assertThat(in.flags()).isEqualTo(flags);
    assertThat(in.text()).isEqualTo(text);
    assertThat(BinaryStrings.read(in)).isEqualTo(strings);
  }
}
