package org.concordat.membership.rest;

import static org.concordat.platform.security.Roles.ASSESSOR;
import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.CONTACTS_READ;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_READ;
import static org.concordat.platform.security.Roles.MEMBERSHIP_WRITE;
import static org.concordat.platform.security.Roles.ORGANISATION_USER;
import static org.concordat.platform.security.Roles.PARTNERSHIP_ADMIN;
import static org.concordat.platform.security.Roles.PROGRAMME_OFFICER;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.security.RightsTable;

/** Who may do what in membership. Resources name a right; this table says whom it opens to. */
public final class Rights {

    public static final String READ_ORGANISATIONS = "read-organisations";
    public static final String CHANGE_ORGANISATIONS = "change-organisations";
    public static final String READ_REORGANISATIONS = "read-reorganisations";
    public static final String CHANGE_REORGANISATIONS = "change-reorganisations";

    public static final String READ_CONTACTS = "read-contacts";
    public static final String CHANGE_CONTACTS = "change-contacts";
    public static final String AMEND_CONTACTS = "amend-contacts";
    public static final String IMPORT_CONTACTS = "import-contacts";
    public static final String ANSWER_DATA_SUBJECTS = "answer-data-subjects";
    public static final String READ_CONTACT_READINGS = "read-contact-readings";
    public static final String READ_MAILING_LISTS = "read-mailing-lists";
    public static final String READ_LEAD_COVERAGE = "read-lead-coverage";
    public static final String READ_NETWORKS = "read-networks";
    public static final String READ_PEOPLE_IN_NETWORKS = "read-people-in-networks";
    public static final String OVERSEE_NETWORKS = "oversee-networks";
    public static final String CHANGE_NETWORKS = "change-networks";

    public static final String READ_COMMITMENTS = "read-commitments";
    public static final String CHANGE_COMMITMENTS = "change-commitments";

    public static final String READ_RATE_CARDS = "read-rate-cards";
    public static final String CHANGE_RATE_CARDS = "change-rate-cards";
    public static final String READ_SUBSCRIPTIONS = "read-subscriptions";
    public static final String CHANGE_SUBSCRIPTIONS = "change-subscriptions";
    public static final String RECORD_PURCHASE_ORDERS = "record-purchase-orders";
    public static final String READ_SUBSCRIPTION_RUNS = "read-subscription-runs";
    public static final String OVERRIDE_AMOUNTS = "override-amounts";
    public static final String WRITE_OFF_DEBTS = "write-off-debts";
    public static final String COLLECT_SUBSCRIPTIONS = "collect-subscriptions";
    public static final String READ_REMINDERS = "read-reminders";
    public static final String RECONCILE_PAYMENTS = "reconcile-payments";
    public static final String READ_POSSIBLE_DUPLICATES = "read-possible-duplicates";
    public static final String READ_APPROVAL_REQUESTS = "read-approval-requests";
    public static final String APPROVE_REQUESTS = "approve-requests";
    public static final String READ_INCOME = "read-income";

    public static final String READ_GOVERNANCE = "read-governance";
    public static final String READ_PEOPLE_ON_SEATS = "read-people-on-seats";
    public static final String OVERSEE_GOVERNANCE = "oversee-governance";
    public static final String CHANGE_GOVERNANCE = "change-governance";

    private static final List<String> OFFICERS = List.of(PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, MEMBERSHIP_WRITE);

    private static final List<String> STAFF =
            List.of(PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, FINANCE_OFFICER, PROGRAMME_OFFICER, BOARD_MEMBER, AUDITOR);

    private static final List<String> READERS = Stream.concat(
                    STAFF.stream(), Stream.of(MEMBERSHIP_READ, MEMBERSHIP_WRITE))
            .toList();

    private Rights() {}

    @Produces
    @Singleton
    static RightsTable table() {
        return new RightsTable()
                // contacts.read alone opens personal data to a machine, here, in networks and on seats
                .right(RightsTable.READ_REFERENCE_DATA, READERS, ORGANISATION_USER, ASSESSOR)
                .right(RightsTable.CHANGE_REFERENCE_DATA, OFFICERS)
                // an assessor reads who applies; reorganisations say what became of them
                .right(READ_ORGANISATIONS, READERS, ORGANISATION_USER, ASSESSOR)
                .right(CHANGE_ORGANISATIONS, OFFICERS)
                .right(READ_REORGANISATIONS, READERS, ASSESSOR)
                .right(CHANGE_REORGANISATIONS, OFFICERS)
                .right(READ_CONTACTS, STAFF, ORGANISATION_USER, CONTACTS_READ)
                .right(CHANGE_CONTACTS, OFFICERS, ORGANISATION_USER)
                // its answer shows the person
                .right(AMEND_CONTACTS, PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, ORGANISATION_USER)
                .right(IMPORT_CONTACTS, OFFICERS)
                .right(ANSWER_DATA_SUBJECTS, PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER)
                .right(READ_CONTACT_READINGS, PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, AUDITOR)
                .right(READ_MAILING_LISTS, PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, PROGRAMME_OFFICER)
                .right(READ_LEAD_COVERAGE, READERS)
                .right(READ_NETWORKS, READERS, ORGANISATION_USER)
                .right(READ_PEOPLE_IN_NETWORKS, STAFF, CONTACTS_READ)
                .right(OVERSEE_NETWORKS, READERS)
                .right(CHANGE_NETWORKS, OFFICERS)
                .right(READ_COMMITMENTS, READERS, ORGANISATION_USER)
                .right(CHANGE_COMMITMENTS, OFFICERS)
                .right(READ_RATE_CARDS, READERS)
                .right(CHANGE_RATE_CARDS, OFFICERS)
                .right(READ_SUBSCRIPTIONS, READERS, ORGANISATION_USER)
                .right(CHANGE_SUBSCRIPTIONS, OFFICERS)
                // a number moves no money: the member's own finance office may say it
                .right(RECORD_PURCHASE_ORDERS, OFFICERS, FINANCE_OFFICER, ORGANISATION_USER)
                .right(READ_SUBSCRIPTION_RUNS, READERS)
                .right(OVERRIDE_AMOUNTS, PARTNERSHIP_ADMIN, MEMBERSHIP_OFFICER, FINANCE_OFFICER)
                .right(WRITE_OFF_DEBTS, PARTNERSHIP_ADMIN, FINANCE_OFFICER)
                .right(COLLECT_SUBSCRIPTIONS, OFFICERS, FINANCE_OFFICER)
                .right(READ_REMINDERS, READERS)
                .right(RECONCILE_PAYMENTS, PARTNERSHIP_ADMIN, FINANCE_OFFICER, MEMBERSHIP_WRITE)
                .right(READ_POSSIBLE_DUPLICATES, READERS)
                .right(READ_APPROVAL_REQUESTS, READERS)
                // a person's word: no machine gives it
                .right(APPROVE_REQUESTS, PARTNERSHIP_ADMIN, FINANCE_OFFICER)
                .right(READ_INCOME, READERS)
                .right(READ_GOVERNANCE, READERS, ORGANISATION_USER)
                .right(READ_PEOPLE_ON_SEATS, STAFF, CONTACTS_READ)
                .right(OVERSEE_GOVERNANCE, READERS)
                .right(CHANGE_GOVERNANCE, OFFICERS);
    }
}
