package org.concordat.reporting.indicator.target;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.reporting.region.OrganisationId;

/**
 * Which targets are asked for; {@code null} asks for all.
 *
 * @param firstDay of the period that they are about
 * @param partOf the target whose parts they are
 * @param boundary the organisation whose targets the caller sees, with those for all
 */
public record TargetFilter(
        String indicator,
        OrganisationId organisation,
        LocalDate firstDay,
        String source,
        UUID partOf,
        OrganisationId boundary) {}
