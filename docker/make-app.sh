#!/bin/sh
# make-app.sh JAR FOLDER: all that the bot needs to run, in one folder: a Java of just the modules that it uses, the jar,
# SQLite's native part taken out of it (so that nothing has to be unpacked and executed in /tmp), and how it is run.
set -eu
here=$(dirname "$0")
jar=$1
app=$2
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v jlink)")")")}

rm -rf "$app"
mkdir -p "$app/native"
# jdk.crypto.ec: Telegram's certificates; jdk.management: the memory figures; jdk.random: the pauses between tries;
# jdk.unsupported: Lucene and Caffeine.
"$java_home/bin/jlink" --output "$app/runtime" \
  --add-modules java.base,java.naming,java.sql,jdk.crypto.ec,jdk.httpserver,jdk.management,jdk.random,jdk.unsupported \
  --strip-java-debug-attributes --no-header-files --no-man-pages --vm server
cp "$jar" "$app/careerbot.jar"
cp "$here/java.options" "$here/run.sh" "$here/health.sh" "$app/"

case $(uname -m) in
  x86_64) machine=x86_64 ;;
  aarch64) machine=aarch64 ;;
  *) echo "no native SQLite is known for $(uname -m)" >&2; exit 1 ;;
esac
library=org/sqlite/native/Linux/$machine/libsqlitejdbc.so
(cd "$app/native" && "$java_home/bin/jar" xf ../careerbot.jar "$library" && mv "$library" . && rm -r org)
