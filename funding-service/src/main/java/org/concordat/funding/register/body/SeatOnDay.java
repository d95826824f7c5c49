package org.concordat.funding.register.body;

import java.util.UUID;

/**
 * A seat as it was on a day.
 *
 * @param organisation for which it was held; {@code null} when it was vacant
 * @param deputised whether somebody may come when the holder does not
 */
public record SeatOnDay(
        UUID id, String category, UUID organisation, String nominatingSubRegion, boolean voting, boolean deputised) {

    public boolean isVacant() {
        return organisation == null;
    }

    public boolean isHeldFor(UUID other) {
        return other.equals(organisation);
    }
}
