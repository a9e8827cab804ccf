/**
 * Reports for those who use Jackson 2: {@link
 * io.github.inspectionreports.jackson.InspectionReportsModule}.
 */
@NullMarked
package io.github.inspectionreports.jackson;

import org.jspecify.annotations.NullMarked;
