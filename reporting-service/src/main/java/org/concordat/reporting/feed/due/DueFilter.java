package org.concordat.reporting.feed.due;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is asked for; {@code null} asks for all.
 *
 * @param programme its code
 * @param from the first day on which it may be due
 * @param until the last one
 * @param onlyOverdue only what is later than due on the day
 * @param webhooks whether the caller keeps webhooks, and sees which of them are to be enabled or replaced
 * @param boundary the only organisation whose items the caller sees, beside those that are everybody's
 */
public record DueFilter(
        DueKind kind,
        UUID organisation,
        String programme,
        LocalDate from,
        LocalDate until,
        boolean onlyOverdue,
        boolean webhooks,
        UUID boundary) {}
