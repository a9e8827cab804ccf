/** A program that reads letters. */
package org.brackenshire.letters;
