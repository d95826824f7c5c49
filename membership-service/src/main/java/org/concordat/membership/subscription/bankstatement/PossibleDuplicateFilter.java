package org.concordat.membership.subscription.bankstatement;

import java.time.LocalDate;
import java.util.UUID;

/** Which lines are meant; what is {@code null} does not narrow. */
public record PossibleDuplicateFilter(
        PossibleDuplicate.State state, UUID statement, LocalDate receivedFrom, LocalDate receivedTo) {}
