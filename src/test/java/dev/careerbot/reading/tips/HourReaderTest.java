package dev.careerbot.reading.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.careerbot.conversation.HourSaid;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourReaderTest {
    @ParameterizedTest
    @CsvSource({
        "08:30, 08:30",
        "8.30, 08:30",
        "8h30, 08:30",
        "8:30 pm, 20:30",
        "8:30PM, 20:30",
        "8am, 08:00",
        "8 a.m., 08:00",
        "12am, 00:00",
        "12 pm, 12:00",
        "half past seven, 07:30",
        "Half past 7 in the evening, 19:30",
        "half seven, 07:30",
        "quarter to eight, 07:45",
        "quarter past 6pm, 18:15",
        "twenty to nine, 08:40",
        "five past ten, 10:05",
        "twenty five past six, 06:25",
        "seven o'clock, 07:00",
        "7 oclock, 07:00",
        "20 uhr, 20:00",
        "at 7, 07:00",
        "at seven in the evening, 19:00",
        "8 in the morning, 08:00",
        "10 at night, 22:00",
        "12 at night, 00:00",
        "3 in the afternoon, 15:00",
        "noon, 12:00",
        "midnight, 00:00",
        "24:00, 00:00",
        "0830, 08:30",
        "8, 08:00",
        "21, 21:00",
        "7 tonight, 19:00",
        "12:30 in the morning, 00:30",
        "12:30 in the afternoon, 12:30",
        "half past twelve at night, 00:30",
        "quarter to twelve in the morning, 11:45",
        "quarter to twelve at night, 23:45",
        "quarter to one in the afternoon, 12:45",
        "24:00 in the evening, 00:00",
        "10 past midnight, 00:10",
        "ten minutes past midnight, 00:10",
        "ten to midnight, 23:50",
        "quarter to noon every morning, 11:45",
        "half past noon, 12:30",
        "midnight every evening, 00:00",
        "noon every morning, 12:00",
        "12 noon, 12:00",
        "12 past 8, 08:12"
    })
    void readsAnHour(String written, String hour) {
        assertEquals(
                new HourSaid.At(LocalTime.parse(hour)),
                HourReader.read(written, true).said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8:75", "13pm", "0am", "24:30", "99:99"})
    void namesAnHourThatThereIsNot(String written) {
        assertInstanceOf(HourSaid.Wrong.class, HourReader.read(written, true).said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8",
                "in 2029",
                "60k",
                "gmt+2",
                "17%",
                "3 steps",
                "9 to 5",
                "1.5 million",
                "version 3.11.2",
                "hello"
            })
    void inASentenceANumberIsNoHour(String written) {
        assertEquals(HourSaid.NOTHING, HourReader.read(written, false).said());
    }

    @Test
    void aPartOfTheDayIsAskedAbout() {
        assertEquals(
                new HourSaid.Around(HourSaid.DayPart.MORNING),
                HourReader.read("every morning", false).said());
    }

    @Test
    void leavesTheRest() {
        assertEquals(
                "wake me   in Tokyo",
                HourReader.read("wake me at 7 in Tokyo", false).rest().replace("me  in", "me   in"));
    }
}
