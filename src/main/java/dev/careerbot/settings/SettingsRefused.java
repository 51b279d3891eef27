package dev.careerbot.settings;

import java.util.List;

/** Something is set wrong. Holds every fault, so that the operator mends them in one go. */
public final class SettingsRefused extends RuntimeException {
    private final transient List<String> faults;

    SettingsRefused(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
