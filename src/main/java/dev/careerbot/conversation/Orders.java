package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders as the codes of choices, by their names. A code may come from anybody at any time: it says what is wished
 * for and never what is so.
 */
public final class Orders {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final String NONE = "-";
    private static final Map<String, Order> NAMED = Map.of(
            "tip", Order.Plain.TIP,
            "unsubscribe", Order.Plain.UNSUBSCRIBE,
            "settings", Order.Plain.SETTINGS,
            "pause", Order.Plain.PAUSE,
            "resume", Order.Plain.RESUME,
            "export", Order.Plain.EXPORT,
            "forget", new Order.Forget(false),
            "subscribe", new Order.Subscribe(HourSaid.NOTHING, ZoneSaid.NOTHING));

    private Orders() {}

    public static Optional<Order> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** For a choice whose answer comes below. */
    public static Tap button(Order order) {
        return new Tap(Tap.Does.ORDER, code(order));
    }

    /** For a choice on a page that changes under the finger. */
    public static Tap onPage(Order order) {
        return new Tap(Tap.Does.SET, code(order));
    }

    private static String code(Order order) {
        if (order instanceof Order.Plain plain) {
            return plain.name().toLowerCase(Locale.ROOT);
        }
        if (order instanceof Order.Subscribe subscribe) {
            return (subscribe.onWeekdays() ? "weekdays-at " : "at ") + hour(subscribe.hour()) + " "
                    + zone(subscribe.zone());
        }
        if (order instanceof Order.Choose choose) {
            ZoneId zone = choose.zone();
            return "choose-" + choose.what().name().toLowerCase(Locale.ROOT) + " " + hour(choose.hour()) + " "
                    + (zone == null ? NONE : zone.getId());
        }
        if (order instanceof Order.AskClock ask) {
            return "clock " + hour(ask.hour());
        }
        if (order instanceof Order.Weekdays weekdays) {
            return weekdays.only() ? "weekdays" : "every-day";
        }
        if (order instanceof Order.Role role) {
            return "role " + role.role().orElse(NONE);
        }
        if (order instanceof Order.Kind kind) {
            return (kind.wanted() ? "with " : "without ") + kind.kind();
        }
        if (order instanceof Order.OnlyKind only) {
            return "only " + only.kind().orElse(NONE);
        }
        if (order instanceof Order.Forget forget) {
            return forget.sure() ? "forget-all" : "forget";
        }
        if (order instanceof Order.LetBe) {
            return "let-be";
        }
        throw new IllegalArgumentException("no choice stands for " + order);
    }

    /** Empty for what no version has written. */
    public static Optional<Order> of(Tap tap) {
        String[] parts = tap.what().split(" ", 3);
        String hour = parts.length > 1 ? parts[1] : NONE;
        String zone = parts.length > 2 ? parts[2] : NONE;
        try {
            return Optional.ofNullable(
                    switch (parts[0]) {
                        case "at" -> new Order.Subscribe(hourSaid(hour), zoneSaid(zone));
                        case "weekdays-at" -> new Order.Subscribe(hourSaid(hour), zoneSaid(zone), true);
                        case "choose-hour" -> new Order.Choose(Order.What.HOUR, hourOf(hour), zoneOf(zone));
                        case "choose-zone" -> new Order.Choose(Order.What.ZONE, hourOf(hour), zoneOf(zone));
                        case "choose-role" -> new Order.Choose(Order.What.ROLE, null, null);
                        case "choose-topics" -> new Order.Choose(Order.What.TOPICS, null, null);
                        case "clock" -> new Order.AskClock(hourOf(hour));
                        case "weekdays" -> new Order.Weekdays(true);
                        case "every-day" -> new Order.Weekdays(false);
                        case "role" -> new Order.Role(name(hour));
                        case "with" ->
                            name(hour).map(kind -> new Order.Kind(kind, true)).orElse(null);
                        case "without" ->
                            name(hour).map(kind -> new Order.Kind(kind, false)).orElse(null);
                        case "only" -> new Order.OnlyKind(name(hour));
                        case "forget-all" -> new Order.Forget(true);
                        case "let-be" -> new Order.LetBe();
                        default -> NAMED.get(parts[0]);
                    });
        } catch (DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String written) {
        return Optional.of(written).filter(TopicId::isPart);
    }

    private static String hour(@Nullable LocalTime hour) {
        return hour == null ? NONE : HOUR.format(hour);
    }

    private static String hour(HourSaid said) {
        if (said instanceof HourSaid.Around around) {
            return around.part().name().toLowerCase(Locale.ROOT);
        }
        return said instanceof HourSaid.At at ? HOUR.format(at.hour()) : NONE;
    }

    private static String zone(ZoneSaid said) {
        if (said instanceof ZoneSaid.One one) {
            return one.zone().getId();
        }
        if (said instanceof ZoneSaid.Offset offset) {
            return "UTC"
                    + (offset.offset().equals(ZoneOffset.UTC)
                            ? "+00:00"
                            : offset.offset().getId());
        }
        return NONE;
    }

    private static @Nullable LocalTime hourOf(String written) {
        return written.equals(NONE) ? null : LocalTime.parse(written, HOUR);
    }

    private static HourSaid hourSaid(String written) {
        return Stream.of(HourSaid.DayPart.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .<HourSaid>map(HourSaid.Around::new)
                .orElseGet(() -> HourSaid.of(hourOf(written)));
    }

    private static @Nullable ZoneId zoneOf(String written) {
        return ZoneId.getAvailableZoneIds().contains(written) ? ZoneId.of(written) : null;
    }

    private static ZoneSaid zoneSaid(String written) {
        if (written.matches("UTC[+-].*")) {
            return new ZoneSaid.Offset(ZoneOffset.of(written.substring("UTC".length())));
        }
        return ZoneSaid.of(zoneOf(written));
    }
}
