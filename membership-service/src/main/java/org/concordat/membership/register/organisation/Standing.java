package org.concordat.membership.register.organisation;

/** How an organisation stands with the partnership on a day. */
public enum Standing {
    /** A member of the year that owes nothing overdue. */
    GOOD,
    /** A member of the year that owes something overdue, for whatever year. */
    IN_ARREARS,
    /** Was a member of the year until its invoice had stayed unpaid for too long. */
    LAPSED,
    /** Not a member of the year, or no longer. */
    NON_MEMBER;

    public static Standing of(boolean member, boolean lapsed, boolean owesOverdue) {
        if (member) {
            return owesOverdue ? IN_ARREARS : GOOD;
        }
        return lapsed ? LAPSED : NON_MEMBER;
    }
}
