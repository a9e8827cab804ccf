/**
 * A caller's own reasoning: DRL and decision tables of Drools, compiled while the program runs. The
 * door is {@link io.github.inspectionreports.drl.DrlRules}.
 */
@NullMarked
package io.github.inspectionreports.drl;

import org.jspecify.annotations.NullMarked;
