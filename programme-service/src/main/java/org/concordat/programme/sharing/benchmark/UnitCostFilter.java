package org.concordat.programme.sharing.benchmark;

import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;

/** Which unit costs are asked for; {@code null} asks for all that are in sight. */
public record UnitCostFilter(
        OrganisationId organisation,
        String transaction,
        String channel,
        FinancialYear financialYear,
        UnitCostStatus status,
        Sight sight) {}
