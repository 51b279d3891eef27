#!/bin/sh
# run.sh COMMAND…: the bot as its container runs it.
app=$(dirname "$0")
# One malloc arena for all threads: glibc's many keep memory that nothing uses.
export MALLOC_ARENA_MAX=1
exec "$app/runtime/bin/java" "@$app/java.options" ${JAVA_EXTRA:--XX:SharedArchiveFile="$app/careerbot.jsa"} ${JAVA_SMALL:-} \
  -Dorg.sqlite.lib.path="$app/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so \
  -jar "$app/careerbot.jar" "$@"
