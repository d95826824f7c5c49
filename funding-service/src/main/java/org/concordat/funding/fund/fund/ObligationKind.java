package org.concordat.funding.fund.fund;

/** What comes with a source's money. */
public enum ObligationKind {
    /** Something that must be so or be done. */
    CONDITION,
    /** Something that its giver is owed, such as a return of what was spent. */
    RETURN
}
