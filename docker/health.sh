#!/bin/sh
# health.sh: asks the bot in this container whether it lives; in a Java as small as it gets.
JAVA_SMALL="-Xms8m -Xmn4m -Xmx16m -XX:-UsePerfData" exec "$(dirname "$0")/run.sh" health
