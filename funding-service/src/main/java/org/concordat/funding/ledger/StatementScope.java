package org.concordat.funding.ledger;

import java.util.UUID;
import org.concordat.platform.id.Id;

/**
 * Whose movements a statement shows: all of a fund, or those that touch an account of one part of the region or of one
 * award, or that concern one organisation. What is {@code null} narrows nothing.
 */
public record StatementScope(UUID fund, String part, AwardId award, Id organisation) {

    public boolean isWholeFund() {
        return part == null && award == null && organisation == null;
    }
}
