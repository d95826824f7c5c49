package org.concordat.reporting.indicator.returns;

import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.region.OrganisationId;

/**
 * Which returns are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose returns the caller may see
 */
public record ReturnFilter(
        PeriodId period, OrganisationId organisation, ReturnStatus status, OrganisationId boundary) {}
