package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.conversation.Delivery;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Delivery ARRIVED = new Delivery.Arrived();

    /** The pace would have one more begin whenever there is room. */
    private static int filled(Window window) {
        int inFlight = 0;
        while (window.hasRoom(inFlight)) {
            inFlight++;
        }
        return inFlight;
    }

    private static int afterArrivals(Window window, int number) {
        for (int i = 0; i < number; i++) {
            int ignored = filled(window);
            window.note(ARRIVED);
        }
        return filled(window);
    }

    @Test
    void oneMoreWithEachThatArrivesWhileThePaceNeedsThem() {
        assertEquals(3, filled(new Window(25)));
        assertEquals(5, afterArrivals(new Window(25), 2));
    }

    @Test
    void neverMoreThanASecondsTipsNorThanLeavesRoomForAnswers() {
        assertEquals(25, afterArrivals(new Window(25), 1_000));
        assertEquals(Window.MOST, afterArrivals(new Window(1_000), 1_000));
        assertEquals(3, afterArrivals(new Window(1), 1_000));
    }

    @Test
    void whereThePaceNeedsNoMoreThereAreFew() {
        Window window = new Window(25);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(true, window.hasRoom(1));
            window.note(ARRIVED);
        }
        assertEquals(3, filled(window));
    }

    @Test
    void fewAgainAsSoonAsOneDoesNotArrive() {
        for (Delivery trouble : new Delivery[] {new Delivery.Unknown(), new Delivery.Later(Duration.ZERO)}) {
            Window window = new Window(25);
            assertEquals(13, afterArrivals(window, 10));
            window.note(trouble);
            assertEquals(3, filled(window));
        }
    }
}
