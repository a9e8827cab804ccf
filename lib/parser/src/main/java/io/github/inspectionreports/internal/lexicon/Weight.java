package io.github.inspectionreports.internal.lexicon;

/**
 * What a sign weighs.
 *
 * @param number its number among all signs, so that each counts once a sentence
 * @param each its weight for each category
 * @param beside whether it tells what stands beside the sentence
 */
public record Weight(int number, double[] each, boolean beside) {}
