package io.github.inspectionreports.views.internal.marks;

import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the letter that is marked.
 *
 * @param number its number, from 1 in reading order
 * @param tone how it looks
 * @param kind what it is: the id of a category, or ACTION or NEED
 * @param label what it is, in words
 * @param whole all of its text, items and bullets included
 * @param place where it is
 * @param why why it is that, a line each
 * @param themes theme ids, the main one first
 * @param section the kind of the section in which it is
 * @param area the judgement under which it is; null for none
 */
public record Mark(
    int number,
    Tone tone,
    String kind,
    String label,
    String whole,
    Place place,
    List<String> why,
    List<String> themes,
    SectionKind section,
    @Nullable JudgementArea area) {
  public Mark {
    why = List.copyOf(why);
    themes = List.copyOf(themes);
  }

  Mark numbered(int other) {
    return new Mark(other, tone, kind, label, whole, place, why, themes, section, area);
  }

  public String id() {
    return "m" + number;
  }
}
