package org.concordat.platform.journal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One change of one record, as a fact in the past tense.
 *
 * @param type what kind of record
 * @param id the record's id
 * @param version the record's version after the change
 * @param what the fact in kebab-case and past tense, such as {@code subscription-paid}
 * @param before the full state before, {@code null} when the record is new
 * @param after the full state after; holds no personal data when the type has a topic
 * @param effectiveOn the day from which the change is true in the partnership's business
 * @param reason why, in the caller's words; may be {@code null}
 */
public record Change(
        AggregateType type,
        UUID id,
        long version,
        String what,
        Object before,
        Object after,
        LocalDate effectiveOn,
        String reason) {}
