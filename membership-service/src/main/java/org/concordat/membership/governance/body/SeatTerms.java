package org.concordat.membership.governance.body;

import java.util.List;
import java.util.UUID;

/** A seat with everybody who ever held it or deputised on it. */
public record SeatTerms(
        UUID id, UUID body, long version, Seat seat, List<Term> terms, List<Deputising> deputies, Names names) {}
