/**
 * From DRL and decision tables to the classes of an executable model: {@code Sources} are read into
 * {@code RuleText}s, {@code RuleReader} parses them and reports what no rule of ours may lack,
 * {@code ModelCompiler} makes classes of them, and {@code FaultFinder} says of what does not
 * compile which rule and line is to blame.
 */
@NullMarked
package io.github.inspectionreports.internal.drl;

import org.jspecify.annotations.NullMarked;
