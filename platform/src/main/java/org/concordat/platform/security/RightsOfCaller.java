package org.concordat.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets {@code @PermissionsAllowed} name rights: the table expands them to the token's roles and scopes. The identity is
 * built anew, because Quarkus takes each scope for a permission of that name.
 */
@ApplicationScoped
public class RightsOfCaller implements SecurityIdentityAugmentor {

    private final RightsTable rights;

    RightsOfCaller(RightsTable rights) {
        this.rights = rights;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom().item(withRights(identity, identity.getAttributes()));
    }

    /** The same caller with the rights that the table gives, and with these attributes only. */
    SecurityIdentity withRights(SecurityIdentity identity, Map<String, Object> attributes) {
        Set<String> roles = Set.copyOf(identity.getRoles());
        List<String> scopes = scopesOf(identity);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .addRoles(roles)
                .addPermissionChecker(right -> Uni.createFrom().item(rights.opens(right.getName(), roles, scopes)))
                .build();
    }

    private static List<String> scopesOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.claim("scope").orElse(null) instanceof String scope
                ? List.of(scope.strip().split("\\s+"))
                : List.of();
    }
}
