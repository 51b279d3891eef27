/**
 * A strict Bot API server on this machine, for tests and for a person by hand: {@link
 * dev.careerbot.faketelegram.FakeTelegram} for tests, {@link dev.careerbot.faketelegram.FakeTelegramMain} from a shell.
 *
 * <p>Its rules and its words of refusal are those of the public Bot API as far as they are known; where Telegram
 * would mend a bot's slip in silence, this server refuses or notes a {@link dev.careerbot.faketelegram.Violation}.
 */
package dev.careerbot.faketelegram;
