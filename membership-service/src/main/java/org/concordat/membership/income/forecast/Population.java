package org.concordat.membership.income.forecast;

import java.time.LocalDate;
import java.util.List;

/** How many organisations there are that could subscribe. */
public interface Population {

    /** Organisations of one type in one sub-region. */
    record Group(String organisationType, String subRegion, int organisations) {}

    /** Those active on a day. */
    List<Group> activeOn(LocalDate day);
}
