package dev.careerbot.reading.pay;

import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.PayRange;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads bare numbers that are sums in thousands: "what about 70" after a card of pay, "75 in the uk", "i'm in toronto on 110". */
public final class Thousands implements Hearing.OfOne {
    /** So a sum in thousands is written. */
    static final String BARE = "\\d{2,3}";

    private static final Pattern IS_BARE = Pattern.compile(BARE);

    private static final long THOUSAND = 1_000;

    /** So many times less than the low end, or more than the high end, and the number was no sum in thousands. */
    private static final int FAR = 4;

    /** "They could go up to 80". */
    private static final Set<String> OFFERED = Lists.words(
            "go goes going went up down offer offers offered say says said saying told youre claims claimed");

    /** "And at 30?": of an age the guide has no pay but that of the place. */
    private static final Pattern AT_AGE = Pattern.compile("\\b(?:at|by|age|aged) \\d");

    /** An age, a count or a time: "i'm 45 in london", "the top 50 in germany", "100 engineers", "24 months". */
    private static final Pattern NO_SUM = Pattern.compile(
            "\\b(?:im|am|are|top|best|first|last) \\d"
                    + "|\\d (?:people|ppl|folks?|persons?|guys?|engineers?|friends?|colleagues?|days?|weeks?|months?|years?)\\b");

    /** "What salary, at 29", "how many of 100 earn more": who asks what is paid has no sum to say. */
    private static final Set<String> ASKING_WHAT = Set.of("what", "whats", "much", "many");

    private static final Set<String> PAYING = Lists.with(PayWords.SURELY_PAY, """
            make makes""");

    /** "What if i make 70": there the number is what is paid. */
    private static final Pattern PAID = Pattern.compile(
            "\\b(?:" + String.join("|", PAYING) + ")(?: (?:about|only|just|roughly|like|me|us|you|him|her|them))* \\d");

    private final PlacesMeant places;
    private final BesidePay beside;

    public Thousands(PlacesMeant places, BesidePay beside) {
        this.places = places;
        this.beside = beside;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        List<String> numbers =
                message.words().stream().filter(Thousands::isBare).toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<PlaceAsked> named = PlacesNamed.in(message);
        List<PlaceAsked> meant = named.isEmpty() ? places.onCard(asking.state()) : named;
        List<PayRange> ranges = places.ranges(meant).toList();
        if (ranges.isEmpty() || !isAllThatIsSaid(asking)) {
            return Optional.empty();
        }
        if (message.says(AT_AGE)) {
            return Optional.of(Reading.of(PayAsk.pay(asking, meant)));
        }
        boolean sums = !message.says(NO_SUM)
                && !asksWhatIsPaid(message)
                && numbers.stream().allMatch(number -> ranges.stream().anyMatch(range -> isNear(sum(number), range)));
        return sums ? Optional.of(reading(asking, numbers, meant)) : Optional.empty();
    }

    private static boolean isAllThatIsSaid(Asking asking) {
        return asking.message().amounts().isEmpty()
                && !asking.message().hasAny(PayWords.NOT_PAY)
                && !asking.message().written().contains("%")
                && asking.saysOnly(
                        Thousands::isBare,
                        Set.of(Message.PLACE),
                        PayWords.OF_PAY,
                        PayWords.OF_JUDGING,
                        PayWords.LIVING,
                        JobWords.OWN,
                        OFFERED);
    }

    private static boolean asksWhatIsPaid(Message message) {
        boolean asks = message.hasAny(ASKING_WHAT) && message.hasAny(PAYING)
                || PayWords.SURELY_PAY.contains(
                                message.words().get(message.words().size() - 1))
                        && !message.hasAny(PayWords.JUDGED_SUM);
        return asks && !message.says(PAID);
    }

    static boolean isBare(String word) {
        return IS_BARE.matcher(word).matches();
    }

    static long sum(String number) {
        return Long.parseLong(number) * THOUSAND;
    }

    private static boolean isNear(long sum, PayRange range) {
        return sum * FAR >= range.low() && sum <= range.high() * FAR;
    }

    private Reading reading(Asking asking, List<String> numbers, List<PlaceAsked> meant) {
        Message written = asking.message();
        Message message = new Message(
                written.written(),
                written.words().stream()
                        .map(word -> numbers.contains(word) ? Message.SUM : word)
                        .toList(),
                written.roles(),
                written.places(),
                numbers.stream()
                        .map(number -> new Amount(sum(number), null, null))
                        .toList(),
                written.currencies());
        Asking spelt = new Asking(message, asking.state(), asking.role(), asking.roleNamed());
        Reading reading = Reading.of(SumAsk.stand(spelt, meant))
                .assuming("I took " + String.join(" and ", numbers) + " as so many thousand.");
        return beside.said(message, reading);
    }
}
