package org.concordat.reporting.known.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A change as one of the records that it is about sees it.
 *
 * @param record it happened to this one, or to another that names it
 * @param position where it stands in the feed
 */
public record ChangeAbout(
        UUID record, long position, UUID event, String type, UUID subject, LocalDate effectiveOn, Instant recordedAt) {}
