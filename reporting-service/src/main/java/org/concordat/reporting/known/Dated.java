package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact with its two times: on which days it is true, and as of which instants that is known.
 *
 * @param from the first day; {@link LocalDate#MIN} for ever before
 * @param until the day after the last; {@link LocalDate#MAX} for ever
 * @param knownFrom when it was recorded
 * @param knownUntil when something else was recorded; {@link Instant#MAX} until then
 */
public record Dated<F>(F fact, LocalDate from, LocalDate until, Instant knownFrom, Instant knownUntil) {}
