package org.concordat.platform.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;

/**
 * Refuses the issuer's other tokens where an access token is due: ID, refresh and logout tokens are signed with the same key, and
 * an ID token of the pages' client has the API's audience. Issuers say what a token is in the header {@code typ} (RFC 9068), in
 * Keycloak's claim {@code typ}, or by a claim that only the other kinds have.
 */
@ApplicationScoped
@Unremovable
@TenantFeature("Default")
public class AccessTokenRules implements Validator {

    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private static final List<String> CLAIMS_OF_OTHERS = List.of("at_hash", "c_hash", "events");

    /** Returns what is wrong with the token, or {@code null}. */
    @Override
    public String validate(JwtContext token) {
        JwtClaims claims = token.getJwtClaims();
        boolean access = token.getJoseObjects().stream().allMatch(AccessTokenRules::mayBeAccess)
                && (!claims.hasClaim("typ") || "Bearer".equals(claims.getClaimValue("typ")))
                && CLAIMS_OF_OTHERS.stream().noneMatch(claims::hasClaim);
        return access ? null : "This is a token of the issuer, but not an access token.";
    }

    private static boolean mayBeAccess(JsonWebStructure token) {
        String type = token.getHeader("typ");
        return type == null || TYPES.contains(type.toLowerCase(Locale.ROOT));
    }
}
