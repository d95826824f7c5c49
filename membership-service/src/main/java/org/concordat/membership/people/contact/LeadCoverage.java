package org.concordat.membership.people.contact;

/**
 * How many members have somebody for a lead role.
 *
 * @param covered members with at least one
 * @param withPrimary members with one to turn to first
 */
public record LeadCoverage(long members, long covered, long withPrimary) {

    public long uncovered() {
        return members - covered;
    }
}
