package org.concordat.funding.openness.opportunity;

import java.util.Arrays;

/** By what opportunities can be sorted, as the protocol calls it. */
public enum OpportunityOrder {
    LAST_MODIFIED_AT("lastModifiedAt"),
    CREATED_AT("createdAt"),
    TITLE("title"),
    STATUS("status.value"),
    CLOSE_DATE("keyDates.closeDate"),
    MAX_AWARD_AMOUNT("funding.maxAwardAmount"),
    MIN_AWARD_AMOUNT("funding.minAwardAmount"),
    TOTAL_AMOUNT_AVAILABLE("funding.totalAmountAvailable");

    /** What a request may name. */
    public static final String NAMES = "^(lastModifiedAt|createdAt|title|status\\.value|keyDates\\.closeDate"
            + "|funding\\.maxAwardAmount|funding\\.minAwardAmount|funding\\.totalAmountAvailable)$";

    private final String field;

    OpportunityOrder(String field) {
        this.field = field;
    }

    public static OpportunityOrder named(String field) {
        return Arrays.stream(values())
                .filter(order -> order.field.equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return field;
    }
}
