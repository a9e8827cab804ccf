/**
 * What the page for a browser shows: the text cut into blocks and pieces, the summary, the themes.
 */
@NullMarked
package io.github.inspectionreports.views.internal.page;

import org.jspecify.annotations.NullMarked;
