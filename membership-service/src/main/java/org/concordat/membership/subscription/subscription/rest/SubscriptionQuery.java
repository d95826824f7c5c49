package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.membership.subscription.subscription.SubscriptionFilter;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of subscriptions. */
public class SubscriptionQuery {

    @QueryParam("financialYear")
    FinancialYear financialYear;

    @QueryParam("organisation")
    @Parameter(description = "An organisation's id")
    UUID organisation;

    @QueryParam("status")
    SubscriptionStatus status;

    @QueryParam("type")
    @Size(max = 50)
    @KnownCode(of = OrganisationTypes.class)
    @Parameter(description = "Code of an organisation type")
    String type;

    @QueryParam("subRegion")
    @Size(max = 50)
    @KnownCode(of = SubRegions.class)
    @Parameter(description = "Code of a sub-region")
    String subRegion;

    SubscriptionFilter filter(UUID boundary) {
        return new SubscriptionFilter(financialYear, organisation, status, type, subRegion, boundary);
    }
}
