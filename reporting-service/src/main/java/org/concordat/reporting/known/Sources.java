package org.concordat.reporting.known;

import java.util.List;

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

    /** All of them. */
    public static final List<Source<?>> ALL = List.of(
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
            PROGRAMMES);

    private Sources() {}
}
