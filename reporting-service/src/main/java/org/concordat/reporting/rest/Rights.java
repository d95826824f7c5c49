package org.concordat.reporting.rest;

import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.PARTNERSHIP_ADMIN;
import static org.concordat.platform.security.Roles.PROGRAMME_OFFICER;
import static org.concordat.platform.security.Roles.REPORTING_READ;
import static org.concordat.platform.security.Roles.REPORTING_WRITE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.concordat.platform.security.RightsTable;

/** Who may do what in reporting. Resources name a right; this table says whom it opens to. */
public final class Rights {

    public static final String READ_REPORTS = "read-reports";
    public static final String REBUILD = "rebuild";

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                .right(
                        READ_REPORTS,
                        PARTNERSHIP_ADMIN,
                        MEMBERSHIP_OFFICER,
                        FINANCE_OFFICER,
                        PROGRAMME_OFFICER,
                        BOARD_MEMBER,
                        AUDITOR,
                        REPORTING_READ,
                        REPORTING_WRITE)
                .right(REBUILD, PARTNERSHIP_ADMIN);
    }
}
