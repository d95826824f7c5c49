package org.concordat.programme.programme.contribution;

import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which contributions are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose contributions the caller may see
 */
public record ContributionFilter(
        OrganisationId organisation,
        ProgrammeId programme,
        ActivityId activity,
        FinancialYear financialYear,
        String kind,
        ContributionStatus status,
        OrganisationId boundary) {}
