package org.concordat.membership.governance.seat;

import java.util.UUID;
import org.concordat.membership.governance.body.NominatorKind;

/** A seat that nobody holds, as a list shows it. */
public record VacantSeat(
        UUID seat,
        UUID body,
        String bodyName,
        String category,
        NominatorKind nominatorKind,
        String nominator,
        boolean voting) {}
