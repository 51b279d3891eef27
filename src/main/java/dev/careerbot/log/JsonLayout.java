package dev.careerbot.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.Instant;

/** For programs: a JSON object a line. */
final class JsonLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        String error = Event.error(event);
        StringBuilder line = new StringBuilder("{");
        field(line, "time", Instant.ofEpochMilli(event.getTimeStamp()).toString())
                .append(',');
        field(line, "level", event.getLevel().toString()).append(',');
        field(line, "logger", Event.logger(event)).append(',');
        field(line, "message", Event.message(event));
        if (!error.isEmpty()) {
            field(line.append(','), "error", error);
        }
        return line.append("}\n").toString();
    }

    private static StringBuilder field(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(value, line);
        return line.append('"');
    }
}
