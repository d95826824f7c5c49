package org.concordat.membership.governance.seat;

import java.time.LocalDate;
import java.util.UUID;

/** A term on a seat as lists show it; people by id only. */
public record HeldSeat(
        UUID term,
        UUID body,
        String bodyName,
        UUID seat,
        String category,
        boolean voting,
        UUID organisation,
        String organisationName,
        UUID holder,
        LocalDate activeFrom,
        LocalDate activeUntil) {}
