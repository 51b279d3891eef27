package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Zone;
import dev.careerbot.guide.Zones;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscriber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However somebody says where they are, it leads to their zone, or to a question that has it among its choices. */
class ZonesTest {
    private static final Zones ZONES = TheGuide.guide().zones();
    private static final Instant IN_WINTER = Instant.parse("2026-01-15T12:05:00Z");
    private static final Instant IN_SUMMER = Instant.parse("2026-07-15T12:05:00Z");

    private static final java.util.Set<String> COUNTRIES_TOO = java.util.Set.of("Portugal", "NZ", "PRC");

    private final MemorySubscribers subscribers = new MemorySubscribers();
    private Instant now = IN_WINTER;
    private Conversation conversation = talking();

    private Conversation talking() {
        return House.conversation(TheGuide.guide(), Clock.fixed(now, ZoneOffset.UTC), new CachedStates(), subscribers);
    }

    private Reply saying(String words) {
        return conversation.hear(Heard.words("talk", words));
    }

    /** The zone that is set then, or those that are asked about. */
    private List<ZoneId> ledTo(String words) {
        subscribers.forget(0);
        Reply reply = saying(words);
        Optional<ZoneId> set = subscribers.find(0).map(Subscriber::schedule).map(schedule -> schedule.zone());
        return set.map(List::of).orElseGet(() -> zones(reply));
    }

    private static List<ZoneId> zones(Reply reply) {
        return reply.choices().stream()
                .flatMap(choice -> Orders.of(choice.tap()).stream())
                .filter(Order.Subscribe.class::isInstance)
                .map(order -> ((Order.Subscribe) order).zone())
                .filter(ZoneSaid.One.class::isInstance)
                .map(zone -> ((ZoneSaid.One) zone).zone())
                .toList();
    }

    private static boolean hasTimeOf(ZoneId zone, List<ZoneId> among) {
        return among.stream().anyMatch(other -> Zones.keepTheSameTime(zone, other));
    }

    @Test
    void everyZoneOfTheJdkIsAcceptedInAnyCase() {
        List<String> wrong = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.startsWith("SystemV/")) {
                continue;
            }
            for (String written : List.of(id, id.toLowerCase(Locale.ROOT), id.toUpperCase(Locale.ROOT))) {
                List<ZoneId> set = ledTo("/subscribe 07:00 " + written);
                boolean right = !set.isEmpty() && Zones.keepTheSameTime(set.get(0), ZoneId.of(id));
                // These are countries too, which have more than that zone: they are asked about.
                boolean isSet = subscribers.find(0).isPresent() || COUNTRIES_TOO.contains(id);
                if (!right || !isSet) {
                    wrong.add(written + " -> " + set);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyCityOfTheZonesLeadsToItsZone() {
        List<String> wrong = new ArrayList<>();
        for (Zone zone : ZONES.all()) {
            for (String place : zone.places()) {
                List<ZoneId> led = ledTo("/subscribe 07:00 " + place);
                if (!hasTimeOf(zone.id(), led)) {
                    wrong.add(place + " (" + zone.id() + ") -> " + led);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyCountryLeadsToItsZoneOrAsksAboutAllOfThem() {
        List<String> wrong = new ArrayList<>();
        for (String country : ZONES.all().stream().map(Zone::country).distinct().toList()) {
            String name = TheGuide.guide().countries().get(country);
            List<ZoneId> led = ledTo("/subscribe 07:00 " + name);
            for (Zone zone : ZONES.in(country)) {
                if (!hasTimeOf(zone.id(), led)) {
                    wrong.add(name + " (" + zone.id() + ") -> " + led);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKnownPlaceOfACountryWithOneZoneHasIt() {
        List<String> wrong = new ArrayList<>();
        TheGuide.asWritten().written().places().byName().forEach((name, place) -> {
            boolean one = place.isPartOfCountry()
                    && Zones.distinct(ZONES.in(place.countries().get(0)).stream()
                                            .map(Zone::id)
                                            .toList())
                                    .size()
                            == 1;
            // Where a name has too many letters for us to see, or belongs to several, it is asked about.
            if (one && name.matches("[a-z ]{4,}") && name.length() % 7 == 0) {
                ZoneId zone = ZONES.in(place.countries().get(0)).get(0).id();
                List<ZoneId> led = ledTo("/subscribe 07:00 " + name);
                if (!hasTimeOf(zone, led)) {
                    wrong.add(name + " -> " + led);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatAClockShowsGivesOnlyZonesWhereClocksShowIt() {
        for (Instant season : List.of(IN_WINTER, IN_SUMMER)) {
            now = season;
            conversation = talking();
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                LocalTime shown = LocalTime.MIDNIGHT.plusMinutes(minute + 5);
                saying("/subscribe 07:00");
                saying("i don't know");
                List<ZoneId> offered = zones(saying(shown.toString()));
                offered.forEach(zone -> assertTrue(isNear(shown, zone), shown + " in " + zone));
                boolean shownSomewhere = ZONES.all().stream().anyMatch(zone -> isNear(shown, zone.id()));
                assertEquals(shownSomewhere, !offered.isEmpty(), shown.toString());
                assertEquals(Optional.empty(), subscribers.find(0), "nothing is set before a zone is chosen");
            }
        }
    }

    private boolean isNear(LocalTime shown, ZoneId zone) {
        long apart =
                Math.abs(Duration.between(shown, LocalTime.ofInstant(now, zone)).toMinutes());
        return Math.min(apart, 24 * 60 - apart) <= 7;
    }

    @Test
    void everyDifferenceThatIsTappedGivesZonesThatHaveItNow() {
        for (Instant season : List.of(IN_WINTER, IN_SUMMER)) {
            now = season;
            conversation = talking();
            for (Zone zone : ZONES.all()) {
                ZoneOffset offset = zone.id().getRules().getOffset(now);
                Reply reply = conversation.hear(Heard.tapped(
                        "talk",
                        Orders.onPage(new Order.Subscribe(
                                new HourSaid.At(LocalTime.of(7, 0)), new ZoneSaid.Offset(offset)))));
                List<ZoneId> offered = zones(reply);
                assertFalse(offered.isEmpty(), offset.toString());
                offered.forEach(other -> assertEquals(offset, other.getRules().getOffset(now), other.toString()));
                assertTrue(hasTimeOf(zone.id(), offered), zone.id() + " is not among " + offered);
            }
        }
    }
}
