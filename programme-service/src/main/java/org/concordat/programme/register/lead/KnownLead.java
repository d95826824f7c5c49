package org.concordat.programme.register.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When an organisation had somebody in a lead role, as membership last told it.
 *
 * @param role code of the lead role
 */
public record KnownLead(UUID id, UUID organisation, String role, List<Period> periods) {

    public KnownLead {
        periods = List.copyOf(periods);
    }

    /**
     * Some days, the first and the last included.
     *
     * @param activeFrom {@code null} for since ever
     * @param activeUntil {@code null} while no end is known
     */
    public record Period(LocalDate activeFrom, LocalDate activeUntil) {}
}
