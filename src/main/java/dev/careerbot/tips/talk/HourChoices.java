package dev.careerbot.tips.talk;

import dev.careerbot.conversation.HourSaid.DayPart;
import java.util.List;

/** Hours to choose from. */
final class HourChoices {
    static final List<String> ALL = List.of(
            "06:00", "07:00", "07:30", "08:00", "08:30", "09:00", "10:00", "12:00", "13:00", "15:00", "17:00", "18:00",
            "19:00", "20:00", "21:00", "22:00");

    private HourChoices() {}

    static String named(DayPart part) {
        return switch (part) {
            case MORNING -> "in the morning";
            case MIDDAY -> "at midday";
            case AFTERNOON -> "in the afternoon";
            case EVENING -> "in the evening";
            case NIGHT -> "at night";
        };
    }

    static List<String> in(DayPart part) {
        return switch (part) {
            case MORNING -> List.of("06:00", "06:30", "07:00", "07:30", "08:00", "08:30", "09:00", "10:00");
            case MIDDAY -> List.of("11:30", "12:00", "12:30", "13:00");
            case AFTERNOON -> List.of("13:00", "14:00", "15:00", "16:00", "17:00");
            case EVENING -> List.of("17:00", "18:00", "18:30", "19:00", "19:30", "20:00", "21:00", "22:00");
            case NIGHT -> List.of("20:00", "21:00", "22:00", "23:00", "00:00");
        };
    }
}
