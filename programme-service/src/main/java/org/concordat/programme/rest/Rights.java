package org.concordat.programme.rest;

import static org.concordat.platform.security.Roles.AUDITOR;
import static org.concordat.platform.security.Roles.BOARD_MEMBER;
import static org.concordat.platform.security.Roles.FINANCE_OFFICER;
import static org.concordat.platform.security.Roles.GOVERNANCE_OFFICER;
import static org.concordat.platform.security.Roles.MEMBERSHIP_OFFICER;
import static org.concordat.platform.security.Roles.ORGANISATION_USER;
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

    /** Recording what activities have cost. */
    public static final String RECORD_ACTUALS = "record-actuals";

    /** Seeing what is given to programmes without money; an organisation's user what its own organisation gives. */
    public static final String READ_CONTRIBUTIONS = "read-contributions";

    /** Stating and withdrawing what is given without money; an organisation's user for its own organisation. */
    public static final String STATE_CONTRIBUTIONS = "state-contributions";

    /** Confirming and rejecting what others state. */
    public static final String CONFIRM_CONTRIBUTIONS = "confirm-contributions";

    public static final String READ_PROJECTS = "read-projects";

    /** Proposing projects, planning their milestones and asking for gates; an organisation's user for those of its own. */
    public static final String PROPOSE_PROJECTS = "propose-projects";

    /** Recording decisions at gates; each is taken by whom the programme names. */
    public static final String DECIDE_GATES = "decide-gates";

    /** Making highlight reports; an organisation's user for projects of its own. */
    public static final String REPORT_ON_PROJECTS = "report-on-projects";

    /** Amending, holding and resuming projects, and recording that milestones were achieved. */
    public static final String MANAGE_PROJECTS = "manage-projects";

    /** Raising, amending and closing risks, and what they became; an organisation's user for projects of its own. */
    public static final String KEEP_RISKS = "keep-risks";

    public static final String READ_SAVINGS = "read-savings";

    /** Claiming savings, bringing their evidence and confirming them; an organisation's user for its own organisation. */
    public static final String CLAIM_SAVINGS = "claim-savings";

    /** Validating and rejecting what others claim, and deciding which claims are one saving. */
    public static final String VALIDATE_SAVINGS = "validate-savings";

    public static final String READ_STRATEGY = "read-strategy";
    public static final String CHANGE_STRATEGY = "change-strategy";

    /** Recording that objectives are achieved, which releases money. */
    public static final String RECORD_ACHIEVEMENTS = "record-achievements";

    public static final String READ_EVENTS = "read-events";

    /** Announcing, amending and cancelling events, and recording that they were held and how many came. */
    public static final String MANAGE_EVENTS = "manage-events";

    /** Seeing who booked what; an organisation's user what its own organisation did. */
    public static final String READ_BOOKINGS = "read-bookings";

    /** Booking places, cancelling and saying how it was; an organisation's user for its own organisation. */
    public static final String BOOK_PLACES = "book-places";

    /** Seeing who was visited and what came of it; an organisation's user the visits to its own organisation. */
    public static final String READ_VISITS = "read-visits";

    public static final String RECORD_VISITS = "record-visits";

    /** Seeing what is to be done after visits, peer reviews and boards; an organisation's user what its own is to do. */
    public static final String READ_ACTIONS = "read-actions";

    /** Recording actions that were agreed, amending and dropping them; those of boards by who keeps the minutes. */
    public static final String AGREE_ACTIONS = "agree-actions";

    /** Recording that actions are done; an organisation's user for its own organisation. */
    public static final String COMPLETE_ACTIONS = "complete-actions";

    /** Seeing what organisations ask; an organisation's user what its own organisation does. */
    public static final String READ_ENQUIRIES = "read-enquiries";

    /** Asking the partnership; an organisation's user for its own organisation. */
    public static final String ASK_ENQUIRIES = "ask-enquiries";

    public static final String ANSWER_ENQUIRIES = "answer-enquiries";

    /** Seeing who offers support; an organisation's user what is offered to its own organisation or to all. */
    public static final String READ_SUPPORT_OFFERS = "read-support-offers";

    public static final String OFFER_SUPPORT = "offer-support";

    /** Seeing what organisations have to do and what they said they can; an organisation's user for its own. */
    public static final String READ_LOADS = "read-loads";

    /** Stating how much support or how many projects an organisation can take; its user for its own. */
    public static final String STATE_LIMITS = "state-limits";

    /** Seeing the pool of peers, and how much they help. */
    public static final String READ_PEERS = "read-peers";

    public static final String MANAGE_PEERS = "manage-peers";

    /** Seeing who asked for peer support; an organisation's user what its own organisation asked for. */
    public static final String READ_PEER_SUPPORT = "read-peer-support";

    /** Asking for peer support and cancelling it; an organisation's user for its own organisation. */
    public static final String REQUEST_PEER_SUPPORT = "request-peer-support";

    /** Matching peers and recording what came of it. */
    public static final String ARRANGE_PEER_SUPPORT = "arrange-peer-support";

    /** Seeing support plans; an organisation's user those of its own organisation. */
    public static final String READ_SUPPORT_PLANS = "read-support-plans";

    public static final String PLAN_SUPPORT = "plan-support";

    /** Seeing and searching what works, who has adopted it, and what else there is to share. */
    public static final String READ_SHARING = "read-sharing";

    /** Sharing, amending and withdrawing what works; an organisation's user what works in its own organisation. */
    public static final String SHARE_PRACTICES = "share-practices";

    /** Recording and withdrawing adoptions; an organisation's user those by its own organisation. */
    public static final String RECORD_ADOPTIONS = "record-adoptions";

    /** Publishing tools and guidance, and registering framework agreements. */
    public static final String MANAGE_TOOLS = "manage-tools";

    /** Recording who uses what is published; an organisation's user what its own organisation does. */
    public static final String RECORD_TAKE_UP = "record-take-up";

    /** Seeing who might learn from whom and who was introduced; an organisation's user what concerns its own organisation. */
    public static final String READ_MATCHES = "read-matches";

    /** Offering to introduce organisations to each other. */
    public static final String OFFER_MATCHES = "offer-matches";

    /** Accepting and declining, and recording what came of it; an organisation's user for its own organisation. */
    public static final String ANSWER_MATCHES = "answer-matches";

    /** Making and amending learning plans; an organisation's user that of its own organisation. */
    public static final String MAKE_LEARNING_PLANS = "make-learning-plans";

    /** Seeing unit costs: those that their organisations agreed to show, and of one's own organisation all. */
    public static final String READ_UNIT_COSTS = "read-unit-costs";

    /** Seeing those that their organisations did not agree to show as well. */
    public static final String READ_HIDDEN_UNIT_COSTS = "read-hidden-unit-costs";

    /** Stating, amending and withdrawing unit costs; an organisation's user those of its own organisation. */
    public static final String STATE_UNIT_COSTS = "state-unit-costs";

    /** Recording what citizens need, and the services that meet it. */
    public static final String RECORD_NEEDS = "record-needs";

    /** Recording who runs services; an organisation's user what its own organisation runs. */
    public static final String RECORD_SERVICE_PROVIDERS = "record-service-providers";

    /** Seeing advisories and hosted services; an organisation's user what concerns its own organisation. */
    public static final String READ_ADVISORIES = "read-advisories";

    /** Publishing advisories and withdrawing them, and opening hosted services. */
    public static final String PUBLISH_ADVISORIES = "publish-advisories";

    /** Taking note of advisories and subscribing to hosted services; an organisation's user for its own organisation. */
    public static final String ACKNOWLEDGE_ADVISORIES = "acknowledge-advisories";

    /** Seeing what is asked about maturity and competency, and what rounds found. */
    public static final String READ_MATURITY = "read-maturity";

    /** Drafting questionnaires, holding rounds, seeing how far they are, and reopening sheets. */
    public static final String MANAGE_ASSESSMENTS = "manage-assessments";

    /** Answering questionnaires and seeing what was answered; an organisation's user for its own organisation. */
    public static final String ANSWER_QUESTIONNAIRES = "answer-questionnaires";

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
                .right(RECORD_ACTUALS, OFFICERS, FINANCE_OFFICER)
                .right(READ_CONTRIBUTIONS, READERS, ORGANISATION_USER)
                .right(STATE_CONTRIBUTIONS, OFFICERS, ORGANISATION_USER)
                .right(CONFIRM_CONTRIBUTIONS, PARTNERSHIP_ADMIN, PROGRAMME_OFFICER)
                .right(READ_PROJECTS, READERS, GOVERNANCE_OFFICER, ORGANISATION_USER)
                .right(PROPOSE_PROJECTS, OFFICERS, ORGANISATION_USER)
                .right(
                        DECIDE_GATES,
                        PARTNERSHIP_ADMIN,
                        PROGRAMME_OFFICER,
                        FINANCE_OFFICER,
                        BOARD_MEMBER,
                        GOVERNANCE_OFFICER)
                .right(REPORT_ON_PROJECTS, OFFICERS, ORGANISATION_USER)
                .right(MANAGE_PROJECTS, OFFICERS)
                .right(KEEP_RISKS, OFFICERS, ORGANISATION_USER)
                .right(READ_SAVINGS, READERS, ORGANISATION_USER)
                .right(CLAIM_SAVINGS, OFFICERS, ORGANISATION_USER)
                .right(VALIDATE_SAVINGS, PARTNERSHIP_ADMIN, PROGRAMME_OFFICER, FINANCE_OFFICER)
                .right(READ_STRATEGY, READERS)
                .right(CHANGE_STRATEGY, OFFICERS)
                .right(RECORD_ACHIEVEMENTS, OFFICERS)
                .right(READ_EVENTS, READERS, ORGANISATION_USER)
                .right(MANAGE_EVENTS, OFFICERS)
                .right(READ_BOOKINGS, READERS, ORGANISATION_USER)
                .right(BOOK_PLACES, OFFICERS, ORGANISATION_USER)
                .right(READ_VISITS, READERS, ORGANISATION_USER)
                .right(RECORD_VISITS, OFFICERS)
                .right(READ_ACTIONS, READERS, GOVERNANCE_OFFICER, ORGANISATION_USER)
                .right(AGREE_ACTIONS, OFFICERS, GOVERNANCE_OFFICER)
                .right(COMPLETE_ACTIONS, OFFICERS, ORGANISATION_USER)
                .right(READ_ENQUIRIES, READERS, ORGANISATION_USER)
                .right(ASK_ENQUIRIES, OFFICERS, ORGANISATION_USER)
                .right(ANSWER_ENQUIRIES, OFFICERS)
                .right(READ_SUPPORT_OFFERS, READERS, ORGANISATION_USER)
                .right(OFFER_SUPPORT, OFFICERS)
                .right(READ_LOADS, READERS, ORGANISATION_USER)
                .right(STATE_LIMITS, OFFICERS, ORGANISATION_USER)
                .right(READ_PEERS, READERS)
                .right(MANAGE_PEERS, OFFICERS)
                .right(READ_PEER_SUPPORT, READERS, ORGANISATION_USER)
                .right(REQUEST_PEER_SUPPORT, OFFICERS, ORGANISATION_USER)
                .right(ARRANGE_PEER_SUPPORT, OFFICERS)
                .right(READ_SUPPORT_PLANS, READERS, ORGANISATION_USER)
                .right(PLAN_SUPPORT, OFFICERS)
                .right(READ_SHARING, READERS, ORGANISATION_USER)
                .right(SHARE_PRACTICES, OFFICERS, ORGANISATION_USER)
                .right(RECORD_ADOPTIONS, OFFICERS, ORGANISATION_USER)
                .right(MANAGE_TOOLS, OFFICERS)
                .right(RECORD_TAKE_UP, OFFICERS, ORGANISATION_USER)
                .right(READ_MATCHES, READERS, ORGANISATION_USER)
                .right(OFFER_MATCHES, OFFICERS)
                .right(ANSWER_MATCHES, OFFICERS, ORGANISATION_USER)
                .right(MAKE_LEARNING_PLANS, OFFICERS, ORGANISATION_USER)
                .right(READ_UNIT_COSTS, READERS, ORGANISATION_USER)
                .right(READ_HIDDEN_UNIT_COSTS, OFFICERS, AUDITOR)
                .right(STATE_UNIT_COSTS, OFFICERS, ORGANISATION_USER)
                .right(RECORD_NEEDS, OFFICERS)
                .right(RECORD_SERVICE_PROVIDERS, OFFICERS, ORGANISATION_USER)
                .right(READ_ADVISORIES, READERS, ORGANISATION_USER)
                .right(PUBLISH_ADVISORIES, OFFICERS)
                .right(ACKNOWLEDGE_ADVISORIES, OFFICERS, ORGANISATION_USER)
                .right(READ_MATURITY, READERS, GOVERNANCE_OFFICER, ORGANISATION_USER)
                .right(MANAGE_ASSESSMENTS, OFFICERS)
                .right(ANSWER_QUESTIONNAIRES, OFFICERS, ORGANISATION_USER);
    }
}
