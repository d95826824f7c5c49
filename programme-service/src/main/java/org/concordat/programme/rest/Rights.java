package org.concordat.programme.rest;

import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.PARTNERSHIP_ADMIN;
import static org.concordat.platform.security.Roles.PROGRAMME_OFFICER;
import static org.concordat.platform.security.Roles.PROGRAMME_READ;
import static org.concordat.platform.security.Roles.PROGRAMME_WRITE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.platform.security.RightsTable;

/** Who may do what in programme. Resources name a right; this table says whom it opens to. */
public final class Rights {

    public static final String READ_PROGRAMMES = "read-programmes";
    public static final String CHANGE_PROGRAMMES = "change-programmes";

    public static final String READ_STRATEGY = "read-strategy";
    public static final String CHANGE_STRATEGY = "change-strategy";

    /** Recording that objectives are achieved, which releases money. */
    public static final String RECORD_ACHIEVEMENTS = "record-achievements";

    private static final List<String> OFFICERS = List.of(PARTNERSHIP_ADMIN, PROGRAMME_OFFICER, PROGRAMME_WRITE);

    private static final List<String> READERS = List.of(
            PARTNERSHIP_ADMIN,
            MEMBERSHIP_OFFICER,
            FINANCE_OFFICER,
            PROGRAMME_OFFICER,
            BOARD_MEMBER,
            AUDITOR,
            PROGRAMME_READ,
            PROGRAMME_WRITE);

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                .right(RightsTable.READ_REFERENCE_DATA, READERS)
                .right(RightsTable.CHANGE_REFERENCE_DATA, OFFICERS)
                .right(READ_PROGRAMMES, READERS)
                .right(CHANGE_PROGRAMMES, OFFICERS)
                .right(READ_STRATEGY, READERS)
                .right(CHANGE_STRATEGY, OFFICERS)
                .right(RECORD_ACHIEVEMENTS, OFFICERS);
    }
}
