package org.concordat.sampledata;

import java.net.http.HttpClient;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.client.Tokens;

/** The four services as the loader, a program with scopes of its own, speaks to them. */
record Services(ServiceClient membership, ServiceClient funding, ServiceClient programme, ServiceClient reporting) {
    private static final String SCOPES = "membership.read membership.write funding.read funding.write"
            + " programme.read programme.write reporting.read";

    static Services at(Addresses addresses, Patience patience) {
        HttpClient http = ServiceClient.http();
        Tokens tokens = new Tokens(addresses.issuer(), "sample-data", SCOPES, http, patience);
        return new Services(
                new ServiceClient(addresses.membership(), "membership", tokens::current, http, patience),
                new ServiceClient(addresses.funding(), "funding", tokens::current, http, patience),
                new ServiceClient(addresses.programme(), "programme", tokens::current, http, patience),
                new ServiceClient(addresses.reporting(), "reporting", tokens::current, http, patience));
    }
}
