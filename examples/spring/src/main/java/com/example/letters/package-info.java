/** Letters are uploaded, and their reports come back as JSON. */
@NullMarked
package com.example.letters;

import org.jspecify.annotations.NullMarked;
