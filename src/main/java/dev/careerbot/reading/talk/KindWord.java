package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Asking;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** "I lost my job, how do i start", "interview tomorrow, freaking out": how somebody is comes before what they ask for. */
public final class KindWord {
    private static final Pattern LOST_WORK = Pattern.compile(
            "\\b(?:(?:i|ive|im|am|just|got|was|been) (?:fired|laid off|let go|sacked|made redundant|redundant|unemployed|jobless"
                    + "|out of work)|lost my job|i need (?:a|a new|another|some) (?:job|work))\\b");

    private static final Pattern LOW = Pattern.compile(
            "\\b(?:i|im) (?:(?:am|just|really|still|so) )*(?:feel|feeling) (?:(?:like|so|really|very|pretty|a bit) )*(?:garbage|rubbish"
                    + "|trash|crap|shit|terrible|awful|horrible|bad|lost|down|low|hopeless|worthless|useless|sad|miserable"
                    + "|overwhelmed|stupid)\\b|\\b(?:im|i am) (?:so |really |very )?(?:overwhelmed|depressed|desperate|miserable"
                    + "|devastated)\\b");

    private static final Pattern NERVOUS = Pattern.compile(
            "\\b(?:freak(?:ing|ed) out|panick?ing|nervous|(?:im|i am|so|really) (?:scared|anxious|stressed|afraid|terrified))\\b");

    private static final List<Map.Entry<Pattern, String>> SAID = List.of(
            Map.entry(LOST_WORK, "To have to look for work is hard: one step at a time is enough."),
            Map.entry(LOW, "I am sorry that it feels like that: one step at a time is enough."),
            Map.entry(NERVOUS, "To be nervous is only human."));

    private KindWord() {}

    /** Above what is shown; a note that is said alone has a tone of its own. */
    public static Reading before(Asking asking, Reading reading) {
        return !(reading.intent() instanceof Intent.Open)
                        || !reading.how().assumed().isEmpty()
                ? reading
                : SAID.stream()
                        .filter(kind -> asking.message().says(kind.getKey()))
                        .findFirst()
                        .map(kind -> reading.assuming(kind.getValue()))
                        .orElse(reading);
    }
}
