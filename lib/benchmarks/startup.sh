#!/bin/sh
# How long the runnable jar takes to read one letter, beside a Java process that does nothing.
# Usage: startup.sh JAR LETTER [ROUNDS]; prints medians in milliseconds, taking turns.
set -eu
jar=$1
letter=$2
rounds=${3:-11}
times=$(mktemp -d)
trap 'rm -r "$times"' EXIT

now() { date +%s%N; }

took() { # name, command ...
  name=$1
  shift
  start=$(now)
  "$@" >/dev/null 2>&1
  echo $((($(now) - start) / 1000000)) >>"$times/$name"
}

median() { sort -n "$times/$1" | sed -n "$((rounds / 2 + 1))p"; }

i=0
while [ "$i" -lt "$rounds" ]; do
  took java java -version
  took read java -jar "$jar" read "$letter"
  i=$((i + 1))
done
bare=$(median java)
read=$(median read)
echo "java -version $bare ms, read $read ms: $((read / (bare > 0 ? bare : 1))) times"
