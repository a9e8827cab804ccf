package io.github.inspectionreports.cli.internal.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids that distinguish letters. Where two letters share a name, each gets as many of the folders
 * before it as it takes, joined by "_"; where they differ in the ending alone, they keep it. The
 * order of the letters does not matter.
 */
final class LetterIds {
  private static final int MOST_FOLDERS = 64;

  private LetterIds() {}

  /** Returns the id of each file, in their order; the files are all different. */
  static List<String> of(List<Path> files) {
    List<String> ids = new ArrayList<>();
    Map<String, List<Integer>> byId = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      ids.add(LetterId.of(files.get(i)));
      byId.computeIfAbsent(comparable(ids.get(i)), id -> new ArrayList<>()).add(i);
    }
    Set<String> taken = new HashSet<>();
    byId.forEach(
        (id, letters) -> {
          if (letters.size() == 1) {
            taken.add(id);
          }
        });
    byId.values().stream()
        .filter(letters -> letters.size() > 1)
        .sorted((a, b) -> a.get(0) - b.get(0))
        .forEach(letters -> tellApart(letters, files, ids, taken));
    return ids;
  }

  private static void tellApart(
      List<Integer> letters, List<Path> files, List<String> ids, Set<String> taken) {
    Map<String, Integer> besides = new HashMap<>();
    for (int letter : letters) {
      besides.merge(folder(files.get(letter)), 1, Integer::sum);
    }
    // Folders say more than endings: where there are several, they come first.
    for (int folders = besides.size() > 1 ? 1 : 0; folders <= MOST_FOLDERS; folders++) {
      Map<String, Integer> made = new HashMap<>();
      List<String> longer = new ArrayList<>();
      for (int letter : letters) {
        Path file = files.get(letter);
        String id = longer(file, folders, besides.getOrDefault(folder(file), 0) > 1);
        longer.add(id);
        made.merge(comparable(id), 1, Integer::sum);
      }
      if (made.size() == letters.size() && made.keySet().stream().noneMatch(taken::contains)) {
        for (int i = 0; i < letters.size(); i++) {
          ids.set(letters.get(i), longer.get(i));
        }
        taken.addAll(made.keySet());
        return;
      }
    }
    for (int letter : letters) { // names that differ in their bytes alone
      String exact = FileNames.exact(files.get(letter));
      ids.set(letter, ids.get(letter) + "-" + LetterId.hash(exact));
    }
  }

  private static String folder(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getParent());
  }

  private static String longer(Path file, int folders, boolean ending) {
    Path whole = file.toAbsolutePath().normalize();
    StringBuilder id = new StringBuilder();
    int names = whole.getNameCount();
    for (int i = Math.max(0, names - 1 - folders); i < names - 1; i++) {
      id.append(FileNames.shown(whole.getName(i))).append('_');
    }
    String name = FileNames.name(whole);
    int dot = name.lastIndexOf('.');
    id.append(dot > 0 && !ending ? name.substring(0, dot) : name);
    return LetterId.writable(id.toString(), whole);
  }

  /** Some file systems take "A.json" and "a.json" for one file, and two spellings of "é". */
  private static String comparable(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
