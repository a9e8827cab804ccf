/** A program that reads letters. */
module org.brackenshire.letters {
  requires io.github.inspectionreports;
}
