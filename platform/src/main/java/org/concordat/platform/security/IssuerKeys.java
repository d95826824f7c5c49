package org.concordat.platform.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.concordat.platform.hash.Hash;

/** Notices when the issuer's keys change, so that nothing is believed for the sake of keys that it has given up. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public class IssuerKeys implements OidcResponseFilter {

    /** Equal for two moments when the issuer had the same keys at both, and in between. */
    record Generation(long fetched, long inUse) {}

    private final AtomicLong fetched = new AtomicLong();
    private final AtomicLong inUse = new AtomicLong();
    private volatile String digest = "";

    Generation now() {
        return new Generation(fetched.get(), inUse.get());
    }

    /**
     * To be called when a verification has ended. Keys that it fetched are in use only now: what was verified since they
     * arrived may still have been verified with those before.
     */
    void verificationEnded(Generation atItsBeginning) {
        if (atItsBeginning.fetched() != fetched.get()) {
            inUse.incrementAndGet();
        }
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext response) {
        String present = Hash.of(response.responseBody().getBytes());
        if (!present.equals(digest)) {
            digest = present;
            fetched.incrementAndGet();
        }
        return Uni.createFrom().voidItem();
    }
}
