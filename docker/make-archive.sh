#!/bin/sh
# make-archive.sh FOLDER TEST_CLASSES: runs the bot of that folder once, against the stand-in for Telegram that the tests
# have, and keeps the classes that it loaded in a form that the next start need not read and check again.
set -eu
app=$(cd "$1" && pwd)
rehearsal=$2
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v jlink)")")")}

rm -f "$app/careerbot.jsa"
"$app/runtime/bin/java" -XX:+UseSerialGC -Xshare:dump > /dev/null
JAVA_EXTRA="-XX:ArchiveClassesAtExit=$app/careerbot.jsa -Xlog:disable" \
  "$java_home/bin/java" -cp "$rehearsal:$app/careerbot.jar" dev.careerbot.start.Rehearsal "$app/run.sh"
test -s "$app/careerbot.jsa"
