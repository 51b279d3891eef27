package dev.careerbot.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;

/** For people: time, level, who says it, what. */
final class TextLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        String error = Event.error(event);
        return Instant.ofEpochMilli(event.getTimeStamp()) + " " + event.getLevel() + " " + Event.logger(event) + " "
                + Event.message(event) + (error.isEmpty() ? "" : " [" + error + "]") + "\n";
    }
}
