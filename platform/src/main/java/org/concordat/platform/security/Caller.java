package org.concordat.platform.security;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.id.Id;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: an opaque subject, what they may do, and for whom. Everything comes from the token, never the request. */
@RequestScoped
public class Caller {

    /** The claim that names the organisation a person acts for. */
    public static final String ORGANISATION_CLAIM = "organisation_id";

    private final SecurityIdentity identity;
    private final RightsTable rights;
    private final ResourceInfo operation;

    Caller(SecurityIdentity identity, RightsTable rights, ResourceInfo operation) {
        this.identity = identity;
        this.rights = rights;
        this.operation = operation;
    }

    /** The token's subject: an opaque id of the issuer, not a name. */
    public String id() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether the table of rights opens this right to the caller. */
    public boolean may(String right) {
        return identity.checkPermissionBlocking(new StringPermission(right));
    }

    /** The organisation that the caller acts for, when the token names one. */
    public Optional<UUID> organisation() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>claim(ORGANISATION_CLAIM).map(Object::toString).flatMap(Caller::uuid)
                : Optional.empty();
    }

    /** The ids that a claim of the token lists; none when it has no such claim, and without what is no id. */
    public Set<UUID> ids(String claim) {
        Object listed = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(claim) : null;
        if (!(listed instanceof Collection<?> values)) {
            return Set.of();
        }
        // a token's JSON text has its quotes, a text does not
        return values.stream()
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .flatMap(value -> uuid(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * True for someone to whom the operation opens because they act for one organisation, and for no other role that they have: a
     * board member who also acts for a council sees its neighbours' returns no more than the council's other people do.
     */
    public boolean isBoundToOrganisation() {
        return has(Roles.ORGANISATION_USER)
                && Roles.STAFF.stream().filter(identity::hasRole).noneMatch(this::opensTheOperation);
    }

    /** What anybody may ask names no right; there each role counts. */
    private boolean opensTheOperation(String role) {
        Method method = operation.getResourceMethod();
        PermissionsAllowed asked = method == null ? null : method.getAnnotation(PermissionsAllowed.class);
        return asked == null || rights.alternatives(asked.value()[0]).contains(role);
    }

    /** The organisation that lists must be narrowed to, or none for a caller who may see all. */
    public Optional<UUID> boundary() {
        if (!isBoundToOrganisation()) {
            return Optional.empty();
        }
        return Optional.of(organisation()
                .orElseThrow(() -> Refusal.forbidden("Your token names no organisation (claim " + ORGANISATION_CLAIM
                        + "). Ask for one that does.")));
    }

    /** The same named as the service names organisations; {@code null} for a caller who may see all. */
    public <I extends Id> I boundary(Function<UUID, I> id) {
        return boundary().map(id).orElse(null);
    }

    /** Refuses a neighbour's object as if it did not exist. */
    public void requireWithinBoundary(UUID organisation, String what, Object id) {
        if (boundary().filter(own -> !own.equals(organisation)).isPresent()) {
            throw Refusal.notFound(what, id);
        }
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
