package io.github.inspectionreports.spark.internal.rows;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of a letter in their order, which Parquet keeps. */
public final class LetterSchema {
  private static final StructType REASON =
      new StructType()
          .add("rule", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("phrase", DataTypes.StringType);

  private static final StructType PREVIOUS_VISIT =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("asWritten", DataTypes.StringType);

  private static final StructType JUDGEMENT =
      new StructType()
          .add("area", DataTypes.StringType)
          .add("areaAsWritten", DataTypes.StringType)
          .add("grade", DataTypes.StringType)
          .add("asWritten", DataTypes.StringType)
          .add("page", DataTypes.IntegerType);

  private static final StructType ITEM =
      new StructType()
          .add("type", DataTypes.StringType)
          .add("number", DataTypes.IntegerType)
          .add("leadIn", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("themes", array(DataTypes.StringType))
          .add("responsible", array(DataTypes.StringType))
          .add("deadline", DataTypes.StringType)
          .add("deadlineDays", DataTypes.IntegerType)
          .add("deadlineDate", DataTypes.DateType)
          .add("references", array(DataTypes.StringType))
          .add("firstPage", DataTypes.IntegerType)
          .add("lastPage", DataTypes.IntegerType);

  private static final StructType STATEMENT =
      new StructType()
          .add("finding", DataTypes.IntegerType)
          .add("section", DataTypes.StringType)
          .add("heading", DataTypes.StringType)
          .add("judgementArea", DataTypes.StringType)
          .add("category", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("themes", array(DataTypes.StringType))
          .add("reasons", array(REASON))
          .add("firstPage", DataTypes.IntegerType)
          .add("lastPage", DataTypes.IntegerType);

  private static final StructType DIAGNOSTIC =
      new StructType()
          .add("code", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("page", DataTypes.IntegerType);

  public static final StructType LETTER =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("failureReason", DataTypes.StringType)
          .add("failureMessage", DataTypes.StringType)
          .add("format", DataTypes.StringType)
          .add("pages", DataTypes.IntegerType)
          .add("kind", DataTypes.StringType)
          .add("subject", DataTypes.StringType)
          .add("authority", DataTypes.StringType)
          .add("authorityAsWritten", DataTypes.StringType)
          .add("onsCode", DataTypes.StringType)
          .add("region", DataTypes.StringType)
          .add("visitStart", DataTypes.DateType)
          .add("visitEnd", DataTypes.DateType)
          .add("published", DataTypes.DateType)
          .add("addressee", DataTypes.StringType)
          .add("addresseeRole", DataTypes.StringType)
          .add("inspectors", array(DataTypes.StringType))
          .add("lead", DataTypes.StringType)
          .add("signatory", DataTypes.StringType)
          .add("focus", array(DataTypes.StringType))
          .add("previous", array(PREVIOUS_VISIT))
          .add("judgements", array(JUDGEMENT))
          .add("items", array(ITEM))
          .add("statements", array(STATEMENT))
          .add("diagnostics", array(DIAGNOSTIC))
          .add("ruleSet", DataTypes.StringType)
          .add("ruleSetVersion", DataTypes.StringType)
          .add("ruleSetHash", DataTypes.StringType)
          .add("libraryVersion", DataTypes.StringType);

  private LetterSchema() {}

  private static DataType array(DataType of) {
    return DataTypes.createArrayType(of, true);
  }
}
