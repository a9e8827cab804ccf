/** Rule sets as values: {@link io.github.inspectionreports.rules.RuleSet} and its tables. */
@NullMarked
package io.github.inspectionreports.rules;

import org.jspecify.annotations.NullMarked;
