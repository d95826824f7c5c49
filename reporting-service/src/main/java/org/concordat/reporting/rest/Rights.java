package org.concordat.reporting.rest;

import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.ORGANISATION_USER;
import static org.concordat.platform.security.Roles.PARTNERSHIP_ADMIN;
import static org.concordat.platform.security.Roles.PROGRAMME_OFFICER;
import static org.concordat.platform.security.Roles.REPORTING_READ;
import static org.concordat.platform.security.Roles.REPORTING_WRITE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.platform.security.RightsTable;

/** Who may do what in reporting. Resources name a right; this table says whom it opens to. */
public final class Rights {

    public static final String READ_REPORTS = "read-reports";

    /** What each organisation gives and gets; whoever acts for one sees its own. */
    public static final String READ_MEMBER_STATEMENTS = "read-member-statements";

    /** What is due, and whose; whoever acts for an organisation sees its own and what is everybody's. */
    public static final String READ_DUE_ITEMS = "read-due-items";

    public static final String REBUILD = "rebuild";

    /** Seeing what is measured and observed; an organisation's user what is visible to all, and its own. */
    public static final String READ_INDICATORS = "read-indicators";

    /** Keeping scales, indicators, measures and questionnaires, opening and reopening periods, and importing observations. */
    public static final String CHANGE_INDICATORS = "change-indicators";

    /** Seeing, writing and submitting returns; an organisation's user those of its own organisation. */
    public static final String RETURN = "return";

    /**
     * Following, in the change feed, what organisations told the officers alone: returns, sheets of self-assessments and unit
     * costs with what is not shown to others. Whoever acts for an organisation besides sees no more by it.
     */
    public static final String FOLLOW_CONFIDED_RECORDS = "follow-confided-records";

    /** Accepting, querying and correcting what somebody else submitted. */
    public static final String ACCEPT_RETURNS = "accept-returns";

    /** Keeping the addresses that events are sent to; whoever keeps one decides who outside reads every event. */
    public static final String MANAGE_WEBHOOKS = "manage-webhooks";

    /** Reading what is published. */
    public static final String READ_PUBLICATIONS = "read-publications";

    /** Seeing publications before their instant, and who did what with them. */
    public static final String READ_PUBLICATION_DRAFTS = "read-publication-drafts";

    /** Seeing what stands in a version that was withdrawn. */
    public static final String READ_WITHDRAWN_PUBLICATIONS = "read-withdrawn-publications";

    /** Writing publications, drawing up their figures and submitting them for review. */
    public static final String WRITE_PUBLICATIONS = "write-publications";

    /** Approving what somebody else wrote, sending it back, publishing and withdrawing it. */
    public static final String REVIEW_PUBLICATIONS = "review-publications";

    /** Closing an early warning by a decision. */
    public static final String DECIDE_WARNINGS = "decide-warnings";

    /** Recording how a body judges a measure that no number decides. */
    public static final String JUDGE_MEASURES = "judge-measures";

    private static final List<String> OFFICERS = List.of(PARTNERSHIP_ADMIN, PROGRAMME_OFFICER, REPORTING_WRITE);

    private static final List<String> READERS = List.of(
            PARTNERSHIP_ADMIN,
            MEMBERSHIP_OFFICER,
            FINANCE_OFFICER,
            PROGRAMME_OFFICER,
            BOARD_MEMBER,
            AUDITOR,
            REPORTING_READ,
            REPORTING_WRITE);

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                .right(READ_REPORTS, READERS)
                .right(READ_MEMBER_STATEMENTS, READERS, ORGANISATION_USER)
                .right(READ_DUE_ITEMS, READERS, ORGANISATION_USER)
                .right(REBUILD, PARTNERSHIP_ADMIN)
                .right(READ_INDICATORS, READERS, ORGANISATION_USER)
                .right(CHANGE_INDICATORS, OFFICERS)
                .right(RETURN, OFFICERS, ORGANISATION_USER)
                .right(FOLLOW_CONFIDED_RECORDS, OFFICERS)
                .right(ACCEPT_RETURNS, PARTNERSHIP_ADMIN, PROGRAMME_OFFICER)
                .right(MANAGE_WEBHOOKS, PARTNERSHIP_ADMIN, REPORTING_WRITE)
                .right(READ_PUBLICATIONS, READERS, ORGANISATION_USER)
                .right(READ_PUBLICATION_DRAFTS, OFFICERS, FINANCE_OFFICER)
                .right(
                        READ_WITHDRAWN_PUBLICATIONS,
                        OFFICERS,
                        MEMBERSHIP_OFFICER,
                        FINANCE_OFFICER,
                        BOARD_MEMBER,
                        AUDITOR)
                .right(WRITE_PUBLICATIONS, OFFICERS, FINANCE_OFFICER)
                .right(REVIEW_PUBLICATIONS, PARTNERSHIP_ADMIN, FINANCE_OFFICER, PROGRAMME_OFFICER)
                .right(DECIDE_WARNINGS, PARTNERSHIP_ADMIN, PROGRAMME_OFFICER)
                .right(JUDGE_MEASURES, PARTNERSHIP_ADMIN, PROGRAMME_OFFICER);
    }
}
