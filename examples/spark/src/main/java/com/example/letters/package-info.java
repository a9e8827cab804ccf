/** A job that reads letters on a cluster of Spark. */
@NullMarked
package com.example.letters;

import org.jspecify.annotations.NullMarked;
