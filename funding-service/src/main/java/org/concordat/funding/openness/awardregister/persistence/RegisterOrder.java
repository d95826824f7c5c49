package org.concordat.funding.openness.awardregister.persistence;

import org.concordat.funding.openness.awardregister.AwardRegisterFilter;

/**
 * How the awards that a filter asks for are walked through by the day of their decision, so that a page is read from an
 * index wherever it begins.
 *
 * @param joins what is read beside the award
 * @param decidedOn the day, in what is walked through
 * @param award the id, in what is walked through
 */
record RegisterOrder(String joins, String decidedOn, String award) {

    private static final String YEAR = " join AwardYear y on y.place.award = a.id";
    private static final String HOLDER = " join AwardHolder h on h.place.award = a.id";

    static RegisterOrder of(AwardRegisterFilter filter) {
        String joins = (filter.financialYear() == null ? "" : YEAR) + (filter.recipient() == null ? "" : HOLDER);
        if (filter.recipient() != null) {
            return new RegisterOrder(joins, "h.place.awardedOn", "h.place.award");
        }
        return filter.financialYear() != null
                ? new RegisterOrder(joins, "y.place.awardedOn", "y.place.award")
                : new RegisterOrder(joins, "a.offeredOn", "a.id");
    }
}
