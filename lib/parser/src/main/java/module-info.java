/**
 * Reads letters into reports.
 *
 * <p>A module, not a mere name for one: only what a module requires is found on a module path, and
 * FastCSV, SLF4J and the logging that PDFBox asks for are modules that nobody else requires.
 * Drools, PDFBox and the bundled rules are automatic modules, which come along with the first of
 * them.
 */
module io.github.inspectionreports {
  requires transitive io.github.inspectionreports.model;
  requires de.siegmar.fastcsv;
  requires java.management;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;
  requires org.drools.tms;
  requires org.kie.api;
  // Asked for by PDFBox and Drools, which cannot say so themselves.
  requires org.apache.commons.logging;
  requires org.slf4j;

  exports io.github.inspectionreports;
  exports io.github.inspectionreports.rules;
  exports io.github.inspectionreports.workbench;

  uses io.github.inspectionreports.rules.VerdictCompiler;
}
