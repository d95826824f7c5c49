package org.concordat.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not know, those given twice that take one value, and empty ones, so that
 * a mistyped filter never returns everything.
 */
public class UnknownQueryParameters {

    /** Of each operation, the types of its parameters by name. */
    private final Map<Method, Map<String, AnnotatedType>> known = new ConcurrentHashMap<>();

    private final Pages pages;

    UnknownQueryParameters(Pages pages) {
        this.pages = pages;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource, RoutingContext exchange) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, AnnotatedType> accepted = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        sent.forEach((name, values) -> {
            if (!accepted.containsKey(name)) {
                throw Refusal.invalid(
                        name,
                        accepted.isEmpty()
                                ? "This operation takes no query parameters."
                                : "There is no such query parameter here. Known are: %s."
                                        .formatted(String.join(", ", accepted.keySet())));
            }
            if (values.size() > 1 && !QueryParameters.isList(accepted.get(name))) {
                throw Refusal.invalid(name, "Send %s once; it takes one value.".formatted(name));
            }
            // JAX-RS takes an empty value for none, and so does a page: its form sends the fields that were left empty
            // too
            if (values.contains("") && !pages.isPage(exchange)) {
                throw Refusal.invalid(name, "Send a value of %s, or leave it out.".formatted(name));
            }
        });
    }
}
