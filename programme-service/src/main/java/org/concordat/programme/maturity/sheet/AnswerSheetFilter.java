package org.concordat.programme.maturity.sheet;

import org.concordat.programme.maturity.round.RoundId;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which sheets are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose sheets the caller may see
 */
public record AnswerSheetFilter(
        RoundId round, OrganisationId organisation, AnswerSheetStatus status, OrganisationId boundary) {}
