package org.concordat.programme.sharing.benchmark.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.benchmark.BenchmarkedCosts;
import org.concordat.programme.sharing.benchmark.CostedChannel;
import org.concordat.programme.sharing.channel.Channels;
import org.concordat.programme.sharing.transaction.CostedTransactions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller wants compared, and whose. */
public class BenchmarkQuery {

    @QueryParam("transaction")
    @NotNull
    @Size(max = 50)
    @KnownCode(of = CostedTransactions.class)
    @Parameter(description = "Code of the transaction")
    String transaction;

    @QueryParam("channel")
    @NotNull
    @Size(max = 50)
    @KnownCode(of = Channels.class)
    @Parameter(description = "Code of the channel")
    String channel;

    @QueryParam("financialYear")
    @NotNull
    @Parameter(example = "2008-09", description = "The year of the costs")
    FinancialYear financialYear;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only organisations of the sub-region with this code")
    String subRegion;

    @QueryParam("type")
    @Size(max = 50)
    @Parameter(description = "Only organisations of the type with this code")
    String type;

    BenchmarkedCosts.Asked asked() {
        return new BenchmarkedCosts.Asked(new CostedChannel(transaction, channel, financialYear), subRegion, type);
    }
}
