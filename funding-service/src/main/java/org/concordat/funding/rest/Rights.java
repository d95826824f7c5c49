package org.concordat.funding.rest;

import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.FUNDING_READ;
import static org.concordat.platform.security.Roles.FUNDING_WRITE;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.PARTNERSHIP_ADMIN;
import static org.concordat.platform.security.Roles.PROGRAMME_OFFICER;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.platform.security.RightsTable;

/** Who may do what in funding. Resources name a right; this table says whom it opens to. */
public final class Rights {

    public static final String READ_BOOKS = "read-books";
    public static final String CHANGE_FUNDS = "change-funds";
    public static final String RECORD_RECEIPTS = "record-receipts";
    public static final String CLOSE_MONTHS = "close-months";
    public static final String VERIFY_LEDGER = "verify-ledger";

    private static final List<String> OFFICERS = List.of(PARTNERSHIP_ADMIN, FINANCE_OFFICER, FUNDING_WRITE);

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                .right(READ_BOOKS, OFFICERS, MEMBERSHIP_OFFICER, PROGRAMME_OFFICER, BOARD_MEMBER, AUDITOR, FUNDING_READ)
                .right(CHANGE_FUNDS, OFFICERS)
                .right(RECORD_RECEIPTS, OFFICERS)
                .right(CLOSE_MONTHS, OFFICERS)
                .right(VERIFY_LEDGER, OFFICERS, AUDITOR, FUNDING_READ);
    }
}
