package org.concordat.programme.sharing.provider;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All service providers that were recorded. */
public interface ServiceProviders extends Aggregates<ServiceProvider> {

    /**
     * Whether another record says that the organisation runs the service at that time. Nobody says so beside it until the
     * transaction ends.
     */
    boolean hasBeside(ServiceProvider provider);

    /** In the order in which they were recorded. */
    Page<ServiceProviderView> list(ServiceProviderFilter filter, PageRequest page);

    default ServiceProvider get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("service provider", id));
    }
}
