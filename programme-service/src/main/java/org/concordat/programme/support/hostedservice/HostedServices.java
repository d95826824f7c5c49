package org.concordat.programme.support.hostedservice;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All hosted services. */
public interface HostedServices extends Aggregates<HostedService> {

    /** By name. */
    Page<HostedServiceView> list(PageRequest page);

    default HostedService get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("hosted service", id));
    }
}
