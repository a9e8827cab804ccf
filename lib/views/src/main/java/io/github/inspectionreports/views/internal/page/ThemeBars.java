package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.views.Names;
import io.github.inspectionreports.views.internal.marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much is said of each theme, good and not good, as bars. */
final class ThemeBars {
  private static final int SHOWN = 12;
  private static final double WIDTH = 100;

  private ThemeBars() {}

  /** What is said of one theme. */
  private static final class Bar {
    int good;
    int mixed;
    int bad;

    int all() {
      return good + mixed + bad;
    }
  }

  static List<Map<String, Object>> of(List<Mark> marks, Names names) {
    Map<String, Bar> bars = new HashMap<>();
    for (Mark mark : marks) {
      for (String theme : mark.themes()) {
        Bar bar = bars.computeIfAbsent(theme, id -> new Bar());
        switch (mark.tone()) {
          case STRENGTH, PROGRESS -> bar.good++;
          case MIXED -> bar.mixed++;
          case CONCERN, NEED, ACTION -> bar.bad++;
          default -> {
            // neither
          }
        }
      }
    }
    int longest = Math.max(1, bars.values().stream().mapToInt(Bar::all).max().orElse(1));
    List<Map<String, Object>> shown = new ArrayList<>();
    bars.entrySet().stream()
        .filter(entry -> entry.getValue().all() > 0)
        .sorted(
            Comparator.comparing((Map.Entry<String, Bar> entry) -> -entry.getValue().all())
                .thenComparing(Map.Entry::getKey))
        .limit(SHOWN)
        .forEach(entry -> shown.add(bar(entry.getKey(), entry.getValue(), longest, names)));
    return shown;
  }

  private static Map<String, Object> bar(String theme, Bar bar, int longest, Names names) {
    double good = WIDTH * bar.good / longest;
    double mixed = WIDTH * bar.mixed / longest;
    double bad = WIDTH * bar.bad / longest;
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", theme);
    shown.put("label", names.theme(theme));
    shown.put("good", bar.good);
    shown.put("mixed", bar.mixed);
    shown.put("bad", bar.bad);
    shown.put("goodWidth", number(good));
    shown.put("mixedStart", number(good));
    shown.put("mixedWidth", number(mixed));
    shown.put("badStart", number(good + mixed));
    shown.put("badWidth", number(bad));
    return shown;
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }
}
