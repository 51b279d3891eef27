package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which tip comes next, over rounds, people and changes of the guide. */
class TipOrderTest {
    private static final TipPool POOL = AllTips.POOL;
    private static final int ALL = POOL.size(Taste.ANY);

    private static List<Pick> picks(TipPool pool, Course from, Taste taste, int number) {
        List<Pick> picks = new ArrayList<>();
        Course course = from;
        for (int i = 0; i < number; i++) {
            Pick pick = pool.next(course, taste).orElseThrow();
            picks.add(pick);
            course = pick.after();
        }
        return picks;
    }

    private static Set<TopicId> topics(List<Pick> picks) {
        return picks.stream().map(Pick::topic).collect(Collectors.toSet());
    }

    @Test
    void everyItemOfEveryRoleComesOnceBeforeOneComesAgain() {
        assertEquals(62, ALL);
        for (long seed = 0; seed < 50; seed++) {
            List<Pick> round = picks(POOL, Course.fresh(seed), Taste.ANY, ALL);
            assertEquals(ALL, topics(round).size());
            assertEquals(
                    IntStream.rangeClosed(1, ALL).boxed().toList(),
                    round.stream().map(Pick::number).toList());
            assertTrue(round.stream().allMatch(pick -> pick.of() == ALL));
        }
    }

    @Test
    void theNextRoundHasAnotherOrderAndNeverBeginsWithWhatEndedTheLast() {
        for (long seed = 0; seed < 500; seed++) {
            List<Pick> rounds = picks(POOL, Course.fresh(seed), Taste.ANY, 3 * ALL);
            for (int i = 1; i < rounds.size(); i++) {
                assertNotEquals(rounds.get(i - 1).topic(), rounds.get(i).topic());
            }
            assertEquals(ALL, topics(rounds.subList(ALL, 2 * ALL)).size());
            assertNotEquals(
                    rounds.subList(0, ALL).stream().map(Pick::topic).toList(),
                    rounds.subList(ALL, 2 * ALL).stream().map(Pick::topic).toList());
        }
    }

    @Test
    void everyPersonHasAnotherOrder() {
        Set<List<TopicId>> orders = new HashSet<>();
        Set<TopicId> firsts = new HashSet<>();
        for (long chat = 1; chat <= 1_000; chat++) {
            List<Pick> beginning = picks(POOL, Course.fresh(TipOrder.seedOf(chat)), Taste.ANY, 8);
            orders.add(beginning.stream().map(Pick::topic).toList());
            firsts.add(beginning.get(0).topic());
        }
        assertEquals(1_000, orders.size());
        assertEquals(ALL, firsts.size(), "every topic is somebody's first");
    }

    @Test
    void whereAPersonStandsFollowsFromTheCourseAlone() {
        Pick tenth = picks(POOL, Course.fresh(7), Taste.ANY, 10).get(9);
        List<Pick> again = picks(AllTips.POOL, tenth.after(), Taste.ANY, 52);
        assertEquals(11, again.get(0).number());
        assertEquals(52, topics(again).size());
    }

    @Test
    void aChangeOfTheGuideRepeatsNothingAndLeavesTheRestInOrder() {
        List<TopicId> old = TheGuide.guide().items().map(item -> item.id()).toList();
        for (long seed = 0; seed < 100; seed++) {
            List<Pick> seen = picks(POOL, Course.fresh(seed), Taste.ANY, 30);
            List<TopicId> edited = new ArrayList<>(old.subList(10, old.size()));
            IntStream.range(0, 7).forEach(i -> edited.add(TopicId.of("ml-engineer/tools/new-" + i)));
            TipPool now = TipPool.of(edited);
            List<Pick> rest = new ArrayList<>();
            Pick next = now.next(seen.get(29).after(), Taste.ANY).orElseThrow();
            while (next.after().round() == 0) {
                rest.add(next);
                next = now.next(next.after(), Taste.ANY).orElseThrow();
            }
            Set<TopicId> both = topics(seen);
            both.retainAll(topics(rest));
            assertEquals(Set.of(), both);
            List<TopicId> before = picks(POOL, Course.fresh(seed), Taste.ANY, ALL).stream()
                    .map(Pick::topic)
                    .toList();
            assertEquals(
                    before.subList(30, ALL).stream().filter(edited::contains).toList(),
                    rest.stream().map(Pick::topic).filter(old::contains).toList());
        }
    }

    @Test
    void aTasteNarrowsThePool() {
        Taste taste = new Taste(Set.of("software-engineer-ml"), Set.of("how-to-become"));
        int size = POOL.size(taste);
        assertTrue(size > 1 && size < ALL);
        List<Pick> round = picks(POOL, Course.fresh(3), taste, size);
        assertEquals(size, topics(round).size());
        assertTrue(round.stream().allMatch(pick -> taste.likes(pick.topic()) && pick.of() == size));
    }

    @Test
    void whateverTheTasteInBetweenNothingComesAgainBeforeAllThatIsWantedHasCome() {
        List<Taste> tastes = List.of(
                Taste.ANY,
                new Taste(Set.of(), Set.of("kpis")),
                new Taste(Set.of("software-engineer-ml"), Set.of()),
                new Taste(Set.of("ml-engineer"), Set.of("tools", "career-tips")));
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Map<TopicId, Integer> had = new HashMap<>();
            Course course = Course.fresh(seed);
            for (int i = 0; i < 40; i++) {
                Taste taste = tastes.get(random.nextInt(tastes.size()));
                for (Pick pick : picks(POOL, course, taste, 1 + random.nextInt(12))) {
                    List<Integer> times = TheGuide.guide()
                            .items()
                            .map(Item::id)
                            .filter(taste::likes)
                            .map(topic -> had.getOrDefault(topic, 0))
                            .toList();
                    int least = times.stream().min(Integer::compare).orElseThrow();
                    assertEquals(least, had.getOrDefault(pick.topic(), 0), () -> pick + " is had already");
                    assertEquals(1 + times.stream().filter(one -> one > least).count(), pick.number());
                    had.merge(pick.topic(), 1, Integer::sum);
                    course = pick.after();
                }
            }
        }
    }

    @Test
    void whoHasKeptATasteForLongHasLittleToRemember() {
        List<Pick> round = picks(POOL, Course.fresh(1), Taste.ANY, 3 * ALL);
        assertTrue(round.stream()
                .filter(pick -> pick.number() > ALL / 2)
                .allMatch(pick -> pick.after().apart().isEmpty()));
    }

    @Test
    void aTasteThatTheGuideNoLongerServesGetsEverything() {
        assertEquals(ALL, POOL.size(new Taste(Set.of(), Set.of("gone"))));
    }

    @Test
    void aPoolOfOneGoesRound() {
        TipPool one = TipPool.of(List.of(TopicId.of("a/b/c")));
        assertEquals(3, picks(one, Course.fresh(1), Taste.ANY, 3).size());
        assertTrue(TipPool.of(List.of()).next(Course.fresh(1), Taste.ANY).isEmpty());
    }
}
