@NullMarked
package io.github.inspectionreports.workbook;

import org.jspecify.annotations.NullMarked;
