package org.concordat.sampledata;

import java.net.URI;

/**
 * Where the services and the token issuer are reached.
 *
 * @param membership the root of the service's URLs, such as {@code http://localhost:8081}; the others likewise
 * @param issuer the issuer's URL; its token endpoint is {@code <issuer>/token}
 */
public record Addresses(URI membership, URI funding, URI programme, URI reporting, URI issuer) {

    /** Where {@code deploy/local/run} starts everything unless told otherwise. */
    static Addresses usual() {
        return new Addresses(local("8081"), local("8082"), local("8083"), local("8084"), local("8080/concordat"));
    }

    /** The usual addresses, with those replaced that the arguments name, each as {@code --name URL}. */
    static Addresses parse(String... arguments) {
        Addresses addresses = usual();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a URL.");
            }
            addresses = addresses.with(arguments[i], URI.create(arguments[i + 1]));
        }
        return addresses;
    }

    private Addresses with(String argument, URI url) {
        return switch (argument) {
            case "--membership" -> new Addresses(url, funding, programme, reporting, issuer);
            case "--funding" -> new Addresses(membership, url, programme, reporting, issuer);
            case "--programme" -> new Addresses(membership, funding, url, reporting, issuer);
            case "--reporting" -> new Addresses(membership, funding, programme, url, issuer);
            case "--issuer" -> new Addresses(membership, funding, programme, reporting, url);
            default ->
                throw new IllegalArgumentException(
                        "Unknown argument " + argument
                                + ". There are --membership, --funding, --programme, --reporting and --issuer, each with a URL.");
        };
    }

    private static URI local(String portAndPath) {
        return URI.create("http://localhost:" + portAndPath);
    }
}
