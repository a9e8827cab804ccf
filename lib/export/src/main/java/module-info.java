/** Reports as JSON and CSV. */
module io.github.inspectionreports.export {
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires io.github.inspectionreports.jackson;
  requires transitive io.github.inspectionreports.model;

  exports io.github.inspectionreports.export;
}
