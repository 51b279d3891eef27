/** What is to be done about the daily tip: its hour, zone, days and topics. */
@NullMarked
package dev.careerbot.reading.tips;

import org.jspecify.annotations.NullMarked;
