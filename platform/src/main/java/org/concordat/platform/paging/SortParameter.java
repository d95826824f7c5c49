package org.concordat.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an order that a list does not have, before anybody looks for the record that the list belongs to. */
public class SortParameter {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        String sort = request.getUriInfo().getQueryParameters().getFirst("sort");
        if (sort == null || method == null || !isList(method)) {
            return;
        }
        Sorted sorted = method.getAnnotation(Sorted.class);
        PageRequest.requireSortAmong(sort, sorted == null ? Set.of() : Set.of(sorted.value()));
    }

    private static boolean isList(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(PageRequest.class);
    }
}
