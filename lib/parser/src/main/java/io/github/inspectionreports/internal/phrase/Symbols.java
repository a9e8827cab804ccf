package io.github.inspectionreports.internal.phrase;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.WordMap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which words of the patterns a word of the text satisfies, as numbers. */
final class Symbols {
  static final int ANY = 0;
  static final int NUMBER = 1;
  private static final int FIRST_FREE = 2;

  private final WordMap exact;
  private final WordMap cased;
  private final Edges prefixLetters;
  private final int[] prefixSymbols;

  private Symbols(WordMap exact, WordMap cased, Edges prefixLetters, int[] prefixSymbols) {
    this.exact = exact;
    this.cased = cased;
    this.prefixLetters = prefixLetters;
    this.prefixSymbols = prefixSymbols;
  }

  static Symbols read(BinaryReader in) {
    return new Symbols(WordMap.read(in), WordMap.read(in), Edges.read(in), in.ints());
  }

  void write(BinaryWriter out) {
    exact.write(out);
    cased.write(out);
    prefixLetters.write(out);
    out.ints(prefixSymbols);
  }

  /** Returns the symbols that a word of a text satisfies, but for {@link #ANY}. */
  int[] of(Tokens tokens, int i) {
    int[] out = new int[16];
    int n = 0;
    String word = tokens.word(i);
    String written = tokens.written(i);
    int stem = withoutPossessive(word);
    if (Character.isDigit(word.charAt(0)) && isNumber(word)) {
      out[n++] = NUMBER;
    }
    n = add(exact.get(word), out, n);
    if (!cased.isEmpty() && !word.equals(written)) {
      n = add(cased.get(written), out, n);
    }
    if (stem < word.length()) {
      n = add(exact.get(word.substring(0, stem)), out, n);
      n = add(cased.get(written.substring(0, stem)), out, n);
    }
    int state = 0;
    for (int k = 0; k < word.length(); k++) {
      int edge = prefixLetters.first(state, word.charAt(k));
      if (edge < 0) {
        break;
      }
      state = prefixLetters.target(edge);
      if (prefixSymbols[state] >= 0) {
        if (n == out.length) {
          out = Arrays.copyOf(out, out.length * 2);
        }
        out[n++] = prefixSymbols[state];
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static int add(int symbol, int[] row, int n) {
    if (symbol == WordMap.NONE) {
      return n;
    }
    row[n] = symbol;
    return n + 1;
  }

  private static int withoutPossessive(String word) {
    return word.endsWith("'s") ? word.length() - 2 : word.length();
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Gives numbers to the words of patterns. */
  static final class Builder {
    private final Map<Word, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> cased = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private int next = FIRST_FREE;

    int number(Word word) {
      return switch (word.compare()) {
        case ANY -> ANY;
        case NUMBER -> NUMBER;
        default -> numbers.computeIfAbsent(word, this::give);
      };
    }

    private int give(Word word) {
      int symbol = next++;
      Map<String, Integer> table =
          word.compare() == Compare.EXACT
              ? exact
              : word.compare() == Compare.CASE ? cased : prefixes;
      table.put(word.text(), symbol);
      return symbol;
    }

    /** Returns how many symbols there are. */
    int size() {
      return next;
    }

    Symbols build() {
      Edges.Builder letters = new Edges.Builder();
      Map<String, Integer> states = new HashMap<>();
      states.put("", 0);
      for (String prefix : prefixes.keySet()) {
        for (int k = 1; k <= prefix.length(); k++) {
          String beginning = prefix.substring(0, k);
          if (!states.containsKey(beginning)) {
            int state = states.size();
            states.put(beginning, state);
            letters.add(
                states.getOrDefault(prefix.substring(0, k - 1), 0), prefix.charAt(k - 1), state);
          }
        }
      }
      int[] prefixSymbols = new int[states.size()];
      Arrays.fill(prefixSymbols, -1);
      prefixes.forEach((prefix, symbol) -> prefixSymbols[states.getOrDefault(prefix, 0)] = symbol);
      return new Symbols(
          WordMap.of(exact), WordMap.of(cased), letters.build(states.size()), prefixSymbols);
    }
  }
}
