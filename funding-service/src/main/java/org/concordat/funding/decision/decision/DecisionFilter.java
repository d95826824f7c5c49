package org.concordat.funding.decision.decision;

import java.time.LocalDate;
import java.util.UUID;

/** Which decisions a list shows; what is {@code null} is no condition. */
public record DecisionFilter(
        UUID application,
        UUID call,
        UUID applicant,
        UUID body,
        UUID meeting,
        DecisionOutcome outcome,
        LocalDate from,
        LocalDate to) {}
