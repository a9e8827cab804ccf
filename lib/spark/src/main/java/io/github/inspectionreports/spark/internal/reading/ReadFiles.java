package io.github.inspectionreports.spark.internal.reading;

import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.spark.LetterRow;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the file of a row that holds a path. */
public final class ReadFiles implements MapFunction<Row, LetterRow> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final ReadLetters letters;

  public ReadFiles(Broadcast<SerializableConfiguration> hadoop, ReadLetters letters) {
    this.hadoop = hadoop;
    this.letters = letters;
  }

  @Override
  public LetterRow call(Row row) {
    Path file = new Path(row.getString(0));
    String name = file.getName();
    // Rules and settings that do not arrive are no failure of a letter: they fail the task.
    int most = letters.mostBytes();
    Configuration settings = hadoop.value().value();
    byte[] content;
    try (InputStream in = file.getFileSystem(settings).open(file)) {
      content = in.readNBytes(most);
    } catch (TaskKilledException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // object stores throw unchecked exceptions too
      letters.stopIfInterrupted(); // which closes a file while it is read
      String why = e instanceof IOException ? e.getMessage() : e.toString();
      return letters.failed(
          name,
          file.toString(),
          null,
          Reason.IO.name(),
          name + ": the file cannot be opened or read (" + why + ")");
    }
    return letters.read(name, file.toString(), content);
  }
}
