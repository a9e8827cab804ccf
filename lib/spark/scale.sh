#!/usr/bin/env bash
# Measures how Spark scales, and prints a table: lib/spark/scale.sh [LETTERS [DISTINCT [FOLDER [RUNS]]]]
# RUNS are some of "parse batch one two killed", all by default. LETTERS are read in each run (100000), of which DISTINCT differ (2000); FOLDER holds them and what is written (about 60 kB a letter, and 5 GB for batch).
set -euo pipefail
cd "$(dirname "$0")/../.."
letters=${1:-100000}
distinct=${2:-2000}
folder=${3:-lib/spark/target/scale}
runs=${4:-parse batch one two killed}

mvn -B -ntp -q -Dquick -pl lib/spark -am test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$PWD/lib/spark/target/class-path.txt"
mvn -B -ntp -q -Dquick -DskipTests -pl lib/cli -am package
opens=$(grep -o -- '--add-opens=[^ <]*' lib/spark/pom.xml)
exec java -Xmx3g $opens -cp "lib/spark/target/test-classes:lib/spark/target/classes:$(cat lib/spark/target/class-path.txt)" \
  io.github.inspectionreports.spark.ScaleTable "$folder" "$letters" "$distinct" lib/cli/target/inspection-reports.jar "$runs"
