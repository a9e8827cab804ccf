/**
 * Fits the tables of weights to labelled letters, with the features and models that weigh at run
 * time. {@link io.github.inspectionreports.training.Training} has the {@code main}.
 */
@NullMarked
package io.github.inspectionreports.training;

import org.jspecify.annotations.NullMarked;
