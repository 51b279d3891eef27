package dev.careerbot.answer;

import dev.careerbot.citing.Offers;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All sections of a role to choose from. */
record Menu(Guide guide, Offers offers) {
    Reply saying(String text, String role) {
        return above(List.of(Part.plain(text)), role);
    }

    private Reply above(List<Part> parts, String role) {
        List<Choice> choices = new ArrayList<>(offers.menu(role));
        choices.add(new Choice("A tip a day", Orders.button(Order.Subscribe.to(null, null))));
        return new Reply(Reply.Outcome.ANSWER, parts, choices);
    }

    /** The role of the talk comes first, as the choices are its sections. */
    Reply ofAllTopics(String role) {
        List<Part> parts = guide.roles().stream()
                .sorted(Comparator.comparing(one -> !one.id().equals(role)))
                .flatMap(one -> Stream.of(Part.title(one.title()), Part.plain(sectionsOf(one))))
                .toList();
        return above(parts, role);
    }

    private String sectionsOf(Role role) {
        return guide.sectionsOf(role.id()).stream()
                .map(section -> "• " + section.title())
                .collect(Collectors.joining("\n"));
    }
}
