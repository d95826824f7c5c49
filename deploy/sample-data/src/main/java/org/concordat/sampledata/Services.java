package org.concordat.sampledata;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.client.Tokens;
import org.concordat.sampledata.grants.People;

/**
 * The four services as the loader, a program with scopes of its own, speaks to them.
 *
 * @param people who apply, assess, vote and pay in funding, each with a token of their own
 * @param deciderOfProjects programme as the person who decides at the gates of projects
 */
record Services(
        ServiceClient membership,
        ServiceClient funding,
        ServiceClient programme,
        ServiceClient reporting,
        People people,
        ServiceClient deciderOfProjects) {
    private static final String SCOPES = "membership.read membership.write contacts.read funding.read funding.write"
            + " programme.read programme.write reporting.read";

    static Services at(Addresses addresses, Patience patience) {
        HttpClient http = ServiceClient.http();
        Tokens tokens = new Tokens(addresses.issuer(), "sample-data", SCOPES, http, patience);
        return new Services(
                new ServiceClient(addresses.membership(), "membership", tokens::current, http, patience),
                new ServiceClient(addresses.funding(), "funding", tokens::current, http, patience),
                new ServiceClient(addresses.programme(), "programme", tokens::current, http, patience),
                new ServiceClient(addresses.reporting(), "reporting", tokens::current, http, patience),
                new People(who -> person(addresses.funding(), "funding", who, addresses, http, patience)),
                person(
                        addresses.programme(),
                        "programme",
                        Map.of("client_id", "partnership-admin", "role", "partnership-admin"),
                        addresses,
                        http,
                        patience));
    }

    private static ServiceClient person(
            URI service,
            String subject,
            Map<String, String> who,
            Addresses addresses,
            HttpClient http,
            Patience patience) {
        Tokens tokens = new Tokens(addresses.issuer(), who, http, patience);
        return new ServiceClient(service, subject, tokens::current, http, patience);
    }
}
