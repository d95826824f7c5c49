package org.concordat.membership.pledge.sharingagreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which agreements are asked for; what is {@code null} does not narrow.
 *
 * @param dueForReviewBy only those that still run and are to be reviewed on this day or before
 * @param boundary the only organisation whose agreements the caller may see
 */
public record AgreementFilter(UUID commitment, UUID party, LocalDate dueForReviewBy, UUID boundary) {}
