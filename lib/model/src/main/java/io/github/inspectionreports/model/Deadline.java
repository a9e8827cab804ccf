package io.github.inspectionreports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a priority action is to be answered, or what needs to improve is to be done, where the
 * letter says so. Never assumed.
 *
 * @param asWritten the letter's words, such as "within 70 working days of receiving this letter",
 *     "Immediately" or "Within three months"
 * @param workingDays the number of working days; null where the letter gives none
 * @param date the date; null where the letter gives none
 */
public record Deadline(String asWritten, @Nullable Integer workingDays, @Nullable LocalDate date) {}
