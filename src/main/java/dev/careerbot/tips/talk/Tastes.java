package dev.careerbot.tips.talk;

import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.guide.Guide;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.Taste;
import dev.careerbot.tips.TipPool;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Of which role and from which topics the tips are. A choice may name what the guide has not, or has no more. */
final class Tastes {
    private static final String NONE_LEFT = "That would leave no tips for the role you chose, so nothing is changed.";

    private final Guide guide;
    private final TipPool pool;
    private final SettingsPage page;
    private final Subscribers subscribers;

    Tastes(Guide guide, TipPool pool, SettingsPage page, Subscribers subscribers) {
        this.guide = guide;
        this.pool = pool;
        this.page = page;
        this.subscribers = subscribers;
    }

    /** Empty for an order about something else. */
    Optional<Reply> answer(Order order, boolean onPage, Speaker speaker) {
        if (order instanceof Order.Role role) {
            return Optional.of(role(role.role(), speaker));
        }
        if (order instanceof Order.Kind kind) {
            return Optional.of(kind(kind, onPage, speaker));
        }
        return order instanceof Order.OnlyKind only ? Optional.of(only(only, onPage, speaker)) : Optional.empty();
    }

    private Reply role(Optional<String> role, Speaker speaker) {
        if (role.isPresent() && !guide.hasRole(role.get())) {
            return page.main(subscribers.known(speaker.chat()), "The guide has no such role any more.");
        }
        Set<String> roles = role.map(Set::of).orElse(Set.of());
        boolean any = pool.has(
                new Taste(roles, taste(subscribers.known(speaker.chat())).kinds()));
        Subscriber now = change(speaker, taste -> new Taste(roles, any ? taste.kinds() : Set.of()));
        return page.main(
                now,
                "Tips for " + page.role(now.taste()) + "."
                        + (any ? "" : " It has none on the topics that were on, so all topics are on."));
    }

    private Reply kind(Order.Kind kind, boolean onPage, Speaker speaker) {
        String title = page.kinds().get(kind.kind());
        if (title == null) {
            return page.topics(subscribers.known(speaker.chat()), "The guide has no tips on that.");
        }
        Subscriber before = subscribers.known(speaker.chat());
        if (!kind.wanted() && kindsWith(taste(before), kind).isEmpty()) {
            return page.topics(before, "One topic has to stay on. /unsubscribe ends the tips.");
        }
        if (!pool.has(new Taste(taste(before).roles(), kindsWith(taste(before), kind)))) {
            return page.topics(before, NONE_LEFT);
        }
        Subscriber now = change(speaker, taste -> new Taste(taste.roles(), allAsNone(kindsWith(taste, kind))));
        return onPage ? page.topics(now, "") : page.main(now, title + (kind.wanted() ? ": on." : ": off."));
    }

    private Reply only(Order.OnlyKind only, boolean onPage, Speaker speaker) {
        if (only.kind().isPresent() && !page.kinds().containsKey(only.kind().get())) {
            return page.topics(subscribers.known(speaker.chat()), "The guide has no tips on that.");
        }
        Set<String> kinds = only.kind().map(Set::of).orElse(Set.of());
        if (!pool.has(new Taste(taste(subscribers.known(speaker.chat())).roles(), kinds))) {
            return page.topics(subscribers.known(speaker.chat()), NONE_LEFT);
        }
        Subscriber now = change(speaker, taste -> new Taste(taste.roles(), kinds));
        return onPage
                ? page.topics(now, "")
                : page.main(
                        now,
                        only.kind()
                                .map(kind -> "Only: " + page.kinds().get(kind) + ".")
                                .orElse("All topics."));
    }

    private Set<String> kindsWith(Taste taste, Order.Kind change) {
        Set<String> kinds =
                new LinkedHashSet<>(taste.kinds().isEmpty() ? page.kinds().keySet() : taste.kinds());
        if (change.wanted()) {
            kinds.add(change.kind());
        } else {
            kinds.remove(change.kind());
        }
        kinds.retainAll(page.kinds().keySet());
        return kinds;
    }

    /** Who wants all wants those too that the guide will have some day. */
    private Set<String> allAsNone(Set<String> kinds) {
        return kinds.containsAll(page.kinds().keySet()) ? Set.of() : kinds;
    }

    private Subscriber change(Speaker speaker, java.util.function.UnaryOperator<Taste> how) {
        return subscribers.change(speaker.chat(), before -> before.liking(how.apply(taste(before))));
    }

    /** Whoever changes what is set goes on from what is shown. */
    private Taste taste(Subscriber subscriber) {
        return pool.heeded(subscriber.taste());
    }
}
