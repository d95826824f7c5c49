package org.concordat.funding.ledger;

/** Where a fund's book ends: how many entries it has and the hash of the last. */
public record Tip(long entries, String lastHash) {

    /** Of a book without entries. */
    public static final Tip EMPTY = new Tip(0, "");
}
