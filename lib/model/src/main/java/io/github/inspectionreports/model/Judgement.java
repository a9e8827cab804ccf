package io.github.inspectionreports.model;

/**
 * One judgement of a graded report.
 *
 * @param area what was judged
 * @param areaAsWritten what was judged in the report's own words, such as "Capacity for
 *     improvement"; empty where the text does not say
 * @param grade the grade, or the outcome of an area SEND inspection
 * @param asWritten the grade in the report's own words, such as "Requires improvement to be good"
 * @param place where the report gives it
 */
public record Judgement(
    JudgementArea area, String areaAsWritten, Grade grade, String asWritten, Place place) {}
