package dev.careerbot.faketelegram;

/** One method of the Bot API. */
@FunctionalInterface
interface Method {
    /** The JSON of {@code result}. */
    byte[] call(Params params, Call call) throws InterruptedException;
}
