package dev.careerbot.tool;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Place;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What looks like a slip and may well be meant. */
final class Remarks {
    private final Guide guide;

    Remarks(Guide guide) {
        this.guide = guide;
    }

    List<String> all() {
        return Stream.of(rolesByNow(), datedByNow(), otherMoney(), otherCities())
                .flatMap(remarks -> remarks)
                .map(remark -> remark + ". (This is no fault.)")
                .toList();
    }

    /** The role is found as it is; the line only has nothing to say any more. */
    private Stream<String> rolesByNow() {
        return guide.written().otherJobs().stream().sorted().flatMap(job -> guide.roles().stream()
                .filter(role -> role.names().stream()
                        .anyMatch(name -> Folding.fold(name).equals(Folding.fold(job))))
                .map(role -> "words/other-jobs.txt: '" + job + "' is now answered by the role " + role.title()
                        + ": delete the line"));
    }

    /** What is explained of all sources at once is told with them all. */
    private Stream<String> datedByNow() {
        boolean explained = guide.doubts().stream().anyMatch(doubt -> doubt.id().equals(Doubt.UNDATED));
        return guide.sources().values().stream()
                .filter(source -> explained && source.published() != null)
                .map(source -> source.id())
                .sorted()
                .map(
                        id -> "sources.json: '" + id
                                + "' has a date: see that the explanation of 'undated' in doubts.json does not say that none has");
    }

    private Stream<String> otherMoney() {
        return guide.pay().stream().flatMap(range -> {
            Currency own = Currency.getInstance(new Locale("", range.country()));
            return own == null || own.getCurrencyCode().equals(range.currency())
                    ? Stream.empty()
                    : Stream.of(row(range) + "the figures are in " + range.currency()
                            + ", the money of that country is " + own.getCurrencyCode());
        });
    }

    /** The city is shown as the row has it, and found by the names that places/ has. */
    private Stream<String> otherCities() {
        return guide.pay().stream().flatMap(range -> {
            String city = range.place();
            if (city == null) {
                return Stream.empty();
            }
            Place known = guide.written().places().byName().get(Folding.fold(city));
            if (known == null || !known.countries().contains(range.country())) {
                return Stream.of(row(range) + "places/ knows no '" + city + "' there");
            }
            return known.display().equals(city)
                    ? Stream.empty()
                    : Stream.of(row(range) + "places/ calls '" + city + "' " + known.display());
        });
    }

    private static String row(PayRange range) {
        return "roles/" + range.role() + "/salary.json: " + range.country() + ": ";
    }
}
