/** Reports as records, and the facts that verdict rules see. */
module io.github.inspectionreports.model {
  requires static transitive org.jspecify;

  exports io.github.inspectionreports.facts;
  exports io.github.inspectionreports.model;
}
