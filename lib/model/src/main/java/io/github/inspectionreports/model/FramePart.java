package io.github.inspectionreports.model;

/**
 * A part of the document's frame. Kept so that every word of a letter is accounted for.
 *
 * @param kind what it is
 * @param text its text
 * @param place where it is
 */
public record FramePart(FrameKind kind, String text, Place place) {}
