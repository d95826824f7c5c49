package org.concordat.platform.security;

import java.util.Set;

/** Who a caller is to the partnership (roles, for people) and what a machine may do (scopes). */
public final class Roles {

    public static final String PARTNERSHIP_ADMIN = "partnership-admin";
    public static final String MEMBERSHIP_OFFICER = "membership-officer";
    public static final String FINANCE_OFFICER = "finance-officer";
    public static final String PROGRAMME_OFFICER = "programme-officer";
    public static final String ASSESSOR = "assessor";
    public static final String BOARD_MEMBER = "board-member";
    public static final String ORGANISATION_USER = "organisation-user";
    public static final String AUDITOR = "auditor";

    public static final String MEMBERSHIP_READ = "membership.read";
    public static final String MEMBERSHIP_WRITE = "membership.write";
    public static final String FUNDING_READ = "funding.read";
    public static final String FUNDING_WRITE = "funding.write";
    public static final String PROGRAMME_READ = "programme.read";
    public static final String PROGRAMME_WRITE = "programme.write";
    public static final String REPORTING_READ = "reporting.read";
    public static final String REPORTING_WRITE = "reporting.write";

    /** Roles of the partnership's own staff and boards, whose sight does not end at one organisation. */
    static final Set<String> STAFF = Set.of(
            PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, FINANCE_OFFICER, PROGRAMME_OFFICER, ASSESSOR, BOARD_MEMBER, AUDITOR);

    private Roles() {}
}
