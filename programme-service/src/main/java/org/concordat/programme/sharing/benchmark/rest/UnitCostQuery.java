package org.concordat.programme.sharing.benchmark.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.benchmark.Sight;
import org.concordat.programme.sharing.benchmark.UnitCostFilter;
import org.concordat.programme.sharing.benchmark.UnitCostStatus;
import org.concordat.programme.sharing.channel.Channels;
import org.concordat.programme.sharing.transaction.CostedTransactions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which unit costs a caller asks for. */
public class UnitCostQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only those of this organisation")
    OrganisationId organisation;

    @QueryParam("transaction")
    @Size(max = 50)
    @KnownCode(of = CostedTransactions.class)
    @Parameter(description = "Only those of the transaction with this code")
    String transaction;

    @QueryParam("channel")
    @Size(max = 50)
    @KnownCode(of = Channels.class)
    @Parameter(description = "Only those on the channel with this code")
    String channel;

    @QueryParam("financialYear")
    @Parameter(description = "Only those of this year")
    FinancialYear financialYear;

    @QueryParam("status")
    @DefaultValue("STATED")
    @Parameter(description = "Only those that stand so")
    UnitCostStatus status;

    UnitCostFilter filter(Sight sight) {
        return new UnitCostFilter(organisation, transaction, channel, financialYear, status, sight);
    }
}
