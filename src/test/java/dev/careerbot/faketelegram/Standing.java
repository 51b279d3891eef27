package dev.careerbot.faketelegram;

/** How the bot stands in a chat. */
enum Standing {
    MEMBER("member"),
    BLOCKED("kicked"),
    DEACTIVATED("kicked"),
    KICKED("kicked"),
    LEFT("left");

    private final String status;

    Standing(String status) {
        this.status = status;
    }

    /** As a chat member's status says it. */
    String status() {
        return status;
    }

    void checkWriting(String chatType) {
        switch (this) {
            case MEMBER -> {}
            case BLOCKED -> throw Refusal.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw Refusal.forbidden("user is deactivated");
            case KICKED -> throw Refusal.forbidden("bot was kicked from the " + chatType + " chat");
            case LEFT -> throw Refusal.forbidden("bot is not a member of the " + chatType + " chat");
        }
    }
}
