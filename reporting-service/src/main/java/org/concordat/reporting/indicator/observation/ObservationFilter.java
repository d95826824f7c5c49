package org.concordat.reporting.indicator.observation;

import java.time.LocalDate;
import org.concordat.reporting.region.OrganisationId;

/**
 * Which observations are asked for; {@code null} asks for all.
 *
 * @param firstDay of the period that they are about
 * @param boundary the organisation whose observations the caller sees, of others only what is visible to all
 */
public record ObservationFilter(
        String indicator,
        OrganisationId organisation,
        LocalDate firstDay,
        ObservationStatus status,
        OrganisationId boundary) {}
