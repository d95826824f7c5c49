package org.concordat.funding.application.application;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.register.organisation.OrganisationId;

/**
 * An organisation that has ended while an application that it is party to is pending.
 *
 * @param lastDay of the organisation
 * @param successor who takes over what it had; {@code null} when nobody follows it
 */
public record EndedParty(ApplicationId application, OrganisationId organisation, LocalDate lastDay, UUID successor) {}
