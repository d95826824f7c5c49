package org.concordat.reporting.known;

/** The kinds of record that this service learns of, each from the one service that owns it. */
public final class Sources {

    public static final Source<OrganisationType> ORGANISATION_TYPES = Source.timeless(
            "membership.organisation-types",
            OrganisationType.class,
            "organisation-type-created",
            "organisation-type-amended");

    public static final Source<SubRegion> SUB_REGIONS =
            Source.timeless("membership.sub-regions", SubRegion.class, "sub-region-created", "sub-region-amended");

    public static final Source<Organisation> ORGANISATIONS = Source.timeless(
            "membership.organisations", Organisation.class, "organisation-registered", "organisation-amended");

    public static final Source<Reorganisation> REORGANISATIONS =
            Source.timeless("membership.reorganisations", Reorganisation.class, "organisations-reorganised");

    public static final Source<RateCard> RATE_CARDS =
            Source.yearly("membership.rate-cards", RateCard.class, "rate-card-published");

    public static final Source<Subscription> SUBSCRIPTIONS = Source.yearly(
            "membership.subscriptions",
            Subscription.class,
            "subscription-raised",
            "subscription-agreed",
            "subscription-invoiced",
            "subscription-part-paid",
            "subscription-paid",
            "subscription-declined",
            "subscription-withdrawn",
            "subscription-credited",
            "subscription-refunded",
            "subscription-cancelled",
            "subscription-lapsed",
            "subscription-amount-overridden");

    public static final Source<Payment> PAYMENTS =
            Source.yearly("membership.payments", Payment.class, "payment-received", "payment-refunded");

    public static final Source<Fund> FUNDS = Source.timeless(
            "funding.funds", Fund.class, "fund-created", "fund-amended", "source-added", "source-amended");

    public static final Source<Receipt> RECEIPTS =
            Source.yearly("funding.receipts", Receipt.class, "receipt-recorded", "receipt-reversed");

    public static final Source<WorkstreamKind> WORKSTREAM_KINDS = Source.timeless(
            "programme.workstream-kinds", WorkstreamKind.class, "workstream-kind-created", "workstream-kind-amended");

    public static final Source<Programme> PROGRAMMES = Source.timeless(
            "programme.programmes",
            Programme.class,
            "programme-created",
            "programme-amended",
            "activity-added",
            "activity-amended",
            "activity-removed",
            "savings-recalculated");

    private Sources() {}
}
