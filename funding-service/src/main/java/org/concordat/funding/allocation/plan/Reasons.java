package org.concordat.funding.allocation.plan;

/** Why an entry of the ledger was posted, in the words of the decision. */
public final class Reasons {

    private Reasons() {}

    /** @param reason in the caller's words; {@code null} when none was given */
    public static String of(String what, String reason) {
        return reason == null ? what : what + ": " + reason;
    }
}
