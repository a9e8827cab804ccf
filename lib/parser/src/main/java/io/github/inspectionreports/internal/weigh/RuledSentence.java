package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.model.Category;
import java.util.List;

/**
 * A sentence with what the rules say of it and of those beside it: all that a category model sees.
 *
 * @param facts the sentence
 * @param rules ids of the rules that applied, in order: of several with one verdict the first
 *     counts, for they say the same
 * @param category their category; context where none applied
 * @param context what the rules say of the other sentences of its passage
 */
public record RuledSentence(
    SentenceFacts facts, List<String> rules, Category category, PassageContext context) {}
