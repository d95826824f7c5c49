package org.concordat.reporting.indicator.warning;

import org.concordat.reporting.region.OrganisationId;

/**
 * Which warnings are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose warnings the caller may see
 */
public record WarningFilter(
        String indicator,
        OrganisationId organisation,
        String subRegion,
        WarningStatus status,
        OrganisationId boundary) {}
