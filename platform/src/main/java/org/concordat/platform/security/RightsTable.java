package org.concordat.platform.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may do what in one service: each right with the roles of people and the scopes of machines that open it. What is
 * not listed here opens nothing. A service produces one table; its resources name the rights, and nothing but rights.
 */
public final class RightsTable {

    /** Reading parked and set-aside events and deciding what becomes of them; every service has it. */
    public static final String MANAGE_PARKED_EVENTS = "manage-parked-events";

    /** Following the operations that one has ordered; every service has it. */
    public static final String FOLLOW_OPERATIONS = "follow-operations";

    /** Reading lists of codes; a service that has such lists says whom it opens to, likewise {@link #CHANGE_REFERENCE_DATA}. */
    public static final String READ_REFERENCE_DATA = "read-reference-data";

    public static final String CHANGE_REFERENCE_DATA = "change-reference-data";

    private final Map<String, List<String>> openedBy = new TreeMap<>();

    public RightsTable() {
        right(MANAGE_PARKED_EVENTS, Roles.PARTNERSHIP_ADMIN);
        right(
                FOLLOW_OPERATIONS,
                Roles.PARTNERSHIP_ADMIN,
                Roles.MEMBERSHIP_OFFICER,
                Roles.FINANCE_OFFICER,
                Roles.PROGRAMME_OFFICER,
                Roles.MEMBERSHIP_WRITE,
                Roles.FUNDING_WRITE,
                Roles.PROGRAMME_WRITE,
                Roles.REPORTING_WRITE);
    }

    /** Lists a right with every role and scope that opens it. */
    public RightsTable right(String right, String... rolesAndScopes) {
        return right(right, List.of(), rolesAndScopes);
    }

    /** Lists a right that opens to a group of roles and scopes, and to some more. */
    public RightsTable right(String right, List<String> group, String... more) {
        var all = new ArrayList<>(group);
        all.addAll(List.of(more));
        if (openedBy.putIfAbsent(right, List.copyOf(all)) != null) {
            throw new IllegalArgumentException("The right " + right + " is listed twice");
        }
        return this;
    }

    /** The roles and scopes that open a right, each of them by itself. */
    public List<String> alternatives(String right) {
        List<String> alternatives = openedBy.get(right);
        if (alternatives == null) {
            throw new IllegalStateException("The table of rights does not list " + right);
        }
        return alternatives;
    }

    /**
     * Whether a token opens a right. A person has roles and a machine has scopes: beside a role of ours the scopes of a
     * token open nothing, so that no client can give its user more than the user's roles.
     */
    boolean opens(String right, Collection<String> roles, Collection<String> scopes) {
        List<String> alternatives = openedBy.getOrDefault(right, List.of());
        boolean person = roles.stream().anyMatch(Roles.ALL::contains);
        return person
                ? roles.stream().filter(Roles.ALL::contains).anyMatch(alternatives::contains)
                : scopes.stream().filter(scope -> !Roles.ALL.contains(scope)).anyMatch(alternatives::contains);
    }
}
