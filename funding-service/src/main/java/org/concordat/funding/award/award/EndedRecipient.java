package org.concordat.funding.award.award;

import java.time.LocalDate;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.register.organisation.OrganisationId;

/**
 * An organisation that has ended while it has an award.
 *
 * @param successor who takes over what it had
 * @param lastDay of the organisation
 */
public record EndedRecipient(AwardId award, OrganisationId recipient, OrganisationId successor, LocalDate lastDay) {}
