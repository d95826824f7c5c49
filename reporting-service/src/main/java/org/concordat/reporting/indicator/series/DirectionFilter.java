package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.report.Moment;

/**
 * Which directions of travel are asked for; {@code null} asks for all.
 *
 * @param lastDay of the period; each organisation's latest one for {@code null}
 * @param boundary the organisation whose values the caller sees, of others only what is visible to all
 */
public record DirectionFilter(
        LocalDate lastDay, String type, String subRegion, Direction direction, OrganisationId boundary, Moment moment) {

    boolean includes(SeriesBody body) {
        return (type == null || type.equals(body.type())) && (subRegion == null || subRegion.equals(body.subRegion()));
    }

    boolean includes(DirectionView view) {
        return direction == null || direction == view.direction();
    }
}
