/**
 * Fuzzing with Jazzer. The ordinary build runs each target on its seeds and on the inputs that were
 * once found to break it; with {@code JAZZER_FUZZ=1} the fuzzer looks for others.
 */
@org.jspecify.annotations.NullMarked
package io.github.inspectionreports.fuzz;
