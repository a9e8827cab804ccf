/** Names of people, and the words beside them: titles, posts and teams. */
@NullMarked
package io.github.inspectionreports.internal.visit.people.names;

import org.jspecify.annotations.NullMarked;
