package org.concordat.platform.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who a caller is to the partnership (roles, for people) and what a machine may do (scopes). */
public final class Roles {

    public static final String PARTNERSHIP_ADMIN = "partnership-admin";
    public static final String MEMBERSHIP_OFFICER = "membership-officer";
    public static final String FINANCE_OFFICER = "finance-officer";
    public static final String PROGRAMME_OFFICER = "programme-officer";
    public static final String GOVERNANCE_OFFICER = "governance-officer";
    public static final String ASSESSOR = "assessor";
    public static final String BOARD_MEMBER = "board-member";
    public static final String ORGANISATION_USER = "organisation-user";
    public static final String AUDITOR = "auditor";

    public static final String MEMBERSHIP_READ = "membership.read";
    public static final String MEMBERSHIP_WRITE = "membership.write";
    public static final String CONTACTS_READ = "contacts.read";
    public static final String FUNDING_READ = "funding.read";
    public static final String FUNDING_WRITE = "funding.write";
    public static final String PROGRAMME_READ = "programme.read";
    public static final String PROGRAMME_WRITE = "programme.write";
    public static final String REPORTING_READ = "reporting.read";
    public static final String REPORTING_WRITE = "reporting.write";

    /** Every role, in the order in which they are printed. */
    public static final List<String> ALL = List.of(
            PARTNERSHIP_ADMIN,
            MEMBERSHIP_OFFICER,
            FINANCE_OFFICER,
            PROGRAMME_OFFICER,
            GOVERNANCE_OFFICER,
            ASSESSOR,
            BOARD_MEMBER,
            AUDITOR,
            ORGANISATION_USER);

    /** Roles of the partnership's own staff and boards, whose sight does not end at one organisation. */
    static final Set<String> STAFF =
            ALL.stream().filter(role -> !role.equals(ORGANISATION_USER)).collect(Collectors.toUnmodifiableSet());

    private Roles() {}
}
