#!/bin/sh
# health.sh: asks the bot in this container whether it lives; in a Java as small as it gets.
JAVA_SMALL="-Xmx16m -XX:-UsePerfData" exec "$(dirname "$0")/run.sh" health
