package org.concordat.funding.openness.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.funding.call.call.Eligibility;

/**
 * A published call that is open to everybody who may apply by its terms.
 *
 * @param publishedAt since when it is public
 * @param changedAt when it has changed last
 */
public record PublicCall(
        UUID id, CallTerms terms, Eligibility eligibility, CallStatus status, Instant publishedAt, Instant changedAt) {}
