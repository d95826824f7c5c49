package org.concordat.platform.security;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * Refuses a person who has signed in otherwise than the partnership demands, where it demands anything: the issuer says how in
 * the claim {@code acr} (OpenID Connect Core, section 2). A token that does not say it was given for the weakest way. Machines
 * do not sign in.
 */
@ApplicationScoped
@Unremovable
public class SignInRules implements Validator {

    private final Set<String> demanded;

    SignInRules(@ConfigProperty(name = "concordat.sign-in.acr") Optional<Set<String>> demanded) {
        this.demanded = demanded.orElse(Set.of());
    }

    /** Returns what is wrong with the token, or {@code null}. */
    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        JwtClaims claims = token.getJwtClaims();
        String acr = claims.getStringClaimValue("acr");
        boolean asDemanded = demanded.isEmpty() || (acr != null && demanded.contains(acr));
        return asDemanded || !isPersons(claims) ? null : "The claim acr is none of " + demanded + ".";
    }

    /** The extension takes roles from a list and from a text alike. */
    private static boolean isPersons(JwtClaims claims) {
        Object claim = claims.getClaimValue("roles");
        Collection<?> roles = claim instanceof String text
                ? List.of(text.split(" "))
                : claim instanceof Collection<?> list ? list : List.of();
        return Roles.ALL.stream().anyMatch(roles::contains);
    }
}
