package io.github.inspectionreports;

/**
 * A letter or sign where a page of a PDF shows it. Positions are in points in the page's own
 * coordinates, as annotations have them: y grows upwards.
 *
 * @param page the page, from 1
 * @param text what it stands for, mostly one character
 * @param x where its base line begins
 * @param y where its base line begins
 * @param endX where its base line ends
 * @param endY where its base line ends; equal to {@code y} for text that is set level
 * @param size height of its font
 */
public record Glyph(
    int page, String text, double x, double y, double endX, double endY, double size) {}
