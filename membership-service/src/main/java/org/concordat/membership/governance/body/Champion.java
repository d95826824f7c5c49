package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the holder of a seat speaks up for a theme, or for a project, for a time.
 *
 * @param theme {@code null} when it is a project
 * @param project its code or id where projects are kept; {@code null} when it is a theme
 */
@Embeddable
public record Champion(UUID seat, String theme, String project, Period period) implements Dated<Champion> {

    @Override
    public Champion endedBy(LocalDate lastDay) {
        return during(period.endedBy(lastDay));
    }

    public Champion during(Period other) {
        return new Champion(seat, theme, project, other);
    }
}
