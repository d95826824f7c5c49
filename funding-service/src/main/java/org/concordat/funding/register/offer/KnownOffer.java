package org.concordat.funding.register.offer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Support that somebody offers for an objective, as programme tells of it.
 *
 * @param offeredBy an organisation of membership; {@code null} when another offers, in words
 * @param offeredByName {@code null} when an organisation of membership offers
 * @param offeredTo the organisation that it is made to; {@code null} for all
 * @param validUntil its last day; {@code null} while none is known
 */
public record KnownOffer(
        UUID id,
        OfferLevel level,
        UUID offeredBy,
        String offeredByName,
        String what,
        UUID objective,
        UUID offeredTo,
        LocalDate validFrom,
        LocalDate validUntil) {}
