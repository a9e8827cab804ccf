/**
 * Tools for those who write rules: do rows and rules hold for their sentences, where do they apply,
 * what does a change do to a letter, and how far do rules and a person agree.
 */
@NullMarked
package io.github.inspectionreports.workbench;

import org.jspecify.annotations.NullMarked;
