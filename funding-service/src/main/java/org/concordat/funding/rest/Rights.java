package org.concordat.funding.rest;

import static org.concordat.platform.security.Roles.ASSESSOR;
import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.FUNDING_READ;
import static org.concordat.platform.security.Roles.FUNDING_WRITE;
import static org.concordat.platform.security.Roles.GOVERNANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.ORGANISATION_USER;
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
    public static final String SET_CHARGES = "set-charges";
    public static final String POST_CHARGES = "post-charges";
    public static final String CLOSE_MONTHS = "close-months";
    public static final String PLAN_ALLOCATIONS = "plan-allocations";
    public static final String VERIFY_LEDGER = "verify-ledger";

    public static final String READ_CALLS = "read-calls";
    public static final String MANAGE_CALLS = "manage-calls";

    /** Drafting, submitting and withdrawing for one's own organisation, and no other. */
    public static final String APPLY = "apply";

    public static final String READ_APPLICATIONS = "read-applications";
    public static final String ASSIGN_ASSESSORS = "assign-assessors";
    public static final String ASSESS_APPLICATIONS = "assess-applications";
    public static final String READ_ASSESSMENTS = "read-assessments";

    /** The ranking of a call, which shows what all assessors think. */
    public static final String READ_RANKINGS = "read-rankings";

    public static final String RECOMMEND_APPLICATIONS = "recommend-applications";

    public static final String READ_AWARDS = "read-awards";
    public static final String MANAGE_AWARDS = "manage-awards";

    /** Accepting and claiming for one's own organisation; an officer does so for one that cannot. */
    public static final String CLAIM = "claim";

    /** Asking for a change of one's own organisation's award; an officer does so for one that cannot. */
    public static final String PROPOSE_VARIATIONS = "propose-variations";

    public static final String PAY_AWARDS = "pay-awards";
    public static final String READ_MEETINGS = "read-meetings";
    public static final String READ_DECISIONS = "read-decisions";

    /** Agendas, attendance, votes recorded for seats, decisions of meetings and minutes. */
    public static final String KEEP_MEETINGS = "keep-meetings";

    /** Voting for the seat of one's own organisation. */
    public static final String CAST_VOTES = "cast-votes";

    /** Deciding between meetings on a body's behalf. */
    public static final String DECIDE_BETWEEN_MEETINGS = "decide-between-meetings";

    public static final String SET_DELEGATION = "set-delegation";
    public static final String LINK_APPLICATIONS = "link-applications";

    private static final List<String> OFFICERS = List.of(PARTNERSHIP_ADMIN, FINANCE_OFFICER, FUNDING_WRITE);

    private static final List<String> READERS = List.of(
            PARTNERSHIP_ADMIN,
            FINANCE_OFFICER,
            MEMBERSHIP_OFFICER,
            PROGRAMME_OFFICER,
            BOARD_MEMBER,
            AUDITOR,
            FUNDING_READ,
            FUNDING_WRITE);

    /** Who runs calls and brings their applications before the bodies. */
    private static final List<String> CALL_OFFICERS =
            List.of(PARTNERSHIP_ADMIN, FINANCE_OFFICER, PROGRAMME_OFFICER, FUNDING_WRITE);

    private static final List<String> READERS_OF_MEETINGS = List.of(
            PARTNERSHIP_ADMIN,
            FINANCE_OFFICER,
            PROGRAMME_OFFICER,
            MEMBERSHIP_OFFICER,
            GOVERNANCE_OFFICER,
            BOARD_MEMBER,
            AUDITOR,
            FUNDING_READ,
            FUNDING_WRITE);

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                .right(RightsTable.READ_REFERENCE_DATA, READERS)
                .right(RightsTable.CHANGE_REFERENCE_DATA, OFFICERS)
                .right(READ_BOOKS, READERS)
                .right(CHANGE_FUNDS, OFFICERS)
                .right(RECORD_RECEIPTS, OFFICERS)
                .right(SET_CHARGES, OFFICERS)
                .right(POST_CHARGES, OFFICERS)
                .right(CLOSE_MONTHS, OFFICERS)
                .right(PLAN_ALLOCATIONS, OFFICERS)
                .right(VERIFY_LEDGER, OFFICERS, AUDITOR, FUNDING_READ)
                .right(
                        READ_CALLS,
                        CALL_OFFICERS,
                        MEMBERSHIP_OFFICER,
                        GOVERNANCE_OFFICER,
                        ASSESSOR,
                        BOARD_MEMBER,
                        AUDITOR,
                        ORGANISATION_USER,
                        FUNDING_READ)
                .right(MANAGE_CALLS, CALL_OFFICERS)
                .right(APPLY, ORGANISATION_USER)
                .right(
                        READ_APPLICATIONS,
                        CALL_OFFICERS,
                        GOVERNANCE_OFFICER,
                        ASSESSOR,
                        BOARD_MEMBER,
                        AUDITOR,
                        ORGANISATION_USER,
                        FUNDING_READ)
                .right(ASSIGN_ASSESSORS, CALL_OFFICERS)
                .right(ASSESS_APPLICATIONS, ASSESSOR)
                .right(READ_ASSESSMENTS, CALL_OFFICERS, GOVERNANCE_OFFICER, ASSESSOR, BOARD_MEMBER, AUDITOR)
                .right(READ_RANKINGS, CALL_OFFICERS, GOVERNANCE_OFFICER, BOARD_MEMBER, AUDITOR)
                .right(RECOMMEND_APPLICATIONS, CALL_OFFICERS)
                .right(
                        READ_AWARDS,
                        OFFICERS,
                        MEMBERSHIP_OFFICER,
                        PROGRAMME_OFFICER,
                        GOVERNANCE_OFFICER,
                        BOARD_MEMBER,
                        AUDITOR,
                        ORGANISATION_USER,
                        FUNDING_READ)
                .right(MANAGE_AWARDS, OFFICERS)
                .right(CLAIM, OFFICERS, ORGANISATION_USER)
                .right(PROPOSE_VARIATIONS, OFFICERS, ORGANISATION_USER)
                .right(PAY_AWARDS, OFFICERS)
                .right(READ_MEETINGS, READERS_OF_MEETINGS)
                .right(READ_DECISIONS, READERS_OF_MEETINGS, ORGANISATION_USER)
                .right(KEEP_MEETINGS, GOVERNANCE_OFFICER)
                .right(CAST_VOTES, BOARD_MEMBER)
                .right(DECIDE_BETWEEN_MEETINGS, PARTNERSHIP_ADMIN)
                .right(SET_DELEGATION, PARTNERSHIP_ADMIN, GOVERNANCE_OFFICER)
                .right(LINK_APPLICATIONS, CALL_OFFICERS, GOVERNANCE_OFFICER);
    }
}
