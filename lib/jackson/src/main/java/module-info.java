/** Reports in their documented JSON form, for Jackson 2. */
module io.github.inspectionreports.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.inspectionreports.model;

  exports io.github.inspectionreports.jackson;

  provides com.fasterxml.jackson.databind.Module with
      io.github.inspectionreports.jackson.InspectionReportsModule;
}
