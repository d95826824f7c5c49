package org.concordat.reporting.known;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of record that reports are about, each from the one service that owns it. */
public final class Sources {

    public static final Source<OrganisationType> ORGANISATION_TYPES =
            Source.timeless("membership.organisation-types", OrganisationType.class);

    public static final Source<SubRegion> SUB_REGIONS = Source.timeless("membership.sub-regions", SubRegion.class);

    public static final Source<Organisation> ORGANISATIONS =
            Source.timeless("membership.organisations", Organisation.class);

    public static final Source<Reorganisation> REORGANISATIONS =
            Source.timeless("membership.reorganisations", Reorganisation.class);

    public static final Source<RateCard> RATE_CARDS = Source.yearly("membership.rate-cards", RateCard.class);

    public static final Source<Subscription> SUBSCRIPTIONS =
            Source.yearly("membership.subscriptions", Subscription.class);

    public static final Source<Payment> PAYMENTS = Source.yearly("membership.payments", Payment.class);

    public static final Source<Credit> CREDITS = Source.yearly("membership.credits", Credit.class);

    public static final Source<Fund> FUNDS = Source.timeless("funding.funds", Fund.class);

    public static final Source<Receipt> RECEIPTS = Source.yearly("funding.receipts", Receipt.class);

    public static final Source<WorkstreamKind> WORKSTREAM_KINDS =
            Source.timeless("programme.workstream-kinds", WorkstreamKind.class);

    public static final Source<Programme> PROGRAMMES = Source.timeless("programme.programmes", Programme.class);

    /** Told already, and kept, so that a report that is written one day knows what was true before. */
    private static final List<Source<?>> FOR_REPORTS_TO_COME = Stream.of(
                    "membership.networks",
                    "membership.commitments",
                    "membership.bodies",
                    "membership.lead-coverage",
                    "membership.organisation-statistics",
                    "membership.organisation-groups",
                    "funding.funding-streams",
                    "funding.charge-rates",
                    "funding.charges",
                    "funding.allocation-plans",
                    "funding.carry-forwards",
                    "funding.taper-plans",
                    "funding.calls",
                    "funding.applications",
                    "funding.decisions",
                    "funding.awards",
                    "funding.claims",
                    "programme.projects",
                    "programme.dependencies",
                    "programme.risks",
                    "programme.issues",
                    "programme.themes",
                    "programme.policy-drivers",
                    "programme.priority-outcomes",
                    "programme.success-measures",
                    "programme.targets",
                    "programme.savings",
                    "programme.business-cases",
                    "programme.objectives",
                    "programme.events",
                    "programme.bookings",
                    "programme.deliveries",
                    "programme.contributions",
                    "programme.visits",
                    "programme.actions",
                    "programme.support-offers",
                    "programme.peer-supports",
                    "programme.support-plans",
                    "programme.practices",
                    "programme.adoptions",
                    "programme.frameworks",
                    "programme.tools",
                    "programme.matches",
                    "programme.learning-plans",
                    "programme.advisories",
                    "programme.questionnaires",
                    "programme.assessment-rounds",
                    "programme.answer-sheets",
                    "programme.unit-costs",
                    "programme.needs",
                    "programme.service-providers")
            .<Source<?>>map(topic -> Source.timeless(topic, Unread.class))
            .toList();

    /** All of them. */
    public static final List<Source<?>> ALL = Stream.concat(
                    Stream.of(
                            ORGANISATION_TYPES,
                            SUB_REGIONS,
                            ORGANISATIONS,
                            REORGANISATIONS,
                            RATE_CARDS,
                            SUBSCRIPTIONS,
                            PAYMENTS,
                            CREDITS,
                            FUNDS,
                            RECEIPTS,
                            WORKSTREAM_KINDS,
                            PROGRAMMES),
                    FOR_REPORTS_TO_COME.stream())
            .toList();

    private Sources() {}
}
