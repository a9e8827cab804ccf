package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.model.Category;
import java.util.List;

/**
 * The input of a category model: a sentence with what the rules say of it and of those beside it.
 *
 * @param facts the sentence
 * @param rules ids of the rules that applied, in order: of several with one verdict the first
 *     counts, for they say the same
 * @param ruleCategory their category; context where none applied
 * @param neighbours what the rules say of the other sentences of its passage
 */
public record ModelInput(
    SentenceFacts facts, List<String> rules, Category ruleCategory, NeighbourVerdicts neighbours) {}
