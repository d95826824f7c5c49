package org.concordat.programme.programme.delivery;

import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationId;

/** Which deliveries a list shows; what is {@code null} does not narrow it. */
public record DeliveryFilter(ProgrammeId programme, ActivityId activity, OrganisationId organisation) {}
