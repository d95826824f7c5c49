package org.concordat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.client.Tokens;
import org.concordat.sampledata.grants.People;

/** Speaks to the services of a running stack as a machine with the rights that the measurements need. */
final class Clients {

    private final HttpClient http = ServiceClient.http();
    private final Tokens tokens = new Tokens(
            URI.create(System.getProperty("issuer", "http://localhost:8080/concordat")),
            "bench",
            "membership.read membership.write funding.read funding.write programme.read programme.write reporting.read"
                    + " reporting.write",
            http,
            Patience.USUAL);

    ServiceClient membership() {
        return client("membership", "http://localhost:8081");
    }

    ServiceClient funding() {
        return client("funding", "http://localhost:8082");
    }

    ServiceClient programme() {
        return client("programme", "http://localhost:8083");
    }

    /** Who has a part in giving out grants, each with a token of their own. */
    People people() {
        URI issuer = URI.create(System.getProperty("issuer", "http://localhost:8080/concordat"));
        return new People(who -> new ServiceClient(
                URI.create(System.getProperty("funding", "http://localhost:8082")),
                "funding",
                new Tokens(issuer, who, http, Patience.USUAL)::current,
                http,
                Patience.USUAL));
    }

    ServiceClient reporting() {
        return client("reporting", "http://localhost:8084");
    }

    /** Takes in a page as somebody who has not signed in. */
    void page(String path) {
        URI page = URI.create(System.getProperty("reporting", "http://localhost:8084"))
                .resolve(path);
        try {
            int status = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("%s answers %d".formatted(page, status));
            }
        } catch (IOException | InterruptedException away) {
            throw new IllegalStateException(page + " does not answer", away);
        }
    }

    private ServiceClient client(String subject, String usual) {
        URI root = URI.create(System.getProperty(subject, usual));
        return new ServiceClient(root, subject, tokens::current, http, Patience.USUAL);
    }
}
