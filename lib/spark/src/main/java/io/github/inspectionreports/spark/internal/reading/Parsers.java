package io.github.inspectionreports.spark.internal.reading;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The parsers of this process, one for each rule set and limits. The tasks of an executor run in
 * one process, one after the other and side by side, and share them.
 */
public final class Parsers {
  /** More are not kept: an executor may live for months. */
  private static final int MOST = 4;

  private static final Map<List<Object>, Parser> KEPT = new LinkedHashMap<>(16, 0.75f, true);
  private static final AtomicInteger MADE = new AtomicInteger();

  private Parsers() {}

  /**
   * A parser and the rules in it.
   *
   * @param mostBytes how many bytes a document may have
   */
  record Parser(ReportParser parser, RuleSetInfo rules, long mostBytes) {}

  /** Returns the parser, which is made where there is none yet. */
  static Parser of(PackedRules packed) {
    List<Object> key = List.of(packed.name(), packed.version(), packed.hash(), packed.limits());
    synchronized (KEPT) {
      Parser known = KEPT.get(key);
      if (known == null) {
        known = make(packed);
        if (KEPT.size() == MOST) {
          KEPT.remove(KEPT.keySet().iterator().next());
        }
        KEPT.put(key, known);
      }
      return known;
    }
  }

  private static Parser make(PackedRules packed) {
    MADE.incrementAndGet();
    ClassLoader ofTask = Thread.currentThread().getContextClassLoader();
    RuleSet rules =
        packed.unpack(Objects.requireNonNullElse(ofTask, Parsers.class.getClassLoader()));
    ReportParser parser = ReportParser.builder().rules(rules).limits(packed.unpackLimits()).build();
    return new Parser(parser, rules.info(), packed.unpackLimits().bytes());
  }

  /** How many this process has made. */
  public static int made() {
    return MADE.get();
  }
}
