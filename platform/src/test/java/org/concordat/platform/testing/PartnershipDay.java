package org.concordat.platform.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Today as the services count it: in the partnership's zone, and asked anew each time. A day kept in a constant is
 * yesterday for whatever of a long run comes after midnight.
 */
public final class PartnershipDay {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private PartnershipDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
