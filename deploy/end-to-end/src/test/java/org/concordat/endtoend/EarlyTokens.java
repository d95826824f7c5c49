package org.concordat.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.concordat.local.Service;
import org.concordat.platform.testing.servers.TokenIssuer;

/** Tokens that have been good for hours, so that a service whose clock is behind believes them too. */
final class EarlyTokens {
    private static final Duration EARLIER = Duration.ofHours(2);
    private static final Duration LATER = Duration.ofHours(2);

    private final String issuerUrl;

    /** @param issuerUrl of the issuer that the services believe; all issuers of the tests sign with the same key */
    EarlyTokens(String issuerUrl) {
        this.issuerUrl = issuerUrl;
    }

    /** Of a program that may do all there is to do in this service. */
    String of(Service service) {
        long since = Instant.now().minus(EARLIER).getEpochSecond();
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            return issuer.sign(
                    Map.of(
                            "iss",
                            issuerUrl,
                            "sub",
                            "end-to-end",
                            "azp",
                            "end-to-end",
                            "aud",
                            List.of(TokenIssuer.NAME),
                            "scope",
                            "%1$s.read %1$s.write".formatted(service.subject()),
                            "iat",
                            since,
                            "nbf",
                            since),
                    LATER);
        }
    }
}
