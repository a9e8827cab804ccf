package io.github.inspectionreports.model;

import org.jspecify.annotations.Nullable;

/**
 * A person named in a letter.
 *
 * @param name without title and post-nominals ("Helen Ellis", not "Ms Helen Ellis OBE"); null where
 *     only a role is given
 * @param role such as "Director of Children's Services"; null where none is given
 */
public record Person(@Nullable String name, @Nullable String role) {}
