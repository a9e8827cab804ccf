package io.github.inspectionreports.model;

/**
 * One item of an area for priority action.
 *
 * @param text the whole bullet, its own sub-bullets included
 * @param place where it stands
 */
public record Item(String text, Place place) {}
