#!/usr/bin/env bash
# What a start costs beside a Java process that does nothing, and what many letters cost beside pdftotext.
# Usage: startup.sh JAR LETTER [ROUNDS [PROGRAM [LETTERS]]]
#   JAR      the runnable jar
#   LETTER   the letter that each start reads
#   ROUNDS   how often all take turns; 7 without it
#   PROGRAM  the folder of the unpacked distribution; "" for none
#   LETTERS  a folder of PDFs, to read as a batch
# Prints, for each, the medians of time and of processor time in milliseconds, and the median of the ratios to the
# first in the same round, with the least and the greatest. Needs bash, awk and Java; pdftotext for the batch.
set -eu
jar=$1
letter=$2
rounds=${3:-7}
program=${4:-}
letters=${5:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

took() { # name, command ...: adds "time processor-time" in milliseconds to the file of the name
  local name=$1 line
  shift
  TIMEFORMAT='%R %U %S'
  line=$({ time "$@" >/dev/null 2>&1; } 2>&1) || true
  awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }' <<<"$line" >>"$work/$name"
}

table() { # title, names ...: the first is the one to compare with
  local title=$1 name base=$2
  shift
  printf '\n| %s | time | processor | time, ratio | processor, ratio |\n| --- | --- | --- | --- | --- |\n' "$title"
  for name in "$@"; do
    paste -d' ' "$work/$name" "$work/$base" | awk -v name="${name//_/ }" '
      function median(values, n,    i, j, held) {
        for (i = 2; i <= n; i++) { held = values[i]; for (j = i - 1; j > 0 && values[j] > held; j--) values[j + 1] = values[j]; values[j + 1] = held }
        return values[int((n + 1) / 2)]
      }
      { wall[NR] = $1; cpu[NR] = $2; ofWall[NR] = $1 / ($3 ? $3 : 1); ofCpu[NR] = $2 / ($4 ? $4 : 1) }
      END {
        printf "| %s | %d ms | %d ms |", name, median(wall, NR), median(cpu, NR)
        m = median(ofWall, NR); printf " %.2f (%.2f to %.2f) |", m, ofWall[1], ofWall[NR]
        m = median(ofCpu, NR); printf " %.2f (%.2f to %.2f) |\n", m, ofCpu[1], ofCpu[NR]
      }'
  done
}

library=$here/target/classes:$jar
names=(a_process_that_does_nothing create create_and_a_first_letter read_by_java_-jar)
[ -z "$program" ] || { names+=(read_by_the_launcher); "$program/bin/inspection-reports" read "$letter" >/dev/null; }
for ((i = 0; i < rounds; i++)); do
  took a_process_that_does_nothing java -cp "$here/target/classes" io.github.inspectionreports.benchmarks.Nothing
  took create java -cp "$library" io.github.inspectionreports.benchmarks.FirstLetter
  took create_and_a_first_letter java -cp "$library" io.github.inspectionreports.benchmarks.FirstLetter "$letter"
  took read_by_java_-jar java -jar "$jar" read "$letter"
  [ -z "$program" ] || took read_by_the_launcher "$program/bin/inspection-reports" read "$letter"
done
table 'a start' "${names[@]}"

[ -n "$letters" ] || exit 0
texts() {
  for file in "$letters"/*.pdf; do pdftotext "$file" - || true; done
}
run() { if [ -n "$program" ]; then "$program/bin/inspection-reports" "$@"; else java -jar "$jar" "$@"; fi; }
for ((i = 0; i < (rounds + 2) / 3; i++)); do
  took pdftotext texts
  took batch_on_one_thread run batch "$letters" --out "$work/one$i" --jobs 1
  took batch_on_two_threads run batch "$letters" --out "$work/two$i" --jobs 2
  rm -r "$work/one$i" "$work/two$i"
done
table 'a folder of letters' pdftotext batch_on_one_thread batch_on_two_threads
